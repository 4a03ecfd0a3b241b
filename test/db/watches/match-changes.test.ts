import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { recordChanges } from '../../../db/changes/change-feed.ts';
import { transaction } from '../../../db/connection/pool.ts';
import { addFeed } from '../../../db/feeds/feeds.ts';
import { deleteArticles } from '../../../db/removal/delete-articles.ts';
import { beginBatch, claimBatches } from '../../../db/watches/due-batches.ts';
import { latestMatches } from '../../../db/watches/latest-matches.ts';
import { matchChanges, matchingWork } from '../../../db/watches/match-changes.ts';
import type { Watch } from '../../../db/watches/watch.ts';
import { named } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';
import { assignAll, publish } from '../../support/stories.ts';
import { change, deliveriesOf, newWatch, publishNews } from '../../support/watches.ts';

const { pool } = await createDatabase();

await pool.query(
  `insert into wireroom.topics (qcode, name, broader) values ('medtop:14000000', 'society', null), ('medtop:15000000', 'sport', 'medtop:14000000'), ('medtop:11000000', 'politics', null)`,
);
await pool.query(
  `insert into wireroom.publishers (site, origin, key, name) values ('www-a.example', 'shipped', 'house', 'The House'), ('www-b.example', 'shipped', 'house', 'The House')`,
);

beforeEach(async () => {
  await pool.query(
    `truncate wireroom.watches, wireroom.due, wireroom.claims, wireroom.hosts, wireroom.articles, wireroom.feeds, wireroom.sites, wireroom.entities, wireroom.stories, wireroom.story_articles, wireroom.story_fingerprints,
       wireroom.story_bands, wireroom.changes restart identity cascade`,
  );
  await pool.query('update wireroom.watch_cursor set seq = 0');
});

const matchAll = async (): Promise<void> => {
  while (await matchChanges(pool, 3));
};

const articlesOf = async (watch: Watch): Promise<number[]> =>
  (await deliveriesOf(pool, watch)).map(({ article }) => article);

const remove = (...ids: number[]): Promise<void> =>
  transaction(pool, async (client) => recordChanges(client, await deleteArticles(client, ids)));

/** Watches by what they match by: the parts of a watch, and which of two articles it matches. */
const MATCHES: Readonly<Record<string, readonly [Partial<Watch>, readonly ('one' | 'two')[]]>> = {
  nothing: [{}, ['one', 'two']],
  'a word of the text': [{ query: 'harbor' }, ['one']],
  'a stemmed word of the title': [{ query: 'runs' }, ['one']],
  'a word that is missing': [{ query: '-harbor' }, ['two']],
  'a word that is left out of German texts': [{ query: 'die harbor' }, ['one']],
  'the same in another language': [{ query: 'die harbor', language: 'fr' }, []],
  'a phrase': [{ query: '"ministers met"' }, ['two']],
  'a phrase in another order': [{ query: '"met ministers"' }, []],
  site: [{ filter: { sites: ['b.example'] } }, ['two']],
  'an unknown site': [{ filter: { sites: ['c.example'] } }, []],
  publisher: [{ filter: { publishers: ['house'] } }, ['one']],
  'a publisher by its name': [{ filter: { publishers: ['The House'] } }, ['one']],
  'a publisher by a site': [{ filter: { publishers: ['www-b.example'] } }, ['one']],
  'a site that is its own publisher': [{ filter: { publishers: ['B.example'] } }, ['two']],
  language: [{ filter: { languages: ['de', 'fr'] } }, ['one']],
  topic: [{ filter: { topics: ['medtop:15000000'] } }, ['one']],
  'a topic by its name': [{ filter: { topics: ['Sport'] } }, ['one']],
  'a broader topic': [{ filter: { topics: ['society'] } }, ['one']],
  'a topic that no article has': [{ filter: { topics: ['medtop:11000000'] } }, []],
  entity: [{ filter: { entities: [1] } }, ['one']],
  'an entity by its name': [{ filter: { entities: ['Lisbon'] } }, ['one']],
  'an entity by another name': [{ filter: { entities: ['LISBOA', 'Porto'] } }, ['one']],
  'an entity that was called a number': [{ filter: { entities: ['1'] } }, []],
  'an entity that nobody has named': [{ filter: { entities: ['Lisbonne'] } }, []],
  feed: [{ filter: { feeds: [1] } }, ['one']],
  label: [{ filter: { labels: ['sea'] } }, ['one']],
  'a feed and its label': [{ filter: { feeds: [1], labels: ['sea'] } }, ['one']],
  'a feed and the label of another feed': [{ filter: { feeds: [1], labels: ['land'] } }, []],
  kind: [{ filter: { kinds: ['news'] } }, ['two']],
  paywall: [{ filter: { paywalled: false } }, ['two']],
  'the time since': [{ filter: { since: '2026-03-03T00:00:00Z' } }, ['one']],
  'the time until': [{ filter: { until: '2026-03-03T00:00:00Z' } }, ['two']],
  'words and filters': [{ query: 'harbor', filter: { sites: ['b.example'] } }, []],
};

test('a watch matches by words and each filter', async () => {
  await addFeed(pool, named('https://a.example/feed'));
  await addFeed(pool, named('https://b.example/feed'));
  await pool.query(`update wireroom.feeds set labels = case id when 1 then '{sea}' else '{land}' end::text[]`);
  await pool.query(`insert into wireroom.entities (type, key, name) values ('place', 'lisbon', 'Lisbon')`);
  await pool.query(
    `insert into wireroom.aliases (entity_id, folded, name, source) values (1, 'lisbon', 'Lisbon', 'name'), (1, 'lisboa', 'Lisboa', 'text')`,
  );
  await publishNews(pool, { title: 'Before' });
  const watches = new Map<string, Watch>();
  for (const [name, [parts]] of Object.entries(MATCHES)) watches.set(name, await newWatch(pool, parts));
  const [one = 0, two = 0] = await publishNews(
    pool,
    { site: 'www-a.example', title: 'Ferries run again', language: 'de', at: '2026-03-04T00:00:00Z', paywalled: true },
    { site: 'b.example', title: 'Elections called', text: 'Ministers met.', at: '2026-03-01T00:00:00Z' },
  );
  await pool.query(`update wireroom.articles set kind = case id when ${one} then 'opinion' else 'news' end`);
  await pool.query('insert into wireroom.article_entities (article_id, entity_id, salience) values ($1, 1, 1)', [one]);
  await pool.query(
    `insert into wireroom.article_topics (article_id, qcode, classifier_score) values ($1, 'medtop:15000000', 1)`,
    [one],
  );
  await pool.query(
    `insert into wireroom.entries (feed_id, guid, guid_digest, entry_digest, article_id) values (1, 'g', '\\x00', '\\x00', $1), (2, 'g', '\\x00', '\\x00', $1)`,
    [one],
  );
  await matchAll();
  const found: Record<string, string[]> = {};
  for (const [name, watch] of watches)
    found[name] = (await articlesOf(watch)).map((id) => (id === one ? 'one' : id === two ? 'two' : 'another'));
  expect(found).toEqual(Object.fromEntries(Object.entries(MATCHES).map(([name, [, expected]]) => [name, expected])));
});

test('a name that is not in the news yet matches from the first article on that has it', async () => {
  const watch = await newWatch(pool, { filter: { entities: ['Ada Okafor'] } });
  const [before = 0] = await publishNews(pool, {});
  await matchAll();
  expect(await articlesOf(watch)).toEqual([]);
  const [first = 0] = await publish(pool, [
    { site: 'a.example', title: 'A mayor is elected', text: 'Ada Okafor won.' },
  ]);
  await pool.query(`insert into wireroom.entities (type, key, name) values ('person', 'ada okafor', 'Ada Okafor')`);
  await pool.query(
    `insert into wireroom.aliases (entity_id, folded, name, source) values (1, 'ada okafor', 'Ada Okafor', 'name')`,
  );
  await pool.query('insert into wireroom.article_entities (article_id, entity_id, salience) values ($1, 1, 1)', [
    first,
  ]);
  await change(pool, 'added', first);
  await change(pool, 'changed', before);
  await matchAll();
  expect(await articlesOf(watch)).toEqual([first]);
  expect(
    (await latestMatches(pool, watch, 9)).map(({ id }) => id),
    'its feeds as well',
  ).toEqual([first]);
});

test('words of a language that no article had match its texts from the first one on', async () => {
  const watch = await newWatch(pool, { query: 'häfen' });
  await publishNews(pool, { title: 'Nothing' });
  await matchAll();
  const ids = await publishNews(pool, { title: 'Der Hafen', text: 'Der Hafen ist offen.', language: 'de' });
  await matchAll();
  expect(await articlesOf(watch)).toEqual(ids);
});

test('watches that were stored before their filters were indexed match', async () => {
  const watch = await newWatch(pool, { query: 'harbor', filter: { sites: ['a.example'] } });
  await pool.query('update wireroom.watches set needs = null, keys = null, queries = null, configs = null');
  const ids = await publishNews(pool, {}, { text: 'Ministers met.' });
  await matchAll();
  expect(await articlesOf(watch)).toEqual(ids.slice(0, 1));
});

test('a transaction takes the fewer changes the more watches there are', async () => {
  const watch = await newWatch(pool);
  for (let n = 1; n < 4; n++) await newWatch(pool, n > 2 ? { minIndependentCount: 1 } : {});
  const ids = await publishNews(pool, {}, {}, {}, {}, {});
  await assignAll(pool);
  const counts: number[] = [];
  while (await matchChanges(pool, 9, 8)) counts.push((await articlesOf(watch)).length);
  expect(counts.slice(0, 3)).toEqual([2, 4, 5]);
  expect(await articlesOf(watch)).toEqual(ids);
  const { rows } = await pool.query(`select count(*) as held from wireroom.deliveries where state = 'held'`);
  expect(rows).toEqual([{ held: 0 }]);
});

test('a watch of one story matches when an article joins it', async () => {
  const text = { title: 'Fire destroys warehouse at Harwick docks', text: FIRE };
  await publishNews(pool, text);
  await assignAll(pool);
  const { rows } = await pool.query('select max(id) as id from wireroom.stories');
  const watch = await newWatch(pool, { filter: { stories: [rows[0].id] } });
  const [, copy = 0] = await publishNews(pool, { title: 'Another event' }, { ...text, site: 'b.example' });
  await matchAll();
  expect(await articlesOf(watch), 'before it has its story').toEqual([]);
  await assignAll(pool);
  await matchAll();
  expect(await articlesOf(watch)).toContain(copy);
  expect(await articlesOf(watch)).toHaveLength(2); // the first of the story joins with the second
});

const FIRE = `A fire destroyed the timber warehouse at the Kestrel Point docks in Harwick early on Monday, and four firefighters were treated for smoke inhalation.

Crews from six stations fought the blaze for nine hours before it was brought under control, the fire service said. The owner, Brandt Timber, had moved its stock into the warehouse only last month.

Investigators will enter the building on Tuesday, once engineers have declared the remaining walls safe. Police said nothing pointed to arson so far.`;

test('a watch begins with what changes after it was added, also if others are behind', async () => {
  const early = await newWatch(pool);
  const [one = 0] = await publishNews(pool, {});
  const late = await newWatch(pool);
  const [two = 0] = await publishNews(pool, {});
  await matchAll();
  expect(await articlesOf(early)).toEqual([one, two]);
  expect(await articlesOf(late)).toEqual([two]);
  expect(await matchingWork(pool)).toEqual({ due: false, storiesAwaited: false });
});

test('a saved search without a receiver has no deliveries', async () => {
  const watch = await newWatch(pool, { target: undefined });
  await publishNews(pool, {});
  expect(await matchingWork(pool)).toEqual({ due: false, storiesAwaited: false });
  await matchAll();
  expect(await deliveriesOf(pool, watch)).toEqual([]);
});

test('matches are stored once, in the order of the change feed, whoever stops in between', async () => {
  const watch = await newWatch(pool);
  const ids = await publishNews(pool, {}, {}, {}, {}, {}, {}, {});
  const client = await pool.connect();
  await client.query('begin');
  await client.query('lock table wireroom.deliveries in exclusive mode');
  const { rows } = await client.query('select pg_backend_pid() as own');
  const stopped = matchChanges(pool).catch((error: Error) => error.message);
  const stop = async () =>
    client.query(
      'select pg_terminate_backend(pid) from pg_locks where not granted and $1 = any(pg_blocking_pids(pid))',
      [rows[0].own],
    );
  try {
    await expect.poll(async () => (await stop()).rowCount, { timeout: 30_000 }).toBe(1);
  } finally {
    await client.query('rollback');
    client.release();
  }
  expect(await stopped).toMatch(/terminat/);
  await Promise.all([matchAll(), matchAll(), matchAll()]);
  await matchAll();
  expect(await articlesOf(watch)).toEqual(ids);
});

test('an article that changes is told again if that is wanted, once while it waits', async () => {
  const [once, again] = [await newWatch(pool), await newWatch(pool, { changes: true })];
  const [id = 0] = await publishNews(pool, {});
  await matchAll();
  await change(pool, 'changed', id);
  await matchAll();
  expect(await articlesOf(again), 'it is read when it is sent').toEqual([id]);
  for (const batch of await claimBatches(pool, randomUUID(), 9)) await beginBatch(pool, batch, 2);
  await change(pool, 'changed', id);
  await change(pool, 'retagged', id);
  await change(pool, 'changed', id);
  await matchAll();
  expect((await deliveriesOf(pool, again)).map(({ kind }) => kind)).toEqual(['added', 'changed']);
  expect(await articlesOf(once)).toEqual([id]);
});

test('of a deleted article, what nobody was sent is dropped, and others are told that it was withdrawn', async () => {
  const watch = await newWatch(pool);
  const [sent = 0, unsent = 0, other = 0] = await publishNews(pool, {}, {}, {});
  await matchAll();
  await pool.query(`update wireroom.deliveries set state = 'delivered' where article_id = $1`, [sent]);
  await remove(sent, unsent);
  await matchAll();
  expect(await deliveriesOf(pool, watch)).toEqual([
    { article: sent, kind: 'added', state: 'delivered' },
    { article: other, kind: 'added', state: 'waiting' },
    { article: sent, kind: 'withdrawn', state: 'waiting' },
  ]);
});

describe('a watch of stories', () => {
  const copies = (n: number) =>
    Array.from({ length: n }, (_, site) => ({
      site: `s${site}.example`,
      title: 'Warehouse fire at docks',
      text: FIRE,
      wire: `w${site}`,
    }));

  test('tells the first match of each', async () => {
    const watch = await newWatch(pool, { minIndependentCount: 1 });
    const [first = 0, , other = 0] = await publishNews(pool, ...copies(2), {
      title: 'Elections called',
      text: 'Ministers met.',
    });
    await matchAll();
    expect((await deliveriesOf(pool, watch)).map(({ state }) => state)).toEqual(['held', 'held', 'held']);
    expect(await matchingWork(pool)).toEqual({ due: false, storiesAwaited: true });
    await assignAll(pool);
    expect(await matchingWork(pool)).toEqual({ due: true, storiesAwaited: true });
    await matchAll();
    expect(await deliveriesOf(pool, watch)).toEqual([
      { article: first, kind: 'story', state: 'waiting' },
      { article: other, kind: 'story', state: 'waiting' },
    ]);
    await publishNews(pool, ...copies(1));
    await assignAll(pool);
    await matchAll();
    expect(await articlesOf(watch), 'a story is told once').toEqual([first, other]);
    expect(await matchingWork(pool)).toEqual({ due: false, storiesAwaited: false });
  });

  test('tells those that enough independent sources tell', async () => {
    const watch = await newWatch(pool, { minIndependentCount: 3, query: 'kestrel' });
    const [first = 0] = await publishNews(pool, ...copies(2));
    await assignAll(pool);
    await matchAll();
    expect((await deliveriesOf(pool, watch)).map(({ state }) => state)).toEqual(['held', 'held']);
    await pool.query('update wireroom.story_articles set origin = publisher');
    await publishNews(pool, ...copies(3).slice(2));
    await assignAll(pool);
    await pool.query('update wireroom.story_articles set origin = publisher');
    await pool.query('select wireroom.recount_stories()');
    await matchAll();
    expect((await deliveriesOf(pool, watch)).filter(({ state }) => state !== 'held')).toEqual([
      { article: first, kind: 'story', state: 'waiting' },
    ]);
  });
});
