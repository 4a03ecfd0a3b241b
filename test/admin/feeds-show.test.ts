import { beforeEach, expect, test } from 'vitest';
import { whyFailing } from '../../admin/commands/feeds/why-failing.ts';
import { OUTCOMES } from '../../config/outcomes.ts';
import { createDatabase } from '../support/database.ts';
import { linesOf, wireroomOn } from './run-wireroom.ts';

const { url, pool } = await createDatabase();
const wireroom = wireroomOn(url);

beforeEach(async () => {
  await pool.query('truncate wireroom.feeds restart identity cascade');
});

const storePolled = (id: number, columns: string): Promise<unknown> =>
  pool.query(`update wireroom.feeds set last_polled_at = now(), ${columns} where id = $1`, [id]);

/** What a screen says after some of its names. */
const said = (stdout: string, ...names: string[]): (string | undefined)[] =>
  names.map((name) => new RegExp(`^${name} {2,}(.*)$`, 'm').exec(stdout)?.[1]);

test('a feed says how much it publishes, why it is polled so often, and what may be missed', async () => {
  await wireroom(['feeds', 'add', '--no-check', 'https://a.example/rss', 'https://b.example/rss']);
  await storePolled(
    1,
    `last_ok_at = now(), last_outcome = 'not_modified', interval_s = 1500, due_at = now() + interval '26 minutes', interval_reason = 'window',
     pace = '{"recent": 1, "usual": 12.51, "observedHours": 99, "window": 20}', loss_ratio = 0.27, etag = '"abc"', last_modified = 'Mon, 02 Mar 2026 10:00:00 GMT'`,
  );
  const list = linesOf((await wireroom(['feeds', 'list'])).stdout);
  expect(list[0]).toMatch(/ARTICLES +A DAY +LOSS +INTERVAL/);
  expect(list[1]).toMatch(/ 0 +300\.2 +27 % +25 min +(?:now|\d+ s ago) +in 26 min +not modified since the last poll/);
  expect(list[2]).toMatch(/ 0 +never +due +not polled yet +https:/);

  const { stdout } = await wireroom(['feeds', 'show', '1']);
  expect(
    said(stdout, 'Entries per day', 'Interval', 'Because', 'Perhaps missed', 'Validators', 'What is wrong'),
  ).toEqual([
    '300.2',
    '25 min, a tenth more or less by chance',
    'its document holds only 20 entries and it publishes about 300 entries a day',
    '27 % of its polls found only new entries',
    'ETag "abc", Last-Modified Mon, 02 Mar 2026 10:00:00 GMT',
    undefined,
  ]);
});

test('a failing feed says what is wrong in plain words, and with which command it may be found again', async () => {
  await wireroom(['feeds', 'add', '--no-check', 'https://a.example/rss/news.xml']);
  await storePolled(
    1,
    `last_outcome = 'not_found', last_detail = 'a.example answered 404', interval_reason = 'failing', interval_s = 3600, failures = 1.5,
     due_at = now() + interval '3 hours'`,
  );
  const { stdout } = await wireroom(['feeds', 'show', '1']);
  const screen = said(stdout, 'Detail', 'What is wrong', 'To find it again', 'Interval', 'Because', 'Last good poll');
  expect(screen).toEqual([
    'a.example answered 404',
    'There is nothing at this address any more; the feed has probably moved.',
    'wireroom feeds discover https://a.example/',
    '3 h, a tenth more or less by chance',
    'its last polls failed, and the wait grows with each failure (1.5 counted)',
    'never',
  ]);
  await storePolled(1, `last_outcome = 'timeout', link = 'https://a.example/'`);
  const later = JSON.parse((await wireroom(['feeds', 'show', '1', '--json'])).stdout);
  expect(later).toMatchObject({ why_failing: 'The site did not answer in time; we try again.', failures: 1.5 });
});

test('the redirects of a feed are shown, and what was concluded from them', async () => {
  await wireroom(['feeds', 'add', '--no-check', 'https://a.example/rss', 'https://b.example/rss']);
  const chain = (...hops: [number, string][]): string =>
    `redirects = '${JSON.stringify(hops.map(([status, to]) => ({ status, url: to })))}'`;
  const shown = async (): Promise<(string | undefined)[]> =>
    said((await wireroom(['feeds', 'show', '1'])).stdout, 'Redirects', 'Concluded');

  await storePolled(1, chain([302, 'https://cdn.example/rss']));
  expect(await shown()).toEqual(['302 to https://cdn.example/rss', 'a temporary detour: the feed keeps its address']);
  await storePolled(
    1,
    `${chain([301, 'https://new.example/rss'], [307, 'https://cdn.example/rss'])}, moved_to = 'https://new.example/rss', moved_seen = 2`,
  );
  expect(await shown()).toEqual([
    '301 to https://new.example/rss, then 307 to https://cdn.example/rss',
    'moved for good to https://new.example/rss, taken as its address after 3 good answers in a row, 2 so far, and what follows is a temporary detour',
  ]);
  await storePolled(1, `${chain([308, 'https://b.example/rss'])}, moved_to = 'https://b.example/rss', moved_seen = 5`);
  expect((await shown())[1]).toBe(
    'moved for good to https://b.example/rss, which is feed 2 already: remove one of the two',
  );
  await storePolled(1, `${chain([301, 'https://a.example/'])}, moved_to = null, last_outcome = 'not_a_feed'`);
  expect((await shown())[1]).toBe(
    'moved for good, it says, but there was no feed at the end: the feed keeps its address',
  );
});

test('each outcome a poll can have is explained in plain words', () => {
  for (const [outcome, { weight, words }] of Object.entries(OUTCOMES)) {
    if (weight === 0) continue;
    const line = whyFailing({
      id: 1,
      url: 'https://a.example/rss',
      link: null,
      last_outcome: outcome,
      last_outcome_words: words,
    });
    expect(line, outcome).toMatch(/^[A-Z][^\n]{20,120}\.$/);
    expect(line, `${outcome} is said without numbers`).not.toMatch(/\d/);
  }
});
