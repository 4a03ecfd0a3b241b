import { expect, test } from 'vitest';
import { entitiesSpelledLike } from '../../../db/reading/entities.ts';
import { readerOf } from '../../../db/reading/read.ts';
import { createDatabase } from '../../support/database.ts';

const { pool } = await createDatabase();
await pool.query(`
  insert into wireroom.entities (type, key, name) values ('person', 'z', 'Volodymyr Zelenskyy'), ('organization', 'ecb', 'European Central Bank'), ('place', 'k', 'Kyiv'), ('place', 'reykjavik', 'Reykjavík');
  insert into wireroom.aliases (entity_id, folded, name, source)
  select e.id, wireroom.folded(a.name), a.name, 'table' from wireroom.entities e
  join (values ('z', 'Volodymyr Zelenskyy'), ('z', 'Zelensky'), ('ecb', 'European Central Bank'), ('ecb', 'ECB'), ('k', 'Kyiv'), ('k', 'Kiev'), ('reykjavik', 'Reykjavík')) a (key, name) using (key);
  insert into wireroom.entity_counts (entity_id, type, article_count) values (1, 'person', 12)`);

test.each([
  ['Volodimir Zelenski', 'Volodymyr Zelenskyy'],
  ['interview zelinsky', 'Volodymyr Zelenskyy'],
  ['europaen central bank', 'European Central Bank'],
  ['"Reykjavic" -fire', 'Reykjavík'],
  ['kiev', 'Kyiv'],
])('%s may mean %s', async (query, name) => {
  expect((await entitiesSpelledLike(readerOf(pool), query, 3)).map((suggestion) => suggestion.name)[0]).toBe(name);
});

test('what is near no name, or spelled right, means none', async () => {
  for (const query of ['harbor', '', 'Kyiv and Reykjavik', '-zelensky', '()'.repeat(100), 'a or b', '%%%'])
    expect(await entitiesSpelledLike(readerOf(pool), query, 3), query).toEqual([]);
});

test('without pg_trgm there are no suggestions', async () => {
  const other = await createDatabase();
  await other.pool.query('drop extension pg_trgm cascade');
  expect(await entitiesSpelledLike(readerOf(other.pool), 'Volodimir Zelenski', 3)).toEqual([]);
});
