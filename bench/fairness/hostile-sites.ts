import { gzipSync } from 'node:zlib';
import { openServers } from './open-servers.ts';

/** Entries of each hostile feed. */
const ENTRIES = 400;

const many = (text: string, times: number): string => text.repeat(times);
const page = (body: string): string =>
  `<!doctype html><html><head><title>News</title></head><body>${body}</body></html>`;
const LINE =
  'Officials said on Tuesday that the plan would be put to the regional assembly before the end of the month.';

/** What the pages of a hostile site are, by kind. Most weigh a few kilobytes on the wire. */
const PAGES = {
  'empty boxes': page(many('<div></div>', 8_000)),
  'empty paragraphs': page(many('<p>', 24_000)),
  'character references': page(`<p>${many('&notit;', 500_000)}`),
  'references below the limit': page(`<p>${many('&notit;', 99_000)}`),
  'end tags of nothing': page(many('</p>', 900_000)),
  'a long article': page(many(`<p>${LINE}</p>`, 24_000)),
  forms: page(many('<form>a</form>', 24_000)),
  pictures: page(many('<img src="/a.jpg" alt="a picture">', 24_000) + many(`<p>${LINE}</p>`, 5)),
} as const;

export const KINDS = [...Object.keys(PAGES), 'texts in the feed'] as const;
export type Kind = (typeof KINDS)[number];

const feedOf = (origin: string, kind: Kind): string => {
  const items = Array.from({ length: ENTRIES }, (_, n) =>
    kind === 'texts in the feed'
      ? `<item><title>Story ${n}</title><guid>${n}</guid><description><![CDATA[${many('<p>a', 3_000)}]]></description></item>`
      : `<item><title>Story ${n}</title><link>${origin}/story/${n}</link><guid>${n}</guid></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><link>${origin}</link>${items.join('')}</channel></rss>`;
};

export interface HostileSites {
  readonly feeds: readonly string[];
  close(): Promise<void>;
}

/** Opens `count` sites of one kind, each on a loopback address of its own. */
export async function openHostileSites(kind: Kind, count: number): Promise<HostileSites> {
  const pages: Readonly<Record<string, string>> = PAGES;
  const story = gzipSync(pages[kind] ?? '');
  const addresses = Array.from({ length: count }, (_, site) => `127.66.${KINDS.indexOf(kind)}.${1 + site}`);
  const { origins, close } = await openServers(addresses, () => {
    let feed: Buffer | undefined;
    return (request, response) => {
      if (request.url === '/robots.txt') return void response.writeHead(404).end();
      const isFeed = request.url === '/feed';
      if (isFeed) feed ??= gzipSync(feedOf(`http://${request.headers.host}`, kind));
      response
        .writeHead(200, {
          'content-type': isFeed ? 'application/rss+xml' : 'text/html; charset=utf-8',
          'content-encoding': 'gzip',
        })
        .end(isFeed ? feed : story);
    };
  });
  return { feeds: origins.map((origin) => `${origin}/feed`), close };
}
