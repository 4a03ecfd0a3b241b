import { expect, test } from 'vitest';
import { copyDatabase } from '../../../db/copy/copy-database.ts';
import { NOT_COPIED } from '../../../db/copy/tables.ts';
import { contentsOf } from '../../support/contents.ts';
import { createDatabase } from '../../support/database.ts';
import { writeNews } from '../../support/newsroom.ts';

const quiet = { say: () => undefined, progress: () => undefined };

test('a table that a later version adds is copied, without what counts on one server only, and no trigger runs', async () => {
  const [source, target] = [await createDatabase('prepared'), await createDatabase('prepared')];
  for (const { pool } of [source, target])
    await pool.query(`
      create table wireroom.tomorrow (
        id bigint primary key generated always as identity, article_id bigint references wireroom.articles, "Odd, name" text,
        transaction xid8 default pg_current_xact_id(), twice text generated always as ("Odd, name" || "Odd, name") stored,
        parent bigint references wireroom.tomorrow);
      create function wireroom.never() returns trigger language plpgsql as 'begin raise exception ''a trigger ran''; end';
`);
  await writeNews(source.pool, 1);
  await source.pool.query(`
    insert into wireroom.tomorrow (article_id, "Odd, name") select id, E'a\\tb\\\\ü\\n' || id from wireroom.articles;
    update wireroom.tomorrow set parent = 1 where id = 3; update wireroom.tomorrow set parent = 4 where id = 2`);
  await target.pool.query(
    'create trigger never before insert on wireroom.tomorrow for each row execute function wireroom.never()',
  );
  await copyDatabase(source.pool, target.pool, quiet);
  const all = 'select id, article_id, "Odd, name", twice, parent from wireroom.tomorrow order by id';
  expect((await target.pool.query(all)).rows).toEqual((await source.pool.query(all)).rows);
  const { rows } = await target.pool.query('select distinct transaction from wireroom.tomorrow');
  expect(rows).toHaveLength(1);
  await expect(target.pool.query('insert into wireroom.tomorrow (article_id) values (1)')).rejects.toThrow(
    'a trigger ran',
  );
});

test('what is not copied exists, and each has its reason', async () => {
  const { pool } = await createDatabase();
  const { rows } = await pool.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'wireroom'::regnamespace and relkind = 'r'`,
  );
  const names = [...rows.map(({ name }) => name), 'copied_tables'];
  for (const [name, reason] of Object.entries(NOT_COPIED)) {
    expect(names).toContain(name);
    expect(reason.length).toBeGreaterThan(10);
  }
});

test('the copy has the partitions of its source, and those of the coming weeks', async () => {
  const [source, target] = [await createDatabase('prepared'), await createDatabase('prepared')];
  // Ids leapt, and the texts of the first ones are gone with their partition.
  await source.pool.query(`
    drop table wireroom.texts_below_50000;
    create table wireroom.texts_below_1000000 (like wireroom.texts including all) with (autovacuum_analyze_scale_factor = 0.05);
    alter table wireroom.texts attach partition wireroom.texts_below_1000000 for values from (500000) to (1000000);
    create table wireroom.pages_20200304 partition of wireroom.pages for values from ('2020-03-04Z') to ('2020-03-05Z');
    insert into wireroom.pages (article_id, fetched_at, status, final_url, digest, body) values (1, '2020-03-04T09:00Z', 200, 'https://a.example/', '\\x21', '\\x1f8b');
    select setval('wireroom.articles_id_seq', 960000)`);
  await writeNews(source.pool, 1);
  await copyDatabase(source.pool, target.pool, quiet);
  const partitions = `select p.relname as parent, c.relname, pg_get_expr(c.relpartbound, c.oid), c.reloptions
    from pg_inherits join pg_class c on c.oid = inhrelid join pg_class p on p.oid = inhparent where p.relkind = 'p' order by 1, 2`;
  const [before, after] = await Promise.all([source.pool.query(partitions), target.pool.query(partitions)]);
  expect(after.rows).toEqual(expect.arrayContaining(before.rows));
  // After the end of what the source had, the next partition of texts is there.
  expect(after.rows.map(({ relname }) => relname)).toContain('texts_below_1050000');
  expect(await contentsOf(target.url)).toEqual(await contentsOf(source.url));
});
