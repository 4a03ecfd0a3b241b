import { expect, test } from 'vitest';
import { createDatabase } from '../../support/database.ts';
import { wireroomHere } from '../run-here.ts';
import { linesOf } from '../run-wireroom.ts';

/** Nobody has closed the databases of tests to readers. */
const OPEN_TO_READERS =
  'wireroom: readers can fill the disk and the memory for locks; see "Start" in docs/operating.md\n';

test('it says what readers can do that they should not, and that their login fails', async () => {
  const { url } = await createDatabase();
  const wrong = Object.assign(new URL(url), { username: 'nobody_of_this_name', password: 'wrong' }).href;
  const { code, stderr } = await wireroomHere(url)(['status'], { env: { DATABASE_READER_URL: wrong } });
  expect(code).toBe(0);
  const [first, second] = linesOf(stderr);
  expect(`${first}\n`).toBe(OPEN_TO_READERS);
  expect(second).toMatch(/^wireroom: for readers, the database at .+ is not available: .+; check DATABASE_READER_URL$/);
});

test('one screen says how everything is', async () => {
  const { url, pool } = await createDatabase();
  const wireroom = wireroomHere(url);
  const empty = await wireroom(['status']);
  expect(empty.stdout).toMatch(/^Service +not running$/m);
  expect(empty.stdout).toMatch(/^Feeds +none$/m);
  expect(empty.stdout).toContain('No attempts in the last day.');

  await pool.query(`
    insert into wireroom.processes (id, name, started_at, seen_at) values
      ('00000000-0000-0000-0000-000000000001', 'news-1:4711', now() - interval '3 hours', now()),
      ('00000000-0000-0000-0000-000000000002', 'killed:1', now() - interval '1 day', now() - interval '1 minute');
    insert into wireroom.sites (domain) values ('a.example');
    insert into wireroom.feeds (site_id, host, url, state) values
      (1, 'a.example', 'https://a.example/1', 'active'),
      (1, 'a.example', 'https://a.example/2', 'active'),
      (1, 'a.example', 'https://a.example/3', 'active'),
      (1, 'a.example', 'https://a.example/4', 'paused');
    insert into wireroom.due (stage, id, host, due_at, visible, attempts, crashes) values
      ('feeds', 1, 'a.example', now() - interval '7 minutes', false, 0, 0),
      ('feeds', 2, 'a.example', now() - interval '1 minute', false, 0, 0),
      ('feeds', 4, 'a.example', now() - interval '1 day', false, 0, 0);
    insert into wireroom.claims (stage, id, host, process_id, until, own, visible, attempts, crashes) values
      ('feeds', 3, 'a.example', '00000000-0000-0000-0000-000000000001', now() + interval '5 minutes', true, false, 0, 0);
    insert into wireroom.articles (site_id, host, url, state, outcome, ready_at) values
      (1, 'a.example', 'https://a.example/a', 'discovered', 'timeout', null),
      (1, 'a.example', 'https://a.example/b', 'extracted', 'ok', null),
      (1, 'a.example', 'https://a.example/c', 'ready', 'ok', now()),
      (1, 'a.example', 'https://a.example/d', 'ready', 'ok', now()),
      (1, 'a.example', 'https://a.example/e', 'ready', 'ok', now());
    insert into wireroom.due (stage, id, host, due_at, visible, attempts, crashes) values
      ('articles', 1, 'a.example', now() + interval '2 hours', false, 0, 0),
      ('tags', 2, 'a.example', now() - interval '10 seconds', false, 0, 0),
      ('articles', 4, 'a.example', now() - interval '3 seconds', true, 0, 0),
      ('reprocess', 5, 'a.example', now() - interval '5 seconds', true, 0, 0);
    insert into wireroom.attempts (at, stage, feed_id, outcome) values
      (now() - interval '5 minutes', 'feeds', 1, 'not_modified'), (now() - interval '5 hours', 'feeds', 1, 'not_modified'),
      (now() - interval '2 hours', 'articles', null, 'bot_wall'), (now() - interval '2 days', 'articles', null, 'ok');
    insert into wireroom.attempts (at, stage, outcome) select now() - interval '3 minutes', 'tags', 'ok' from generate_series(1, 20);
    update wireroom.feeds set failures = 2.5, last_outcome = 'not_found', last_ok_at = now() - interval '5 days' where id = 2;
    update wireroom.feeds set entries_waiting = 14900 where id = 1;
    update wireroom.feeds set failures = 7, last_outcome = 'dns_failure' where id = 3;
    update wireroom.feeds set failures = 9, last_outcome = 'timeout' where id = 4;
    update wireroom.feeds set failures = 0.25, last_outcome = 'timeout' where id = 1;
    insert into wireroom.changes (article_id, kind, recorded_at) values (3, 'added', now() - interval '3 hours'), (4, 'added', now() - interval '2 hours');
    insert into wireroom.consumers (name, login, seq, acked_at) values
      ('dashboard', 'wireroom_reader', 2, now() - interval '2 minutes'), ('search-index', 'indexer', 1, null);
    select wireroom.add_counts()
  `);
  const { code, stdout, stderr } = await wireroom(['status']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: OPEN_TO_READERS });
  expect(stdout).toMatch(/^Database +Postgres \d+\.\d+ at [\w.:]+\/test_\w+, \d+ [kM]B$/m);
  expect(stdout, 'the password is not shown').not.toContain(new URL(url).password);
  expect(stdout).toMatch(/^Queue +postgres$/m);
  expect(stdout).toMatch(/^Service +news-1:4711, up 3 h, last heartbeat (?:now|\d+ s ago)$/m);
  expect(stdout).toMatch(/^Feeds +3 active, 1 paused$/m);
  expect(stdout).toMatch(/^Articles +3 ready, 1 discovered, 1 extracted$/m);
  expect(stdout).toMatch(/^feeds +2 +7 min +1 +0 +0\.1 +20 min$/m);
  expect(stdout).toMatch(/^articles +1 +\d+ s +0 +1 +in 2 h +0$/m);
  expect(stdout).toMatch(/^tags +1 +\d\d s +0 +0 +2 +30 s$/m);
  expect(stdout).toMatch(/^reprocess +1 +\d+ s +0 +0 +0$/m);
  expect(stdout).toMatch(/^feeds +not modified since the last poll +1 +2$/m);
  expect(stdout).toMatch(/^articles +a bot check was served +0 +1$/m);
  expect(stdout.slice(stdout.indexOf('FEED WITH'), stdout.indexOf('CONSUMER'))).toMatch(
    /^FEED WITH BACKLOG .*\n +1 +14,900 +https:\/\/a\.example\/1\n\n$/,
  );
  expect(stdout.slice(stdout.indexOf('CONSUMER'))).toMatch(
    /^CONSUMER .*\nsearch-index +1 +2 h +never +indexer\ndashboard +0 +2 min ago +wireroom_reader\n$/,
  );
  expect(stdout.slice(stdout.indexOf('FAILING'), stdout.indexOf('FEED WITH'))).toMatch(
    /^FAILING FEED .*\n +3 +never +DNS lookup failed +https:\/\/a\.example\/3\n +2 +5 days ago +not found \(404\) +https:\/\/a\.example\/2\n\n$/,
  );
  expect(linesOf(stdout).length, 'one screen').toBeLessThan(32);

  const json = await wireroom(['status', '--json'], { env: { REDIS_URL: 'redis://127.0.0.1:1' } });
  expect(JSON.parse(json.stdout)).toMatchObject({
    embedded: false,
    queue: { backend: 'redis', warning: expect.stringMatching(/^Redis does not answer: .*; check REDIS_URL$/) },
    feeds: { active: 3, paused: 1 },
    backlog: [
      { stage: 'feeds', due: 2, in_work: 1, later: 0 },
      { stage: 'articles', due: 1, in_work: 0, later: 1 },
      { stage: 'tags', due: 1, in_work: 0, later: 0 },
      { stage: 'reprocess', due: 1, in_work: 0, later: 0 },
      { stage: 'stories', due: 0, in_work: 0, later: 0 },
    ],
    per_minute: { feeds: 0.1, tags: 2 },
    sickest_feeds: [{ id: 3 }, { id: 2 }],
    waiting_feeds: [{ id: 1, entries_waiting: 14_900 }],
    consumers: [
      { name: 'search-index', login: 'indexer', behind: 1, acked_at: null },
      { name: 'dashboard', behind: 0, lag_s: 0 },
    ],
    processes: [{ name: 'news-1:4711' }],
  });
});
