import { expect, test } from 'vitest';
import { createDatabase } from '../../../support/database.ts';
import { type OperatorQuery, storeArticlesForOperators } from '../../../support/search-fixtures.ts';

/* The beginning of a word, the title, and the distance of words. */

const { pool } = await createDatabase();
const queries = await storeArticlesForOperators(pool);

const found = async ({ query, language }: Pick<OperatorQuery, 'query' | 'language'>): Promise<number[]> => {
  const { rows } = await pool.query<{ id: number }>('select article_id as id from news.search($1, $2) order by 1', [
    query,
    language,
  ]);
  return rows.map(({ id }) => id);
};

test.each(
  ['prefix', 'title', 'distance'].flatMap((kind) => [
    [kind, 'tune'],
    [kind, 'held'],
  ]),
)('the queries about %s marked %s find what readers expect', async (kind, part) => {
  const graded = queries.filter((query) => query.kind === kind && query.part === part);
  expect(graded).toHaveLength(5);
  for (const withLanguage of [true, false]) {
    const answers: Record<string, number[]> = {};
    for (const { query, language } of graded)
      answers[query] = await found({ query, language: withLanguage ? language : undefined });
    expect(answers).toEqual(Object.fromEntries(graded.map(({ query, wanted }) => [query, wanted])));
  }
});
