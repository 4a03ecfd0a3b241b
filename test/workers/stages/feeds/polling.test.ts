import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { VERSION } from '../../../../config/version.ts';
import { feedByUrl } from '../../../../db/feeds/feeds.ts';
import { setFeed } from '../../../../db/feeds/set-feed.ts';
import { createFetcher, createGuard, userAgent } from '../../../../pipelines/fetch/index.ts';
import { pollFeed } from '../../../../workers/stages/feeds/poll-feed.ts';
import { claimRow, named } from '../../../support/articles.ts';
import { createWorld } from '../../../support/service.ts';
import { openSite, rss, type Site } from '../../../support/site.ts';
import { createStageContext } from '../../../support/stage-context.ts';
import { OVERTAKE, PLANNED_FEEDS } from '../../../support/work.ts';

const HOUR = 3600;
const world = await createWorld();
const { pool } = world;
const context = createStageContext(pool, {
  settings: world.settings,
  fetcher: createFetcher({ guard: createGuard({ allow: ['127.0.0.0/8'] }), userAgent: userAgent(VERSION, undefined) }),
});

let sites = 0;
/** Opens a site with a feed and adds it. */
const newSite = async (answer: string | ((request: IncomingMessage, response: ServerResponse) => void)) => {
  const site = await openSite(`127.0.70.${++sites}`);
  site.serve('/feed', answer);
  return { site, id: await world.addFeed(`${site.origin}/feed`) };
};

interface Row {
  readonly [column: string]: unknown;
  readonly failures: number;
  readonly interval_s: number | null;
  readonly interval_reason: string | null;
  /** Seconds from the last poll to the next one. */
  readonly wait_s: number;
}

const poll = async (id: number): Promise<Row> => {
  await pollFeed(context, await claimRow(pool, 'feeds', id));
  const { rows } = await pool.query<Row>(
    `select *, extract(epoch from due_at - last_polled_at)::float8 as wait_s from ${PLANNED_FEEDS} f where id = $1`,
    [id],
  );
  if (!rows[0]) throw new Error(`no feed ${id}`);
  return rows[0];
};

const hoursAgo = (hours: number): string => new Date(Date.now() - hours * HOUR * 1000).toUTCString();

/** Returns a feed with a number of entries at regular intervals until now. */
const dated = (site: string, count: number, everyHours: number, channel = ''): string => {
  const items = Array.from({ length: count }, (_, n) => {
    const link = `http://${site}/${everyHours}/${n}`;
    return `<item><title>Story ${n}</title><link>${link}</link><guid>${link}</guid><pubDate>${hoursAgo(n * everyHours)}</pubDate></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Dated</title>${channel}${items.join('')}</channel></rss>`;
};

const feedWith = (headers: Record<string, string>, body: string) => (_: IncomingMessage, response: ServerResponse) =>
  void response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers }).end(body);

describe('the poll interval', () => {
  test('of a new feed follows the dates of its entries, ± 10%', async () => {
    const { id } = await newSite(dated('pace.example', 25, 4));
    const row = await poll(id);
    expect(row).toMatchObject({ interval_reason: 'pace', pace: { window: 25 } });
    expect((row.interval_s ?? 0) / HOUR).toBeCloseTo(2 * Math.sqrt(24 / 25), 1);
    expect(row.wait_s / (row.interval_s ?? 0)).toBeGreaterThan(0.899);
    expect(row.wait_s / (row.interval_s ?? 0)).toBeLessThan(1.101);
  });

  test('is that of the operator, and so is the title, until he gives them back', async () => {
    const { id } = await newSite(dated('given.example', 25, 4));
    await setFeed(pool, id, { title: 'Mine', intervalS: 1800 });
    expect(await poll(id)).toMatchObject({ title: 'Mine', interval_reason: 'given', interval_s: 1800 });
    await setFeed(pool, id, { title: null, intervalS: null });
    await pool.query('update wireroom.feeds set body_digest = null where id = $1', [id]);
    expect(await poll(id)).toMatchObject({ title: 'Dated', interval_reason: 'pace' });
  });

  test('respects the ttl of the document, even if that has not changed since', async () => {
    const body = dated('ttl.example', 20, 4, '<ttl>300</ttl>');
    const { id } = await newSite((request, response) =>
      request.headers['if-none-match']
        ? void response.writeHead(304).end()
        : feedWith({ etag: '"1"' }, body)(request, response),
    );
    const declared = { interval_reason: 'declared', interval_s: 5 * HOUR };
    expect(await poll(id)).toMatchObject({ ...declared, last_outcome: 'ok' });
    expect(await poll(id)).toMatchObject({ ...declared, last_outcome: 'not_modified' });
  });

  test('respects sy:update*, max-age and Expires, also those of a 304', async () => {
    const sy =
      '<sy:updatePeriod xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">daily</sy:updatePeriod><sy:updateFrequency xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">4</sy:updateFrequency>';
    const syndicated = await newSite(dated('sy.example', 20, 4, sy));
    expect(await poll(syndicated.id)).toMatchObject({ interval_reason: 'declared', interval_s: 6 * HOUR });

    const body = dated('fresh.example', 20, 4);
    let headers: Record<string, string> = { 'cache-control': 'public, max-age=18000' };
    const { id } = await newSite((request, response) =>
      request.headers['if-none-match']
        ? void response.writeHead(304, headers).end()
        : feedWith({ etag: '"1"', ...headers }, body)(request, response),
    );
    expect(await poll(id)).toMatchObject({ interval_reason: 'declared', interval_s: 5 * HOUR });
    headers = { expires: new Date(Date.now() + 7 * HOUR * 1000).toUTCString() };
    const later = await poll(id);
    expect(later).toMatchObject({ interval_reason: 'declared', last_outcome: 'not_modified' });
    expect((later.interval_s ?? 0) / HOUR).toBeCloseTo(7, 1);
  });

  test('ignores a ttl of a day from a fast feed', async () => {
    const { id } = await newSite(dated('fast.example', 20, 1 / 30, '<ttl>1440</ttl>'));
    expect((await poll(id)).wait_s).toBeLessThan(0.3 * HOUR);
  });
});

describe('a conditional request', () => {
  test('repeats both validators unchanged, and a 304 without validators keeps them', async () => {
    const seen: IncomingHttpHeaders[] = [];
    const validators = { etag: 'W/"a b"', 'last-modified': 'yesterday, about noon' };
    const { id } = await newSite((request, response) => {
      seen.push(request.headers);
      if (request.headers['if-none-match']) response.writeHead(304).end();
      else feedWith(validators, dated('if.example', 3, 4))(request, response);
    });
    await poll(id);
    await poll(id);
    expect(await poll(id)).toMatchObject({ etag: 'W/"a b"', last_outcome: 'not_modified' });
    expect(seen.map((headers) => [headers['if-none-match'], headers['if-modified-since']])).toEqual([
      [undefined, undefined],
      ['W/"a b"', 'yesterday, about noon'],
      ['W/"a b"', 'yesterday, about noon'],
    ]);
  });

  test('that a server ignores: the same document is not parsed again', async () => {
    const { id } = await newSite(dated('digest.example', 3, 4));
    expect(await poll(id)).toMatchObject({ last_outcome: 'ok' });
    expect(await poll(id)).toMatchObject({ last_outcome: 'not_modified' });
  });

  test('is sent only after the entries of its document are stored', async () => {
    let overtake: () => Promise<void> = async () => undefined;
    const { id } = await newSite(async (request, response) => {
      await overtake();
      feedWith({ etag: '"new"' }, dated('fence.example', 3, 4))(request, response);
    });
    overtake = async () => void (await pool.query(`${OVERTAKE} where stage = 'feeds' and id = $1`, [id]));
    const row = await poll(id);
    expect(row).toMatchObject({ etag: null, body_digest: null, last_ok_at: null });
    const { rows } = await pool.query('select from wireroom.entries where feed_id = $1', [id]);
    expect(rows).toEqual([]);
  });
});

describe('failures', () => {
  const failing = async (status: number): Promise<number> => {
    const { id } = await newSite((_, response) => void response.writeHead(status).end());
    return (await poll(id)).failures;
  };
  test('count by weight: hard 1, soft 0.5, transient 0.25', async () => {
    expect([await failing(400), await failing(404), await failing(503)]).toEqual([1, 0.5, 0.25]);
    const page = await newSite('<html><body>Not a feed at all</body></html>');
    expect(await poll(page.id)).toMatchObject({ failures: 1, last_outcome: 'not_a_feed', interval_reason: 'failing' });
  });

  test('lengthen the interval to a day and later to thirty; a good answer resets them', async () => {
    let broken = true;
    const { id } = await newSite((request, response) =>
      broken ? void response.writeHead(400).end() : feedWith({}, dated('mend.example', 3, 4))(request, response),
    );
    const waits: number[] = [];
    for (const before of [0, 1, 9, 25]) {
      await pool.query('update wireroom.feeds set failures = $2 where id = $1', [id, before]);
      waits.push((await poll(id)).wait_s / HOUR);
    }
    for (const [n, hours] of [2, 4, 24, 30 * 24].entries()) {
      expect(waits[n]).toBeGreaterThan(0.899 * hours);
      expect(waits[n]).toBeLessThan(1.101 * hours);
    }
    broken = false;
    expect(await poll(id)).toMatchObject({ failures: 0, state: 'active', last_outcome: 'ok' });
  });

  test('a 410 counts as gone when it is repeated', async () => {
    const { id } = await newSite((_, response) => void response.writeHead(410).end());
    expect(await poll(id)).toMatchObject({ state: 'active', last_outcome: 'gone' });
    expect(await poll(id)).toMatchObject({ state: 'gone' });
  });

  test('do not count while the own network is down, and the feed is retried soon', async () => {
    const { site, id } = await newSite('');
    await site.close();
    const unreachable = (hosts: number) =>
      pool.query(
        `insert into wireroom.attempts (stage, host, outcome, ms)
         select 'feeds', 'down-' || n % $1 || '.example', 'unreachable', 1 from generate_series(1, 60) n`,
        [hosts],
      );
    await pool.query('delete from wireroom.attempts');
    await unreachable(3);
    expect(await poll(id), 'a few failing hosts are not an outage of the own network').toMatchObject({ failures: 0.5 });
    await unreachable(5);
    const row = await poll(id);
    expect(row).toMatchObject({ failures: 0.5, interval_reason: 'offline', last_outcome: 'unreachable' });
    expect(row.wait_s).toBeLessThan(700);
    await pool.query('delete from wireroom.attempts');
  });

  test('of a platform with many hosts do count', async () => {
    const { site, id } = await newSite('');
    await site.close();
    await pool.query('delete from wireroom.attempts');
    const blogs = Array.from({ length: 12 }, (_, n) => `http://desk-${n}.platform.example/feed`);
    for (const url of blogs) {
      await pool.query(
        `insert into wireroom.attempts (stage, feed_id, host, outcome, ms)
         select 'feeds', $1, $2, 'unreachable', 1 from generate_series(1, 3)`,
        [await world.addFeed(url), new URL(url).host],
      );
    }
    expect(await poll(id)).toMatchObject({ failures: 0.5, interval_reason: 'failing' });
    await pool.query('delete from wireroom.attempts');
  });

  test('of one busy site are not taken for the own network while other sites answer', async () => {
    const { site, id } = await newSite('');
    await site.close();
    await pool.query('delete from wireroom.attempts');
    await pool.query(
      `insert into wireroom.attempts (stage, host, outcome, ms)
       select 'articles', 'down.example', 'timeout', 1 from generate_series(1, 60)
       union all select 'articles', 'up-' || n || '.example', 'ok', 1 from generate_series(1, 20) n`,
    );
    expect(await poll(id)).toMatchObject({ failures: 0.5, interval_reason: 'failing' });
    await pool.query('delete from wireroom.attempts');
  });
});

describe('the loss ratio', () => {
  /** Returns stories with these numbers. */
  const stories = (site: Site, ...numbers: number[]): string =>
    rss(numbers.map((n) => ({ link: `${site.origin}/${n}`, title: `Story ${n}` })));

  test('estimates how many of about the last ten documents held no known entry, so that some may have been missed', async () => {
    const { site, id } = await newSite('');
    const ratioWith = async (...numbers: number[]): Promise<unknown> => {
      site.serve('/feed', stories(site, ...numbers));
      return (await poll(id))['loss_ratio'];
    };
    expect(await ratioWith(1, 2, 3), 'the first document says nothing').toBe(0);
    expect(await ratioWith(3, 4, 5), 'a known entry is left').toBe(0);
    expect(await ratioWith(6, 7, 8)).toBeCloseTo(0.1);
    expect(await ratioWith(9, 10, 11)).toBeCloseTo(0.19);
    expect(await ratioWith(11, 12)).toBeCloseTo(0.171);
    expect(await ratioWith(11, 12), 'a document that has not changed says nothing').toBeCloseTo(0.171);
  });
});

describe('redirects', () => {
  const redirect = (status: number, to: string) => (_: IncomingMessage, response: ServerResponse) =>
    void response.writeHead(status, { location: to }).end();
  const urlOf = async (id: number) =>
    (await pool.query('select url from wireroom.feeds where id = $1', [id])).rows[0]?.url;
  const served = (site: Site) => site.serve('/end', rss([{ link: `${site.origin}/1`, title: 'Story' }]));

  test('that are permanent change the URL after three good answers; the old URL stays an alias', async () => {
    const { site, id } = await newSite(redirect(301, '/end'));
    served(site);
    await poll(id);
    const second = await poll(id);
    expect(second).toMatchObject({ url: `${site.origin}/feed`, moved_seen: 2 });
    expect(second['redirects']).toEqual([{ status: 301, url: `${site.origin}/end` }]);
    await poll(id);
    expect(await urlOf(id)).toBe(`${site.origin}/end`);
    expect((await feedByUrl(pool, named(`${site.origin}/feed`).digest))?.id).toBe(id);
    const asked = site.requests.length;
    expect(await poll(id)).toMatchObject({ redirects: null });
    expect(site.requests.slice(asked).map((request) => request.path)).toEqual(['/end']);
  });

  test('that end in a failure do not count', async () => {
    const { site, id } = await newSite(redirect(308, '/end'));
    for (const broken of [false, false, true]) {
      if (broken) site.serve('/end', (_, response) => void response.writeHead(500).end());
      else served(site);
      await poll(id);
    }
    expect(await urlOf(id)).toBe(`${site.origin}/feed`);
  });

  test('count as permanent only from the first one on', async () => {
    const { site, id } = await newSite(redirect(301, '/half'));
    site.serve('/half', redirect(302, '/today'));
    site.serve('/today', redirect(301, '/end'));
    served(site);
    let row = await poll(id);
    expect(row['redirects']).toEqual([
      { status: 301, url: `${site.origin}/half` },
      { status: 302, url: `${site.origin}/today` },
      { status: 301, url: `${site.origin}/end` },
    ]);
    for (let n = 0; n < 2; n++) row = await poll(id);
    expect(await urlOf(id)).toBe(`${site.origin}/half`);
  });

  test('that are temporary never change the URL', async () => {
    const { site, id } = await newSite(redirect(302, '/end'));
    served(site);
    for (let n = 0; n < 4; n++) await poll(id);
    expect(await urlOf(id)).toBe(`${site.origin}/feed`);
  });

  test('never lead to a forbidden address', async () => {
    const { id, site } = await newSite(redirect(301, 'http://10.0.0.1/feed'));
    for (let n = 0; n < 3; n++) expect(await poll(id)).toMatchObject({ last_outcome: 'blocked_address' });
    expect(await urlOf(id)).toBe(`${site.origin}/feed`);
  });
});

describe('Retry-After', () => {
  const blockedFor = async (status: number, value: string): Promise<number> => {
    const { site, id } = await newSite(
      (_, response) => void response.writeHead(status, { 'retry-after': value }).end(),
    );
    await poll(id);
    const { rows } = await pool.query<{ s: number | null }>(
      'select extract(epoch from blocked_until - now())::float8 as s from wireroom.hosts where host = $1',
      [site.host],
    );
    return rows[0]?.s ?? 0;
  };
  test('in seconds with a 429 blocks the whole host until then', async () => {
    expect(Math.abs((await blockedFor(429, '5400')) - 5400)).toBeLessThan(60);
  });
  test('as a date with a 503 does the same', async () => {
    expect(Math.abs((await blockedFor(503, hoursAgo(-3))) - 3 * HOUR)).toBeLessThan(60);
  });
  test.each([3, -3, 400])(
    'counts from the time of the answer, even if the local clock is %i days off',
    async (days) => {
      const inAnHour = hoursAgo(-1);
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * 24 * HOUR * 1000 });
      onTestFinished(() => void vi.useRealTimers());
      const served = { status: 503, now: new Date(Date.now() - days * 24 * HOUR * 1000).toUTCString() };
      const { site, id } = await newSite((_, response) => {
        response.sendDate = false;
        response.writeHead(served.status, { 'retry-after': inAnHour, date: served.now }).end();
      });
      await poll(id);
      const { rows } = await pool.query<{ s: number }>(
        'select extract(epoch from blocked_until - now())::float8 as s from wireroom.hosts where host = $1',
        [site.host],
      );
      expect(Math.abs((rows[0]?.s ?? 0) - HOUR)).toBeLessThan(60);
      expect(Math.abs((await blockedFor(429, '1')) - 1)).toBeLessThan(2);
    },
  );
});

test('a bad entry does not affect the others of its feed', async () => {
  const items = [
    '<item><title>Good before</title><link>http://bad.example/1</link></item>',
    '<item><title>No date at all</title><link>http://bad.example/2</link><pubDate>the day before</pubDate></item>',
    '<item><title>Far away</title><link>http://bad.example/3</link><pubDate>Mon, 01 Jan 275000 00:00:00 GMT</pubDate></item>',
    '<item><title>No address</title><link>javascript:alert(1)</link></item>',
    '<item><title>\u0000\ud800 broken text</title><link>http://bad.example/5</link><guid>\u0000</guid></item>',
    `<item><title>${'long '.repeat(20_000)}</title><link>http://bad.example/${'x'.repeat(5_000)}</link></item>`,
    '<item/>',
    '<item><title>Good after</title><link>http://bad.example/8</link></item>',
  ];
  const { id } = await newSite(
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Mixed</title>${items.join('')}</channel></rss>`,
  );
  expect(await poll(id)).toMatchObject({ last_outcome: 'ok' });
  const { rows } = await pool.query<{ title: string }>('select title from wireroom.entries where feed_id = $1', [id]);
  expect(rows.map((row) => row.title)).toEqual(
    expect.arrayContaining(['Good before', 'No date at all', 'Far away', 'Good after']),
  );
});

test('entries with the same guid are separate entries, the same at every poll', async () => {
  const items = (order: number[]): string =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Same guid</title>${order
      .map((n) => `<item><title>Story ${n}</title><link>http://guid.example/${n}</link><guid>the-same</guid></item>`)
      .join('')}</channel></rss>`;
  const { site, id } = await newSite(items([1, 2, 3]));
  const entries = async (): Promise<string[]> => {
    const { rows } = await pool.query<{ url: string }>(
      'select url from wireroom.entries where feed_id = $1 order by url',
      [id],
    );
    return rows.map((row) => row.url);
  };
  await poll(id);
  const urls = [1, 2, 3].map((n) => `http://guid.example/${n}`);
  expect(await entries()).toEqual(urls);
  site.serve('/feed', `${items([1, 2, 3])}<!-- changed -->`);
  expect(await poll(id)).toMatchObject({ last_outcome: 'ok' });
  expect(await entries()).toEqual(urls);
});
