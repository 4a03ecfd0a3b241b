import { brotliCompressSync } from 'node:zlib';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { EXTRACTOR_VERSION } from '../../../pipelines/article/version.ts';
import { createDatabase } from '../../support/database.ts';
import { expectTheLaw } from '../../support/service.ts';
import { newsPage } from '../../support/site.ts';
import { PLANNED_ARTICLES, waitFor } from '../../support/work.ts';
import { wireroomHere } from '../run-here.ts';
import { linesOf } from '../run-wireroom.ts';

const { url, pool } = await createDatabase('prepared');
const wireroom = wireroomHere(url, { WIREROOM_THREADS: '1' });

beforeAll(async () => {});

/** Ready articles that older rules have read, with their stored pages. */
const storeArticles = async (count: number): Promise<void> => {
  await pool.query(
    'truncate wireroom.due, wireroom.claims, wireroom.articles, wireroom.sites, wireroom.hosts, wireroom.changes, wireroom.pages, wireroom.attempts restart identity cascade',
  );
  await pool.query(`
    insert into wireroom.sites (domain) values ('a.example'), ('b.example');
    insert into wireroom.hosts (host) values ('a.example'), ('b.example')`);
  await pool.query(
    `insert into wireroom.articles (site_id, host, url, final_url, state, outcome, title, ready_at, content_digest,
       extractor_version, tagger_version)
     select 1, 'a.example', 'https://a.example/' || n, 'https://a.example/' || n, 'ready', 'ok', 'Old ' || n, now(), 'old',
       'older', 'rules-1' from generate_series(1, $1) n`,
    [count],
  );
  await pool.query(
    `insert into wireroom.texts (article_id, title, body) select id, title, 'Old text.' from wireroom.articles`,
  );
  const bodies = Array.from({ length: count }, (_, n) =>
    brotliCompressSync(newsPage(`Story ${n + 1}`, `Number ${n + 1} of the stories.`)),
  );
  await pool.query(
    `insert into wireroom.pages (article_id, status, content_type, final_url, digest, body)
     select n, 200, 'text/html', 'https://a.example/' || n, sha256(body), body from unnest($1::bytea[]) with ordinality as p (body, n)`,
    [bodies],
  );
};

const due = async (): Promise<number[]> => {
  const { rows } = await pool.query<{ id: number }>(
    `select id from wireroom.due where stage = 'reprocess' and due_at <= now() order by id`,
  );
  return rows.map(({ id }) => id);
};

describe('reprocess', () => {
  beforeEach(async () => {
    await storeArticles(9);
    await pool.query(`
      update wireroom.articles set extractor_version = '${EXTRACTOR_VERSION}' where id = 1;
      update wireroom.articles set site_id = 2, host = 'b.example', first_seen_at = '2026-03-04' where id = 2;
      delete from wireroom.texts where article_id in (3, 4, 7);
      update wireroom.articles set state = 'rejected', ready_at = null, outcome = 'too_short' where id = 3;
      update wireroom.articles set state = 'rejected', ready_at = null, outcome = 'not_found', extractor_version = null where id = 4;
      ${waitFor('articles', 'a.id = 5')};
      update wireroom.articles set state = 'rejected', ready_at = null, outcome = 'duplicate_content', duplicate_of = 1 where id = 6;
      update wireroom.articles set state = 'discovered', ready_at = null where id = 7;
      ${waitFor('articles', 'a.id = 7')};
      delete from wireroom.pages where article_id in (4, 8)`);
  });

  test('takes what the present extractor has not read, and says of how many no page is stored', async () => {
    const { code, stdout, stderr } = await wireroom(['reprocess']);
    expect(linesOf(stdout)).toEqual([
      '3 articles queued for re-extraction',
      '1 article skipped: no stored page (WIREROOM_KEEP_RAW_DAYS=7)',
    ]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'the service is not running; it will extract them when it starts\n',
    });
    expect(await due()).toEqual([2, 3, 9]);
    await expectTheLaw(pool);
    const { rows } = await pool.query('select id, state from wireroom.articles where id in (2, 3) order by id');
    expect(rows).toEqual([
      { id: 2, state: 'ready' },
      { id: 3, state: 'discovered' },
    ]);
  });

  test.each([
    [['--all'], [1, 2, 3, 9]],
    [['--site', 'www.b.example'], [2]],
    [
      ['--since', '2026-03-05', '--all'],
      [1, 3, 9],
    ],
    [['--outcome', 'too_short'], [3]],
    [['--outcome', 'not_found'], []],
    [['1', 'https://a.example/9?utm_source=x'], [1]],
  ])('%s', async (args, expected) => {
    await wireroom(['reprocess', ...args, '--json']);
    expect(await due()).toEqual(expected);
  });

  test('says which of the wanted articles it cannot read', async () => {
    const { code, stdout, stderr } = await wireroom(['reprocess', '-', '--json'], { input: '1\n4\n5\n6\n7\n8\n99\n' });
    expect(linesOf(stderr)).toEqual([
      'wireroom: article 5 is already waiting to be fetched or tagged',
      'wireroom: article 6 is a duplicate of article 1',
      'wireroom: article 7 is already waiting to be fetched or tagged',
      'wireroom: there is no article 99',
      'the service is not running; it will extract them when it starts',
    ]);
    expect({ code, answer: JSON.parse(stdout) }).toEqual({ code: 1, answer: { due: 1, not_stored: 2 } });
  });

  test.each([
    [
      ['--outcome', 'to_short'],
      "option '--outcome <code>' argument 'to_short' is invalid. There is no such outcome; did you mean too_short?",
    ],
    [
      ['--since', 'monday'],
      "option '--since <time>' argument 'monday' is invalid. Not an age such as 36h, 7d or 4w, a day such as yesterday or 2026-03-04, or a time with zone such as 2026-03-04T12:00Z.",
    ],
  ])('%s is wrong usage', async (args, message) => {
    expect(await wireroom(['reprocess', ...args])).toEqual({ code: 2, stdout: '', stderr: `wireroom: ${message}\n` });
  });
});

test('a kill -9 in the middle loses nothing and does nothing twice, and --wait stays until all is done', async () => {
  const COUNT = 60;
  await storeArticles(COUNT);
  expect((await wireroom(['reprocess'])).stdout).toBe(`${COUNT} articles queued for re-extraction\n`);

  const listener = await pool.connect();
  await listener.query(`
    create function tell() returns trigger language plpgsql as $$ begin perform pg_notify('read', ''); return null; end $$;
    create trigger tell after insert on wireroom.revisions for each statement execute function tell();
    listen read`);
  let read = 0;
  const killed = await wireroom(['start', '--once', '--roles', 'tags'], {
    onStart: (child) =>
      listener.on('notification', () => {
        read += 1;
        if (read === 20) child.kill('SIGKILL');
      }),
  });
  listener.release(true);
  expect(killed.code, 'it was killed').toBeNull();
  const { rows: left } = await pool.query(`select id from wireroom.work where stage = 'reprocess'`);
  expect(left.length, 'in the middle').toBeGreaterThan(0);
  expect(left.length, 'in the middle').toBeLessThan(COUNT);
  await expectTheLaw(pool);

  let end = (): void => undefined;
  const service = wireroom(['start', '--roles', 'tags'], {
    env: { WIREROOM_OPS_PORT: '0' },
    onStart: (child) => {
      end = () => child.kill('SIGTERM');
    },
  });
  await expect
    .poll(
      async () => (await pool.query(`select from wireroom.processes where seen_at > now() - interval '3 s'`)).rowCount,
      { timeout: 20_000 },
    )
    .toBe(1);
  const waited = await wireroom(['reprocess', '--wait']);
  end();
  await service;
  expect(waited.code, waited.stderr).toBe(0);
  expect(waited.stderr).toMatch(/(?:^|\n)all \d+ done\n$/);

  const { rows } = await pool.query(
    `select count(*) as articles, count(*) filter (where a.extractor_version = $1 and a.state = 'ready' and a.due_at is null) as done,
       sum((select count(*) from wireroom.revisions r where r.article_id = a.id))::int as revisions,
       max((select count(*) from wireroom.revisions r where r.article_id = a.id)) as most_revisions,
       count(distinct a.title) as titles
     from ${PLANNED_ARTICLES} a`,
    [EXTRACTOR_VERSION],
  );
  expect(rows).toEqual([{ articles: COUNT, done: COUNT, revisions: COUNT, most_revisions: 1, titles: COUNT }]);
  const { rows: changes } = await pool.query(
    `select kind, count(*), count(distinct article_id) as articles from news.changes(0, 1000) where kind <> 'joined' group by kind`,
  );
  expect(changes).toEqual([{ kind: 'changed', count: COUNT, articles: COUNT }]);
  await expectTheLaw(pool);
}, 90_000);
