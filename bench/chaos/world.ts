import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { PublishedArticle, PublishedWorld } from '../../test/support/accounting.ts';
import { ATTACKED, DENIED, openAttacker } from './attacker.ts';
import type { Random } from './random.ts';
import { pageOf, type Story, storyOf } from './story.ts';

const SITES = 20;
const STORIES_PER_SITE = 15;
export const STORIES = SITES * STORIES_PER_SITE;

export interface World extends PublishedWorld {
  readonly feeds: readonly string[];
  /** Requests for pages that are being answered. */
  readonly open: number;
  /** Number of requests so far. */
  readonly asked: number;
  /** Adds stories to the feeds. @returns how many were left to add */
  publish(count: number): number;
  /** Publishes a new edition of some stories and of the attacker's feed. */
  revise(count: number): void;
  close(): Promise<void>;
}

type Manner = 'plain' | 'slow' | 'drips' | 'resets' | 'refuses' | 'redirects';

/** Returns how the page of a story behaves. Most are plain; each kind of trouble has a site of its own. */
const mannerOf = (site: number, number: number): Manner => {
  if (site < 3) return 'slow';
  if (site === 3 && number % 5 === 4) return 'drips';
  if (site === 4 && number % 5 === 4) return 'resets';
  if (site === 5) return 'refuses';
  if (site === 10 && number === 1) return 'redirects';
  return 'plain';
};

/** Returns the story that a page shows: a few show that of another page. */
const toldAs = (site: number, number: number): readonly [site: number, number: number] => {
  if ([6, 7, 10].includes(site) && number === 1) return [site, 0]; // one canonical; one story at two URLs; a redirect
  if (site === 9 && number === 0) return [8, 0]; // wire copy: the same story in two papers
  return [site, number];
};

const isPlainStory = (site: number, number: number): boolean =>
  number > 1 && !['drips', 'resets'].includes(mannerOf(site, number));

const fateOf = (site: number, number: number): PublishedArticle['fate'] => {
  if ((site === 6 || site === 7 || site === 10) && number < 2) return 'merged';
  const manner = mannerOf(site, number);
  return manner === 'drips' || manner === 'resets' || manner === 'refuses' ? 'may wait' : 'ready';
};

interface Published {
  readonly site: number;
  readonly number: number;
  edition: number;
  /** Whether the feed of its paper names it. */
  named: boolean;
  readonly served: Set<number>;
}

/**
 * Opens 20 loopback newspapers of 15 stories each, and the site of an attacker. The seed chooses
 * delays and refusals.
 */
export async function openWorld(random: Random): Promise<World> {
  const stories = new Map<string, Published>();
  const origins: string[] = [];
  const servers: Server[] = [];
  const drips = new Set<NodeJS.Timeout>();
  let named = 0;
  let open = 0;
  let asked = 0;

  const publishedOf = (site: number): Published[] =>
    [...stories.values()].filter((published) => published.site === site && published.named);
  /** Makes a page available, whether or not a feed names it yet. */
  const print = (site: number, number: number): Published => {
    const story = stories.get(`${site}/story/${number}`) ?? {
      site,
      number,
      edition: 1,
      named: false,
      served: new Set(),
    };
    stories.set(`${site}/story/${number}`, story);
    return story;
  };
  const textOf = ({ site, number }: Published, edition: number): Story => {
    const [paper, told] = toldAs(site, number);
    return storyOf(paper, told, edition);
  };

  const feed = (site: number, request: IncomingMessage, response: ServerResponse): void => {
    if (site === 5 && random.chance(0.2)) return void response.writeHead(503, { 'retry-after': '1' }).end();
    const published = publishedOf(site);
    const etag = `"${published.map(({ edition }) => edition).join('.')}"`;
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    const items = published.map((story) => {
      const url = `${origins[site]}/story/${story.number}`;
      const { title, paragraphs } = textOf(story, story.edition);
      return `<item><title>${title}</title><link>${url}</link><guid>${url}</guid><description>${paragraphs[0]?.slice(0, 120)}</description></item>`;
    });
    response
      .writeHead(200, { 'content-type': 'application/rss+xml', etag })
      .end(
        `<?xml version="1.0"?><rss version="2.0"><channel><title>Paper ${site}</title><link>${origins[site]}</link>${items.join('')}</channel></rss>`,
      );
  };

  const page = (story: Published, response: ServerResponse): void => {
    const { site, number, edition } = story;
    open++;
    response.once('close', () => {
      open--;
    });
    const manner = mannerOf(site, number);
    if (manner === 'resets') return void response.socket?.resetAndDestroy();
    if (manner === 'drips') {
      response.writeHead(200, { 'content-type': 'text/html' });
      const drip = setInterval(() => response.write('<'), 1_000);
      drips.add(drip);
      return void response.once('close', () => clearInterval(drip));
    }
    if (manner === 'redirects') return void response.writeHead(302, { location: '/story/0' }).end();
    if (manner === 'refuses' && random.chance(0.25))
      return void response.writeHead(random.pick([429, 503]), { 'retry-after': String(random.between(1, 3)) }).end();
    // Rendered now and sent later: a new edition may appear while an old one is being sent.
    const html = pageOf(textOf(story, edition), site === 6 && number === 1 ? `${origins[6]}/story/0` : undefined);
    setTimeout(
      () => {
        story.served.add(edition);
        response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
      },
      manner === 'slow' ? random.between(200, 800) : random.between(50, 400),
    );
  };

  const answer = (site: number) => (request: IncomingMessage, response: ServerResponse) => {
    asked++;
    if (request.url === '/feed') return feed(site, request, response);
    if (request.url === '/robots.txt') return void response.end(`User-agent: *\nDisallow: ${DENIED}\n`);
    const story = stories.get(`${site}${request.url}`);
    if (story) return page(story, response);
    response.writeHead(404).end();
  };

  for (let site = 0; site < SITES; site++) {
    const address = `127.2.0.${site + 1}`;
    const server = createServer(answer(site));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, address, resolve);
    });
    const bound = server.address();
    origins.push(`http://${address}:${typeof bound === 'object' && bound ? bound.port : 0}`);
    servers.push(server);
  }

  for (const [site, number] of ATTACKED) print(site, number);
  const attacker = await openAttacker(`127.2.0.${SITES + 1}`, origins);

  return {
    feeds: [attacker.feed, ...origins.map((origin) => `${origin}/feed`)],
    get open() {
      return open;
    },
    get asked() {
      return asked;
    },
    publish(count) {
      const left = STORIES - named;
      for (const end = named + Math.min(count, left); named < end; named++) {
        const [site, number] = [named % SITES, Math.floor(named / SITES)];
        print(site, number).named = true;
      }
      return left;
    },
    revise(count) {
      const plain = [...stories.values()].filter(({ site, number, named }) => named && isPlainStory(site, number));
      for (const story of random.shuffled(plain).slice(0, count)) story.edition++;
      attacker.change();
    },
    articles: () =>
      [...stories.values()].map((story) => ({
        url: `${origins[story.site]}/story/${story.number}`,
        fate: fateOf(story.site, story.number),
        title: textOf(story, 1).title,
        // An article at several URLs may have its text from any of them.
        served: publishedOf(story.site)
          .filter(
            ({ number }) =>
              number === story.number || (fateOf(story.site, number) === 'merged' && number < 2 && story.number < 2),
          )
          .flatMap(({ served }) => [...served].map((edition) => textOf(story, edition).paragraphs)),
        latest: textOf(story, story.edition).paragraphs,
      })),
    async close() {
      for (const drip of drips) clearInterval(drip);
      await attacker.close();
      await Promise.all(
        servers.map((server) => {
          server.closeAllConnections();
          return new Promise((resolve) => server.close(resolve));
        }),
      );
    },
  };
}
