import { beforeEach, describe, expect, test } from 'vitest';
import { commitTagging } from '../../../db/articles/taggings.ts';
import { dropExpired } from '../../../db/schema/housekeeping.ts';
import { makePartitions } from '../../../db/schema/partitions.ts';
import { claimRow, NO_TAGS, named } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';
import { expectTheLaw } from '../../support/service.ts';
import { wireroomHere } from '../run-here.ts';
import { linesOf } from '../run-wireroom.ts';

const { url, pool } = await createDatabase();
const wireroom = wireroomHere(url);

/** Old and young articles in every state, a wire copy in three papers, and leftovers of every kind. */
beforeEach(async () => {
  await pool.query(
    `truncate wireroom.due, wireroom.claims, wireroom.articles, wireroom.feeds, wireroom.sites, wireroom.hosts, wireroom.changes, wireroom.pages, wireroom.attempts,
       wireroom.entities, wireroom.outcome_days restart identity cascade`,
  );
  await dropExpired(pool, 7); // what the test before could not drop
  for (const daysAgo of [60, 9]) await makePartitions(pool, new Date(Date.now() - daysAgo * 24 * 3_600_000));
  await pool.query(`
    insert into wireroom.sites (domain) values ('a.example'), ('b.example'), ('c.example');
    insert into wireroom.hosts (host) values ('a.example'), ('b.example'), ('c.example');
    insert into wireroom.feeds (site_id, host, url) values (1, 'a.example', 'https://a.example/feed');
    insert into wireroom.due (stage, id, host, due_at, visible, attempts, crashes) values
      ('feeds', 1, 'a.example', now(), false, 0, 0);
    insert into wireroom.articles (site_id, host, url, state, outcome, duplicate_of, ready_at, first_seen_at) values
      (1, 'a.example', 'https://a.example/1', 'ready', 'ok', null, now(), now() - interval '400 days'),
      (2, 'b.example', 'https://b.example/2', 'ready', 'ok', 1, now(), now() - interval '10 days'),
      (3, 'c.example', 'https://c.example/3', 'ready', 'ok', 1, now(), now() - interval '9 days'),
      (1, 'a.example', 'https://a.example/4', 'rejected', 'duplicate_content', 1, null, now() - interval '5 days'),
      (1, 'a.example', 'https://a.example/5', 'rejected', 'not_found', null, null, now() - interval '400 days'),
      (1, 'a.example', 'https://a.example/6', 'discovered', 'timeout', null, null, now() - interval '400 days'),
      (1, 'a.example', 'https://a.example/7', 'rejected', 'out_of_memory', null, null, now() - interval '3 days'),
      (2, 'b.example', 'https://b.example/8', 'ready', 'ok', null, now(), now() - interval '500 days'),
      (1, 'a.example', 'https://a.example/9', 'ready', 'ok', null, now(), now() - interval '500 days');
    insert into wireroom.due (stage, id, host, due_at, visible, attempts, crashes) values
      ('articles', 6, 'a.example', now() + interval '1 hour', false, 0, 0),
      ('tags', 9, 'a.example', now() + interval '1 hour', true, 0, 0);
    insert into wireroom.texts (article_id, title, body)
      select id, 'Title', repeat('Some text. ', 100) from wireroom.articles where state = 'ready' or id = 7;
    insert into wireroom.entities (type, key, name) values ('place', 'lisbon', 'Lisbon'), ('place', 'porto', 'Porto'), ('place', 'nowhere', 'Nowhere');
    insert into wireroom.article_entities (article_id, entity_id, salience) values (1, 1, 1), (1, 2, 1), (2, 2, 1);
    insert into wireroom.entries (feed_id, guid_digest, article_id, guid, html, entry_digest, last_seen_at) values
      (1, '\\x01', 1, 'one', '<p>One</p>', '\\x01', now()),
      (1, '\\x02', null, 'two', null, '\\x02', now()),
      (1, '\\x03', null, 'three', null, '\\x03', now() - interval '91 days');
    insert into wireroom.pages (article_id, fetched_at, status, final_url, digest, body) values
      (2, now() - interval '9 days', 200, 'x', '\\x01', '\\x01'), (2, now(), 200, 'x', '\\x01', '\\x01');
    insert into wireroom.attempts (at, stage, article_id, outcome) values
      (now() - interval '60 days', 'articles', 1, 'ok'), (now(), 'articles', 1, 'ok');
    insert into wireroom.changes (article_id, kind) select id, 'added' from wireroom.articles where state = 'ready';
  `);
  const { rows } = await pool.query<{ id: number; url: string }>('select id, url from wireroom.articles');
  await pool.query(
    `insert into wireroom.article_urls (url_digest, article_id, kind) select digest, id, 'found' from unnest($1::bytea[], $2::bigint[]) as u (digest, id)`,
    [rows.map((row) => named(row.url).digest), rows.map(({ id }) => id)],
  );
});

const changes = async (): Promise<unknown[]> =>
  (await pool.query(`select kind, article_id from news.changes() where kind <> 'added'`)).rows;
const ids = async (): Promise<number[]> =>
  (await pool.query('select id from wireroom.articles order by id')).rows.map(({ id }) => id);
const found = async (...args: string[]): Promise<Record<string, number>> => {
  const { stdout } = await wireroom(['prune', '--json', ...args]);
  const answer: { found: { kind: string; rows: number; bytes: number }[] } = JSON.parse(stdout);
  for (const { bytes } of answer.found) expect(bytes).toBeGreaterThan(0);
  return Object.fromEntries(answer.found.map(({ kind, rows }) => [kind, rows]));
};

const LEFTOVERS = { texts: 1, entities: 1, entries: 1, pages: 1, attempts: 1 };

describe('prune', () => {
  test('removes what is of no use, and no article', async () => {
    expect(await found('--dry-run')).toEqual(LEFTOVERS);
    expect(await found('--dry-run'), 'nothing was removed').toEqual(LEFTOVERS);
    expect(await found('--yes')).toEqual(LEFTOVERS);
    expect(await wireroom(['prune', '--yes'])).toEqual({ code: 0, stdout: 'nothing to delete\n', stderr: '' });
    expect(await ids()).toHaveLength(9);
    expect(await changes()).toEqual([]);
    expect((await pool.query('select attempts from news.outcomes')).rows, 'the counts by day stay').toHaveLength(2);
    expect((await pool.query('select guid from wireroom.entries order by guid')).rows).toEqual([
      { guid: 'one' },
      { guid: 'two' },
    ]);
  });

  test('shows what it would remove as a table', async () => {
    const { code, stdout } = await wireroom(['prune', '--dry-run', '--older-than', '365d']);
    const day = new Date(Date.now() - 365 * 24 * 3_600_000).toISOString().slice(0, 10);
    const lines = linesOf(stdout).map((line) => line.trim().replace(/ {2,}/g, ' | '));
    expect(lines.map((line) => line.replace(/[\d,]+ (?:bytes|kB)/, 'SIZE'))).toEqual([
      'ROWS | SIZE | WHAT',
      `2 | SIZE | ready articles discovered before ${day}`,
      `2 | SIZE | rejected articles discovered before ${day}, and duplicates of deleted ones`,
      '1 | SIZE | texts of rejected articles',
      '2 | SIZE | entities that no article mentions',
      '1 | SIZE | entries without an article, not listed for 90 days',
      '1 | SIZE | stored pages older than 7 days',
      '1 | SIZE | attempts older than 5 weeks; daily counts stay',
    ]);
    expect(code).toBe(0);
    expect(await ids()).toHaveLength(9);
  });

  test('removes old articles for good: their URLs stay known, readers are told, copies find another original', async () => {
    const expected = { ...LEFTOVERS, ready: 2, rejected: 2, entities: 2 };
    expect(await found('--older-than', '365d', '--dry-run')).toEqual(expected);
    expect(await found('--older-than', '365d', '--yes')).toEqual(expected);
    expect(await ids(), 'what is worked on stays').toEqual([2, 3, 6, 7, 9]);
    expect(await changes()).toEqual([
      { kind: 'withdrawn', article_id: 1 },
      { kind: 'withdrawn', article_id: 8 },
      { kind: 'changed', article_id: 2 },
      { kind: 'changed', article_id: 3 },
    ]);
    const { rows: copies } = await pool.query(
      'select id, duplicate_of from news.articles where id in (2, 3) order by id',
    );
    expect(copies).toEqual([
      { id: 2, duplicate_of: null },
      { id: 3, duplicate_of: 2 },
    ]);
    const { rows: tombstones } = await pool.query(
      'select count(*) from wireroom.article_urls where article_id is null',
    );
    expect(tombstones).toEqual([{ count: 4 }]);
    const again = await wireroom(['articles', 'add', 'https://a.example/1']);
    expect(again.stdout).toBe('removed before: https://a.example/1: "articles add --again" adds it again\n');
    const { rows: entries } = await pool.query(
      `select article_id, guid, title, html from wireroom.entries where guid_digest = '\\x01'`,
    );
    expect(entries, 'its feed may still show it').toEqual([{ article_id: null, guid: '', title: null, html: null }]);
    expect((await pool.query('select key from news.entities')).rows).toEqual([{ key: 'porto' }]);
    await expectTheLaw(pool);
  });

  test.each([
    [
      ['--state', 'rejected'],
      [1, 2, 3, 4, 6, 7, 8, 9],
    ],
    [
      ['--site', 'www.b.example'],
      [1, 2, 3, 4, 5, 6, 7, 9],
    ],
    [
      ['--state', 'ready', '--site', 'a.example'],
      [2, 3, 5, 6, 7, 8, 9],
    ],
  ])('--older-than 1y %s', async (args, left) => {
    expect((await wireroom(['prune', '--older-than', '1y', '--yes', ...args])).code).toBe(0);
    expect(await ids()).toEqual(left);
    await expectTheLaw(pool);
  });

  test('leaves an entity that is being named in this moment', async () => {
    const claim = await claimRow(pool, 'tags', 9);
    const holder = await pool.connect();
    await holder.query(`begin; select from wireroom.locks where kind = 'changes' for update`);
    const tagging = commitTagging(pool, claim, {
      ...NO_TAGS,
      entities: [{ type: 'place', key: 'nowhere', name: 'Nowhere', ids: {}, salience: 1, mentions: [] }],
    });
    const waiting = `select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
    await expect.poll(async () => (await pool.query(waiting)).rows[0].count).toBe(1);
    expect((await wireroom(['prune', '--yes'])).code).toBe(0);
    await holder.query('rollback');
    holder.release();
    expect(await tagging).toBe(true);
    expect((await pool.query(`select key from news.article_entities where article_id = 9`)).rows).toEqual([
      { key: 'nowhere' },
    ]);
  });

  test.each([
    [
      ['--older-than', 'soon', '--yes'],
      "option '--older-than <time>' argument 'soon' is invalid. Not an age such as 36h, 7d or 4w, a day such as yesterday or 2026-03-04, or a time with zone such as 2026-03-04T12:00Z.",
    ],
    [
      ['--older-than', '0d', '--yes'],
      "option '--older-than <time>' argument '0d' is invalid. Not an age such as 36h, 7d or 4w, a day such as yesterday or 2026-03-04, or a time with zone such as 2026-03-04T12:00Z.",
    ],
    [['--state', 'ready', '--yes'], "'--state' and '--site' need '--older-than <time>'"],
    [[], "no terminal to ask for confirmation; use '--dry-run' or '--yes'"],
    [['--yes', '--dry-run'], "option '--dry-run' cannot be used with option '--yes'"],
  ])('%s is wrong usage', async (args, message) => {
    expect(await wireroom(['prune', ...args])).toEqual({ code: 2, stdout: '', stderr: `wireroom: ${message}\n` });
    expect(await ids()).toHaveLength(9);
  });
});
