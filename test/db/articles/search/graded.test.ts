import { expect, test } from 'vitest';
import { createDatabase } from '../../../support/database.ts';
import { type GradedQuery, storeGradedArticles } from '../../../support/search-fixtures.ts';

const { pool } = await createDatabase();
const queries = await storeGradedArticles(pool);

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Share of the wanted articles that a query finds, and share of its first ten results that are wanted. */
const grade = async (
  { query, language, wanted }: GradedQuery,
  withLanguage: boolean,
): Promise<{ recall: number; precision: number }> => {
  const { rows } = await pool.query<{ id: number }>('select article_id as id from news.search($1, $2, 10)', [
    query,
    withLanguage ? language : null,
  ]);
  const hits = rows.filter(({ id }) => wanted.includes(id)).length;
  return { recall: hits / wanted.length, precision: rows.length === 0 ? 0 : hits / rows.length };
};

test('there are 80 queries in eight languages', () => {
  expect(queries).toHaveLength(80);
  expect(new Set(queries.map(({ language }) => language)).size).toBe(8);
  expect(queries.flatMap(({ wanted }) => wanted)).not.toContain(0);
});

// The figures that were reached; those of the queries marked held when they were first run.
test.each([
  ['tune', true, 1, 0.97],
  ['held', true, 0.975, 0.94],
  ['tune', false, 0.975, 0.95],
  ['held', false, 0.975, 0.94],
] as const)(
  'the queries marked %s find what readers expect, with their language: %s',
  async (part, withLanguage, recall, precision) => {
    const graded: (GradedQuery & { recall: number; precision: number })[] = [];
    for (const query of queries)
      if (query.part === part) graded.push({ ...query, ...(await grade(query, withLanguage)) });
    const weak = graded.filter((result) => result.recall < 1 || result.precision < 1);
    const report = JSON.stringify(weak, undefined, 1);
    expect(mean(graded.map((result) => result.recall)), report).toBeGreaterThanOrEqual(recall);
    expect(mean(graded.map((result) => result.precision)), report).toBeGreaterThanOrEqual(precision);
  },
);
