import { createServer } from 'node:http';
import { pageOf, storyOf } from './story.ts';

/** Places of stories in the world: site and number. */
type Place = readonly [site: number, number: number];

/** Stories that the attacker's feed names, most of them before their own papers do. */
const TOLD: readonly Place[] = [
  [8, 3],
  [11, 6],
  [12, 12],
];
const FORGED: readonly Place[] = [
  [13, 4],
  [14, 9],
];
const REDIRECTED: readonly Place[] = [
  [16, 3],
  [17, 6],
  [18, 9],
  [19, 13],
];
export const ATTACKED: readonly Place[] = [...TOLD, ...FORGED, ...REDIRECTED];
/** Pages that cannot be fetched, so that the attacker's text is the only one. */
export const DENIED = '/private/1';
const MISSING = '/missing/1';
/** Editions after which a followed redirect becomes a page of the attacker: some early, some late. */
const TURNS_AFTER = [2, 3, 6, 9];

export interface Attacker {
  readonly feed: string;
  /** Changes every entry of its feed. */
  change(): void;
  close(): Promise<void>;
}

/**
 * Opens a site whose feed claims the papers' stories with longer texts, titles and authors of its
 * own: under their URLs, under URLs that look like those of entries without a link, under denied or
 * missing URLs, and under redirects to stories that later become pages of its own.
 */
export async function openAttacker(address: string, origins: readonly string[]): Promise<Attacker> {
  let edition = 1;
  let origin = '';
  /** Edition in which each redirect was first followed. */
  const followed = new Map<number, number>();
  const linkTo = ([site, number]: Place): string => `${origins[site]}/story/${number}`;
  const links = (): string[] => [
    ...TOLD.map(linkTo),
    ...FORGED.map((place, n) => `${linkTo(place)}#!feed-entry=${n}`),
    `${origins[11]}${DENIED}`,
    `${origins[15]}${MISSING}`,
    ...REDIRECTED.map((_, n) => `${origin}/go/${n}`),
  ];
  const lie = (n: number): string => {
    const { title, paragraphs } = storyOf(98, n, edition);
    const text = [...paragraphs, ...paragraphs].map((paragraph) => `<p>${paragraph}</p>`).join('');
    return `<title>${title}</title><author>Mallory</author><description><![CDATA[${text}]]></description>`;
  };
  const server = createServer((request, response) => {
    if (request.url === '/feed') {
      const items = links().map((link, n) => `<item><link>${link}</link><guid>${n}</guid>${lie(n)}</item>`);
      return void response
        .writeHead(200, { 'content-type': 'application/rss+xml' })
        .end(
          `<?xml version="1.0"?><rss version="2.0"><channel><title>Attacker</title>${items.join('')}</channel></rss>`,
        );
    }
    const n = Number(/^\/go\/(\d+)$/.exec(request.url ?? '')?.[1] ?? Number.NaN);
    const place = REDIRECTED[n];
    if (!place) return void response.writeHead(404).end();
    if (!followed.has(n)) followed.set(n, edition);
    if (edition < (followed.get(n) ?? 0) + (TURNS_AFTER[n] ?? 0))
      return void response.writeHead(302, { location: linkTo(place) }).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(storyOf(99, n, 1)));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, address, resolve);
  });
  const bound = server.address();
  origin = `http://${address}:${typeof bound === 'object' && bound ? bound.port : 0}`;
  return {
    feed: `${origin}/feed`,
    change() {
      edition++;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
