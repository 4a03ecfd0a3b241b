import { spawn } from 'node:child_process';
import { once } from 'node:events';

export type WorldMessage =
  | {
      readonly kind: 'open';
      readonly port: number;
      readonly urls: readonly string[];
      readonly sizes: readonly number[];
    }
  | { readonly kind: 'first request' };

export interface World {
  /** URLs of the feeds, one a site. */
  readonly feeds: readonly string[];
  /** URLs of feeds with one article each, which are no part of `feeds` and `pages`. */
  readonly lateFeeds: readonly string[];
  readonly pages: readonly string[];
  /** Bytes of each page. */
  readonly sizes: readonly number[];
  /** Resolves at the next request. */
  firstRequest(): Promise<void>;
  close(): void;
}

const PER_BLOCK = 250;

/** Returns the address of a site. */
export function addressOf(site: number): string {
  return `127.77.${Math.floor(site / PER_BLOCK)}.${1 + (site % PER_BLOCK)}`;
}

/** Returns the number of the site with this address. */
export function siteAt(host: string): number {
  const [, , block = 0, last = 0] = host.split(/[.:]/).map(Number);
  return block * PER_BLOCK + last - 1;
}

/** Opens `sites` loopback sites that share `pages` pages, and `late` sites of one page each. */
export async function openWorld(sites: number, pages: number, late: number): Promise<World> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'bench/pipeline/world-process.ts', `${sites}`, `${pages}`, `${late}`],
    { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  );
  const ended = once(child, 'exit').then(() => {
    throw new Error('the sites could not be opened');
  });
  ended.catch(() => undefined); // later, they end because they are closed
  const [opened] = (await Promise.race([once(child, 'message'), ended])) as [WorldMessage];
  if (opened.kind !== 'open') throw new Error('the sites sent no address');
  const feeds = Array.from({ length: sites + late }, (_, site) => `http://${addressOf(site)}:${opened.port}/feed.xml`);
  return {
    feeds: feeds.slice(0, sites),
    lateFeeds: feeds.slice(sites),
    pages: opened.urls.slice(0, pages),
    sizes: opened.sizes.slice(0, pages),
    async firstRequest() {
      child.send('report the first request');
      await once(child, 'message');
    },
    close: () => child.disconnect(),
  };
}

/** Returns every n-th site of a world with its pages, for programs that would take too long on all of them. */
export function everyNth(world: World, n: number): World {
  return {
    ...world,
    feeds: world.feeds.filter((_, site) => site % n === 0),
    pages: world.pages.filter((_, page) => (page % world.feeds.length) % n === 0),
  };
}
