import { beforeEach, expect, test } from 'vitest';
import { redirectChain, redirectConclusion } from '../../../../admin/commands/feeds/explain/redirects.ts';
import { howToFind, whyFailing } from '../../../../admin/commands/feeds/explain/why-failing.ts';
import { OUTCOMES } from '../../../../config/outcomes.ts';
import { createDatabase } from '../../../support/database.ts';
import { pollAt } from '../../../support/work.ts';
import { wireroomHere } from '../../run-here.ts';
import { linesOf, wireroomOn } from '../../run-wireroom.ts';

const { url, pool } = await createDatabase();
const wireroom = wireroomHere(url);

beforeEach(async () => {
  await pool.query('truncate wireroom.due, wireroom.claims, wireroom.feeds restart identity cascade');
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
    `last_ok_at = now(), last_outcome = 'not_modified', interval_s = 1500, interval_reason = 'window',
     pace = '{"recent": 1, "usual": 12.51, "observedHours": 99, "window": 20}', loss_ratio = 0.27, etag = '"abc"', last_modified = 'Mon, 02 Mar 2026 10:00:00 GMT'`,
  );
  await pool.query(pollAt(`now() + interval '26 minutes'`, 'f.id = 1'));
  const list = linesOf((await wireroom(['feeds', 'list'])).stdout);
  expect(list[0]).toMatch(/ARTICLES +PER DAY +LOSS +INTERVAL/);
  expect(list[1]).toMatch(
    / 0 +300\.2 +27 % +25 min +few entries +(?:now|\d+ s ago) +in 26 min +not modified since the last poll/,
  );
  expect(list[2]).toMatch(/ 0 +never +due +not polled yet +https:/);

  const { stdout } = await wireroom(['feeds', 'show', '1']);
  expect(said(stdout, 'Entries per day', 'Interval', 'Reason', 'Loss', 'Validators', 'Problem')).toEqual([
    '300.2',
    '25 min ± 10 %',
    'it lists only 20 entries and publishes about 300 entries a day',
    '27 % of recent polls found only new entries; others may have been missed',
    'ETag "abc", Last-Modified Mon, 02 Mar 2026 10:00:00 GMT',
    undefined,
  ]);
});

test('the list can be narrowed to a label, a state, or what fails', async () => {
  await wireroom(['feeds', 'add', '--no-check', '--label', 'sea', 'https://a.example/rss', 'https://b.example/rss']);
  await wireroom(['feeds', 'add', '--no-check', 'https://c.example/rss']);
  await storePolled(1, `last_outcome = 'not_modified'`);
  await storePolled(2, `last_outcome = 'timeout', state = 'paused'`);
  const ids = async (...options: string[]): Promise<number[]> => {
    const { stdout } = await wireroom(['feeds', 'list', '--json', ...options]);
    return (JSON.parse(stdout) as { id: number }[]).map(({ id }) => id);
  };
  expect(await Promise.all([ids('--label', 'sea'), ids('--state', 'active'), ids('--failing')])).toEqual([
    [1, 2],
    [1, 3],
    [2],
  ]);
  const none = await wireroom(['feeds', 'list', '--failing', '--state', 'gone']);
  expect(none).toEqual({ code: 0, stdout: '', stderr: 'no feeds match\n' });
});

test('a failing feed says what is wrong in plain words, and with which command it may be found again', async () => {
  await wireroom(['feeds', 'add', '--no-check', 'https://a.example/rss/news.xml']);
  await storePolled(
    1,
    `last_outcome = 'not_found', last_detail = 'a.example answered 404', interval_reason = 'failing', interval_s = 3600, failures = 1.5`,
  );
  await pool.query(pollAt(`now() + interval '3 hours'`, 'f.id = 1'));
  const { stdout } = await wireroom(['feeds', 'show', '1']);
  const screen = said(stdout, 'Detail', 'Problem', 'To find it', 'Interval', 'Reason', 'Last success');
  expect(screen).toEqual([
    'a.example answered 404',
    'There is nothing at this URL any more; the feed has probably moved.',
    'wireroom feeds discover https://a.example/',
    '3 h ± 10 %',
    'its last polls failed, and the interval grows with each failure (1.5 counted)',
    'never',
  ]);
});

test('the redirects of a feed are shown, and what was concluded from them', async () => {
  await wireroom(['feeds', 'add', '--no-check', 'https://a.example/rss', 'https://b.example/rss']);
  await storePolled(
    1,
    `redirects = '[{"status": 308, "url": "https://b.example/rss"}]', moved_to = 'https://b.example/rss', moved_seen = 5`,
  );
  const { stdout } = await wireroom(['feeds', 'show', '1']);
  expect(said(stdout, 'Redirects', 'Conclusion')).toEqual([
    '308 to https://b.example/rss',
    'moved permanently to https://b.example/rss, which is already feed 2: remove one of the two',
  ]);
});

test('what redirects mean depends on whether they are permanent and lead to a feed', () => {
  const hops = (...statuses: number[]) =>
    statuses.map((status, n) => ({ status, url: `https://hop-${n}.example/rss` }));
  const concluded = (redirects: ReturnType<typeof hops>, moved_to: string | null = null) =>
    redirectConclusion({ redirects, moved_to, moved_seen: 2 }, undefined);
  expect(redirectChain({ redirects: hops(301, 307) })).toBe(
    '301 to https://hop-0.example/rss, then 307 to https://hop-1.example/rss',
  );
  expect(redirectChain({ redirects: null })).toBeUndefined();
  expect(concluded([])).toBeUndefined();
  expect(concluded(hops(302))).toBe('a temporary redirect: the feed keeps its URL');
  expect(concluded(hops(301))).toBe('a permanent redirect, but not to a feed: the feed keeps its URL');
  const moved =
    'moved permanently to https://hop-0.example/rss; that becomes its URL after 3 successful polls in a row, 2 so far';
  expect(concluded(hops(301), 'https://hop-0.example/rss')).toBe(moved);
  expect(concluded(hops(308, 302), 'https://hop-0.example/rss')).toBe(`${moved}; the rest is a temporary redirect`);
});

test('where a feed may be found again is asked of the site it belongs to, when its address may be wrong', () => {
  const asked = (last_outcome: string, link: string | null = null) =>
    howToFind({ id: 1, url: 'https://feeds.example/a/b.xml?c', last_outcome, last_outcome_description: '', link });
  expect(asked('not_found')).toBe('wireroom feeds discover https://feeds.example/');
  expect(asked('not_a_feed', 'https://www.example/news')).toBe('wireroom feeds discover https://www.example/news');
  expect(asked('gone', 'https://www.example/?a=1&b=2')).toBe("wireroom feeds discover 'https://www.example/?a=1&b=2'");
  expect(asked('not_found', 'javascript:alert(1)')).toBe('wireroom feeds discover https://feeds.example/');
  expect(asked('timeout')).toBeUndefined();
});

test('each outcome a poll can have is explained in plain words', () => {
  for (const [outcome, { weight, description }] of Object.entries(OUTCOMES)) {
    if (weight === 0) continue;
    const line = whyFailing({
      id: 1,
      url: 'https://a.example/rss',
      link: null,
      last_outcome: outcome,
      last_outcome_description: description,
    });
    expect(line, outcome).toMatch(/^[A-Z][^\n]{20,120}\.$/);
    expect(line, `${outcome} is said without numbers`).not.toMatch(/\d/);
  }
});

test('a URL with a password is refused without being repeated, wherever it is given', async () => {
  const secret = 'https://reader:hunter2hunter2@a.example/rss';
  const opml = `<opml><outline xmlUrl="${secret}"/></opml>`;
  const process = wireroomOn(url);
  const runs = await Promise.all([
    wireroom(['feeds', 'add', secret]),
    wireroom(['feeds', 'add', '--json', secret]),
    wireroom(['feeds', 'import', '-'], { input: opml }),
    wireroom(['feeds', 'show', secret]),
    wireroom(['feeds', 'pause', secret]),
    wireroom(['feeds', 'discover', secret]),
    wireroom(['status'], { env: { DATABASE_URL: 'postgres://reader:hunter2hunter2@127.0.0.1:1/wireroom' } }),
    wireroom(['status'], { env: { REDIS_URL: 'redis://reader:hunter2hunter2@127.0.0.1:1' } }),
    process(['start'], { env: { REDIS_URL: 'http://reader:hunter2hunter2@127.0.0.1:1' } }),
    process(['start', '--once'], {
      env: { DATABASE_URL: 'postgres://reader:hunter2hunter2@127.0.0.1:1/x', LOG_LEVEL: 'debug' },
    }),
  ]);
  for (const { stdout, stderr } of runs) expect(stdout + stderr).not.toContain('hunter2');
  expect(runs.slice(0, 6).every(({ code }) => code === 1)).toBe(true);
  expect(runs[0]?.stdout).toBe('not a URL: https://***@a.example/rss: it contains a user name or password\n');
});
