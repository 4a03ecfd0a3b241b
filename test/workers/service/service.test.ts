import { expect, test } from 'vitest';
import { pollNow } from '../../../db/feeds/feeds.ts';
import { createWorld, expectTheLaw } from '../../support/service.ts';
import { newsPage, openSite, rss } from '../../support/site.ts';
import { tooEarly } from '../../support/spacing.ts';
import { fetchAgain, PLANNED_ARTICLES, waitFor } from '../../support/work.ts';

const articles = async (pool: Awaited<ReturnType<typeof createWorld>>['pool']): Promise<Record<string, unknown>[]> => {
  const { rows } = await pool.query(
    'select state, outcome, body_source, title, paywalled from wireroom.articles order by url',
  );
  return rows;
};

test('an article passes from its feed to a row that readers see', async () => {
  const world = await createWorld({ WIREROOM_CONTACT: 'desk@example.org' });
  const site = await openSite('127.0.3.1');
  site.serve('/feed', rss([{ link: `${site.origin}/1`, title: 'Harbour reopens in Lisbon' }]));
  site.serve('/1', newsPage('Harbour reopens in Lisbon', 'The harbour of Lisbon, Portugal, reopened.'));
  await world.addFeed(`${site.origin}/feed`);
  await world.runOnce();

  const { rows } = await world.pool.query('select title, site, language, body_source, body from news.articles');
  expect(rows).toMatchObject([
    { title: 'Harbour reopens in Lisbon', site: '127.0.3.1', language: 'en', body_source: 'page' },
  ]);
  expect(rows[0].body).toContain('The harbour of Lisbon, Portugal, reopened.');
  const entities = await world.pool.query(`select name from news.article_entities where type = 'place' order by name`);
  expect(entities.rows).toEqual(expect.arrayContaining([{ name: 'Lisbon' }, { name: 'Portugal' }]));
  expect((await world.pool.query('select kind from news.changes()')).rows).toEqual([{ kind: 'added' }]);
  expect(site.requests.map((request) => request.path).sort()).toEqual(['/1', '/feed', '/robots.txt']);
  expect(site.requests[0]?.userAgent).toMatch(/^wireroom\/\d+\.\d+\.\d+ \(\+desk@example\.org\)$/);
  await expectTheLaw(world.pool);
});

test('a page that robots.txt forbids is never requested; a long enough text of the feed replaces it', async () => {
  const world = await createWorld();
  const site = await openSite('127.0.3.2', {
    '/robots.txt': (_, response) => void response.end('User-agent: *\nDisallow: /closed/'),
  });
  const content = `<p>${'The regional assembly will meet on Monday to vote on the harbour plan. '.repeat(8)}</p>`;
  site.serve(
    '/feed',
    rss([
      { link: `${site.origin}/closed/long`, title: 'Full text in the feed', content },
      { link: `${site.origin}/closed/short`, title: 'Only a teaser', content: 'Read more.' },
    ]),
  );
  await world.addFeed(`${site.origin}/feed`);
  await world.runOnce();
  expect(await articles(world.pool)).toMatchObject([
    { state: 'ready', outcome: 'robots_denied', body_source: 'feed', title: 'Full text in the feed' },
    { state: 'rejected', outcome: 'robots_denied' },
  ]);
  expect(site.requests.some((request) => request.path.startsWith('/closed/'))).toBe(false);
  await expectTheLaw(world.pool);
});

test('a host whose robots.txt fails is paused, and only one article counts an attempt', async () => {
  const world = await createWorld();
  const site = await openSite('127.0.3.12');
  let broken = true;
  site.serve('/robots.txt', (_, response) => void response.writeHead(broken ? 503 : 404).end());
  const items = Array.from({ length: 5 }, (_, n) => ({ link: `${site.origin}/${n}`, title: `Story ${n}` }));
  site.serve('/feed', rss(items));
  for (const n of items.keys()) site.serve(`/${n}`, newsPage(`Story ${n}`, `Number ${n} of the stories.`));
  await world.addFeed(`${site.origin}/feed`);
  await world.runOnce({ hostDelayMs: 200 });
  expect(site.requests.map((request) => request.path).sort()).toEqual(['/feed', '/robots.txt']);
  const { rows } = await world.pool.query(
    'select attempts, count(*) from wireroom.due where stage = $$articles$$ group by attempts order by attempts',
  );
  expect(rows).toEqual([
    { attempts: 0, count: 4 },
    { attempts: 1, count: 1 },
  ]);
  await expectTheLaw(world.pool);

  broken = false;
  await world.pool.query(`update wireroom.hosts set blocked_until = null, next_claim_at = '-infinity'`);
  await fetchAgain(world.pool);
  await world.runOnce();
  expect((await articles(world.pool)).map((article) => article['state'])).toEqual(Array(5).fill('ready'));
});

test('Retry-After of a 429 is honored, and no article is lost', async () => {
  const world = await createWorld();
  const site = await openSite('127.0.3.3');
  const items = ['a', 'b', 'c'].map((name) => ({ link: `${site.origin}/${name}`, title: `Story ${name}` }));
  site.serve('/feed', rss(items));
  for (const { link } of items) {
    site.serve(new URL(link).pathname, (_, response) => void response.writeHead(429, { 'retry-after': '3600' }).end());
  }
  await world.addFeed(`${site.origin}/feed`);
  // One request at a time, so that the answer to the first is known before the second is due.
  await world.runOnce({ hostDelayMs: 200 });
  expect(site.requests.filter((request) => request.path.length === 2)).toHaveLength(1);
  const { rows } = await world.pool.query(
    `select count(*) filter (where outcome = 'rate_limited') as told, count(*) as pending from ${PLANNED_ARTICLES} a
     where state = 'discovered' and due_at is not null`,
  );
  expect(rows).toEqual([{ told: 1, pending: 3 }]);
  await expectTheLaw(world.pool);
});

test('requests to one host are spaced, robots.txt, feeds and redirects included', async () => {
  const world = await createWorld();
  const site = await openSite('127.0.3.4');
  const items = Array.from({ length: 5 }, (_, n) => ({ link: `${site.origin}/${n}`, title: `Story ${n}` }));
  site.serve('/feed', rss(items));
  for (const n of [0, 1, 2, 3]) site.serve(`/${n}`, newsPage(`Story ${n}`, `Number ${n} of the stories.`));
  site.serve('/4', (_, response) => void response.writeHead(302, { location: '/moved' }).end());
  site.serve('/moved', newsPage('Story 4', 'Number 4 of the stories.'));
  await world.addFeed(`${site.origin}/feed`);
  await world.runOnce({ hostDelayMs: 300 });
  const times = site.requests.map((request) => request.at);
  expect(site.requests).toHaveLength(8);
  expect(tooEarly(times, 300), times.join(' ')).toEqual([]);
  expect((await articles(world.pool)).map((article) => article['state'])).toEqual(Array(5).fill('ready'));
});

test('a private address is refused in one line unless it is allowed', async () => {
  const world = await createWorld({ WIREROOM_ALLOW_NETWORKS: '10.0.0.0/8' });
  const site = await openSite('127.0.3.5');
  site.serve('/feed', rss([]));
  const id = await world.addFeed(`${site.origin}/feed`);
  await world.runOnce();
  const { rows } = await world.pool.query('select last_outcome, last_detail from news.feeds where id = $1', [id]);
  expect(rows[0].last_outcome).toBe('blocked_address');
  expect(rows[0].last_detail).toMatch(/127\.0\.3\.5.*WIREROOM_ALLOW_NETWORKS/);
  expect(site.requests).toEqual([]);
});

test('a correction replaces the text, and the earlier text stays readable', async () => {
  const world = await createWorld();
  const site = await openSite('127.0.3.6');
  site.serve('/feed', rss([{ link: `${site.origin}/1`, title: 'Nine hurt' }]));
  site.serve('/1', newsPage('Nine hurt', 'Nine people were hurt.'));
  await world.addFeed(`${site.origin}/feed`);
  await world.runOnce();
  site.serve('/feed', rss([{ link: `${site.origin}/1`, title: 'Seven hurt' }]));
  site.serve('/1', newsPage('Seven hurt', 'Seven people were hurt, not nine.'));
  await pollNow(world.pool);
  await world.runOnce();
  expect((await world.pool.query('select title from news.articles')).rows).toEqual([{ title: 'Seven hurt' }]);
  expect((await world.pool.query('select title from news.revisions')).rows).toEqual([{ title: 'Nine hurt' }]);
  expect((await world.pool.query('select kind from news.changes() order by seq')).rows).toEqual([
    { kind: 'added' },
    { kind: 'changed' },
  ]);
});

test('entries of two feeds for the same URL are one article with two entries', async () => {
  const world = await createWorld();
  const site = await openSite('127.0.3.10');
  site.serve('/feed-a', rss([{ link: `${site.origin}/story?utm_source=a`, title: 'Story' }]));
  site.serve('/feed-b', rss([{ link: `${site.origin}/story#comments`, title: 'Story' }]));
  site.serve('/story', newsPage('Story', 'The only one.'));
  await world.addFeed(`${site.origin}/feed-a`);
  await world.addFeed(`${site.origin}/feed-b`);
  await world.runOnce();
  const { rows } = await world.pool.query(
    'select count(distinct article_id) as articles, count(*) as entries from news.entries',
  );
  expect(rows).toEqual([{ articles: 1, entries: 2 }]);
  expect(site.requests.filter((request) => request.path.startsWith('/story'))).toHaveLength(1);
});

test('a canonical URL that is the home page or on another site merges nothing; entries follow a merge', async () => {
  const world = await createWorld();
  const site = await openSite('127.0.3.11');
  const canonical = (href: string): string => `<link rel="canonical" href="${href}">`;
  const names = ['front', 'front-too', 'elsewhere', 'elsewhere-too', 'amp'];
  site.serve(
    '/feed',
    rss([...names, 'story'].map((name) => ({ link: `${site.origin}/${name}`, title: `About ${name}` }))),
  );
  for (const name of ['front', 'front-too'])
    site.serve(`/${name}`, newsPage(`About ${name}`, `Of ${name}.`, canonical('/')));
  for (const name of ['elsewhere', 'elsewhere-too'])
    site.serve(`/${name}`, newsPage(`About ${name}`, `Of ${name}.`, canonical('http://127.0.3.99/x')));
  site.serve('/story', newsPage('About a bridge', 'The bridge.', canonical('/story')));
  site.serve('/amp', newsPage('About a bridge', 'The bridge, in short.', canonical('/story')));
  await world.addFeed(`${site.origin}/feed`);
  await world.runOnce();
  const { rows } = await world.pool.query(
    `select substring(url from '[^/]+$') as name, state, outcome from wireroom.articles
     where url not like '%/story' and url not like '%/amp' order by name`,
  );
  expect(rows).toEqual(
    names
      .filter((name) => name !== 'amp')
      .sort()
      .map((name) => ({ name, state: 'ready', outcome: 'ok' })),
  );
  const bridge = await world.pool.query(
    `select count(*) filter (where state = 'ready') as ready, count(*) filter (where outcome = 'duplicate_url') as duplicates from wireroom.articles
     where url like '%/story' or url like '%/amp'`,
  );
  expect(bridge.rows).toEqual([{ ready: 1, duplicates: 1 }]);
  const lost = await world.pool.query(
    `select e.url from wireroom.entries e left join news.articles a on a.id = e.article_id where a.id is null`,
  );
  expect(lost.rows, 'every entry leads to a visible article').toEqual([]);
  await expectTheLaw(world.pool);
});

test('feeds that are no feed or gone are reported, and stay', async () => {
  const world = await createWorld();
  const site = await openSite('127.0.3.7', { '/page': newsPage('No feed', 'This is a page.') });
  site.serve('/gone', (_, response) => void response.writeHead(410).end());
  await world.addFeed(`${site.origin}/page`);
  await world.addFeed(`${site.origin}/gone`);
  await world.runOnce();
  const { rows } = await world.pool.query(
    'select state, last_outcome, next_poll_at > now() as later from news.feeds order by id',
  );
  expect(rows).toEqual([
    { state: 'active', last_outcome: 'not_a_feed', later: true },
    { state: 'active', last_outcome: 'gone', later: true },
  ]);
});

test('an article that keeps crashing its process is rejected after ten claims, without trying the text of the feed', async () => {
  const world = await createWorld();
  const site = await openSite('127.0.3.8');
  site.serve('/feed', rss([{ link: `${site.origin}/1`, title: 'Poison' }]));
  site.serve('/1', newsPage('Poison', 'Never fetched.'));
  await world.addFeed(`${site.origin}/feed`);
  const feeds = world.start();
  await expect.poll(async () => (await articles(world.pool)).length, { timeout: 10_000 }).toBe(1);
  await feeds.stop();
  await world.pool.query(`
    update wireroom.articles set state = 'discovered', ready_at = null;
    ${waitFor('articles')};
    update wireroom.due set crashes = 10 where stage = 'articles'`);
  await world.runOnce();
  expect(await articles(world.pool)).toMatchObject([{ state: 'rejected', outcome: 'internal' }]);
  await expectTheLaw(world.pool);
});

test('a feed that keeps crashing its process is postponed for a day', async () => {
  const world = await createWorld();
  const site = await openSite('127.0.3.10');
  site.serve('/feed', rss([{ link: `${site.origin}/1`, title: 'Never read' }]));
  await world.addFeed(`${site.origin}/feed`);
  await world.pool.query('update wireroom.due set crashes = 10');
  await world.runOnce();
  expect(site.requests).toEqual([]);
  const { rows } = await world.pool.query(
    `select last_outcome, state, next_poll_at > now() + interval '20 hours' as later from news.feeds`,
  );
  expect(rows).toEqual([{ last_outcome: 'internal', state: 'active', later: true }]);
});

test('a stopped service holds no claims', async () => {
  const world = await createWorld();
  const site = await openSite('127.0.3.9');
  const items = Array.from({ length: 20 }, (_, n) => ({ link: `${site.origin}/${n}`, title: `Story ${n}` }));
  site.serve('/feed', rss(items));
  for (const n of items.keys()) site.serve(`/${n}`, newsPage(`Story ${n}`, `Number ${n}.`));
  await world.addFeed(`${site.origin}/feed`);
  const service = world.start();
  await expect
    .poll(async () => (await articles(world.pool)).some((article) => article['state'] === 'ready'), { timeout: 20_000 })
    .toBe(true);
  await service.stop();
  const { rows } = await world.pool.query('select count(*) from wireroom.processes');
  expect(rows, 'the process has deregistered').toEqual([{ count: 0 }]);
  await expectTheLaw(world.pool);
  await world.runOnce();
  expect((await articles(world.pool)).every((article) => article['state'] === 'ready')).toBe(true);
});
