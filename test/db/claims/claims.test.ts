import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { failArticle } from '../../../db/articles/fail-article.ts';
import { type Claim, type ClaimRequest, claimDue, nack, release } from '../../../db/claims/claims.ts';
import { nextClaimTimes, pendingWork } from '../../../db/claims/pending-work.ts';
import { heartbeat, releaseDeadClaims } from '../../../db/claims/processes.ts';
import { addFeed, pauseFeed, resumeFeed } from '../../../db/feeds/feeds.ts';
import { acquireSlot, blockHost, renewSlot } from '../../../db/hosts/hosts.ts';
import { recordHostTimes } from '../../../db/hosts/response-times.ts';
import { discover } from '../../../db/urls/discoveries.ts';
import { canonicalizeUrl } from '../../../model/url/canonicalize-url.ts';
import { createDatabase } from '../../support/database.ts';
import { fetchAgain, finish, pollAt, waitFor } from '../../support/work.ts';

const { pool } = await createDatabase();

const request = (changes: Partial<ClaimRequest> = {}): ClaimRequest => ({
  limit: 100,
  processId: randomUUID(),
  leaseMs: 60_000,
  delayMs: 1_000,
  ...changes,
});

const named = (url: string) => canonicalizeUrl(url) ?? expect.fail(`not a URL: ${url}`);

const discovered = async (...urls: string[]): Promise<void> => {
  await discover(pool, urls.map(named));
};

/** Ends some jobs, as their exits would. */
const done = async (claims: readonly { readonly id: number }[]): Promise<void> => {
  await pool.query(finish(`state = 'rejected', outcome = 'gone'`, 'id = any($1)'), [claims.map(({ id }) => id)]);
};

beforeEach(async () => {
  await pool.query(
    'truncate wireroom.due, wireroom.claims, wireroom.articles, wireroom.feeds, wireroom.hosts, wireroom.sites, wireroom.processes cascade',
  );
});

test('a due article is claimed once, and not again while its lease runs', async () => {
  await discovered('http://a.example/1');
  expect(await claimDue(pool, 'articles', request())).toMatchObject([{ crashes: 1 }]);
  expect(await claimDue(pool, 'articles', request({ delayMs: 0 }))).toEqual([]);
});

test('each free host gives one article at a time', async () => {
  await discovered('http://a.example/1', 'http://a.example/2', 'http://b.example/1');
  expect(await claimDue(pool, 'articles', request())).toHaveLength(2);
  expect(await claimDue(pool, 'articles', request()), 'both hosts have had their turn').toEqual([]);
});

test('dispatchers that claim at the same moment never get the same row', async () => {
  await discovered(...Array.from({ length: 60 }, (_, n) => `http://h${n}.example/1`));
  const rounds = await Promise.all(Array.from({ length: 6 }, () => claimDue(pool, 'articles', request({ limit: 10 }))));
  const ids = rounds.flat().map((claim) => claim.id);
  expect(new Set(ids).size, 'a row was claimed twice').toBe(ids.length);
  expect(ids.length).toBeGreaterThan(0);
});

/** A claim of a process that is alive, whose lease ends at once. */
const claimForAMoment = async (): Promise<Claim> => {
  const processId = randomUUID();
  await heartbeat(pool, processId, 'alive');
  const [claim] = await claimDue(pool, 'articles', request({ leaseMs: 1, delayMs: 0, processId }));
  await expect.poll(() => releaseDeadClaims(pool)).toBe(1);
  return claim ?? expect.fail('nothing was claimed');
};

test('a lease that runs out makes the row due again, under a new claim', async () => {
  await discovered('http://a.example/1');
  const first = await claimForAMoment();
  const [second] = await claimDue(pool, 'articles', request({ delayMs: 0 }));
  expect(second).toMatchObject({ id: first.id, crashes: 2 });
  expect(second?.claim).toBeGreaterThan(first.claim);
});

test('a row that is handed back waits until then, with nothing counted', async () => {
  await discovered('http://a.example/1');
  const [claim] = await claimDue(pool, 'articles', request({ delayMs: 0 }));
  if (!claim) return expect.fail('nothing was claimed');
  await release(pool, 'articles', claim, 60_000);
  expect(await claimDue(pool, 'articles', request({ delayMs: 0 }))).toEqual([]);
  await fetchAgain(pool);
  expect(await claimDue(pool, 'articles', request({ delayMs: 0 }))).toMatchObject([{ crashes: 1 }]);
});

test('a row that is handed back by somebody whose claim is over stays where it is', async () => {
  await discovered('http://a.example/1');
  const old = await claimForAMoment();
  expect(await claimDue(pool, 'articles', request({ delayMs: 0 }))).toHaveLength(1);
  await release(pool, 'articles', old, 0);
  expect(await claimDue(pool, 'articles', request({ delayMs: 0 }))).toEqual([]);
});

test('a row whose work is done is not made due again by a late release', async () => {
  await discovered('http://a.example/1');
  const [claim] = await claimDue(pool, 'articles', request({ delayMs: 0 }));
  if (!claim) return expect.fail('nothing was claimed');
  await done([claim]);
  await release(pool, 'articles', claim, 0);
  await nack(pool, 'articles', [claim]);
  expect((await pool.query('select from wireroom.work')).rowCount).toBe(0);
});

test('a job that ended without any exit is due soon, and stays counted', async () => {
  await discovered('http://a.example/1');
  const [claim] = await claimDue(pool, 'articles', request({ delayMs: 0 }));
  if (!claim) return expect.fail('nothing was claimed');
  await nack(pool, 'articles', [claim]);
  await expect
    .poll(() => claimDue(pool, 'articles', request({ delayMs: 0 })), { timeout: 5_000 })
    .toMatchObject([{ crashes: 2 }]);
});

test('the claims of a silent process are handed back, those of a living one are not', async () => {
  await discovered('http://a.example/1', 'http://b.example/1');
  const [dead, alive] = [randomUUID(), randomUUID()];
  await heartbeat(pool, alive, 'alive');
  await heartbeat(pool, dead, 'dead');
  await pool.query(`update wireroom.processes set seen_at = now() - interval '16 seconds' where id = $1`, [dead]);
  await claimDue(pool, 'articles', request({ limit: 1, processId: dead }));
  await claimDue(pool, 'articles', request({ limit: 1, processId: alive }));
  expect(await releaseDeadClaims(pool)).toBe(1);
  const { rows } = await pool.query('select process_id from wireroom.claims');
  expect(rows).toEqual([{ process_id: alive }]);
});

test('a process that was stopped in the middle of a transaction does not stop those that take over its work', async () => {
  await discovered('http://a.example/1', 'http://b.example/1');
  await claimDue(pool, 'articles', request());
  const stopped = await pool.connect();
  try {
    await stopped.query('begin');
    await stopped.query(`select from wireroom.claims where host = 'a.example' for update`);
    expect(await releaseDeadClaims(pool), 'what it does not hold is handed back').toBe(1);
  } finally {
    await stopped.query('rollback');
    stopped.release();
  }
  expect(await releaseDeadClaims(pool)).toBe(1);
});

test('a host that asked for peace is left alone by claims and by requests', async () => {
  await discovered('http://a.example/1');
  await blockHost(pool, 'a.example', 60_000);
  expect(await claimDue(pool, 'articles', request())).toEqual([]);
  expect(await acquireSlot(pool, 'a.example', 0)).toMatchObject({ started: false });
});

test('nobody can put a host or a row off for longer than a week, whatever its clock shows', async () => {
  await discovered('http://a.example/1', 'http://a.example/2');
  const [first] = await claimDue(pool, 'articles', request({ delayMs: 0 }));
  if (!first) return expect.fail('nothing was claimed');
  await release(pool, 'articles', first, 400 * 86_400_000);
  await pool.query(`update wireroom.hosts set next_claim_at = '-infinity', last_start_at = '-infinity'`);
  const [second] = await claimDue(pool, 'articles', request({ delayMs: 0 }));
  if (!second) return expect.fail('nothing was claimed');
  const failure = { stage: 'articles', outcome: 'rate_limited', ms: 1, retryAfterMs: 400 * 86_400_000 } as const;
  expect(await failArticle(pool, second, failure)).toBe('retry');
  await blockHost(pool, 'a.example', 400 * 86_400_000);
  const { rows } = await pool.query(
    `select due_at between now() + interval '167 hours' and now() + interval '168 hours' as week from wireroom.due
     union all select blocked_until between now() + interval '167 hours' and now() + interval '168 hours' from wireroom.hosts
     union all select next_claim_at <= now() + interval '168 hours' from wireroom.hosts`,
  );
  expect(rows).toEqual([{ week: true }, { week: true }, { week: true }, { week: true }]);
});

test('an attempt that failed without a word from the site waits as long as its outcome says', async () => {
  await discovered('http://a.example/1');
  const [claim] = await claimDue(pool, 'articles', request({ delayMs: 0 }));
  if (!claim) return expect.fail('nothing was claimed');
  await failArticle(pool, claim, { stage: 'articles', outcome: 'timeout', ms: 1 });
  const { rows } = await pool.query(`select extract(epoch from due_at - now())::int as s from wireroom.due`);
  expect(rows[0].s).toBeGreaterThan(290);
  expect(rows[0].s).toBeLessThanOrEqual(300);
});

test('of many who want to start a request to one host, one gets it', async () => {
  const starts = await Promise.all(Array.from({ length: 8 }, () => acquireSlot(pool, 'a.example', 60_000)));
  expect(starts.filter((start) => start.started)).toHaveLength(1);
});

test('a host that answers slowly is asked less often', async () => {
  await acquireSlot(pool, 'a.example', 0);
  await recordHostTimes(pool, [{ host: 'a.example', ms: 30_000 }]);
  const start = await acquireSlot(pool, 'a.example', 0);
  if (start.started) return expect.fail('a request started while the host was still busy');
  expect(start.freeInMs).toBeGreaterThan(20_000);
});

test('the outlook tells what is due soon and what is being worked on', async () => {
  expect((await pendingWork(pool, ['articles'])).dueWithin(1e9)).toBe(false);
  await discovered('http://a.example/1', 'http://b.example/1');
  await claimDue(pool, 'articles', request({ limit: 1 }));
  const now = await pendingWork(pool, ['articles']);
  expect(now.claimed).toBe(1);
  expect(now.dueWithin(0)).toBe(true);
  expect((await pendingWork(pool, ['feeds'])).claimed, 'other stages do not count').toBe(0);
});

test('the host that has waited longest is claimed for first', async () => {
  await discovered('http://a.example/1', 'http://b.example/1', 'http://c.example/1');
  await pool.query(
    `update wireroom.due set due_at = now() - case host when 'b.example' then interval '3 s' when 'c.example' then interval '2 s' else interval '1 s' end`,
  );
  const order: string[] = [];
  for (let n = 0; n < 3; n++) {
    const [claim] = await claimDue(pool, 'articles', request({ limit: 1 }));
    const { rows } = await pool.query('select host from wireroom.articles where id = $1', [claim?.id]);
    order.push(rows[0]?.host);
  }
  expect(order).toEqual(['b.example', 'c.example', 'a.example']);
});

test('a host with many rows gets one turn after another, and then rests until something new is due', async () => {
  await discovered('http://a.example/1', 'http://a.example/2');
  const turn = async () => {
    const claims = await claimDue(pool, 'articles', request({ delayMs: 0 }));
    await done(claims);
    return claims.length;
  };
  expect([await turn(), await turn(), await turn()]).toEqual([1, 1, 0]);
  expect((await nextClaimTimes(pool)).articles).toBe(Number.POSITIVE_INFINITY);
  await discovered('http://a.example/3');
  expect((await nextClaimTimes(pool)).articles).toBeLessThanOrEqual(0);
  expect(await turn()).toBe(1);
});

test('a host has one job in work, a feed or an article, whoever has it', async () => {
  await addFeed(pool, named('http://a.example/feed'));
  await discovered('http://a.example/1', 'http://a.example/2', 'http://b.example/1');
  expect(await claimDue(pool, 'feeds', request({ delayMs: 0 }))).toHaveLength(1);
  const [other, ...more] = await claimDue(pool, 'articles', request({ delayMs: 0 }));
  expect(more, 'only the host whose feed is not being polled').toEqual([]);
  expect((await nextClaimTimes(pool)).articles, 'busy hosts are no reason to look').toBe(Number.POSITIVE_INFINITY);
  await pool.query(pollAt(`now() + interval '1 hour'`));
  expect((await nextClaimTimes(pool)).articles, 'the end of the job is').toBeLessThanOrEqual(0);
  const [first] = await claimDue(pool, 'articles', request({ delayMs: 0 }));
  if (!first || !other) return expect.fail('nothing was claimed');
  expect(await claimDue(pool, 'articles', request({ delayMs: 0 }))).toEqual([]);
  await release(pool, 'articles', first, 0);
  expect(await claimDue(pool, 'articles', request({ delayMs: 0 })), 'also when it is handed back').toHaveLength(1);
});

test('a job that is in work for longer than its lease keeps its host from nobody', async () => {
  await discovered('http://a.example/1', 'http://a.example/2');
  await claimForAMoment();
  expect(await claimDue(pool, 'articles', request({ delayMs: 0 }))).toHaveLength(1);
});

test('dispatchers that meet on few hosts never put two jobs of one in work', async () => {
  const hosts = Array.from({ length: 3 }, (_, n) => `h${n}.example`);
  await discovered(...hosts.flatMap((host) => Array.from({ length: 40 }, (_, n) => `http://${host}/${n}`)));
  const together: number[] = [];
  const dispatch = async (): Promise<void> => {
    for (let round = 0; round < 25; round++) {
      const claims = await claimDue(pool, 'articles', request({ delayMs: 0 }));
      const { rows } = await pool.query('select host, count(*) as jobs from wireroom.claims group by host');
      together.push(...rows.map(({ jobs }) => jobs));
      await done(claims);
    }
  };
  await Promise.all([dispatch(), dispatch(), dispatch(), dispatch()]);
  expect(new Set(together)).toEqual(new Set([1]));
});

test('a row that becomes due while its host is being claimed for is not forgotten', async () => {
  await discovered('http://a.example/1', 'http://a.example/2');
  await pool.query(waitFor('articles', `url like '%/2'`, `now() + interval '1 day'`));
  const writer = await pool.connect();
  try {
    await writer.query('begin');
    await writer.query(waitFor('articles', `url like '%/2'`));
    // The claim may not look now: it would not see the row that is being written, and rest until tomorrow.
    const claimed = await claimDue(pool, 'articles', request({ delayMs: 0 }));
    await writer.query('commit');
    for (let turns = 0; turns < 2; turns++) {
      await done(claimed);
      claimed.push(...(await claimDue(pool, 'articles', request({ delayMs: 0 }))));
    }
    expect(claimed).toHaveLength(2);
  } finally {
    writer.release();
  }
});

test('writers and dispatchers that meet on the same hosts lose no row and claim none twice', async () => {
  const hosts = Array.from({ length: 5 }, (_, n) => `h${n}.example`);
  const claimed: number[] = [];
  let writing = true;
  const write = async (writer: number): Promise<void> => {
    for (let n = 0; n < 20; n++) await discovered(...hosts.map((host) => `http://${host}/${writer}-${n}`));
  };
  /** @returns the number of claimed rows */
  const claim = async (): Promise<number> => {
    const claims = await claimDue(pool, 'articles', request({ delayMs: 0 }));
    claimed.push(...claims.map(({ id }) => id));
    await done(claims);
    return claims.length;
  };
  const claimMeanwhile = async (): Promise<void> => {
    while ((await claim()) > 0 || writing);
  };
  const claiming = [claimMeanwhile(), claimMeanwhile(), claimMeanwhile()];
  await Promise.all([write(1), write(2), write(3)]);
  writing = false;
  await Promise.all(claiming);
  while ((await claim()) > 0); // a dispatcher that met another one may have found nothing while there was work
  expect(new Set(claimed).size, 'a row was claimed twice').toBe(claimed.length);
  expect(claimed.length, 'a row was forgotten').toBe(3 * 20 * hosts.length);
});

test('a paused feed is not claimed, and is when it goes on', async () => {
  const { id } = await addFeed(pool, named('http://a.example/feed'));
  await pauseFeed(pool, id);
  expect(await claimDue(pool, 'feeds', request())).toEqual([]);
  expect((await nextClaimTimes(pool)).feeds).toBe(Number.POSITIVE_INFINITY);
  await resumeFeed(pool, id);
  expect(await claimDue(pool, 'feeds', request())).toHaveLength(1);
});

test('the next turn of a host that asked for peace is when that is over', async () => {
  await discovered('http://a.example/1');
  await blockHost(pool, 'a.example', 60_000);
  expect((await nextClaimTimes(pool)).articles).toBeGreaterThan(50_000);
  expect((await pendingWork(pool, ['articles'])).dueWithin(5_000)).toBe(false);
});

test('hosts whose work others have done keep no place from those that have some', async () => {
  await discovered(...Array.from({ length: 12 }, (_, n) => `http://h${n}.example/1`));
  await pool.query(finish(`state = 'rejected', outcome = 'gone'`, `host <> 'h11.example'`));
  await pool.query(
    `update wireroom.hosts set articles_due_at = articles_due_at + interval '1 ms' where host = 'h11.example'`,
  );
  expect(await claimDue(pool, 'articles', request({ limit: 3 }))).toHaveLength(1);
});

test('what waits for the turn of a slow host is still to do', async () => {
  await discovered('http://a.example/1', 'http://a.example/2');
  await pool.query('update wireroom.hosts set crawl_delay_ms = 60000');
  await claimDue(pool, 'articles', request());
  expect((await nextClaimTimes(pool)).articles).toBeGreaterThan(50_000);
  expect((await pendingWork(pool, ['articles'])).dueWithin(0)).toBe(true);
});

test('a start that is told late is renewed, unless somebody else has started meanwhile', async () => {
  const first = await acquireSlot(pool, 'a.example', 0);
  if (!first.started) return expect.fail('the host was free');
  const renewed = await renewSlot(pool, 'a.example', first.stamp);
  expect(renewed).not.toBe(first.stamp);
  expect(await renewSlot(pool, 'a.example', first.stamp), 'its stamp is no longer that one').toBeUndefined();
  expect(await acquireSlot(pool, 'a.example', 60_000), 'the distance is kept from the renewed start').toMatchObject({
    started: false,
  });
  await acquireSlot(pool, 'a.example', 0);
  expect(await renewSlot(pool, 'a.example', renewed ?? '')).toBeUndefined();
});
