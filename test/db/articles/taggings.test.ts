import type pg from 'pg';
import { beforeEach, describe, expect, test } from 'vitest';
import { tagWork } from '../../../db/articles/article-work.ts';
import type { StoredEntity } from '../../../db/articles/commit/article-tags.ts';
import type { TextTags } from '../../../db/articles/commit/extraction.ts';
import { commitTagging } from '../../../db/articles/taggings.ts';
import { type Claim, claimDue } from '../../../db/claims/claims.ts';
import { openPool } from '../../../db/connection/pool.ts';
import { claimRow, NO_TAGS } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';
import { expectTheLaw } from '../../support/service.ts';
import { OVERTAKE, waitFor } from '../../support/work.ts';

const { pool, url } = await createDatabase();
await pool.query(`
  insert into wireroom.sites (domain) values ('a.example');
  insert into wireroom.topics (qcode, name) values ('medtop:1', 'one'), ('medtop:2', 'two'), ('medtop:3', 'three')`);

const entity = (key: string, changes: Partial<StoredEntity> = {}): StoredEntity => ({
  type: 'place',
  key,
  name: key.toUpperCase(),
  ids: {},
  salience: 0.5,
  mentions: [{ in: 'title', start: 0, end: 5, text: key }],
  ...changes,
});

const tagging = (changes: Partial<TextTags> = {}): TextTags => ({
  ...NO_TAGS,
  taggerVersion: 'test-2',
  entities: [entity('lisbon')],
  ...changes,
});

/** Articles that are to be tagged, claimed at once. */
const claimed = async (count: number): Promise<Claim[]> => {
  await pool.query(
    `with made as (
       insert into wireroom.articles (site_id, host, url, state, outcome, title, pending_change)
       select 1, 'a.example', 'https://a.example/' || n, 'extracted', 'ok', 'Story ' || n, 'added' from generate_series(1, $1) n
       returning id, title
     ), waiting as (
       insert into wireroom.due (stage, id, host) select 'tags', id, 'a.example' from made
     )
     insert into wireroom.texts (article_id, title, body) select id, title, 'Officials spoke.' from made`,
    [count],
  );
  const claims = await claimDue(pool, 'tags', {
    limit: count,
    processId: crypto.randomUUID(),
    leaseMs: 60_000,
    delayMs: 0,
  });
  return claims.sort((a, b) => a.id - b.id);
};

const rows = async (sql: string, parameters: readonly unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await pool.query(sql, [...parameters])).rows;

const ledger = () => rows(`select article_id as id, outcome from wireroom.attempts order by article_id, outcome`);
const told = async () =>
  (await rows('select article_id from wireroom.changes order by seq')).map((row) => row['article_id']);
/** Transactions that have told readers something. */
const transactions = async () => (await rows('select count(distinct xmin::text) as n from wireroom.changes'))[0]?.['n'];

beforeEach(async () => {
  await pool.query(
    `truncate wireroom.due, wireroom.claims, wireroom.articles, wireroom.entities, wireroom.changes, wireroom.attempts restart identity cascade`,
  );
});

const commitAll = (claims: readonly Claim[], changes: readonly Partial<TextTags>[] = [], on: pg.Pool = pool) =>
  Promise.allSettled(claims.map((claim, n) => commitTagging(on, claim, tagging(changes[n]))));

const fulfilled = (value: boolean) => ({ status: 'fulfilled', value });

test('articles that are done together are committed in one transaction and announced in their order', async () => {
  const claims = (await claimed(6)).reverse();
  expect(await commitAll(claims)).toEqual(claims.map(() => fulfilled(true)));
  expect(await told()).toEqual([6, 5, 4, 3, 2, 1]);
  expect(await transactions()).toBe(1);
  expect(await ledger()).toEqual([1, 2, 3, 4, 5, 6].map((id) => ({ id, outcome: 'ok' })));
  expect(await rows('select count(*) from news.article_entities')).toEqual([{ count: 6 }]);
  expect(await rows('select key, article_count as articles from news.entities')).toEqual([
    { key: 'lisbon', articles: 6 },
  ]);
  await expectTheLaw(pool);
});

test('of articles that are done together, one whose claim is over changes nothing, and the others are done', async () => {
  const [first, late, third] = (await claimed(3)) as [Claim, Claim, Claim];
  await pool.query(`${OVERTAKE} where id = $1`, [late.id]);
  const changes = [{}, { entities: [entity('too-late')], language: 'pt' }, {}];
  expect(await commitAll([first, late, third], changes)).toEqual([true, false, true].map(fulfilled));
  expect(await ledger()).toEqual([
    { id: first.id, outcome: 'ok' },
    { id: late.id, outcome: 'superseded' },
    { id: third.id, outcome: 'ok' },
  ]);
  expect(await told()).toEqual([first.id, third.id]);
  expect(await rows(`select state, language, tagger_version from wireroom.articles where id = $1`, [late.id])).toEqual([
    { state: 'extracted', language: null, tagger_version: null },
  ]);
  expect(await rows(`select key from news.entities`)).toEqual([{ key: 'lisbon' }]);
  await expectTheLaw(pool);
});

test('an article that has a story keeps it without a fingerprint', async () => {
  const [alone, told] = (await claimed(2)) as [Claim, Claim];
  await pool.query(
    `
    with story as (insert into wireroom.stories (language) values ('en') returning id)
    insert into wireroom.story_articles (article_id, story_id, publisher, origin, told_at)
    select $1, id, 'a.example', 'a.example', now() from story`,
    [told.id],
  );
  const works = await tagWork(pool, [alone, told]);
  expect(new Map(works.map(({ id, has_story }) => [id, has_story]))).toEqual(
    new Map([
      [alone.id, false],
      [told.id, true],
    ]),
  );
  expect(await commitAll([alone, told], [{}, { fingerprint: undefined }])).toEqual([true, true].map(fulfilled));
  expect(await rows('select article_id from wireroom.story_queue')).toEqual([{ article_id: alone.id }]);
});

test('the same claim twice among those that are done together counts once', async () => {
  const [first, second] = (await claimed(2)) as [Claim, Claim];
  expect(await commitAll([first, second, first])).toEqual([true, true, false].map(fulfilled));
  expect(await told()).toEqual([first.id, second.id]);
  expect(await ledger()).toEqual([
    { id: first.id, outcome: 'ok' },
    { id: first.id, outcome: 'superseded' },
    { id: second.id, outcome: 'ok' },
  ]);
});

test('one that cannot be stored fails alone', async () => {
  const [first, bad, third] = (await claimed(3)) as [Claim, Claim, Claim];
  const results = await commitAll([first, bad, third], [{}, { entities: [entity('nowhere', { type: 'planet' })] }, {}]);
  expect(results).toMatchObject([fulfilled(true), { status: 'rejected' }, fulfilled(true)]);
  expect(await told()).toEqual([first.id, third.id]);
  expect(await ledger()).toEqual([first, third].map(({ id }) => ({ id, outcome: 'ok' })));
  expect(await rows('select id from wireroom.claims'), 'it is still claimed').toEqual([{ id: bad.id }]);
});

test('nobody waits for an article that somebody else has locked', async () => {
  const [first, locked, third] = (await claimed(3)) as [Claim, Claim, Claim];
  const holder = await pool.connect();
  await holder.query('begin');
  await holder.query('select from wireroom.articles where id = $1 for update', [locked.id]);
  const committing = commitTagging(pool, locked, tagging());
  expect(await commitAll([first, third])).toEqual([true, true].map(fulfilled));
  await holder.query('rollback');
  holder.release();
  expect(await committing).toBe(true);
  expect(await told()).toEqual([first.id, third.id, locked.id]);
});

test('tags that an article keeps are not written again, others are replaced', async () => {
  const [claim] = (await claimed(1)) as [Claim];
  const before = [entity('lisbon'), entity('porto'), entity('faro'), entity('braga')];
  const topics = ['medtop:1', 'medtop:2'].map((qcode) => ({ qcode, source: 'classifier', score: 0.75 }));
  await commitTagging(pool, claim, tagging({ entities: before, topics }));
  const written = () =>
    rows(
      `select key, salience, title_spans[1]::text as start, ae.xmin::text as by from wireroom.article_entities ae join wireroom.entities on id = entity_id
       union all select qcode, classifier_score, publisher_score::text, xmin::text from wireroom.article_topics order by 1`,
    );
  const [first] = await written();
  await pool.query(waitFor('tags'));
  const again = await claimRow(pool, 'tags', claim.id);
  const after = [
    entity('lisbon'),
    entity('porto', { salience: 0.25 }),
    entity('faro', { mentions: [{ in: 'title', start: 3, end: 8, text: 'faro' }] }),
    entity('evora'),
  ];
  const other = [
    { qcode: 'medtop:1', source: 'classifier', score: 0.75 },
    { qcode: 'medtop:3', source: 'classifier', score: 0.75 },
    { qcode: 'medtop:3', source: 'publisher', score: 1 },
  ];
  expect(await commitTagging(pool, again, tagging({ entities: after, topics: other }))).toBe(true);
  const now = await written();
  const changed = now.filter(({ by }) => by !== first?.['by']);
  expect(now.map(({ by, ...row }) => row)).toEqual([
    { key: 'evora', salience: 0.5, start: '0' },
    { key: 'faro', salience: 0.5, start: '3' },
    { key: 'lisbon', salience: 0.5, start: '0' },
    { key: 'medtop:1', salience: 0.75, start: null },
    { key: 'medtop:3', salience: 0.75, start: '1' },
    { key: 'porto', salience: 0.25, start: '0' },
  ]);
  expect(changed.map(({ key, start }) => [key, start])).toEqual([
    ['evora', '0'],
    ['faro', '3'],
    ['medtop:3', '1'],
    ['porto', '0'],
  ]);
});

test('an entity that two of them name gets the ids of both', async () => {
  const claims = await claimed(2);
  const changes = [{ iso2: 'PT' }, { geonames: '1' }].map((ids) => ({ entities: [entity('lisbon', { ids })] }));
  await commitAll(claims, changes);
  expect(await rows('select ids from news.entities')).toEqual([{ ids: { iso2: 'PT', geonames: '1' } }]);
});

test('processes that commit articles with the same entities at the same moment do not lock each other out', async () => {
  const other = openPool(url, { max: 4, name: 'wireroom test' });
  const claims = await claimed(24);
  const entities = Array.from({ length: 30 }, (_, n) => entity(`p${n}`));
  const changes = claims.map((_, n) => ({ entities: n % 2 ? entities : [...entities].reverse() }));
  const committed = await Promise.all([
    commitAll(claims.slice(0, 12), changes.slice(0, 12), pool),
    commitAll(claims.slice(12), changes.slice(12), other),
  ]);
  expect(committed.flat()).toEqual(claims.map(() => fulfilled(true)));
  expect(await rows('select count(*), count(distinct entity_id) as different from news.article_entities')).toEqual([
    { count: 24 * 30, different: 30 },
  ]);
  await other.end();
});

describe('the names of an entity', () => {
  const calledSo = async (name: string) =>
    (await rows('select key from news.entity($1)', [name])).map(({ key }) => key);

  const tesla = entity('tesla', {
    type: 'organization',
    name: 'Tesla',
    aliases: [{ name: 'Tesla, Inc.' }, { name: 'Tesla Motors' }, { name: '特斯拉', language: 'zh' }],
    mentions: [{ in: 'title', start: 0, end: 5, text: 'TESLA' }],
  });

  test('are its own, those of the tables and what articles call it, each once', async () => {
    const named = { in: 'text', start: 0, end: 11, text: 'Elon’s Tesla' } as const;
    await commitAll(await claimed(2), [{ entities: [tesla] }, { entities: [{ ...tesla, mentions: [named] }] }]);
    expect(await rows('select name, language, source from news.aliases order by source, name collate "C"')).toEqual([
      { name: 'Tesla', language: null, source: 'name' },
      { name: 'Tesla Motors', language: null, source: 'table' },
      { name: 'Tesla, Inc.', language: null, source: 'table' },
      { name: '特斯拉', language: 'zh', source: 'table' },
      { name: 'Elon’s Tesla', language: 'en', source: 'text' },
    ]);
  });

  test('are not what means it in one article only', async () => {
    const called = (text: string) => ({ in: 'text', start: 0, end: 11, text }) as const;
    const mentions = [called('Tesla Europe'), called('Europe')];
    await commitAll(await claimed(1), [{ entities: [{ ...tesla, mentions, shortForms: ['Europe'] }] }]);
    expect(await calledSo('Tesla Europe')).toEqual(['tesla']);
    expect(await calledSo('Europe')).toEqual([]);
  });

  test('lead to it, whatever their case, accents and marks', async () => {
    const malmo = entity('malmo-ff', { name: 'Malmö FF', aliases: [{ name: 'The Sky Blues' }] });
    await commitAll(await claimed(1), [{ entities: [tesla, malmo] }]);
    for (const name of ['Tesla, Inc.', 'tesla inc', 'TESLA', '特斯拉'])
      expect(await calledSo(name), name).toEqual(['tesla']);
    for (const name of ['Malmo FF', 'sky blues']) expect(await calledSo(name), name).toEqual(['malmo-ff']);
    expect(await calledSo('Volvo')).toEqual([]);
  });

  test('lead to all who bear them, first to whose own name it is', async () => {
    const called = (text: string) => [{ in: 'title', start: 0, end: 5, text }] as const;
    const person = entity('elon-tesla', { type: 'person', mentions: called('Tesla') });
    await commitAll(await claimed(2), [{ entities: [person] }, { entities: [tesla] }]);
    expect(await calledSo('Tesla')).toEqual(['tesla', 'elon-tesla']);
  });

  test('are those of the tables again when a newer tagger knows more', async () => {
    await commitAll(await claimed(1), [{ entities: [{ ...tesla, aliases: [] }] }]);
    expect(await calledSo('Tesla Motors')).toEqual([]);
    await commitAll(await claimed(1), [{ entities: [tesla] }]);
    expect(await calledSo('Tesla Motors'), 'of the same tagger').toEqual([]);
    await commitAll(await claimed(1), [{ entities: [tesla], taggerVersion: 'test-3' }]);
    expect(await calledSo('Tesla Motors')).toEqual(['tesla']);
  });

  test('are looked up by an index', async () => {
    await pool.query('set enable_seqscan = off');
    const plan = await rows(
      `explain select entity_id from wireroom.aliases where folded = wireroom.folded('Tesla, Inc.')`,
    );
    expect(JSON.stringify(plan)).toContain('aliases_by_name');
  });
});
