import { expect, test } from 'vitest';
import { createDemoDatabase } from '../../support/demo-database.ts';
import { neverNull, renderArticleColumns, renderRowTypes } from './row-types.ts';

const { pool } = await createDemoDatabase();

// After a change of a view: npm run build:client
test('model/news.ts has the views as they are', async () => {
  await expect(await renderArticleColumns(pool)).toMatchFileSnapshot('../../../model/article-columns.ts');
  await expect(await renderRowTypes(pool)).toMatchFileSnapshot('../../../model/news.ts');
});

test('columns that are said never to be null have no nulls in the demo', async () => {
  const { rows: views } = await pool.query<{ name: string; columns: string[] }>(
    `select table_name as name, array_agg(column_name::text) as columns from information_schema.columns
     where table_schema = 'news' group by 1`,
  );
  for (const { name, columns } of views) {
    const nulls = neverNull(name, columns).map((column) => `count(*) filter (where ${column} is null) as ${column}`);
    const { rows } = await pool.query<Record<string, number>>(`select ${nulls.join(', ')} from news.${name}`);
    expect(
      Object.entries(rows[0] ?? {}).filter(([, n]) => n > 0),
      name,
    ).toEqual([]);
  }
});
