import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type pg from 'pg';
import { expect, test } from 'vitest';
import { pollNow } from '../../../../db/feeds/feeds.ts';
import { setFeed } from '../../../../db/feeds/set-feed.ts';
import { createWorld, expectTheLaw } from '../../../support/service.ts';
import { newsPage, openSite, rss, type Site } from '../../../support/site.ts';
import { fetchAgain, waitFor } from '../../../support/work.ts';

// A feed may name the articles of another site, and do nothing else to them.

/** Starting and stopping the service takes long on a busy machine. */
const PATIENT = { timeout: 120_000 };

const LIE = `<p>${'The bank is bankrupt, says the evil feed, and all its money is gone for good. '.repeat(20)}</p>`;

const redirect =
  (to: string) =>
  (_: unknown, response: ServerResponse): void =>
    void response.writeHead(302, { location: to }).end();
const status =
  (code: number) =>
  (_: unknown, response: ServerResponse): void =>
    void response.writeHead(code).end('no');

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/page-kind/${name}.html`, import.meta.url), 'utf8');

/** Pages of the victim that might take in text of another feed, and the expected result of a direct link to each. */
const serveVictim = (victim: Site): void => {
  victim.serve('/robots.txt', (_, response) => void response.end('User-agent: *\nDisallow: /private/\n'));
  victim.serve('/private/story', newsPage('Private', 'Not for programs.'));
  victim.serve('/forbidden', status(403));
  victim.serve('/paid', fixture('029-haspart-css-selector'));
  victim.serve('/flash', fixture('051-breaking-more-to-follow'));
};
const VECTORS = {
  '/private/story': { state: 'rejected', outcome: 'robots_denied' },
  '/missing': { state: 'discovered', outcome: 'not_found' },
  '/forbidden': { state: 'discovered', outcome: 'forbidden' },
  '/paid': { state: 'ready', outcome: 'paywall', body_source: 'page' },
  '/flash': { state: 'rejected', outcome: 'too_short' },
} as const;

const lies = (links: readonly string[], author = 'Victim Editor'): string =>
  rss(
    links.map((link, n) => ({ link, title: `The bank is bankrupt ${n}`, content: `${LIE}<p>${author} ${n}.</p>` })),
  ).replaceAll('<guid>', `<author>${author}</author><category>scandal</category><guid>`);

/** Returns everything that readers see of the articles of a site. */
const seenOf = async (pool: pg.Pool, site: Site): Promise<string> => {
  const { rows } = await pool.query('select to_jsonb(a) as article from news.articles a where site = $1', [site.host]);
  return JSON.stringify(rows);
};
const LIES = /bankrupt|evil|Victim Editor|scandal/;

const openPair = async (n: number): Promise<{ evil: Site; victim: Site }> => ({
  evil: await openSite(`127.0.9.${n}`),
  victim: await openSite(`127.0.9.${n + 1}`),
});

test('a link to another site brings no text of the feed there, whatever the page is', PATIENT, async () => {
  const world = await createWorld();
  const { evil, victim } = await openPair(1);
  serveVictim(victim);
  evil.serve('/feed', lies(Object.keys(VECTORS).map((path) => victim.origin + path)));
  const id = await world.addFeed(`${evil.origin}/feed`);
  await world.runOnce();

  const { rows } = await world.pool.query<{ url: string }>(
    'select url, state, outcome, body_source from wireroom.articles',
  );
  for (const [path, expected] of Object.entries(VECTORS))
    expect(
      rows.find(({ url }) => url === victim.origin + path),
      path,
    ).toMatchObject(expected);
  expect(await seenOf(world.pool, victim)).not.toMatch(LIES);
  await expectTheLaw(world.pool);

  // The operator may trust it for other sites.
  await setFeed(world.pool, id, { trusted: true });
  await world.pool.query(`
    update wireroom.articles set state = case state when 'rejected' then 'discovered' else state end;
    delete from wireroom.due where stage <> 'feeds';
    ${waitFor('articles')}`);
  await world.runOnce();
  const { rows: told } = await world.pool.query(
    'select url, body_source, body_feed_id from news.articles order by url',
  );
  expect(told).toEqual(
    Object.keys(VECTORS)
      .sort()
      .map((path) => ({ url: victim.origin + path, body_source: 'feed', body_feed_id: id })),
  );
});

test('a redirect to another site brings no text of the feed there', PATIENT, async () => {
  const world = await createWorld();
  const { evil, victim } = await openPair(3);
  serveVictim(victim);
  const paths = Object.keys(VECTORS);
  for (const [n, path] of paths.entries()) evil.serve(`/go/${n}`, redirect(victim.origin + path));
  evil.serve('/feed', lies(paths.map((_, n) => `${evil.origin}/go/${n}`)));
  await world.addFeed(`${evil.origin}/feed`);
  await world.runOnce();

  expect(await seenOf(world.pool, victim)).not.toMatch(LIES);
  const { rows } = await world.pool.query(
    'select final_url, title, authors, keywords, body from news.articles where final_url like $1',
    [`${victim.origin}%`],
  );
  expect(rows.map(({ final_url }) => final_url)).toContain(`${victim.origin}/paid`);
  expect(JSON.stringify(rows)).not.toMatch(LIES);
  await expectTheLaw(world.pool);
});

test('the URL of an entry without a link cannot be forged for another site', PATIENT, async () => {
  const world = await createWorld();
  const { evil, victim } = await openPair(5);
  const link = `${victim.origin}/2026/11/28/bank`;
  victim.serve('/2026/11/28/bank', newsPage('The bank is fine', 'All is well at the bank.'));
  evil.serve('/feed', lies([`${link}#!feed-entry=1`, `${evil.origin}/go`]));
  evil.serve('/go', redirect(`${victim.origin}/2026/11/28/bank#!feed-entry=2`));
  await world.addFeed(`${evil.origin}/feed`);
  await world.runOnce();

  const { rows } = await world.pool.query('select url, final_url, title, body_source from news.articles');
  expect(rows).toEqual([{ url: link, final_url: link, title: 'The bank is fine', body_source: 'page' }]);
  expect(victim.requests.map(({ path }) => path)).toContain('/2026/11/28/bank');
  expect(await seenOf(world.pool, victim)).not.toMatch(LIES);
});

test('the longest entry of an article’s own site counts, not a longer one of another site', PATIENT, async () => {
  const world = await createWorld();
  const { evil, victim } = await openPair(7);
  const link = `${victim.origin}/story`;
  const truth = `<p>${'The true story as the victim tells it itself, in its own feed. '.repeat(10)}</p>`;
  victim.serve('/story', status(403));
  victim.serve(
    '/feed',
    rss([{ link, title: 'True headline', content: truth }]).replace('<guid>', '<author>True Author</author><guid>'),
  );
  evil.serve('/feed', lies([link]));
  const own = await world.addFeed(`${victim.origin}/feed`);
  await world.addFeed(`${evil.origin}/feed`);
  await world.runOnce();
  const stored = () => world.pool.query('select title, authors, body_feed_id, body_source from news.articles');
  const expected = [{ title: 'True headline', authors: ['True Author'], body_feed_id: own, body_source: 'feed' }];
  expect((await stored()).rows).toEqual(expected);

  // A changed entry or another attempt does not either.
  evil.serve('/feed', lies([link], 'Somebody Else'));
  await fetchAgain(world.pool);
  await pollNow(world.pool);
  await world.runOnce();
  expect((await stored()).rows).toEqual(expected);
});

test('the owner of a redirect gains no control over its target article', PATIENT, async () => {
  const world = await createWorld();
  const { evil, victim } = await openPair(9);
  const link = `${victim.origin}/story/real`;
  evil.serve('/feed', lies([`${evil.origin}/go/real`]));
  evil.serve('/go/real', redirect(link));
  victim.serve('/story/real', newsPage('The real story', 'What the victim wrote.'));
  await world.addFeed(`${evil.origin}/feed`);
  await world.runOnce();
  const stored = async () =>
    (await world.pool.query('select id, url, site, title, body from news.articles order by id')).rows;
  const [first] = await stored();
  expect(first).toMatchObject({ url: `${evil.origin}/go/real`, site: victim.host, title: 'The real story' });

  // Once its own feed names it, it is fetched directly.
  victim.serve('/feed', rss([{ link, title: 'The real story', content: 'In short.' }]));
  await world.addFeed(`${victim.origin}/feed`);
  await world.runOnce();
  expect(await stored()).toMatchObject([{ id: first?.id, url: link, site: victim.host, title: 'The real story' }]);
  expect(victim.requests.filter(({ path }) => path === '/story/real')).toHaveLength(2);

  const page = newsPage('Victim news admits fraud', 'What the evil feed made up.');
  evil.serve('/go/real', page);
  evil.serve('/feed', lies([`${evil.origin}/go/real`], 'A changed entry'));
  await pollNow(world.pool);
  await world.runOnce();
  await fetchAgain(world.pool, `a.state = 'ready'`);
  await world.runOnce();
  expect(await stored()).toMatchObject([{ id: first?.id, url: link, site: victim.host, title: 'The real story' }]);
  expect(await seenOf(world.pool, victim)).not.toMatch(/fraud|made up/);
  await expectTheLaw(world.pool);
});

test('a redirect that becomes a page becomes an article of its own', PATIENT, async () => {
  const world = await createWorld();
  const { evil, victim } = await openPair(11);
  const link = `${victim.origin}/story/real`;
  evil.serve('/feed', lies([`${evil.origin}/go/real`]));
  evil.serve('/go/real', redirect(link));
  victim.serve('/story/real', newsPage('The real story', 'What the victim wrote.'));
  await world.addFeed(`${evil.origin}/feed`);
  await world.runOnce();
  evil.serve('/go/real', newsPage('Victim news admits fraud', 'What the evil feed made up.'));
  evil.serve('/feed', lies([`${evil.origin}/go/real`], 'A changed entry'));
  await pollNow(world.pool);
  await world.runOnce();

  const { rows } = await world.pool.query('select url, site, title from news.articles order by id');
  expect(rows).toEqual([
    { url: link, site: victim.host, title: 'The real story' },
    { url: `${evil.origin}/go/real`, site: evil.host, title: 'Victim news admits fraud' },
  ]);
  const { rows: entries } = await world.pool.query(
    'select e.url, a.site from news.entries e join news.articles a on a.id = e.article_id',
  );
  expect(entries).toEqual([{ url: `${evil.origin}/go/real`, site: evil.host }]);
  const { rows: outcomes } = await world.pool.query(
    `select outcome from wireroom.attempts where outcome = 'leads_elsewhere'`,
  );
  expect(outcomes).toHaveLength(1);
  await expectTheLaw(world.pool);

  victim.serve('/feed', rss([{ link, title: 'The real story', content: 'In short.' }]));
  await world.addFeed(`${victim.origin}/feed`);
  await world.runOnce();
  expect((await world.pool.query('select url from news.articles order by id')).rows).toHaveLength(2);
});

test('a redirect that is followed first does not replace the waiting article of its target', PATIENT, async () => {
  const world = await createWorld();
  const { evil, victim } = await openPair(13);
  const link = `${victim.origin}/story`;
  evil.serve('/feed', lies([`${evil.origin}/go`]));
  evil.serve('/go', redirect(link));
  victim.serve('/feed', rss([{ link, title: 'Story', content: 'In short.' }]));
  victim.serve('/story', newsPage('Story', 'What the victim wrote.'));
  await world.addFeed(`${victim.origin}/feed`);
  await world.addFeed(`${evil.origin}/feed`);
  const service = world.start();
  await expect
    .poll(async () => (await world.pool.query('select from wireroom.articles')).rowCount, { timeout: 30_000 })
    .toBe(2);
  await service.idle(new AbortController().signal);
  await service.stop();
  const { rows } = await world.pool.query('select url, site from news.articles');
  expect(rows).toEqual([{ url: link, site: victim.host }]);
  const { rows: others } = await world.pool.query(
    `select url, outcome from wireroom.articles where state = 'rejected'`,
  );
  expect(others).toEqual([{ url: `${evil.origin}/go`, outcome: 'duplicate_url' }]);
});

test('a page that moves to another site keeps the text it had', PATIENT, async () => {
  const world = await createWorld();
  const { evil, victim } = await openPair(15);
  victim.serve('/feed', rss([{ link: `${victim.origin}/1`, title: 'Story' }]));
  victim.serve('/1', newsPage('Story', 'What the victim wrote.'));
  evil.serve('/parked', newsPage('Casino', 'Play now.'));
  await world.addFeed(`${victim.origin}/feed`);
  await world.runOnce();
  victim.serve('/1', redirect(`${evil.origin}/parked`));
  await fetchAgain(world.pool);
  await world.runOnce();
  const { rows } = await world.pool.query(
    `select n.title, n.url, a.outcome, (select count(*) from wireroom.pages) as pages from news.articles n join wireroom.articles a using (id)`,
  );
  expect(rows).toEqual([{ title: 'Story', url: `${victim.origin}/1`, outcome: 'leads_elsewhere', pages: 1 }]);
});
