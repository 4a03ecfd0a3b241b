import { expect, test } from 'vitest';
import type { TextTags } from '../../../db/articles/commit/extraction.ts';
import { commitExtraction } from '../../../db/articles/extractions.ts';
import { failArticle } from '../../../db/articles/fail-article.ts';
import { refetchArticle, retagArticles, retryRejected } from '../../../db/articles/requeue.ts';
import { commitTagging } from '../../../db/articles/taggings.ts';
import { claimRow, discovered, extraction, NO_TAGS } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';

const { pool } = await createDatabase();

const tagging: TextTags = { ...NO_TAGS, taggerVersion: 'rules-1' };

const published = async (url: string): Promise<number> => {
  const [id = -1] = await discovered(pool, url);
  await commitExtraction(pool, await claimRow(pool, 'articles', id), extraction(url));
  await commitTagging(pool, await claimRow(pool, 'tags', id), tagging);
  return id;
};

const changesOf = async (id: number): Promise<string[]> =>
  (await pool.query('select kind from news.changes() where article_id = $1 order by seq', [id])).rows.map(
    ({ kind }) => kind,
  );

test('an article that is tagged again stays visible and is announced as retagged', async () => {
  const id = await published('http://retag.example/1');
  expect(await retagArticles(pool, { exceptVersion: 'rules-1' })).toBe(0);
  expect(await retagArticles(pool, { exceptVersion: 'rules-2' })).toBe(1);
  expect((await pool.query('select from news.articles where id = $1', [id])).rowCount).toBe(1);
  expect(await retagArticles(pool, { exceptVersion: 'rules-2' }), 'it is planned already').toBe(0);
  const claim = await claimRow(pool, 'tags', id);
  expect(await refetchArticle(pool, id), 'not while somebody is at it').toBe(false);
  await commitTagging(pool, claim, { ...tagging, taggerVersion: 'rules-2' });
  expect(await changesOf(id)).toEqual(['added', 'retagged']);
});

test('an article that is fetched again and fails stays visible as it was', async () => {
  const id = await published('http://refetch.example/1');
  expect(await refetchArticle(pool, id)).toBe(true);
  const claim = await claimRow(pool, 'articles', id);
  expect(await failArticle(pool, claim, { stage: 'articles', outcome: 'gone', ms: 1 })).toBe('kept');
  expect(await changesOf(id)).toEqual(['added']);
});

test('an article whose tagging failed is fetched anew, as one that was never seen', async () => {
  const url = 'http://untagged.example/1';
  const [id = -1] = await discovered(pool, url);
  await commitExtraction(pool, await claimRow(pool, 'articles', id), extraction(url));
  const claim = await claimRow(pool, 'tags', id);
  await failArticle(pool, claim, { stage: 'tags', outcome: 'out_of_memory', ms: 1 });
  expect(await retryRejected(pool, 'out_of_memory', undefined)).toBe(1);
  const result = await commitExtraction(pool, await claimRow(pool, 'articles', id), extraction(url));
  expect(result).toBe('extracted');
  await commitTagging(pool, await claimRow(pool, 'tags', id), tagging);
  expect(await changesOf(id)).toEqual(['added']);
});

test('more articles than fit into one statement are all retried, and no others', async () => {
  await pool.query(`
    insert into wireroom.sites (domain) values ('many.example');
    insert into wireroom.articles (site_id, host, url, state, outcome)
    select s.id, 'many.example', 'http://many.example/' || n, 'rejected', case when n % 4 = 0 then 'too_short' else 'not_html' end
    from wireroom.sites s, generate_series(1, 16000) n where domain = 'many.example'`);
  expect(await retryRejected(pool, 'not_html', 'elsewhere.example')).toBe(0);
  expect(await retryRejected(pool, 'not_html', 'many.example')).toBe(12_000);
  const { rows } = await pool.query(
    `select state, outcome, count(*) from wireroom.articles where host = 'many.example' group by state, outcome order by state`,
  );
  expect(rows).toEqual([
    { state: 'discovered', outcome: 'not_html', count: 12_000 },
    { state: 'rejected', outcome: 'too_short', count: 4_000 },
  ]);
});
