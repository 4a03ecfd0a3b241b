import { expect, test } from 'vitest';
import { commitPoll } from '../../../db/feeds/feed-polls.ts';
import { addFeed } from '../../../db/feeds/feeds.ts';
import { pruneArticles } from '../../../db/removal/prunable-articles.ts';
import { claimRow, entry, named, poll } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';
import { finish } from '../../support/work.ts';

const { pool } = await createDatabase();

test('an article that is pruned while a poll finds it again waits for the poll, and does not fail it', async () => {
  const link = 'http://paper.example/old';
  const { id: feed } = await addFeed(pool, named('http://paper.example/feed'));
  await commitPoll(pool, await claimRow(pool, 'feeds', feed), poll([entry('1', link)]));
  await pool.query(finish(`state = 'rejected', outcome = 'not_found', first_seen_at = now() - interval '1 year'`));
  // The poll is held up between the moment it has found the article and the one its entry is stored.
  await pool.query(`
    create function hold() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock(42); return new; end $$;
    create trigger hold before insert on wireroom.entries for each row execute function hold()`);
  const holder = await pool.connect();
  await holder.query('select pg_advisory_lock(42)');
  const polled = commitPoll(pool, await claimRow(pool, 'feeds', feed), poll([entry('2', link)]));
  const waitingFor = async (locktype: string) =>
    (await pool.query('select from pg_locks where locktype = $1 and not granted', [locktype])).rowCount;
  await expect.poll(() => waitingFor('advisory')).toBe(1);
  const pruned = pruneArticles(pool, { before: new Date() }).next();
  await expect.poll(() => waitingFor('relation')).toBe(1);
  await holder.query('select pg_advisory_unlock(42)');
  holder.release();
  expect(await polled).toMatchObject({ committed: true, fresh: 1 });
  expect(await pruned).toEqual({ done: false, value: 1 });
  const { rows } = await pool.query('select guid, article_id from wireroom.entries');
  expect(rows, 'it does not come back, and nothing is kept of it').toEqual([{ guid: '', article_id: null }]);
});
