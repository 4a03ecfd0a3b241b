import { pino } from 'pino';
import { expect, test } from 'vitest';
import { SITE_RULES, type SiteRule } from '../../../../config/site-rules/index.ts';
import { NoArticle, type Page, readParts } from '../../../../workers/stages/articles/read-parts.ts';
import { sharedPool } from '../../../support/shared-pool.ts';
import { openSite, type Site } from '../../../support/site.ts';

const workerPool = sharedPool();
const logged: Record<string, unknown>[] = [];
const log = pino({ base: null }, { write: (line: string) => void logged.push(JSON.parse(line)) });
const TIMEOUT = { timeout: 60_000 };

const part = (number: number, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>The long walk</title>${head}</head><body><article><h1>The long walk</h1>${`<p>Part ${number} of the walk went along the sea wall, and it took longer than anybody had thought when they set out from the pumping station.</p>`.repeat(3)}</article></body></html>`;

const next = (href: string): string => `<link rel="next" href="${href}">`;

/** Fetches over the loopback network; undefined if there is no page. */
const pageAt = async (url: string): Promise<Page | undefined> => {
  const response = await fetch(url);
  const body = new Uint8Array(await response.arrayBuffer());
  if (!response.ok) return undefined;
  return {
    url: response.url,
    status: response.status,
    contentType: response.headers.get('content-type') ?? undefined,
    body,
  };
};

const read = (site: Site, path = '/walk') =>
  readParts({ workerPool: workerPool, log }, `${site.origin}${path}`, {
    contextAt: async (url) => ({ hints: {}, tagAs: { url, categories: [] } }),
    pageAt,
  });
const partsIn = (text: string): number[] => [
  ...new Set([...text.matchAll(/Part (\d)/g)].map(([, number]) => Number(number))),
];

test('an article in parts is fetched part by part and joined in order', TIMEOUT, async () => {
  const site = await openSite('127.0.0.61', {
    '/walk': part(1, next('/walk?page=2')),
    '/walk?page=2': part(2, next('/walk?page=3')),
    '/walk?page=3': part(3),
  });
  const { document, pages } = await read(site);
  expect(partsIn(document.text)).toEqual([1, 2, 3]);
  expect(document.html.match(/<p>Part 3/g)).toHaveLength(3);
  expect(pages.map(({ url }) => url)).toEqual(
    ['/walk', '/walk?page=2', '/walk?page=3'].map((path) => site.origin + path),
  );
  expect(document.wordCount).toBe(document.text.split(/\s+/).length);
});

test('at most five parts of an article are fetched', TIMEOUT, async () => {
  const numbers = [1, 2, 3, 4, 5, 6, 7];
  const site = await openSite(
    '127.0.0.62',
    Object.fromEntries(
      numbers.map((number) => [number === 1 ? '/walk' : `/walk/${number}`, part(number, next(`/walk/${number + 1}`))]),
    ),
  );
  const { document } = await read(site);
  expect(partsIn(document.text)).toEqual([1, 2, 3, 4, 5]);
  expect(site.requests).toHaveLength(5);
});

test('the next article, another site and the page itself are not parts', TIMEOUT, async () => {
  const site = await openSite('127.0.0.63', {
    '/walk': part(1, next('/another-walk') + next('http://127.0.0.64:1/walk?page=2') + next('/walk')),
  });
  const { document } = await read(site);
  expect(partsIn(document.text)).toEqual([1]);
  expect(site.requests).toHaveLength(1);
});

test('the parts before one that is missing, or is no article, are kept', TIMEOUT, async () => {
  const site = await openSite('127.0.0.65', {
    '/walk': part(1, next('/walk?page=2')),
    '/gone': part(1, next('/gone?page=2')),
    '/walk?page=2': '<html><head><title>Sorry</title></head><body><p>Nothing here.</p></body></html>',
  });
  expect(partsIn((await read(site)).document.text)).toEqual([1]);
  expect(partsIn((await read(site, '/gone')).document.text)).toEqual([1]);
});

test('a first part without an article ends the extraction, even if parts follow', TIMEOUT, async () => {
  const site = await openSite('127.0.0.66', {
    '/walk': `<html><head><title>Sorry</title>${next('/walk?page=2')}</head><body><p>Nothing.</p></body></html>`,
    '/walk?page=2': part(2),
  });
  await expect(read(site)).rejects.toThrow(NoArticle);
  expect(site.requests).toHaveLength(1);
});

test('a site rule that matches nothing is logged, and the general extractor is used', TIMEOUT, async () => {
  const rules = SITE_RULES as SiteRule[];
  rules.push({ domains: ['127.0.0.68'], from: '2026-01-01', body: '.gone', title: 'h1', gain: 'a test' });
  try {
    const site = await openSite('127.0.0.68', { '/walk': part(1) });
    const { document } = await read(site);
    expect(partsIn(document.text)).toEqual([1]);
    expect(document.title).toBe('The long walk');
    const { level, time, ...line } = logged.at(-1) ?? {};
    expect(line).toEqual({
      article: `${site.origin}/walk`,
      rule: '127.0.0.68 2026-01-01',
      missed: ['body'],
      msg: 'a site rule matched nothing; using the general extractor',
    });
    expect(level).toBe(40);
  } finally {
    rules.pop();
  }
});

test('a part that redirects to another site is not part of the article', TIMEOUT, async () => {
  const other = await openSite('127.0.0.71', { '/lie': part(2) });
  const site = await openSite('127.0.0.72', { '/walk': part(1, next('/walk?page=2')) });
  site.serve('/walk?page=2', (_, response) => void response.writeHead(302, { location: `${other.origin}/lie` }).end());
  expect(partsIn((await read(site)).document.text)).toEqual([1]);
});
