import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { FETCH_LIMITS, type FetchLimits } from '../../../pipelines/fetch/fetch-limits.ts';
import { createFetcher } from '../../../pipelines/fetch/fetch-page.ts';
import { createGuard } from '../../../pipelines/fetch/guard/address-guard.ts';
import { type LoopbackSite, startSite, stopSites } from './loopback-site.ts';

const fetcher = createFetcher({ guard: createGuard({ allow: ['127.0.0.1'] }), userAgent: 'wireroom/test' });
afterEach(stopSites);
afterAll(() => fetcher.close());

const MB = 1_000_000;
const text = 'All the news that fits. '.repeat(5_000);

const serve = (body: Uint8Array | string, encoding?: string | string[]): Promise<LoopbackSite> =>
  startSite((_request, response) => {
    if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
    response.end(body);
  });

const get = (site: LoopbackSite, limits: Partial<FetchLimits> = {}) =>
  fetcher.fetchPage(site.at('/'), { limits: { ...FETCH_LIMITS.page, ...limits }, reach: 'opened' });

describe('a compressed body', () => {
  it.each([
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['GZIP', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['br', brotliCompressSync(text)],
    ['gzip, br', brotliCompressSync(gzipSync(text))],
    ['br, gzip', gzipSync(brotliCompressSync(text))],
    ['gzip, gzip', gzipSync(gzipSync(text))],
    ['identity, gzip', gzipSync(text)],
  ])('is decoded: %s', async (encoding, body) => {
    const page = await get(await serve(body, encoding));
    expect(Buffer.from(page.body).toString()).toBe(text);
    expect(page.bytes).toBe(body.length);
  });

  it.each([
    ['a .gz file', undefined, gzipSync(text)],
    ['a .gz file with a declared second compression', 'gzip', gzipSync(gzipSync(text))],
    ['plain text declared as gzip', 'gzip', Buffer.from(text)],
    ['plain text with an unknown coding', 'utf-8', Buffer.from(text)],
    ['gzip in two members', 'gzip', Buffer.concat([gzipSync(text.slice(0, 9)), gzipSync(text.slice(9))])],
    ['gzip followed by garbage', 'gzip', Buffer.concat([gzipSync(text), Buffer.alloc(50)])],
    ['gzip without its checksum', 'gzip', gzipSync(text).subarray(0, -8)],
  ])('is decoded despite errors: %s', async (_what, encoding, body) => {
    expect(Buffer.from((await get(await serve(body, encoding))).body).toString()).toBe(text);
  });

  it('can declare its codings in several headers', async () => {
    const site = await serve(brotliCompressSync(gzipSync(text)), ['gzip', 'br']);
    expect(Buffer.from((await get(site)).body).toString()).toBe(text);
  });

  it.each(['gzip', 'deflate', 'br', 'gzip, br', ''])('may be empty: %j', async (encoding) => {
    expect((await get(await serve('', encoding))).body).toEqual(new Uint8Array());
  });

  it.each([
    ['invalid gzip', 'gzip', Buffer.concat([gzipSync(text).subarray(0, 40), Buffer.alloc(400, 0xff)])],
    ['invalid deflate', 'deflate', Buffer.alloc(400, 0xff)],
    ['invalid brotli', 'br', Buffer.from(text)],
    ['an unsupported coding', 'zstd', Buffer.from(text)],
    ['three codings', 'gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(text)))],
  ])('is a parse_error: %s', async (_what, encoding, body) => {
    const site = await serve(body, encoding);
    await expect(get(site)).rejects.toMatchObject({
      outcome: 'parse_error',
      message: expect.stringContaining('127.0.0.1'),
    });
  });
});

describe('a body over the limit', () => {
  const zeros = Buffer.alloc(50 * MB);

  it.each([
    ['gzip', gzipSync(zeros)],
    ['deflate', deflateSync(zeros)],
    ['br', brotliCompressSync(zeros)],
    ['gzip, br', brotliCompressSync(gzipSync(zeros))],
    ['gzip, gzip', gzipSync(gzipSync(zeros))],
    ['undeclared', gzipSync(zeros)],
  ])('is not decompressed: a bomb in %s', async (encoding, bomb) => {
    expect(bomb.length).toBeLessThan(MB / 10);
    const site = await serve(bomb, encoding === 'undeclared' ? undefined : encoding);
    await expect(get(site)).rejects.toMatchObject({ outcome: 'too_large' });
  });

  describe('of a gigabyte', () => {
    /** A gigabyte of zeros in about a megabyte. */
    const gigabyte = Buffer.concat(Array<Buffer>(100).fill(gzipSync(Buffer.alloc(10 * MB))));
    const brotli = brotliCompressSync(Buffer.alloc(250 * MB), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });

    it.each([
      ['gzip', gigabyte],
      ['gzip, gzip', gzipSync(gigabyte)],
      ['gzip, br', brotliCompressSync(gigabyte)],
      ['br', brotli],
      ['br, gzip', gzipSync(brotli)],
      ['deflate', deflateSync(gigabyte)],
      ['undeclared', gigabyte],
    ])('takes about as much memory as the limit: %s', async (encoding, bomb) => {
      const site = await serve(bomb, encoding === 'undeclared' ? undefined : encoding);
      let most = 0;
      const before = process.memoryUsage().arrayBuffers;
      const watch = setInterval(() => {
        most = Math.max(most, process.memoryUsage().arrayBuffers - before);
      }, 5);
      const fetched = fetcher.fetchPage(site.at('/'), { limits: FETCH_LIMITS.feed, reach: 'opened' });
      await expect(fetched).rejects.toMatchObject({ outcome: 'too_large' });
      clearInterval(watch);
      expect(most).toBeLessThan(4 * FETCH_LIMITS.feed.maxBytes);
    });
  });

  it('does not keep a decoder busy without output', async () => {
    const empty = gzipSync('');
    const nothing = gzipSync(Buffer.concat(Array.from({ length: 300_000 }, () => empty)));
    await expect(get(await serve(nothing, 'gzip, gzip'))).rejects.toMatchObject({ outcome: 'too_large' });
  });

  it('is rejected by its declared length', async () => {
    const site = await startSite((_request, response) => {
      response.writeHead(200, { 'Content-Length': 5 * MB });
      response.write('first words'); // nothing follows
    });
    await expect(get(site)).rejects.toMatchObject({ outcome: 'too_large' });
    await site.allClosed();
  });

  it.each([undefined, 'gzip'])('is aborted at the limit, encoded %s', async (encoding) => {
    const site = await startSite((_request, response) => {
      response.writeHead(200, encoding === undefined ? {} : { 'Content-Encoding': encoding });
      response.write(encoding ? gzipSync(zeros) : zeros.subarray(0, 4 * MB + 1)); // the response never ends
    });
    await expect(get(site)).rejects.toMatchObject({ outcome: 'too_large' });
    await site.allClosed();
  });

  it('is accepted if it is exactly as long as the limit', async () => {
    const body = zeros.subarray(0, 4 * MB);
    expect((await get(await serve(body))).body).toHaveLength(4 * MB);
    expect((await get(await serve(gzipSync(body), 'gzip'))).body).toHaveLength(4 * MB);
  });

  it.each([
    ['plain', undefined, text],
    ['gzip', 'gzip', gzipSync(text)],
  ])('is truncated with `cut`: %s', async (_how, encoding, body) => {
    const page = await get(await serve(body, encoding), { maxBytes: 1_000, whenLonger: 'cut' });
    expect(Buffer.from(page.body).toString()).toBe(text.slice(0, 1_000));
  });
});
