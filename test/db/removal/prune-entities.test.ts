import { expect, test } from 'vitest';
import { pruneEntities } from '../../../db/removal/leftovers.ts';
import { createDatabase } from '../../support/database.ts';

const { pool } = await createDatabase();

test('entities that no article names are deleted in several transactions, each of which holds few of them', async () => {
  await pool.query(`
    insert into wireroom.entities (type, key, name) select 'person', 'p' || n, 'P ' || n from generate_series(1, 1200) n;
    insert into wireroom.sites (domain) values ('a.example');
    insert into wireroom.articles (site_id, host, url, state, ready_at) values (1, 'a.example', 'https://a.example/1', 'ready', now());
    insert into wireroom.article_entities (article_id, entity_id, salience) values (1, 7, 1), (1, 1200, 1);
    create table deletions as select pg_current_xact_id() as transaction, 0 as entities limit 0;
    create function note() returns trigger language plpgsql as $$ begin
      insert into deletions select pg_current_xact_id(), count(*) from gone having count(*) > 0; return null;
    end $$;
    create trigger note after delete on wireroom.entities referencing old table as gone for each statement execute function note()`);
  await pruneEntities(pool);
  expect((await pool.query('select id from wireroom.entities order by id')).rows).toEqual([{ id: 7 }, { id: 1200 }]);
  const { rows } = await pool.query(
    'select count(distinct transaction)::int as transactions, max(entities) as most from deletions',
  );
  expect(rows).toEqual([{ transactions: 3, most: 500 }]);
});
