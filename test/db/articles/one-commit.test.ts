import { expect, test } from 'vitest';
import type { TextTags } from '../../../db/articles/commit/extraction.ts';
import { commitExtraction } from '../../../db/articles/extractions.ts';
import { claimRow, discovered, extraction, NO_FINGERPRINT } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';
import { expectTheLaw } from '../../support/service.ts';
import { fetchAgain, OVERTAKE, PLANNED_ARTICLES } from '../../support/work.ts';

const { pool } = await createDatabase();

const tags: TextTags = {
  ms: 5,
  language: 'pt',
  taggerVersion: 'test',
  fingerprint: NO_FINGERPRINT,
  entities: [
    {
      type: 'place',
      key: 'lisbon',
      name: 'Lisbon',
      ids: {},
      salience: 0.5,
      mentions: [{ in: 'title', start: 0, end: 6, text: 'Lisbon' }],
    },
  ],
  topics: [],
};

const claimed = async (...urls: string[]) => {
  const ids = await discovered(pool, ...urls);
  const claims = [];
  for (const id of ids) claims.push(await claimRow(pool, 'articles', id));
  return claims;
};

const rows = async (sql: string, ids: readonly number[]): Promise<Record<string, unknown>[]> =>
  (await pool.query(sql, [ids])).rows;
const stateOf = (ids: readonly number[]) =>
  rows(
    `select state, stage, due_at, language, tagger_version from ${PLANNED_ARTICLES} a where id = any($1) order by array_position($1, id)`,
    ids,
  );
const transactionsOf = async (ids: readonly number[]) =>
  (await rows('select count(distinct xmin::text) as n from wireroom.texts where article_id = any($1)', ids))[0]?.['n'];

test('a tagged text is visible, announced and searchable in its language after one commit', async () => {
  const url = 'http://once.example/1';
  const [claim = expect.fail()] = await claimed(url);
  expect(
    await commitExtraction(pool, claim, extraction(url, { text: 'O porto de Lisboa reabriu na terça-feira.', tags })),
  ).toBe('extracted');
  expect(await stateOf([claim.id])).toEqual([
    { state: 'ready', stage: 'articles', due_at: null, language: 'pt', tagger_version: 'test' },
  ]);
  expect(
    await rows(
      `select body, (select search @@ to_tsquery('portuguese', 'reabrir') from wireroom.texts where article_id = id) as found from news.articles where id = any($1)`,
      [claim.id],
    ),
  ).toEqual([{ body: 'O porto de Lisboa reabriu na terça-feira.', found: true }]);
  expect(await rows('select key from news.article_entities where article_id = any($1)', [claim.id])).toEqual([
    { key: 'lisbon' },
  ]);
  expect(await rows('select kind from wireroom.changes where article_id = any($1)', [claim.id])).toEqual([
    { kind: 'added' },
  ]);
  expect(
    await rows('select stage, outcome from wireroom.attempts where article_id = any($1) order by stage', [claim.id]),
  ).toEqual([
    { stage: 'articles', outcome: 'ok' },
    { stage: 'tags', outcome: 'ok' },
  ]);
  await expectTheLaw(pool);
});

test('a changed text, its tags and its change are committed together', async () => {
  const url = 'http://once.example/2';
  const [first = expect.fail()] = await claimed(url);
  await commitExtraction(pool, first, extraction(url, { text: 'The first version.', tags }));
  await fetchAgain(pool, `a.id = ${first.id}`);
  const again = await claimRow(pool, 'articles', first.id);
  const changed = { ...tags, language: 'en', entities: [] };
  expect(await commitExtraction(pool, again, extraction(url, { text: 'The second version.', tags: changed }))).toBe(
    'extracted',
  );
  expect(await stateOf([first.id])).toMatchObject([{ state: 'ready', due_at: null, language: 'en' }]);
  expect(await rows('select key from news.article_entities where article_id = any($1)', [first.id])).toEqual([]);
  expect(await rows('select kind from wireroom.changes where article_id = any($1) order by seq', [first.id])).toEqual([
    { kind: 'added' },
    { kind: 'changed' },
  ]);
  expect(await rows('select body from news.revisions where article_id = any($1)', [first.id])).toEqual([
    { body: 'The first version.' },
  ]);
});

test('a text without tags is stored and due at stage tags', async () => {
  const url = 'http://once.example/3';
  const [claim = expect.fail()] = await claimed(url);
  await commitExtraction(pool, claim, extraction(url));
  expect(await stateOf([claim.id])).toMatchObject([{ state: 'extracted', stage: 'tags', due_at: expect.any(Date) }]);
  expect(await rows('select count(*) from wireroom.texts where article_id = any($1)', [claim.id])).toEqual([
    { count: 1 },
  ]);
});

test('an article that was asked for again while it was fetched is due at once', async () => {
  const url = 'http://once.example/4';
  const [claim = expect.fail()] = await claimed(url);
  await pool.query(
    `insert into wireroom.due (stage, id, host) select stage, id, host from wireroom.claims where id = $1 and stage = 'articles'`,
    [claim.id],
  );
  await commitExtraction(pool, claim, extraction(url, { tags }));
  expect(await stateOf([claim.id])).toMatchObject([{ state: 'ready', stage: 'articles', due_at: expect.any(Date) }]);
});

test('new articles that end at the same moment share a transaction', async () => {
  const urls = Array.from({ length: 6 }, (_, n) => `http://together${n}.example/story`);
  const claims = await claimed(...urls);
  const results = await Promise.all(
    claims.map((claim, n) => commitExtraction(pool, claim, extraction(urls[n] ?? '', { tags }))),
  );
  expect(results).toEqual(urls.map(() => 'extracted'));
  const ids = claims.map(({ id }) => id);
  expect(await transactionsOf(ids)).toBe(1);
  expect(await stateOf(ids)).toMatchObject(urls.map(() => ({ state: 'ready' })));
});

test('of articles that end together, those that are another article, superseded, or cannot be stored suffer alone', async () => {
  const names = ['plain', 'twin', 'copy', 'late', 'broken', 'redirect', 'last'];
  const urls = names.map((name) => `http://mixed.example/${name}`);
  const claims = await claimed(...urls);
  await pool.query(`${OVERTAKE} where id = $1`, [claims[3]?.id]);
  const text = 'The same text under two addresses of one site.';
  const changes = [
    {},
    { text },
    { text },
    {},
    { tags: { ...tags, entities: [{ ...tags.entities[0], type: 'planet' }] } },
    { finalUrl: extraction(urls[0] ?? '').finalUrl, text: 'Whatever it says there.' },
    {},
  ];
  const results = await Promise.allSettled(
    claims.map((claim, n) =>
      commitExtraction(pool, claim, extraction(urls[n] ?? '', { tags, ...changes[n] } as never)),
    ),
  );
  const ends = results.map((result) => (result.status === 'fulfilled' ? result.value : 'failed'));
  const inOrder = <T>([plain, twin, copy, ...others]: T[]) => [plain, ...[twin, copy].sort(), ...others]; // either comes first
  expect(inOrder(ends)).toEqual([
    'extracted',
    'duplicate_content',
    'extracted',
    'superseded',
    'failed',
    'duplicate_url',
    'extracted',
  ]);
  const states = await stateOf(claims.map(({ id }) => id));
  expect(inOrder(states.map(({ state }) => state))).toEqual([
    'ready',
    'ready',
    'rejected',
    'discovered',
    'discovered',
    'rejected',
    'ready',
  ]);
  await expectTheLaw(pool);
});

test('response times of hosts are stored whatever becomes of the article', async () => {
  const url = 'http://slow.example/1';
  const [claim = expect.fail()] = await claimed(url);
  const responseMs = async () =>
    (await pool.query(`select response_ms from wireroom.hosts where host = 'slow.example'`)).rows[0]?.response_ms;
  const slow = (ms: number) => extraction(url, { tags, hostTimes: [{ host: 'slow.example', ms }] });
  expect(await commitExtraction(pool, claim, slow(2_100))).toBe('extracted');
  expect(await responseMs()).toBe(2_100);
  await fetchAgain(pool, `a.id = ${claim.id}`);
  expect(await commitExtraction(pool, await claimRow(pool, 'articles', claim.id), slow(3_100))).toBe('unchanged');
  expect(await responseMs()).toBe(3_100);
});
