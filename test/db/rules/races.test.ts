import { expect, test, vi } from 'vitest';
import { commitExtraction } from '../../../db/articles/extractions.ts';
import { transaction } from '../../../db/connection/pool.ts';
import { storeEntries } from '../../../db/feeds/entries.ts';
import { addFeed } from '../../../db/feeds/feeds.ts';
import { addRule } from '../../../db/rules/stored-rules.ts';
import { claimRow, entry, extraction, named, storeAsPoll } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';

// One feed drops an article, and another keeps it at this moment. Whoever commits first, the article comes in.

const { pool } = await createDatabase();

/** Waits until statements of this database wait for locks. */
const waiting = (count: number): Promise<void> =>
  vi.waitFor(async () => {
    const { rows } = await pool.query(
      `select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    expect(rows).toEqual([{ count }]);
  }, 10_000);

let serial = 0;
/** A waiting article of a feed that drops it from now on, and another feed. */
const droppedLater = async () => {
  const url = `http://a.example/${++serial}`;
  const { id: dropping } = await addFeed(pool, named(`http://f${serial}.example/feed`));
  const { id: keeping } = await addFeed(pool, named(`http://g${serial}.example/feed`));
  await storeAsPoll(pool, dropping, [entry('a', url)]);
  await addRule(pool, { verdict: 'drop', feedId: dropping, conditions: { urls: [url] } });
  const { rows } = await pool.query<{ id: number }>('select id from wireroom.articles where url = $1', [url]);
  return { url, keeping, id: rows[0]?.id ?? 0 };
};

test('an article is read while the poll that keeps it has not ended', async () => {
  const { url, keeping, id } = await droppedLater();
  const [polling, reading] = [await claimRow(pool, 'feeds', keeping), await claimRow(pool, 'articles', id)];
  const committed = await transaction(pool, async (client) => {
    await storeEntries(client, polling, [entry('b', url)]);
    const commit = commitExtraction(pool, reading, extraction(url));
    await waiting(1);
    return { commit };
  });
  expect(await committed.commit).toBe('extracted');
});

test('a poll that keeps an article waits for the commit that rejects it', async () => {
  const { url, keeping, id } = await droppedLater();
  const polling = await claimRow(pool, 'feeds', keeping);
  const { poll } = await transaction(pool, async (client) => {
    await client.query('select from wireroom.articles where id = $1 for update', [id]);
    const poll = transaction(pool, (other) => storeEntries(other, polling, [entry('b', url)]));
    await waiting(1);
    await client.query(
      `with taken as (delete from wireroom.due where id = $1 and stage = 'articles')
       update wireroom.articles set state = 'rejected', outcome = 'unwanted' where id = $1`,
      [id],
    );
    return { poll };
  });
  await poll;
  const { rows } = await pool.query(
    `select state, exists (select from wireroom.due d where d.id = a.id and d.stage = 'articles') as due from wireroom.articles a where id = $1`,
    [id],
  );
  expect(rows).toEqual([{ state: 'discovered', due: true }]);
});

test('a poll that keeps an article waits for the poll that creates and drops it', async () => {
  const url = `http://b.example/${++serial}`;
  const { id: dropping } = await addFeed(pool, named(`http://f${serial}.example/feed`));
  const { id: keeping } = await addFeed(pool, named(`http://g${serial}.example/feed`));
  await addRule(pool, { verdict: 'drop', feedId: dropping, conditions: { urls: [url] } });
  const [first, second] = [await claimRow(pool, 'feeds', dropping), await claimRow(pool, 'feeds', keeping)];
  const { poll } = await transaction(pool, async (client) => {
    await storeEntries(client, first, [entry('a', url)]);
    const poll = transaction(pool, (other) => storeEntries(other, second, [entry('b', url)]));
    await waiting(1);
    return { poll };
  });
  await poll;
  const { rows } = await pool.query('select state from wireroom.articles where url = $1', [url]);
  expect(rows).toEqual([{ state: 'discovered' }]);
});
