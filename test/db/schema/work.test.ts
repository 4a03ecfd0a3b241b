import { expect, test } from 'vitest';
import { createDatabase } from '../../support/database.ts';

const { pool } = await createDatabase('schema');

// Feed 1 is claimed, article 1 too; article 2 is ready, with nothing to do.
await pool.query(`
  begin;
  insert into wireroom.sites (domain) values ('example');
  insert into wireroom.feeds (site_id, host, url) values (1, 'a', 'http://a/feed');
  insert into wireroom.articles (site_id, host, url) values (1, 'a', 'http://a/1');
  insert into wireroom.articles (site_id, host, url, state, outcome, ready_at) values (1, 'a', 'http://a/2', 'ready', 'ok', now());
  insert into wireroom.claims (stage, id, host, process_id, until, own, visible, attempts, crashes)
  values ('feeds', 1, 'a', gen_random_uuid(), now(), true, false, 0, 0), ('articles', 1, 'a', gen_random_uuid(), now(), true, false, 0, 0);
  commit`);

test.each([
  ['a new article', `insert into wireroom.articles (site_id, host, url) values (1, 'a', 'http://a/new')`],
  ['a new feed', `insert into wireroom.feeds (site_id, host, url) values (1, 'a', 'http://a/new')`],
  ['an article whose claim ends', `delete from wireroom.claims where id = 1 and stage = 'articles'`],
  ['a feed whose claim ends', `delete from wireroom.claims where id = 1 and stage = 'feeds'`],
  ['an article that starts over', `update wireroom.articles set state = 'discovered', ready_at = null where id = 2`],
])('%s must have something to do', async (_, sql) => {
  await expect(pool.query(sql)).rejects.toThrow(/nothing is due for (article|feed) \d+/);
});
