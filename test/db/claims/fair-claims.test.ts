import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { expect, test } from 'vitest';
import { refetchArticle } from '../../../db/articles/requeue.ts';
import { claimDue, release, type Stage } from '../../../db/claims/claims.ts';
import { openPool } from '../../../db/connection/pool.ts';
import { addFeed } from '../../../db/feeds/feeds.ts';
import { discovered, entry, named, storeAsPoll } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';
import { finish } from '../../support/work.ts';

const { pool, url } = await createDatabase();

/** A poll of a feed that brings an entry for each URL. */
const polled = async (feed: string, ...urls: string[]): Promise<void> => {
  const { id } = await addFeed(pool, named(feed));
  await storeAsPoll(
    pool,
    id,
    urls.map((url) => entry(url, url)),
  );
};

const paths = (origin: string, prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => `${origin}/${prefix}${n}`);

/** Claims and ends one row of a host after another, as if time did not pass. @returns their paths */
const claimedInTurn = async (host: string, most: number): Promise<string[]> => {
  const order: string[] = [];
  // Turns of feeds are a second apart: this is what is claimed once all of them have come.
  await pool.query(
    `update wireroom.due set due_at = due_at - interval '1 hour' where stage = 'articles' and host = $1`,
    [host],
  );
  for (let n = 0; n < most; n++) {
    const request = { limit: 100, processId: randomUUID(), leaseMs: 60_000, delayMs: 0 };
    const claims = await claimDue(pool, 'articles', request);
    for (const { id } of claims) {
      const { rows } = await pool.query<{ url: string; host: string }>(
        'select url, host from wireroom.articles where id = $1',
        [id],
      );
      await pool.query(finish(`state = 'rejected', outcome = 'gone'`, 'id = $1'), [id]);
      order.push(...rows.filter((row) => row.host === host).map(({ url }) => new URL(url).pathname.slice(1)));
    }
  }
  return order;
};

test("a host's own stories go before everything that feeds of other sites name on it", async () => {
  await polled('http://evil.example/feed', ...paths('http://victim.example', 'junk', 100));
  await pool.query(`update wireroom.due set due_at = due_at - interval '1 day' where host = 'victim.example'`);
  await polled('http://victim.example/feed', ...paths('http://victim.example', 'story', 10));
  const order = await claimedInTurn('victim.example', 12);
  expect(order.slice(0, 10).sort()).toEqual(paths('', 'story', 10).map((path) => path.slice(1)));
  expect(order.slice(10)).toEqual(['junk0', 'junk1']);
});

test('feeds of other sites take turns on a host, however many URLs one of them has', async () => {
  await polled('http://flood.example/feed', ...paths('http://paper.example', 'flood', 100));
  await polled('http://blog.example/feed', ...paths('http://paper.example', 'blog', 3));
  const order = await claimedInTurn('paper.example', 8);
  expect(order.slice(0, 6).filter((path) => path.startsWith('blog'))).toEqual(['blog0', 'blog1', 'blog2']);
  expect(order).toContain('flood4');
});

test('a feed that comes later does not wait for the end of the queue, nor do those that came before', async () => {
  await polled('http://flood2.example/feed', ...paths('http://late.example', 'flood', 100));
  await claimedInTurn('late.example', 40);
  await polled('http://blog2.example/feed', ...paths('http://late.example', 'blog', 5));
  const order = await claimedInTurn('late.example', 10);
  expect(order.filter((path) => path.startsWith('blog'))).toHaveLength(5);
  expect(order.filter((path) => path.startsWith('flood'))).toHaveLength(5);
});

test('a URL that a feed of another site had named moves up when a feed of its own site names it', async () => {
  const urls = paths('http://daily.example', 'page', 60);
  await polled('http://evil3.example/feed', ...urls);
  await polled('http://daily.example/feed', urls[57] ?? '', urls[58] ?? '');
  expect((await claimedInTurn('daily.example', 3)).sort()).toEqual(['page0', 'page57', 'page58']);
});

test('feeds of other sites move nothing up', async () => {
  const urls = paths('http://weekly.example', 'page', 60);
  await polled('http://evil4.example/feed', ...urls);
  await polled('http://blog4.example/feed', urls[58] ?? '');
  expect(await claimedInTurn('weekly.example', 1)).toEqual(['page0']);
});

test('what a person asks for does not wait for what feeds of other sites name', async () => {
  const urls = paths('http://asked.example', 'page', 60);
  await polled('http://evil5.example/feed', ...urls);
  const [again = 0] = await discovered(pool, urls[40] ?? '');
  await discovered(pool, 'http://asked.example/added');
  expect(await refetchArticle(pool, again)).toBe(true);
  expect((await claimedInTurn('asked.example', 2)).sort()).toEqual(['added', 'page40']);
});

test('what a feed of another site changes about a story that its own site names is no reason to fetch it again', async () => {
  await polled('http://own6.example/feed', 'http://own6.example/old');
  expect(await claimedInTurn('own6.example', 1)).toEqual(['old']);
  const { id } = await addFeed(pool, named('http://evil6.example/feed'));
  const store = (title: string) =>
    storeAsPoll(pool, id, [entry('a', 'http://own6.example/old', { title, digest: Buffer.from(title) })]);
  await store('One');
  await store('Another');
  await polled('http://own6.example/feed', 'http://own6.example/new');
  expect(await claimedInTurn('own6.example', 2)).toEqual(['new']);
});

test('a row that is handed back keeps its lane', async () => {
  await polled('http://evil7.example/feed', 'http://own7.example/junk');
  const request = { limit: 100, processId: randomUUID(), leaseMs: 60_000, delayMs: 0 };
  for (const claim of await claimDue(pool, 'articles', request)) await release(pool, 'articles', claim, 0);
  await polled('http://own7.example/feed', 'http://own7.example/story');
  expect(await claimedInTurn('own7.example', 2)).toEqual(['story', 'junk']);
});

/**
 * Entries of an index of wireroom.due that some work reads on a connection of its own, whose
 * statistics are there at once.
 */
const entriesRead = async (index: string, work: (single: pg.Pool) => Promise<void>): Promise<number> => {
  const single = openPool(url, { max: 1, name: 'wireroom test' });
  try {
    const read = async (): Promise<number> => {
      await single.query('select pg_stat_force_next_flush()');
      const { rows } = await single.query<{ n: number }>(
        'select idx_tup_read as n from pg_stat_user_indexes where indexrelname = $1',
        [index],
      );
      return rows[0]?.n ?? 0;
    };
    const before = await read();
    await work(single);
    return (await read()) - before;
  } finally {
    await single.end();
  }
};

const claimOne = (stage: Stage) => async (on: pg.Pool) => {
  const request = { limit: 1, processId: randomUUID(), leaseMs: 60_000, delayMs: 0 };
  expect(await claimDue(on, stage, request)).toHaveLength(1);
};

test('a claim reads a few rows of the index, however many wait on the host in either lane', async () => {
  await discovered(pool, 'http://big.example/first');
  await pool.query(
    `insert into wireroom.due (stage, id, host, own, asked_by, due_at)
     select 'articles', 1000 + n, host, n % 2 = 0, 1, now() + make_interval(secs => n - 15000)
     from wireroom.articles, generate_series(1, 30000) n where url = 'http://big.example/first'`,
  );
  await pool.query('vacuum analyze wireroom.due');
  await pool.query(`update wireroom.hosts set articles_due_at = 'infinity' where host <> 'big.example'`);
  const read = await entriesRead('due_by_host', claimOne('articles'));
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(20);
});

test('nor however many wait to be tagged, of which the planner knows nothing yet', async () => {
  await pool.query(
    `insert into wireroom.due (stage, id, host) select 'tags', 100000 + n, 'any.example' from generate_series(1, 30000) n`,
  );
  const read = await entriesRead('due_without_host', claimOne('tags'));
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(20);
});
