import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { beforeEach, describe, expect, test } from 'vitest';
import { addFeed } from '../../../../db/feeds/feeds.ts';
import { pollFeed } from '../../../../workers/stages/feeds/poll-feed.ts';
import { claimRow, named } from '../../../support/articles.ts';
import { createDatabase } from '../../../support/database.ts';
import { openSite, rss } from '../../../support/site.ts';
import { createStageContext } from '../../../support/stage-context.ts';

const { pool } = await createDatabase();
const context = createStageContext(pool, { allow: ['127.0.11.0/24'] });

/** Answer of the server to request headers. */
type Answer = (asked: IncomingHttpHeaders) => { status?: number; headers?: OutgoingHttpHeaders; stories?: number };

interface Feed {
  readonly id: number;
  /** Validators of each request. */
  readonly asked: (readonly [etag: string | undefined, lastModified: string | undefined])[];
  answer: Answer;
}

let sites = 0;
let feed: Feed;

beforeEach(async () => {
  const site = await openSite(`127.0.11.${++sites}`);
  const asked: Feed['asked'] = [];
  site.serve('/feed', ({ headers }, response) => {
    asked.push([headers['if-none-match'], headers['if-modified-since']]);
    const { status = 200, headers: answered = {}, stories = 1 } = feed.answer(headers);
    const items = Array.from({ length: stories }, (_, n) => ({ link: `${site.origin}/${n}`, title: `Story ${n}` }));
    response.writeHead(status, answered).end(status === 200 ? rss(items) : undefined);
  });
  feed = { id: (await addFeed(pool, named(`${site.origin}/feed`))).id, asked, answer: () => ({}) };
});

const poll = async (answer: Answer): Promise<{ outcome: string; entries: number; intervalS: number }> => {
  feed.answer = answer;
  await pollFeed(context, await claimRow(pool, 'feeds', feed.id));
  const { rows } = await pool.query(
    `select last_outcome as outcome, interval_s as "intervalS",
       (select count(*)::int from wireroom.entries where feed_id = f.id) as entries from wireroom.feeds f where id = $1`,
    [feed.id],
  );
  return rows[0];
};

/** Makes it a feed of two entries a week with twenty in its document, so that a long interval loses nothing. */
const slowDown = (): Promise<unknown> =>
  pool.query('update wireroom.feeds set pace = $2 where id = $1', [
    feed.id,
    { recent: 0.012, usual: 0.012, observedHours: 168, window: 20 },
  ]);

const HOUR_S = 3_600;
const MONDAY = 'Mon, 23 Nov 2026 08:00:00 GMT';
const TUESDAY = 'Tue, 24 Nov 2026 08:00:00 GMT';

describe('an honest server', () => {
  test('gets its ETag and Last-Modified back unchanged', async () => {
    const headers = { etag: 'W/"v1"', 'last-modified': MONDAY };
    await poll(() => ({ headers }));
    expect(await poll(() => ({ status: 304 }))).toMatchObject({ outcome: 'not_modified', entries: 1 });
    expect(await poll(() => ({ headers, stories: 2 }))).toMatchObject({ outcome: 'ok', entries: 2 });
    expect(feed.asked).toEqual([
      [undefined, undefined],
      ['W/"v1"', MONDAY],
      ['W/"v1"', MONDAY],
    ]);
  });

  test('with Last-Modified alone gets that back', async () => {
    const answer: Answer = (asked) =>
      asked['if-modified-since'] === MONDAY ? { status: 304 } : { headers: { 'last-modified': MONDAY } };
    expect(await poll(answer)).toMatchObject({ outcome: 'ok' });
    expect(await poll(answer)).toMatchObject({ outcome: 'not_modified' });
    expect(feed.asked[1]).toEqual([undefined, MONDAY]);
  });

  test.each([
    ['an ETag without quotes', { etag: 'v1' }, ['v1', undefined]],
    ['half an ETag', { etag: '"v1' }, ['"v1', undefined]],
    ['an ETag of nothing', { etag: '""' }, ['""', undefined]],
    ['an empty ETag', { etag: '' }, [undefined, undefined]],
    ['a date that is none', { 'last-modified': 'yesterday' }, [undefined, 'yesterday']],
    [
      'a date that cannot be',
      { 'last-modified': 'Mon, 99 Nov 2026 25:00:00 GMT' },
      [undefined, 'Mon, 99 Nov 2026 25:00:00 GMT'],
    ],
    ['Vary: *', { etag: '"v1"', vary: '*' }, ['"v1"', undefined]],
    ['Cache-Control: no-cache', { etag: '"v1"', 'cache-control': 'no-cache, no-store' }, ['"v1"', undefined]],
  ])('gets back what it sent: %s', async (_what, headers, sent) => {
    await poll(() => ({ headers }));
    expect(await poll(() => ({ status: 304 }))).toMatchObject({
      outcome: (sent[0] ?? sent[1]) ? 'not_modified' : 'server_error',
    });
    expect(feed.asked[1]).toEqual(sent);
  });

  test('that drops its validators gets none', async () => {
    await poll(() => ({ headers: { etag: '"v1"', 'last-modified': MONDAY } }));
    await poll(() => ({ stories: 2 }));
    await poll(() => ({ stories: 2 }));
    expect(feed.asked[2]).toEqual([undefined, undefined]);
  });
});

describe('a 304', () => {
  test('with new validators replaces them, and one without keeps them', async () => {
    await poll(() => ({ headers: { etag: '"v1"', 'last-modified': MONDAY } }));
    await poll(() => ({ status: 304, headers: { etag: '"v2"' } }));
    await poll(() => ({ status: 304, headers: { 'last-modified': TUESDAY } }));
    await poll(() => ({ status: 304 }));
    await poll(() => ({ status: 304 }));
    expect(feed.asked.slice(1)).toEqual([
      ['"v1"', MONDAY],
      ['"v2"', MONDAY],
      ['"v2"', TUESDAY],
      ['"v2"', TUESDAY],
    ]);
  });

  test('to an unconditional request is a failure', async () => {
    expect(await poll(() => ({ status: 304 }))).toMatchObject({ outcome: 'server_error', entries: 0 });
  });

  test('may lengthen the interval', async () => {
    await poll(() => ({ headers: { etag: '"v1"' }, stories: 3 }));
    await slowDown();
    const { intervalS } = await poll(() => ({ status: 304, headers: { 'cache-control': 'max-age=72000' } }));
    expect(intervalS).toBe(20 * HOUR_S);
  });
});

describe('a dishonest server', () => {
  test('the same ETag with another document: the document counts', async () => {
    const headers = { etag: '"always"', 'last-modified': MONDAY };
    await poll(() => ({ headers }));
    expect(await poll(() => ({ headers, stories: 3 }))).toMatchObject({ outcome: 'ok', entries: 3 });
  });

  test('another ETag with the same document: nothing is new', async () => {
    await poll(() => ({ headers: { etag: '"v1"' } }));
    expect(await poll(() => ({ headers: { etag: '"v2"' } }))).toMatchObject({ outcome: 'not_modified', entries: 1 });
    await poll(() => ({ headers: { etag: '"v3"' } }));
    expect(feed.asked.map(([etag]) => etag)).toEqual([undefined, '"v1"', '"v2"']);
  });

  test('always “not modified”: once a week the feed is fetched in full', async () => {
    const answer: Answer = (asked) =>
      asked['if-none-match'] === undefined
        ? { headers: { etag: '"always"' }, stories: feed.asked.length }
        : { status: 304 };
    expect(await poll(answer)).toMatchObject({ entries: 1 });
    expect(await poll(answer)).toMatchObject({ outcome: 'not_modified', entries: 1 });
    await pool.query(`update wireroom.feeds set last_ok_at = last_ok_at - interval '7 days' where id = $1`, [feed.id]);
    expect(await poll(answer)).toMatchObject({ outcome: 'ok', entries: 3 });
    expect(await poll(answer)).toMatchObject({ outcome: 'not_modified' });
    expect(feed.asked.map(([etag]) => etag)).toEqual([undefined, '"always"', undefined, '"always"']);
  });

  test('a failure keeps the validators, and a document that is no feed sets none', async () => {
    await poll(() => ({ headers: { etag: '"v1"' } }));
    expect(await poll(() => ({ status: 503, headers: { etag: '"sorry"' } }))).toMatchObject({
      outcome: 'server_error',
    });
    expect(await poll(() => ({ status: 204, headers: { etag: '"empty"' } }))).toMatchObject({ outcome: 'not_a_feed' });
    await poll(() => ({ status: 304 }));
    expect(feed.asked.slice(1)).toEqual(Array(3).fill(['"v1"', undefined]));
  });
});

describe('the freshness of a document', () => {
  const interval = async (headers: OutgoingHttpHeaders): Promise<number> => {
    await poll(() => ({ headers: { etag: '"v1"' } }));
    await slowDown();
    return (await poll(() => ({ status: 304, headers }))).intervalS;
  };
  const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR_S * 1000).toUTCString();

  test('is not said', async () => {
    expect(await interval({})).toBeLessThan(12 * HOUR_S);
  });

  test.each([
    ['Expires: 0', { expires: '0' }],
    ['Expires: -1', { expires: '-1' }],
    ['Expires in the past', { expires: 'Thu, 01 Jan 1970 00:00:00 GMT' }],
    ['Expires in words', { expires: 'never' }],
    ['max-age=0', { 'cache-control': 'max-age=0, must-revalidate' }],
    ['max-age of nothing', { 'cache-control': 'max-age=' }],
    ['max-age below zero', { 'cache-control': 'max-age=-600' }],
    ['no-cache with a max-age', { 'cache-control': 'no-cache, max-age=86400' }],
    ['a max-age that the cache on the way has used up', { 'cache-control': 'max-age=86400', age: '86400' }],
    ['Expires far away and a short max-age', { expires: inHours(20), 'cache-control': 'max-age=60' }],
  ])('is ignored: %s', async (_what, headers) => {
    expect(await interval(headers)).toBeLessThan(12 * HOUR_S);
  });

  test.each([
    ['max-age', { 'cache-control': 'public, max-age=72000' }],
    ['Expires', { expires: inHours(20) }],
    [
      'Expires by a clock a year behind',
      { expires: 'Mon, 24 Nov 2025 20:00:00 GMT', date: 'Mon, 24 Nov 2025 00:00:00 GMT' },
    ],
  ])('is respected: %s', async (_what, headers) => {
    expect(await interval(headers)).toBeGreaterThan(19 * HOUR_S);
  });

  test('never delays a poll by more than a day', async () => {
    expect(await interval({ 'cache-control': 'max-age=31536000' })).toBeLessThanOrEqual(24 * HOUR_S);
  });
});
