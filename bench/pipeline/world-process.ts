// The sites of the benchmark, in a process of their own so that their work is not counted: one
// server for all of 127.0.0.0/8, which writes and compresses its pages before it answers.
// Arguments: number of sites, of their pages, and of sites with one page each.
import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { writeFeed } from './pages/feed.ts';
import { type Page, writePage } from './pages/page.ts';
import { inventSite } from './pages/site.ts';
import { createWriter } from './pages/texts.ts';
import { addressOf, siteAt, type WorldMessage } from './world.ts';

const ROBOTS = 'User-agent: *\nDisallow: /search\nDisallow: /admin/\nDisallow: /*?print=1\n\nSitemap: /sitemap.xml\n';
const SEED = 1;

const [sites = 0, shared = 0, late = 0] = process.argv.slice(2).map(Number);
const siteOfPage = (page: number): number => (page < shared ? page % sites : sites + page - shared);
const writer = createWriter(SEED);
const pages: (Omit<Page, 'html'> & { readonly zipped: Buffer })[] = [];
const sizes: number[] = [];
for (let number = 0; number < shared + late; number++) {
  const { html, ...page } = writePage(inventSite(siteOfPage(number)), number, writer);
  const zipped = await promisify(gzip)(html, { level: constants.Z_BEST_SPEED });
  pages.push({ ...page, zipped });
  sizes.push(Buffer.byteLength(html));
}
const tell = (message: WorldMessage): void => void process.send?.(message);

let waitsForFirst = false;
process.on('message', () => {
  waitsForFirst = true;
});
process.once('disconnect', () => process.exit());

const server = createServer((request, response) => {
  if (waitsForFirst) {
    waitsForFirst = false;
    tell({ kind: 'first request' });
  }
  const { url: path = '/', headers } = request;
  if (path === '/robots.txt') return response.setHeader('content-type', 'text/plain').end(ROBOTS);
  if (path === '/feed.xml') {
    const number = siteAt(headers.host ?? '');
    const own = pages.filter((_, n) => siteOfPage(n) === number);
    const feed = writeFeed(inventSite(number), `http://${headers.host}`, own);
    return response.setHeader('content-type', 'application/rss+xml; charset=utf-8').end(feed);
  }
  const page = pages[Number(/-(\d+)$/.exec(path)?.[1])];
  if (!page) return response.writeHead(404).end();
  response
    .writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
      'content-length': page.zipped.length,
    })
    .end(page.zipped);
});
server.listen(0, '0.0.0.0', () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const urls = pages.map(({ path }, n) => `http://${addressOf(siteOfPage(n))}:${port}${path}`);
  tell({ kind: 'open', port, urls, sizes });
});
