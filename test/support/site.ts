import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

export interface SiteRequest {
  /** Time of arrival in milliseconds, by `performance.now()`. */
  readonly at: number;
  readonly path: string;
  readonly userAgent: string | undefined;
}

export type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void);

export interface Site {
  readonly origin: string;
  readonly host: string;
  /** Every request, in the order of arrival. */
  readonly requests: readonly SiteRequest[];
  /** Sets or replaces what a path answers; a string that starts with `<?xml` is a feed, any other a page. */
  serve(path: string, answer: Answer): void;
  close(): Promise<void>;
}

/** A real web server on a loopback address of its own; closed when the test ends. */
export async function openSite(address: string, answers: Readonly<Record<string, Answer>> = {}): Promise<Site> {
  const routes = new Map(Object.entries(answers));
  const requests: SiteRequest[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push({ at: performance.now(), path, userAgent: request.headers['user-agent'] });
    const answer = routes.get(path);
    if (answer === undefined) response.writeHead(404).end('not here');
    else if (typeof answer === 'function') answer(request, response);
    else {
      const type = answer.startsWith('<?xml') ? 'application/rss+xml' : 'text/html';
      response.setHeader('content-type', `${type}; charset=utf-8`).end(answer);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, address, resolve);
  });
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  onTestFinished(close);
  return {
    origin: `http://${address}:${port}`,
    host: address,
    requests,
    serve: (path, answer) => void routes.set(path, answer),
    close,
  };
}

const FILLER =
  'Officials said on Tuesday that the plan would be put to the regional assembly before the end of the month, after weeks of talks between the two sides.';

/** A plain news page that extracts well: a headline and some paragraphs that begin with the given words. */
export function newsPage(title: string, lead: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:title" content="${title}">${head}</head>
<body><article><h1>${title}</h1><p>${lead} ${FILLER}</p>${`<p>${lead} ${FILLER} ${FILLER}</p>`.repeat(4)}</article></body></html>`;
}

export interface FeedItem {
  readonly link: string;
  readonly title: string;
  readonly content?: string;
}

/** A minimal RSS feed. */
export function rss(items: readonly FeedItem[]): string {
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Test feed</title><link>http://test.example/</link>${items
    .map(
      ({ link, title, content }) =>
        `<item><title>${title}</title><link>${link}</link><guid>${link}</guid>${
          content === undefined ? '' : `<description><![CDATA[${content}]]></description>`
        }</item>`,
    )
    .join('')}</channel></rss>`;
}
