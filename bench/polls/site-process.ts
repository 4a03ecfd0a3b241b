// The sites of the benchmark, in a process of their own so that their work is not counted: one
// server for all of 127.0.0.0/8. Prints its port, then answers until it is killed.
import { createServer } from 'node:http';

/** Entries of a document, and how many of them are new each time. */
const ENTRIES = 20;
const NEW_ENTRIES = 2;

const served = new Map<string, number>();

const feed = (origin: string, name: string, first: number): string => {
  const items = Array.from({ length: ENTRIES }, (_, n) => {
    const number = first + ENTRIES - n;
    const link = `${origin}${name}/story/${number}`;
    const date = new Date(Date.UTC(2026, 0, 1) + number * 600_000).toUTCString();
    return `<item><title>Story ${number}: the council votes on the bridge</title><link>${link}</link><guid>${link}</guid><pubDate>${date}</pubDate>
<category>City</category><description>&lt;p&gt;${'The regional assembly will meet on Monday to vote on the harbour plan. '.repeat(5)}&lt;/p&gt;</description></item>`;
  }).join('\n');
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Paper ${name}</title><link>${origin}</link><ttl>60</ttl>${items}</channel></rss>`;
};

const server = createServer((request, response) => {
  const { url: path = '/', headers } = request;
  if (!path.startsWith('/feed/')) {
    response.writeHead(404).end();
  } else if (headers['if-none-match'] === '"same"') {
    response.writeHead(304, { etag: '"same"' }).end();
  } else {
    const key = `${headers.host}${path}`;
    const first = served.get(key) ?? 0;
    served.set(key, first + NEW_ENTRIES);
    response.setHeader('content-type', 'application/rss+xml').end(feed(`http://${headers.host}`, path, first));
  }
});
server.keepAliveTimeout = 20_000;
server.listen(0, '0.0.0.0', () => {
  const address = server.address();
  console.log(typeof address === 'object' && address ? address.port : 0);
});
