import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { STAGES } from '../../../../db/claims/claims.ts';
import { startService } from '../../../../workers/service/service.ts';
import { createWorld, expectTheLaw, type World } from '../../../support/service.ts';
import { newsPage, openSite, rss, type Site } from '../../../support/site.ts';

const NUL = String.fromCharCode(0);
const LONE = String.fromCharCode(0xd83d); // the first half of an emoji
const FILLER =
  'Officials said on Tuesday that the plan would be put to the regional assembly before the end of the month.';

/**
 * Distinct words of two or three letters of a large script, joined in pairs: each pair is three
 * words for the text search.
 */
const distinctWords = (bytes: number): string => {
  const words: string[] = [];
  for (let n = 0, size = 0; size < bytes; n++) {
    const word = `${String.fromCharCode(0xac00 + (n % 11_000), 0xac00 + (Math.floor(n / 11_000) % 11_000))}-${String.fromCharCode(0xac00 + ((n * 7) % 11_000), 0xb000 + (n % 97))}`;
    words.push(word);
    size += 14;
  }
  return words.join(' ');
};

const paragraphs = (text: string, each = 2_000): string =>
  Array.from(
    { length: Math.ceil(text.length / each) },
    (_, n) => `<p>${text.slice(n * each, (n + 1) * each)}</p>`,
  ).join('');

interface Poison {
  readonly name: string;
  /** Answer of the page. */
  readonly page: string;
  /** Allowed outcomes of the attempts. */
  readonly outcome: RegExp;
}

const POISONS: readonly Poison[] = [
  {
    name: 'NUL in text and title',
    page: newsPage(`Har${NUL}bour`, `The har${NUL}bour &#0; reopened.`),
    outcome: /^ok$/,
  },
  {
    name: 'half an emoji',
    page: newsPage('Harbour &#xd83d; closed', `Half an emoji: &#xd83d; &#55357; ${LONE}.`),
    outcome: /^ok$/,
  },
  {
    name: 'emoji before names',
    page: newsPage('🎉 Harbour of Lisbon 🎉 reopens', '🎉🎉 The harbour of Lisbon, Portugal 🇵🇹, reopened 👩‍👩‍👧.'),
    outcome: /^ok$/,
  },
  {
    name: 'a canonical URL of 4,000 characters',
    page: newsPage('Long way', 'The way was long.', `<link rel="canonical" href="/${'x'.repeat(4_000)}">`),
    outcome: /^ok$/,
  },
  {
    name: 'a date in the year 20000',
    page: newsPage(
      'Far future',
      'It will happen.',
      '<meta property="article:published_time" content="20000-01-01T00:00:00Z">',
    ),
    outcome: /^ok$/,
  },
  {
    name: 'a title of 1 MB',
    page: newsPage(`Title ${'endless '.repeat(125_000)}`, 'The title did not end.'),
    outcome: /^(ok|not_an_article|too_short)$/,
  },
  {
    name: '2 MB of distinct words',
    page: `<html lang="ko"><head><title>Many words</title></head><body><article><h1>Many words</h1>${paragraphs(distinctWords(2_000_000))}</article></body></html>`,
    outcome: /^(ok|too_slow)$/,
  },
  {
    name: '5 MB of distinct words',
    page: `<html lang="ko"><head><title>Too many words</title></head><body><article>${paragraphs(distinctWords(5_000_000))}</article></body></html>`,
    outcome: /^too_large$/,
  },
  {
    name: 'a million open tags',
    page: `<html><body>${'<div><a b=c>'.repeat(300_000)}`,
    outcome: /^(too_large|parse_error|not_an_article|too_short)$/,
  },
  {
    name: 'deep JSON',
    page: newsPage('Deep', 'Deep data.', `<script type="application/ld+json">${'['.repeat(1_500_000)}</script>`),
    outcome: /^ok$/,
  },
  {
    name: 'many short paragraphs',
    page: `<html><body><article>${`<p>${FILLER}</p>`.repeat(12_000)}</article></body></html>`,
    outcome: /^(ok|too_slow|too_short)$/,
  },
];

/** Feeds that fail in every possible way. */
const feedPoisons = (origin: string): Readonly<Record<string, string>> => ({
  '/endless.json': `{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[${'{"id":"1"},'.repeat(850_000)}{"id":"2"}]}`,
  '/nul.xml': rss([
    { link: `${origin}/from-nul`, title: `A${NUL}B &#0; C ${LONE} D &#xd83d;`, content: `<p>x${NUL}y &#xd83d;</p>` },
  ]),
  '/far.xml': `<?xml version="1.0"?><rss version="2.0"><channel><title>Far</title><item><title>Far</title><guid>far</guid><link>${origin}/far</link>
    <pubDate>Sat, 01 Jan 20000 00:00:00 GMT</pubDate></item><item><title>Old</title><guid>old</guid><link>${origin}/old</link><pubDate>-100000-01-01</pubDate></item></channel></rss>`,
});

const GOOD = ['/good', '/from-nul', '/far', '/old'];

const serveAll = (site: Site): void => {
  const items = POISONS.map(({ name }, n) => ({ link: `${site.origin}/${n}`, title: name }));
  const tooLong = { link: `${site.origin}/${'x'.repeat(4_000)}`, title: 'A URL of 4,000 characters' };
  site.serve('/feed', rss([...items, tooLong, { link: `${site.origin}/good`, title: 'Good' }]));
  for (const [n, { page }] of POISONS.entries()) site.serve(`/${n}`, page);
  for (const [path, body] of Object.entries(feedPoisons(site.origin))) site.serve(path, body);
  for (const path of GOOD) site.serve(path, newsPage(`Page ${path}`, `The page ${path} is a good one.`));
};

/** Runs the service until nothing is due. @returns its warnings */
const runOnce = async (world: World, complaints: string[]): Promise<void> => {
  const log = pino({ level: 'warn' }, { write: (line) => void complaints.push(line) });
  const database = { pool: world.pool, url: world.url, embedded: false, close: async () => undefined };
  const service = startService({ settings: world.settings, database, installation: 'test', stages: STAGES, log });
  await service.idle(new AbortController().signal);
  await service.stop();
};

/** Makes waiting articles due now. @returns their number */
const hurry = async (world: World): Promise<number> =>
  (await world.pool.query(`update wireroom.due set due_at = now() where stage <> 'feeds'`)).rowCount ?? 0;

test('any page or feed ends with an outcome, is not retried forever, and affects no other', {
  timeout: 180_000,
}, async () => {
  const world = await createWorld();
  const site = await openSite('127.0.6.1');
  serveAll(site);
  await world.addFeed(`${site.origin}/feed`);
  for (const path of Object.keys(feedPoisons(site.origin))) await world.addFeed(`${site.origin}${path}`);

  const complaints: string[] = [];
  const blocked = monitorEventLoopDelay();
  blocked.enable();
  await runOnce(world, complaints);
  blocked.disable();
  const { rows: ended } = await world.pool.query<{ url: string; outcome: string }>(
    'select url, outcome from wireroom.articles where outcome is not null',
  );
  const outcomes = new Map(ended.map(({ url, outcome }) => [new URL(url).pathname, outcome]));
  for (const [n, { name, outcome }] of POISONS.entries()) expect(outcomes.get(`/${n}`), name).toMatch(outcome);
  for (const path of GOOD) expect(outcomes.get(path), path).toBe('ok');
  await expectTheLaw(world.pool);

  // This event loop renews the locks of the queue every 15 seconds.
  expect(blocked.max / 1e6, 'nothing computes on the event loop').toBeLessThan(5_000);
  const aboutTheQueue = complaints.filter((line) => /lock|stalled|queue backend|without a result/.test(line));
  expect(aboutTheQueue, 'no job was lost').toEqual([]);

  let rounds = 0;
  while ((await hurry(world)) > 0) {
    rounds += 1;
    expect(rounds, 'failing articles are not retried forever').toBeLessThanOrEqual(5);
    await runOnce(world, complaints);
  }

  const { rows: feeds } = await world.pool.query(
    `select state, next_poll_at > now() as later, last_outcome from news.feeds order by id`,
  );
  expect(feeds).toEqual([
    { state: 'active', later: true, last_outcome: 'ok' },
    { state: 'active', later: true, last_outcome: expect.stringMatching(/^(too_slow|too_large|out_of_memory)$/) },
    { state: 'active', later: true, last_outcome: 'ok' },
    { state: 'active', later: true, last_outcome: 'ok' },
  ]);

  const { rows: entries } = await world.pool.query(
    `select url, article_id from wireroom.entries where title = 'A URL of 4,000 characters'`,
  );
  expect(entries, 'the entry is kept, identified by its feed').toEqual([
    { url: expect.stringMatching(/^http:\/\/127\.0\.6\.1:\d+\/feed#!feed-entry=/), article_id: expect.any(Number) },
  ]);

  const { rows: dates } = await world.pool.query(
    `select url, published_at from wireroom.articles where published_at not between '1990-01-01' and now() + interval '1 day'`,
  );
  expect(dates, 'no impossible date').toEqual([]);

  const { rows: mentions } = await world.pool.query<{ text: string; found: string; title: string }>(
    `select m.text, substr(case m."in" when 'title' then a.title else a.body end, m.start + 1, m."end" - m.start) as found, a.title
     from news.articles a join news.article_entities e on e.article_id = a.id
     cross join jsonb_to_recordset(e.mentions) as m ("in" text, start int, "end" int, text text)`,
  );
  expect(mentions.filter(({ title }) => title.includes('🎉')).length).toBeGreaterThan(2);
  for (const { text, found } of mentions) expect(found).toBe(text);
});
