import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createWorld, expectTheLaw } from '../../../support/service.ts';
import { openSite, rss } from '../../../support/site.ts';
import { fetchAgain, PLANNED_ARTICLES } from '../../../support/work.ts';

/** Starting and stopping the service takes long on a busy machine. */
const PATIENT = { timeout: 120_000 };

/** Returns a page of the set of page kinds by its name. */
const pageOf = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/page-kind/${name}.html`, import.meta.url), 'utf8');

/** 104 words: enough to replace a page. */
const LONG = `<p>${'The regional assembly will meet on Monday to vote on the new plan for it. '.repeat(8)}</p>`;
const SHORT = '<p>The regional assembly will meet.</p>';
const VERY_LONG = LONG.repeat(4);

interface Case {
  readonly page: string;
  readonly content: string;
  readonly expected: Readonly<Record<string, unknown>>;
}

const CASES: Readonly<Record<string, Case>> = {
  '/bot-wall-long': {
    page: '001-challenge-just-a-moment',
    content: LONG,
    expected: { state: 'ready', outcome: 'bot_wall', body_source: 'feed', paywalled: false },
  },
  '/bot-wall-short': {
    page: '001-challenge-just-a-moment',
    content: SHORT,
    expected: { state: 'discovered', outcome: 'bot_wall', waits: true },
  },
  '/consent-long': {
    page: '017-google-before-you-continue-german',
    content: LONG,
    expected: { state: 'ready', outcome: 'consent_wall', body_source: 'feed' },
  },
  '/consent-short': {
    page: '017-google-before-you-continue-german',
    content: SHORT,
    expected: { state: 'rejected', outcome: 'consent_wall' },
  },
  '/json-long': {
    page: '057-json-error-as-html',
    content: LONG,
    expected: { state: 'ready', outcome: 'not_html', body_source: 'feed' },
  },
  '/json-short': {
    page: '057-json-error-as-html',
    content: SHORT,
    expected: { state: 'rejected', outcome: 'not_html' },
  },
  '/list': {
    page: '067-tag-page-with-excerpts',
    content: LONG,
    expected: { state: 'rejected', outcome: 'not_an_article' },
  },
  '/error': {
    page: '071-soft-404-english',
    content: LONG,
    expected: { state: 'rejected', outcome: 'not_an_article' },
  },
  '/paid': {
    page: '029-haspart-css-selector',
    content: SHORT,
    expected: { state: 'ready', outcome: 'paywall', body_source: 'page', paywalled: true },
  },
  '/paid-with-more-in-the-feed': {
    page: '029-haspart-css-selector',
    content: VERY_LONG,
    expected: { state: 'ready', outcome: 'paywall', body_source: 'feed', paywalled: true },
  },
  '/flash': {
    page: '051-breaking-more-to-follow',
    content: SHORT,
    expected: { state: 'rejected', outcome: 'too_short' },
  },
  '/flash-with-more-in-the-feed': {
    page: '051-breaking-more-to-follow',
    content: LONG,
    expected: { state: 'ready', outcome: 'ok', body_source: 'feed' },
  },
};

test('a page without an article is rejected, and replaced by the text of the feed where allowed', PATIENT, async () => {
  const world = await createWorld();
  const site = await openSite('127.0.3.40');
  const paths = Object.keys(CASES);
  site.serve(
    '/feed',
    rss(
      paths.map((path, n) => ({
        link: site.origin + path,
        title: `Story ${n}`,
        content: `${CASES[path]?.content}<p>No ${n}.</p>`,
      })),
    ),
  );
  for (const path of paths) site.serve(path, pageOf(CASES[path]?.page ?? ''));
  await world.addFeed(`${site.origin}/feed`);
  await world.runOnce();

  const { rows } = await world.pool.query<{ url: string }>(
    `select url, state, outcome, body_source, paywalled, due_at > now() + interval '1 hour' as waits from ${PLANNED_ARTICLES} a`,
  );
  const found = new Map(rows.map((row) => [new URL(row.url).pathname, row]));
  for (const path of paths) expect(found.get(path), path).toMatchObject(CASES[path]?.expected ?? {});

  const { rows: paid } = await world.pool.query<{ body: string; html: string }>(
    `select body, html from news.articles where url like '%/paid'`,
  );
  expect(paid[0]?.body, 'the free part').toContain('Of 212 pilots who took part, 118 were for a strike');
  expect(paid[0]?.body, 'without the offer').not.toMatch(/Unlock this article|See all offers/);
  expect(paid[0]?.html).not.toMatch(/Unlock this article|See all offers/);
  const { rows: outcomes } = await world.pool.query(
    `select outcome from news.outcomes where stage = 'articles' group by outcome order by outcome`,
  );
  expect(outcomes.map(({ outcome }) => outcome)).toEqual([
    'bot_wall',
    'consent_wall',
    'not_an_article',
    'not_html',
    'ok',
    'paywall',
    'too_short',
  ]);
  await expectTheLaw(world.pool);
});

test('a bot check is retried once, then rejected', PATIENT, async () => {
  const world = await createWorld();
  const site = await openSite('127.0.3.41');
  site.serve('/feed', rss([{ link: `${site.origin}/story`, title: 'Story', content: SHORT }]));
  site.serve('/story', pageOf('001-challenge-just-a-moment'));
  await world.addFeed(`${site.origin}/feed`);
  await world.runOnce();
  await fetchAgain(world.pool);
  await world.runOnce();
  const { rows } = await world.pool.query(`select state, outcome, due_at from ${PLANNED_ARTICLES} a`);
  expect(rows).toEqual([{ state: 'rejected', outcome: 'bot_wall', due_at: null }]);
});
