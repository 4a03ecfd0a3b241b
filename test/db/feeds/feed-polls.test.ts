import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { commitExtraction } from '../../../db/articles/extractions.ts';
import { commitTagging } from '../../../db/articles/taggings.ts';
import { type Claim, claimDue } from '../../../db/claims/claims.ts';
import { openPool } from '../../../db/connection/pool.ts';
import { MAX_ADDRESSES, moveFeed } from '../../../db/feeds/feed-moves.ts';
import { type BadPoll, commitPoll, failPoll, type GoodPoll } from '../../../db/feeds/feed-polls.ts';
import { beginPoll } from '../../../db/feeds/feed-work.ts';
import { addFeed, feedById, feedByUrl, pollNow, removeFeeds } from '../../../db/feeds/feeds.ts';
import { claimRow, entry, extraction, NO_TAGS, named, observed, poll } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';
import { finish, PLANNED_ARTICLES, PLANNED_FEEDS } from '../../support/work.ts';

const { pool } = await createDatabase();

let serial = 0;
const newFeed = async (): Promise<{ id: number; url: string }> => {
  const url = `http://f${++serial}.example/feed`;
  return { id: (await addFeed(pool, named(url))).id, url };
};

const articlesOf = async (feedId: number): Promise<unknown[]> => {
  const { rows } = await pool.query(
    `select a.url, a.state from wireroom.entries e join wireroom.articles a on a.id = e.article_id where e.feed_id = $1 order by a.url`,
    [feedId],
  );
  return rows;
};

test('adding a feed twice, also under another spelling, is adding it once', async () => {
  const first = await addFeed(pool, named('http://twice.example/feed'), { labels: ['a'] });
  const again = await addFeed(pool, named('https://TWICE.example/feed?utm_source=x'), { labels: ['b'] });
  expect(first.added).toBe(true);
  expect(again).toEqual({ id: first.id, added: false });
  expect((await feedById(pool, first.id))?.labels).toEqual(['a', 'b']);
});

test('processes that add the same feed at the same moment add it once', async () => {
  const added = await Promise.all(
    Array.from({ length: 8 }, () => addFeed(pool, named('http://together.example/feed'))),
  );
  expect(added.filter((one) => one.added)).toHaveLength(1);
  expect(new Set(added.map((one) => one.id)).size).toBe(1);
});

test('the first poll makes an article of every entry with a link', async () => {
  const { id } = await newFeed();
  const claim = await claimRow(pool, 'feeds', id);
  const entries = [entry('1', 'http://one.example/1'), entry('2', 'http://one.example/2'), entry('3', undefined)];
  expect(await commitPoll(pool, claim, poll(entries))).toEqual({ committed: true, fresh: 3, changed: 0 });
  expect(await articlesOf(id)).toEqual([
    { url: 'http://one.example/1', state: 'discovered' },
    { url: 'http://one.example/2', state: 'discovered' },
  ]);
});

test('the same document again makes nothing new', async () => {
  const { id } = await newFeed();
  const entries = [entry('1', 'http://two.example/1')];
  await commitPoll(pool, await claimRow(pool, 'feeds', id), poll(entries));
  expect(await commitPoll(pool, await claimRow(pool, 'feeds', id), poll(entries))).toEqual({
    committed: true,
    fresh: 0,
    changed: 0,
  });
});

test('one article in two feeds is one article', async () => {
  const [a, b] = [await newFeed(), await newFeed()];
  await commitPoll(
    pool,
    await claimRow(pool, 'feeds', a.id),
    poll([entry('x', 'http://three.example/1?utm_medium=rss')]),
  );
  await commitPoll(pool, await claimRow(pool, 'feeds', b.id), poll([entry('y', 'https://three.example/1')]));
  const { rows } = await pool.query(`select count(*) from wireroom.articles where url like '%three.example%'`);
  expect(rows).toEqual([{ count: 1 }]);
  expect(await articlesOf(b.id)).toHaveLength(1);
});

test('polls that find the same URLs at the same moment store each once', async () => {
  const feeds = await Promise.all(Array.from({ length: 6 }, newFeed));
  const claims = [];
  for (const { id } of feeds) claims.push(await claimRow(pool, 'feeds', id));
  const entries = Array.from({ length: 40 }, (_, n) => entry(`g${n}`, `http://crowd.example/${n}`));
  const polls = await Promise.all(
    claims.map((claim, n) => commitPoll(pool, claim, poll(n % 2 ? entries : [...entries].reverse()))),
  );
  expect(polls.map((result) => result.fresh)).toEqual(Array(6).fill(40));
  const { rows } = await pool.query(`select count(*) from wireroom.articles where url like '%crowd.example%'`);
  expect(rows).toEqual([{ count: 40 }]);
});

test('new articles of a known site use up no number of a site', async () => {
  const { id } = await newFeed();
  const numbers = async () => (await pool.query('select last_value from wireroom.sites_id_seq')).rows;
  await commitPoll(pool, await claimRow(pool, 'feeds', id), poll([entry('1', 'http://known.example/1')]));
  const before = await numbers();
  const more = [2, 3, 4].map((n) => entry(String(n), `http://www.known.example/${n}`));
  expect(await commitPoll(pool, await claimRow(pool, 'feeds', id), poll(more))).toMatchObject({ fresh: 3 });
  expect(await numbers()).toEqual(before);
});

test('a changed entry makes its article due again', async () => {
  const { id } = await newFeed();
  await commitPoll(pool, await claimRow(pool, 'feeds', id), poll([entry('1', 'http://four.example/1')]));
  await pool.query(finish(`state = 'ready', ready_at = now()`, `url = 'http://four.example/1'`));
  const changed = entry('1', 'http://four.example/1', { title: 'Another title' });
  expect(await commitPoll(pool, await claimRow(pool, 'feeds', id), poll([changed]))).toMatchObject({ changed: 1 });
  const { rows } = await pool.query(
    `select state, stage, due_at is not null as due, rechecks from ${PLANNED_ARTICLES} a where url = 'http://four.example/1'`,
  );
  expect(rows, 'it stays visible while it is fetched again').toEqual([
    { state: 'ready', stage: 'articles', due: true, rechecks: 1 },
  ]);
});

test('an entry that changes at every poll has its article fetched at once twenty times, and later only every six hours', async () => {
  const { id } = await newFeed();
  const url = 'http://six.example/1';
  await commitPoll(pool, await claimRow(pool, 'feeds', id), poll([entry('1', url)]));
  const waits: number[] = [];
  for (let n = 1; n <= 22; n++) {
    await pool.query(finish(`state = 'ready', ready_at = now()`, 'url = $1'), [url]);
    await commitPoll(pool, await claimRow(pool, 'feeds', id), poll([entry('1', url, { title: `Counter ${n}` })]));
    const { rows } = await pool.query<{ h: number }>(
      `select round(extract(epoch from due_at - now()) / 3600)::int as h from ${PLANNED_ARTICLES} a where url = $1`,
      [url],
    );
    waits.push(rows[0]?.h ?? -1);
  }
  expect(waits).toEqual([...Array(20).fill(0), 6, 6]);
});

test('an entry that changes while its article is being fetched has it fetched once more after that', async () => {
  const { id } = await newFeed();
  const url = 'http://five.example/1';
  await commitPoll(pool, await claimRow(pool, 'feeds', id), poll([entry('1', url)]));
  const { rows: found } = await pool.query<{ id: number }>('select id from wireroom.articles where url = $1', [url]);
  const article = found[0]?.id ?? 0;
  const fetching = await claimRow(pool, 'articles', article);
  const changed = entry('1', url, { title: 'Another title' });
  await commitPoll(pool, await claimRow(pool, 'feeds', id), poll([changed]));
  expect(await commitExtraction(pool, fetching, extraction(url)), 'the work under way counts').toBe('extracted');
  expect(await commitTagging(pool, await claimRow(pool, 'tags', article), NO_TAGS)).toBe(true);
  const now = `select state, stage, due_at <= now() as due from ${PLANNED_ARTICLES} a where id = $1`;
  expect((await pool.query(now, [article])).rows, 'the page may have been the older one').toEqual([
    { state: 'ready', stage: 'articles', due: true },
  ]);
  expect(await commitExtraction(pool, await claimRow(pool, 'articles', article), extraction(url))).toBe('unchanged');
  expect((await pool.query(now, [article])).rows).toEqual([{ state: 'ready', stage: 'articles', due: null }]);
});

test('a poll whose claim is over changes nothing', async () => {
  const { id } = await newFeed();
  const old = await claimRow(pool, 'feeds', id);
  await claimRow(pool, 'feeds', id);
  expect(await commitPoll(pool, old, poll([entry('1', 'http://late.example/1')]))).toMatchObject({ committed: false });
  expect(await articlesOf(id)).toEqual([]);
  expect(await beginPoll(pool, { claim: old, delayMs: 0 })).toBeUndefined();
});

test('validators are stored with the entries, and a poll that stores neither leaves them', async () => {
  const { id } = await newFeed();
  await commitPoll(
    pool,
    await claimRow(pool, 'feeds', id),
    poll([entry('1', 'http://five.example/1')], { etag: '"abc"' }),
  );
  const claim = await claimRow(pool, 'feeds', id);
  expect((await beginPoll(pool, { claim, delayMs: 0 }))?.etag).toBe('"abc"');
});

const failure: Omit<BadPoll, 'outcome'> = {
  httpStatus: undefined,
  ms: 1,
  weight: 1,
  gone: false,
  waitS: 60,
  reason: 'failing',
};

test('gone twice is gone; anything else is never given up', async () => {
  const { id } = await newFeed();
  const gone = { ...failure, outcome: 'gone', httpStatus: 410, gone: true } as const;
  await failPoll(pool, await claimRow(pool, 'feeds', id), gone);
  expect((await feedById(pool, id))?.state).toBe('active');
  await failPoll(pool, await claimRow(pool, 'feeds', id), { ...failure, outcome: 'not_found' });
  await failPoll(pool, await claimRow(pool, 'feeds', id), gone);
  expect((await feedById(pool, id))?.state, 'twice in a row').toBe('active');
  await failPoll(pool, await claimRow(pool, 'feeds', id), gone);
  expect((await feedById(pool, id))?.state).toBe('gone');

  const other = await newFeed();
  for (let n = 0; n < 30; n++)
    await failPoll(pool, await claimRow(pool, 'feeds', other.id), { ...failure, outcome: 'server_error' });
  expect(await feedById(pool, other.id)).toMatchObject({ state: 'active', last_outcome: 'server_error' });
});

test('failures add up by their weights until a poll goes well', async () => {
  const { id } = await newFeed();
  const counted: (number | undefined)[] = [];
  const fail = async (weight: number): Promise<void> => {
    await failPoll(pool, await claimRow(pool, 'feeds', id), { ...failure, outcome: 'timeout', weight });
    counted.push((await beginPoll(pool, { claim: await claimRow(pool, 'feeds', id), delayMs: 0 }))?.failures);
  };
  for (const weight of [1, 0.5, 0.25, 0]) await fail(weight);
  await commitPoll(pool, await claimRow(pool, 'feeds', id), poll([]));
  await fail(0.5);
  expect(counted).toEqual([1, 1.5, 1.75, 1.75, 0.5]);
});

test('why a feed is polled when it is, how fast it publishes and what it asks for stay known', async () => {
  const { id } = await newFeed();
  const pace = { recent: 0, usual: 1, observedHours: 0, window: 1 };
  const good = poll([entry('1', 'http://why.example/1')], { observed: { ...observed(110), pace, random: 0 } });
  const document = good.document && { ...good.document, ttlS: 3600 };
  await commitPoll(pool, await claimRow(pool, 'feeds', id), { ...good, document });
  const row = async () => {
    const { rows } = await pool.query(
      `select interval_s, interval_reason, pace, ttl_s, round(extract(epoch from due_at - last_polled_at)) as wait
       from ${PLANNED_FEEDS} f where id = $1`,
      [id],
    );
    return rows[0];
  };
  const kept = { interval_s: 110, interval_reason: 'given', pace, ttl_s: 3600, wait: '99' };
  expect(await row()).toEqual(kept);
  await commitPoll(pool, await claimRow(pool, 'feeds', id), { ...good, document: undefined, outcome: 'not_modified' });
  expect(await row(), '"not modified" does not repeat the ttl').toEqual(kept);
  await failPoll(pool, await claimRow(pool, 'feeds', id), { ...failure, outcome: 'timeout' });
  expect(await row()).toEqual({ ...kept, interval_reason: 'failing', wait: '60' });
  await commitPoll(pool, await claimRow(pool, 'feeds', id), good);
  expect((await row())?.ttl_s, 'a document without one takes it back').toBeNull();
});

test('the last chain of redirects is kept, also that of a failure; no answer leaves it', async () => {
  const { id } = await newFeed();
  const redirects = async (): Promise<unknown> => {
    const { rows } = await pool.query('select redirects from wireroom.feeds where id = $1', [id]);
    return rows[0]?.redirects;
  };
  const [found, moved] = [302, 301].map((status) => [{ status, url: `http://to-${status}.example/feed` }]);
  await commitPoll(pool, await claimRow(pool, 'feeds', id), poll([], { redirects: found }));
  expect(await redirects()).toEqual(found);
  await failPoll(pool, await claimRow(pool, 'feeds', id), { ...failure, outcome: 'not_found', redirects: moved });
  expect(await redirects()).toEqual(moved);
  await failPoll(pool, await claimRow(pool, 'feeds', id), { ...failure, outcome: 'unreachable' });
  expect(await redirects()).toEqual(moved);
  await commitPoll(pool, await claimRow(pool, 'feeds', id), poll([], { redirects: [] }));
  expect(await redirects()).toBeNull();
});

test('every poll is a line in the ledger, also one that came too late', async () => {
  const { id } = await newFeed();
  const old = await claimRow(pool, 'feeds', id);
  const claim = await claimRow(pool, 'feeds', id);
  const unchanged = poll([], { document: undefined, outcome: 'not_modified', httpStatus: 304 });
  expect(await commitPoll(pool, old, unchanged)).toMatchObject({ committed: false });
  expect(await commitPoll(pool, claim, unchanged)).toMatchObject({ committed: true });
  expect(await failPoll(pool, claim, { ...failure, outcome: 'timeout', detail: 'x'.repeat(2_000) })).toBe(false);
  const { rows } = await pool.query(
    'select outcome, http_status, length(detail) as detail from wireroom.attempts where feed_id = $1 order by at',
    [id],
  );
  expect(rows).toEqual([
    { outcome: 'superseded', http_status: 304, detail: null },
    { outcome: 'not_modified', http_status: 304, detail: null },
    { outcome: 'superseded', http_status: null, detail: 500 },
  ]);
});

test('polls that end at the same moment each get what is theirs', async () => {
  const feeds: { id: number }[] = [];
  for (let n = 0; n < 5; n++) feeds.push(await newFeed());
  const old = await claimRow(pool, 'feeds', feeds[0]?.id ?? 0);
  const claims: Claim[] = [];
  for (const { id } of feeds) claims.push(await claimRow(pool, 'feeds', id));
  const unchanged = (n: number) =>
    poll([], {
      document: undefined,
      outcome: 'not_modified',
      etag: `"${n}"`,
      redirects: n === 2 ? [{ status: 301, url: 'http://new.example/"{}\\' }] : [],
      movedTo: n === 2 ? named('http://new.example/') : undefined,
      observed: { ...observed(1000 * n), pace: { recent: 1, usual: 1, observedHours: 1, window: n } },
    });
  const ended = await Promise.all([old, ...claims].map((claim, n) => commitPoll(pool, claim, unchanged(n))));
  expect(ended.map(({ committed }) => committed)).toEqual([false, true, true, true, true, true]);
  const { rows } = await pool.query(
    `select etag, interval_s, pace->'window' as window, redirects->0->>'url' as via, moved_seen, claimed,
       round(extract(epoch from due_at - last_polled_at))::int as wait_s
     from ${PLANNED_FEEDS} f where id = any($1) order by id`,
    [feeds.map(({ id }) => id)],
  );
  expect(rows).toEqual(
    [1, 2, 3, 4, 5].map((n) => ({
      etag: `"${n}"`,
      interval_s: 1000 * n,
      window: n,
      via: n === 2 ? 'http://new.example/"{}\\' : null,
      moved_seen: n === 2 ? 1 : 0,
      claimed: false,
      wait_s: 1000 * n,
    })),
  );
});

test('a poll whose feed is locked by others waits for it, and no other waits along', async () => {
  const [a, b] = [await newFeed(), await newFeed()];
  const claims = [await claimRow(pool, 'feeds', a.id), await claimRow(pool, 'feeds', b.id)] as const;
  const unchanged = poll([], { document: undefined, outcome: 'not_modified' });
  const holder = await pool.connect();
  try {
    await holder.query('begin');
    await holder.query('select from wireroom.feeds where id = $1 for update', [a.id]);
    const waiting = commitPoll(pool, claims[0], unchanged);
    expect(await commitPoll(pool, claims[1], unchanged)).toMatchObject({ committed: true });
    expect((await feedById(pool, a.id))?.last_outcome).toBeNull();
    await holder.query('commit');
    expect(await waiting).toMatchObject({ committed: true });
  } finally {
    holder.release();
  }
});

test('two processes that poll feeds of the same hosts, while somebody asks for polls of all of them, meet no deadlock and lose nothing', async () => {
  const world = await createDatabase();
  const other = openPool(world.url, { max: 5, name: 'wireroom test' });
  onTestFinished(() => other.end());
  const feeds: number[] = [];
  for (let n = 0; n < 24; n++) feeds.push((await addFeed(world.pool, named(`http://h${n % 6}.example/${n}`))).id);
  let begun = 0;
  let committed = 0;
  const work = async (process: pg.Pool): Promise<void> => {
    while (begun < 100) {
      const request = { limit: 6, processId: randomUUID(), leaseMs: 60_000, delayMs: 0 };
      const claims = await claimDue(process, 'feeds', request);
      const ended = claims.map(async (claim) => {
        const feed = await beginPoll(process, { claim, delayMs: 0 });
        if (feed) begun++;
        const unchanged = poll([], { document: undefined, outcome: 'not_modified', ...at(claim.id % 3) });
        if ((await commitPoll(process, claim, unchanged)).committed) committed++;
      });
      await Promise.all(ended);
    }
  };
  // Some are due at once again, so that their hosts hear of it.
  const at = (waitS: number): Partial<GoodPoll> => ({
    observed: observed(waitS),
  });
  const ask = async (): Promise<void> => {
    for (let n = 0; begun < 100; n++) await pollNow(world.pool, n % 2 ? feeds : [...feeds].reverse());
  };
  await Promise.all([work(world.pool), work(other), work(other), ask(), ask()]);
  expect(committed).toBe(begun);
  const { rows } = await world.pool.query(`select outcome, count(*) from wireroom.attempts group by outcome`);
  expect(rows).toEqual([{ outcome: 'not_modified', count: begun }]);
});

test('of feeds of one host that begin at the same moment one gets the start; a host that others hold gives none', async () => {
  const urls = ['http://one-host.example/a', 'http://one-host.example/b', 'http://held-host.example/c'];
  const claims: Claim[] = [];
  for (const url of urls) claims.push(await claimRow(pool, 'feeds', (await addFeed(pool, named(url))).id));
  const holder = await pool.connect();
  try {
    await holder.query('begin');
    await holder.query(`select from wireroom.hosts where host = 'held-host.example' for update`);
    const works = await Promise.all(claims.map((claim) => beginPoll(pool, { claim, delayMs: 60_000 })));
    expect(works.map((work) => work?.url)).toEqual(urls);
    expect(works.map((work) => work?.start?.delayMs)).toEqual([60_000, undefined, undefined]);
  } finally {
    await holder.query('rollback');
    holder.release();
  }
});

test('a permanent redirect is believed when it has answered well three times, and the old address stays known', async () => {
  const { id, url } = await newFeed();
  const movedTo = named('http://new.example/feed');
  for (let n = 1; n <= 3; n++) {
    expect((await feedById(pool, id))?.url, `after ${n - 1} answers`).toBe(url);
    await commitPoll(pool, await claimRow(pool, 'feeds', id), poll([], { movedTo }));
  }
  expect((await feedById(pool, id))?.url).toBe(movedTo.url);
  expect((await feedByUrl(pool, named(url).digest))?.id).toBe(id);
});

test('an answer in between that comes from elsewhere starts the counting anew', async () => {
  const { id, url } = await newFeed();
  const movedTo = named('http://wavering.example/feed');
  for (const to of [
    movedTo,
    movedTo,
    undefined,
    movedTo,
    movedTo,
    named('http://other.example/feed'),
    movedTo,
    movedTo,
  ])
    await commitPoll(pool, await claimRow(pool, 'feeds', id), poll([], { movedTo: to }));
  expect((await feedById(pool, id))?.url).toBe(url);
});

test('a feed that moves to the address of another keeps its own', async () => {
  const [a, b] = [await newFeed(), await newFeed()];
  for (let n = 1; n <= 4; n++)
    await commitPoll(pool, await claimRow(pool, 'feeds', a.id), poll([], { movedTo: named(b.url) }));
  expect((await feedById(pool, a.id))?.url).toBe(a.url);
  expect((await feedByUrl(pool, named(b.url).digest))?.id).toBe(b.id);
});

test('a feed that moves on and on is no longer followed', async () => {
  const { id } = await newFeed();
  for (let n = 1; n <= MAX_ADDRESSES + 3; n++) await moveFeed(pool, id, named(`http://wander.example/${n}`));
  expect((await feedById(pool, id))?.url).toBe(`http://wander.example/${MAX_ADDRESSES - 1}`);
  await moveFeed(pool, id, named('http://wander.example/1'));
  expect((await feedById(pool, id))?.url, 'to an address that it had it may go back').toBe('http://wander.example/1');
});

test('a removed feed leaves its articles', async () => {
  const { id } = await newFeed();
  await commitPoll(pool, await claimRow(pool, 'feeds', id), poll([entry('1', 'http://six.example/1')]));
  expect(await removeFeeds(pool, [id])).toMatchObject([{ id }]);
  expect(await removeFeeds(pool, [id])).toEqual([]);
  const { rows } = await pool.query(`select count(*) from wireroom.articles where url = 'http://six.example/1'`);
  expect(rows).toEqual([{ count: 1 }]);
});

test('polling now makes due what was not', async () => {
  const { id } = await newFeed();
  await commitPoll(pool, await claimRow(pool, 'feeds', id), poll([]));
  expect(await pollNow(pool, [id])).toBe(1);
  const { rows } = await pool.query(`select due_at <= now() as due from ${PLANNED_FEEDS} f where id = $1`, [id]);
  expect(rows).toEqual([{ due: true }]);
});
