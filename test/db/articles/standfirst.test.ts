import { expect, test } from 'vitest';
import { commitExtraction } from '../../../db/articles/extractions.ts';
import { claimRow, discovered, extraction, NO_TAGS } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';
import { fetchAgain } from '../../support/work.ts';

const { pool } = await createDatabase();
const URL = 'http://standfirst.example/1';

const store = async (id: number, standfirst: string | undefined, text: string) => {
  await commitExtraction(
    pool,
    await claimRow(pool, 'articles', id),
    extraction(URL, { tags: NO_TAGS, standfirst, text }),
  );
  const { rows } = await pool.query<{ standfirst: string | null; body: string }>(
    'select standfirst, body from news.articles where id = $1',
    [id],
  );
  return rows[0];
};

test('readers see the standfirst beside the body that begins with it, and search finds its words', async () => {
  const [id = -1] = await discovered(pool, URL);
  // An emoji is two units in JavaScript and one character in Postgres.
  const standfirst = 'A crane 🏗️ fell.\n\nThe lighthouse stands.';
  const text = `${standfirst}\n\nThe harbour was closed.`;
  expect(await store(id, standfirst, text)).toEqual({ standfirst, body: text });
  const { rows } = await pool.query(`select article_id from news.search('lighthouse')`);
  expect(rows).toEqual([{ article_id: id }]);

  await fetchAgain(pool, `a.id = ${id}`);
  expect(await store(id, undefined, 'The harbour was closed again.')).toMatchObject({ standfirst: null });
});
