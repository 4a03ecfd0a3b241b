import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OUTCOMES, ruleOf } from '../../config/outcomes.ts';
import { PROJECT_FOLDER } from '../../config/project-folder.ts';
import { loadSettings } from '../../config/settings.ts';
import { MIN_PERMANENT_REDIRECTS } from '../../db/feeds/feed-moves.ts';
import { FEED_QUOTAS } from '../../db/feeds/feed-quotas.ts';
import { MAX_SITEMAPS } from '../../db/feeds/sitemaps.ts';
import { POLL_SOON_FOR_ENTRIES } from '../../model/schedule/next-poll.ts';
import {
  failureInterval,
  jittered,
  MAX_FAILURE_INTERVAL_S,
  MAX_INTERVAL_S,
  MAX_NEW_SHARE,
  MIN_INTERVAL_S,
  pollInterval,
} from '../../model/schedule/poll-interval.ts';
import { MAX_REQUESTS } from '../../pipelines/feed/discovery/search.ts';
import { FETCH_LIMITS, parseRobots, ROBOTS_MAX_AGE_MS } from '../../pipelines/fetch/index.ts';
import { MAX_REDIRECTS } from '../../pipelines/fetch/redirects.ts';
import { userAgent } from '../../pipelines/fetch/request-headers.ts';
import { readHeaders } from '../../pipelines/fetch/response/response-headers.ts';
import { PRODUCT_TOKEN } from '../../pipelines/fetch/robots/robots.ts';
import { MAX_READ } from '../../workers/stages/feeds/read-sitemaps.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;
const text = await readFile(join(PROJECT_FOLDER, 'docs/politeness.md'), 'utf8');
const says = (sentence: string): void => expect(text.replaceAll(/\s+/g, ' ')).toContain(sentence);

test('docs/politeness.md has the polling intervals of the program', () => {
  says(`Between every ${MIN_INTERVAL_S / 60} minutes and every ${MAX_INTERVAL_S / HOUR} hours`);
  const rows = [...text.matchAll(/^\| (\d+|none)(?: an? (hour|day|week))? \| every (\d+) (minutes|hours) \|$/gm)];
  expect(rows).toHaveLength(7);
  for (const [row, count, per, length, unit] of rows) {
    const hours = per === 'week' ? 168 : per === 'day' ? 24 : 1;
    const perHour = count === 'none' ? 0 : Number(count) / hours;
    const { seconds } = pollInterval({ recent: 0, usual: perHour, observedHours: 168, window: 50 }, []);
    expect(Math.round(seconds / (unit === 'hours' ? HOUR : 60)), row).toBe(Number(length));
  }
  expect(MAX_NEW_SHARE).toBe(1 / 3);
  says('no more than a third of the feed would be new by then');
  expect(jittered(1, 0)).toBe(0.9);
  says('varies by ± 10 %');
});

test('… the effect of failures', () => {
  const grows = (weight: number): number => failureInterval(HOUR, weight).seconds / HOUR;
  expect(grows(1)).toBe(2);
  for (const outcome of ['not_found', 'timeout'] as const) expect(grows(ruleOf(outcome).weight)).toBeCloseTo(1.4, 1);
  for (const outcome of ['rate_limited', 'server_error'] as const)
    expect(grows(ruleOf(outcome).weight)).toBeCloseTo(1.2, 1);
  says(
    `up to ${MAX_INTERVAL_S / HOUR} hours; after a long series of failures up to ${MAX_FAILURE_INTERVAL_S / DAY} days`,
  );
});

test('… the retries of a page that cannot be fetched', () => {
  expect(ruleOf('forbidden').delays).toEqual([HOUR, DAY]);
  says('a page is tried only twice more, an hour and a day later');
  const tries = Object.values(OUTCOMES).map(({ delays }): readonly number[] => delays);
  says(`is tried at most ${Math.max(...tries.map((delays) => delays.length))} times more, over a day and a half`);
  const longest = Math.max(...tries.map((delays) => delays.reduce((sum, delay) => sum + delay, 0)));
  expect(longest / DAY).toBeGreaterThan(1.25);
  expect(longest / DAY).toBeLessThan(1.5);
});

test('… the limits on what feeds request from other sites', () => {
  const { own, foreign } = FEED_QUOTAS;
  const row = (what: string, of: 'entries' | 'pending' | 'hosts'): string =>
    `| ${what} | ${own[of].toLocaleString('en')} | ${foreign[of].toLocaleString('en')} |`;
  says(row('new and changed entries that one poll takes', 'entries'));
  says(row('URLs that wait to be fetched', 'pending'));
  says(row('hosts that these are on', 'hosts'));
  expect(POLL_SOON_FOR_ENTRIES.seconds).toBe(HOUR);
  says('a later poll takes them, within an hour');
  says(`at most ${MAX_SITEMAPS.toLocaleString('en')} sitemaps are followed`);
});

test('… the number of requests when looking for feeds', () => {
  says(`at most ${MAX_REQUESTS} requests`);
  says(`at most ${MAX_READ} sitemaps are fetched at a time`);
});

test('… what sites can ask for', () => {
  says(
    `\`Crawl-delay: SECONDS\` in robots.txt, up to ${parseRobots('User-agent: *\nCrawl-delay: 100000').crawlDelaySeconds}`,
  );
  const { retryAfterMs } = readHeaders({ 'retry-after': '100000000' });
  says(`(seconds or a date), up to ${(retryAfterMs ?? 0) / 1000 / DAY} days`);
  says(`\`User-agent: ${PRODUCT_TOKEN}\``);
  says(`keeps it for ${ROBOTS_MAX_AGE_MS / 3_600_000} hours`);
});

test('… and the limits of a request', () => {
  says(`The user agent is \`${userAgent('VERSION', 'CONTACT')}\``);
  says(
    `One feed is at most ${FETCH_LIMITS.feed.maxBytes / 1e6} MB, one page at most ${FETCH_LIMITS.page.maxBytes / 1e6} MB`,
  );
  says(`one request at most ${FETCH_LIMITS.feed.totalMs / 1000} seconds, with at most ${MAX_REDIRECTS} redirects`);
  says(`at least ${loadSettings({}).hostDelayMs / 1000} second apart`);
  says(`kept after ${MIN_PERMANENT_REDIRECTS} good answers in a row`);
});
