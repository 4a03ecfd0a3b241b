import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { FETCH_LIMITS, type FetchLimits } from '../../../pipelines/fetch/fetch-limits.ts';
import { createFetcher } from '../../../pipelines/fetch/fetch-page.ts';
import { createGuard } from '../../../pipelines/fetch/guard/address-guard.ts';
import { startSite, startTcpSite, stopSites } from './loopback-site.ts';

const options = { guard: createGuard({ allow: ['127.0.0.1'] }), userAgent: 'wireroom/test' };
const fetcher = createFetcher(options);
afterEach(stopSites);
afterAll(() => fetcher.close());

const get = (url: string, limits: Partial<FetchLimits> = {}) =>
  fetcher.fetchPage(url, {
    limits: { ...FETCH_LIMITS.page, headersMs: 3_000, totalMs: 4_000, ...limits },
    reach: 'opened',
  });

/**
 * Returns the result of a fetch if the server sends exactly these bytes and then closes the
 * connection (or does not).
 */
const ending = async (answer: string | Buffer, hangUp = true): Promise<string> => {
  const site = await startTcpSite((socket) =>
    socket.once('data', () => (hangUp ? socket.end(answer) : void socket.write(answer))),
  );
  return get(site.at('/')).then(
    ({ status, body }) => `${status} ${Buffer.from(body)}`,
    (error) => error.outcome,
  );
};

describe('a response in another version of HTTP', () => {
  it.each([
    ['1.0, to the end of the connection', 'HTTP/1.0 200 OK\r\nServer: old\r\n\r\nhello', '200 hello'],
    ['1.0 with a length', 'HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhello', '200 hello'],
    ['1.1 without a length', 'HTTP/1.1 200 OK\r\n\r\nhello', '200 hello'],
    ['1.1 without a reason', 'HTTP/1.1 200\r\nContent-Length: 5\r\n\r\nhello', '200 hello'],
    ['1.1 with bare line feeds', 'HTTP/1.1 200 OK\nContent-Length: 5\n\nhello', 'server_error'],
    ['0.9', 'hello', 'server_error'],
    ['a version that does not exist', 'HTTP/7.3 200 OK\r\nContent-Length: 5\r\n\r\nhello', 'server_error'],
    ['an invalid status', 'HTTP/1.1 OK\r\n\r\nhello', 'server_error'],
    ['ICY', 'ICY 200 OK\r\n\r\nhello', 'server_error'],
  ])('%s', async (_what, answer, expected) => {
    expect(await ending(answer)).toBe(expected);
  });
});

describe('an informational response', () => {
  const OK = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello';

  it.each([
    ['early hints', `HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n${OK}`, '200 hello'],
    ['three times processing', `${'HTTP/1.1 102 Processing\r\n\r\n'.repeat(3)}${OK}`, '200 hello'],
    ['an unexpected continue', `HTTP/1.1 100 Continue\r\n\r\n${OK}`, 'unreachable'],
    ['only early hints', 'HTTP/1.1 103 Early Hints\r\n\r\n', 'unreachable'],
  ])('%s', async (_what, answer, expected) => {
    expect(await ending(answer)).toBe(expected);
  });

  it('without an end results in timeout at the total limit', async () => {
    const site = await startTcpSite((socket) => {
      const more = setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'), 20);
      socket.on('close', () => clearInterval(more));
    });
    await expect(get(site.at('/'), { totalMs: 400 })).rejects.toMatchObject({ outcome: 'timeout' });
    await site.allClosed();
  });
});

describe('a body that does not match its headers', () => {
  it.each([
    ['shorter than its length', 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhello', 'unreachable'],
    ['longer than its length', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhello', '200 he'],
    ['with two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 7\r\n\r\nhello', 'server_error'],
    ['with a length that is not a number', 'HTTP/1.1 200 OK\r\nContent-Length: five\r\n\r\nhello', 'server_error'],
    ['with a negative length', 'HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nhello', 'server_error'],
    ['in invalid chunks', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nhello\r\n', 'server_error'],
    ['in truncated chunks', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhe', 'unreachable'],
    [
      'in chunks without a last chunk',
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n',
      'unreachable',
    ],
    [
      'in a chunk of excessive size',
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n',
      'server_error',
    ],
    ['empty, with a length', 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n', '200 '],
    ['empty, without a length', 'HTTP/1.1 200 OK\r\n\r\n', '200 '],
    ['absent', 'HTTP/1.1 204 No Content\r\n\r\n', '204 '],
    [
      'an unexpected partial body',
      'HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 0-4/99\r\nContent-Length: 5\r\n\r\nhello',
      'server_error',
    ],
    [
      'a partial body without a range',
      'HTTP/1.1 206 Partial Content\r\nContent-Length: 5\r\n\r\nhello',
      'server_error',
    ],
    [
      'a partial body that is complete',
      'HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 0-4/5\r\nContent-Length: 5\r\n\r\nhello',
      '206 hello',
    ],
    ['no response', '', 'unreachable'],
    ['a truncated status', 'HTTP/1.1 20', 'unreachable'],
    ['truncated headers', 'HTTP/1.1 200 OK\r\nContent-Type: text/h', 'unreachable'],
  ])('%s', async (_what, answer, expected) => {
    expect(await ending(answer)).toBe(expected);
  });

  it('longer than its length does not corrupt the next response', async () => {
    const forged = 'HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nforged';
    const site = await startTcpSite((socket) =>
      socket.on('data', () => socket.write(`HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello${forged}`)),
    );
    for (let n = 0; n < 3; n++) {
      expect(Buffer.from((await get(site.at(`/${n}`))).body).toString()).toBe('hello');
    }
  });

  it('is read regardless of its Content-Type', async () => {
    for (const type of ['image/png', 'application/octet-stream', 'nonsense', '']) {
      const site = await startSite((_request, response) =>
        response.writeHead(200, { 'Content-Type': type }).end('<rss/>'),
      );
      const page = await get(site.at('/'));
      expect(Buffer.from(page.body).toString()).toBe('<rss/>');
      expect(page.headers.contentType).toBe(type);
    }
  });
});

describe('excessive headers', () => {
  const OK = 'HTTP/1.1 200 OK\r\n';

  it.each([
    ['one of 1 MB', `${OK}X: ${'x'.repeat(1_000_000)}\r\n\r\n`],
    ['a name of 1 MB', `${OK}${'x'.repeat(1_000_000)}: x\r\n\r\n`],
    ['100,000 of them', `${OK}${'X: x\r\n'.repeat(100_000)}\r\n`],
  ])('result in server_error: %s', async (_what, answer) => {
    expect(await ending(answer, false)).toBe('server_error');
  });

  it('and an endless reason phrase result in timeout at the headers limit', async () => {
    const site = await startTcpSite((socket) =>
      socket.once('data', () => void socket.write(`HTTP/1.1 200 ${'x'.repeat(1_000_000)}`)),
    );
    await expect(get(site.at('/'), { headersMs: 300 })).rejects.toMatchObject({ outcome: 'timeout' });
  });

  it('that arrive slowly result in timeout', async () => {
    const site = await startTcpSite((socket) => {
      socket.write(OK);
      const drip = setInterval(() => socket.write('X: x\r\n'), 20);
      socket.on('close', () => clearInterval(drip));
    });
    await expect(get(site.at('/'), { headersMs: 60_000, totalMs: 400 })).rejects.toMatchObject({ outcome: 'timeout' });
    await site.allClosed();
  });

  it('of normal size are accepted: one hundred small ones', async () => {
    expect(await ending(`${OK}${'X: x\r\n'.repeat(150)}Content-Length: 5\r\n\r\nhello`)).toBe('200 hello');
  });
});

describe('the time limit of each phase', () => {
  it('applies to a TLS handshake that never ends', async () => {
    const own = createFetcher({ ...options, connectMs: 200 });
    onTestFinished(() => own.close());
    const site = await startTcpSite((socket) => void socket.resume());
    await expect(
      own.fetchPage(`https://127.0.0.1:${site.port}/`, { limits: FETCH_LIMITS.page, reach: 'opened' }),
    ).rejects.toMatchObject({
      outcome: 'timeout',
      message: expect.stringMatching(/^127\.0\.0\.1:\d+ took too long to accept/),
    });
    await site.allClosed();
  });

  it.each<[phase: string, limits: Partial<FetchLimits>, answer: (socket: Socket) => unknown, message: RegExp]>([
    ['headers', { headersMs: 200 }, () => undefined, /took too long to answer/],
    ['body', { idleMs: 200 }, (socket) => socket.write('HTTP/1.1 200 OK\r\n\r\nhel'), /stopped sending/],
    ['everything', { totalMs: 300 }, (socket) => socket.write('HTTP/1.1 200 OK\r\n\r\nhel'), /took longer than 0\.3 s/],
  ])('%s', async (_phase, limits, answer, message) => {
    const site = await startTcpSite((socket) => socket.once('data', () => void answer(socket)));
    await expect(get(site.at('/'), limits)).rejects.toMatchObject({
      outcome: 'timeout',
      message: expect.stringMatching(message),
    });
    await site.allClosed();
  });

  it('applies to a decoder with slow, endless output', async () => {
    const bytes = gzipSync('x'.repeat(100_000));
    const site = await startSite((_request, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' });
      let at = 0;
      const drip = setInterval(() => response.write(bytes.subarray(at, ++at)), 15);
      response.on('close', () => clearInterval(drip));
    });
    await expect(get(site.at('/'), { idleMs: 200, totalMs: 400 })).rejects.toMatchObject({ outcome: 'timeout' });
    await site.allClosed();
  });
});

describe('cookies', () => {
  it('are not stored', async () => {
    const site = await startSite((_request, response) =>
      response.writeHead(200, { 'Set-Cookie': 'id=1; Path=/' }).end(),
    );
    await get(site.at('/'));
    await get(site.at('/'));
    expect(site.requests.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined]);
  });

  it.each([
    ['a loop', (path: string) => path, 'redirects in a loop and requires cookies, which are not supported'],
    [
      'a chain',
      (path: string) => `${path}x`,
      'redirects more than 5 times and requires cookies, which are not supported',
    ],
  ])(
    'that a site requires through %s of redirects result in a redirect_loop with an explanation',
    async (_how, next, message) => {
      const site = await startSite(({ url = '/', headers }, response) => {
        if (headers.cookie) response.end('welcome');
        else void response.writeHead(302, { Location: next(url), 'Set-Cookie': 'seen=1' }).end();
      });
      await expect(get(site.at('/'))).rejects.toMatchObject({
        outcome: 'redirect_loop',
        message: `127.0.0.1:${site.port}: ${message}`,
      });
    },
  );
});

describe('redirects to another scheme', () => {
  it.each([
    'ftp://127.0.0.1/a',
    'file:///etc/hosts',
    'data:text/xml,<rss/>',
    'javascript:alert(1)',
    'gopher://127.0.0.1/',
    'feed://127.0.0.1/',
    'about:blank',
  ])('are not followed: %s', async (location) => {
    const site = await startSite((_request, response) => response.writeHead(301, { Location: location }).end());
    await expect(get(site.at('/'))).rejects.toMatchObject({ outcome: 'bad_url' });
  });
});

it('no connection stays open after these tests', async () => {
  const site = await startTcpSite((socket) =>
    socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n')),
  );
  await Promise.allSettled(Array.from({ length: 10 }, () => get(site.at('/'))));
  await site.allClosed();
  expect(site.connections()).toEqual({ made: 10, open: 0 });
});
