import { beforeAll, expect, test } from 'vitest';
import { TAGGER_VERSION } from '../../../pipelines/tagging/version.ts';
import { createDatabase } from '../../support/database.ts';
import { expectTheLaw } from '../../support/service.ts';
import { PLANNED_ARTICLES } from '../../support/work.ts';
import { wireroomHere } from '../run-here.ts';

const COUNT = 600; // so many that the kill comes before the last
const { url, pool } = await createDatabase('prepared');
const wireroom = wireroomHere(url, { WIREROOM_THREADS: '1', WIREROOM_CONCURRENCY: '4' });

beforeAll(async () => {
  await pool.query(`
    insert into wireroom.sites (domain) values ('a.example');
    insert into wireroom.articles (site_id, host, url, state, outcome, title, ready_at, content_digest, tagger_version)
      select 1, 'a.example', 'https://a.example/' || n, 'ready', 'ok', 'Story ' || n, now(), 'old', 'rules-1'
      from generate_series(1, ${COUNT}) n;
    insert into wireroom.texts (article_id, title, body)
      select id, title, 'Officials in Lisbon said on Tuesday that ministers of Portugal and Kenya would meet.' from wireroom.articles`);
});

test('a kill -9 in the middle of tagging again loses nothing and announces nothing twice', async () => {
  expect((await wireroom(['retag'])).stdout).toBe(`${COUNT} articles queued for tagging\n`);

  const listener = await pool.connect();
  await listener.query('listen news_changes');
  const killed = await wireroom(['start', '--once', '--roles', 'tags'], {
    onStart: (child) => {
      // Each notification names the last change of its transaction.
      listener.on('notification', ({ payload }) => {
        if (Number(payload) >= 20) child.kill('SIGKILL');
      });
    },
  });
  listener.release(true);
  expect(killed.code, 'it was killed').toBeNull();
  const { rows: left } = await pool.query(`select from wireroom.articles where tagger_version = 'rules-1'`);
  expect(left.length, 'in the middle').toBeGreaterThan(0);
  expect(left.length, 'in the middle').toBeLessThan(COUNT);

  expect((await wireroom(['start', '--once', '--roles', 'tags'])).code).toBe(0);
  const { rows } = await pool.query(
    `select count(*) as done, min((select count(*) from wireroom.article_entities e where e.article_id = a.id)) as fewest_entities
     from ${PLANNED_ARTICLES} a where tagger_version = $1 and language = 'en' and state = 'ready' and due_at is null`,
    [TAGGER_VERSION],
  );
  expect(rows).toEqual([{ done: COUNT, fewest_entities: 3 }]);
  const { rows: changes } = await pool.query(
    `select kind, count(*), count(distinct article_id) as articles from news.changes(0, 10000) where kind <> 'joined' group by kind`,
  );
  expect(changes).toEqual([{ kind: 'retagged', count: COUNT, articles: COUNT }]);
  await expectTheLaw(pool);
}, 90_000);
