import { expect, test } from 'vitest';
import { retagArticles } from '../../../../db/articles/requeue.ts';
import { startRedis, withoutRedis } from '../../../support/redis.ts';
import { createWorld, expectTheLaw, type World } from '../../../support/service.ts';

const COUNT = 60;

/** Creates articles that an older tagger has tagged. */
const stock = async ({ pool }: World): Promise<void> => {
  await pool.query(`
    insert into wireroom.sites (domain) values ('a.example');
    insert into wireroom.articles (site_id, host, url, state, outcome, title, ready_at, tagger_version)
      select 1, 'a.example', 'https://a.example/' || n, 'ready', 'ok', 'Story ' || n, now(), 'rules-1'
      from generate_series(1, ${COUNT}) n;
    insert into wireroom.texts (article_id, title, body)
      select id, title, 'Officials in Lisbon said on Tuesday that ministers of Portugal and Kenya would meet.' from wireroom.articles`);
};

const count = async ({ pool }: World, sql: string): Promise<unknown> => (await pool.query(sql)).rows;

for (const backend of ['postgres', 'redis'] as const) {
  test.skipIf(backend === 'redis' && withoutRedis)(
    `on ${backend}: articles are tagged again in groups, and one whose tags cannot be stored does not affect the others`,
    { timeout: 60_000, tags: backend === 'redis' ? 'repetition' : [] },
    async () => {
      const world = await createWorld(backend === 'redis' ? { REDIS_URL: (await startRedis()).url } : {});
      await stock(world);
      await world.pool.query('alter table wireroom.article_entities add check (article_id <> 7)');
      expect(await retagArticles(world.pool, {})).toBe(COUNT);
      await world.runOnce();

      expect(await count(world, `select id from wireroom.articles where tagger_version = 'rules-1'`)).toEqual([
        { id: 7 },
      ]);
      expect(
        await count(
          world,
          `select count(*), count(distinct article_id) as articles from news.changes() where kind = 'retagged'`,
        ),
      ).toEqual([{ count: COUNT - 1, articles: COUNT - 1 }]);
      expect(
        await count(world, `select outcome, count(*) from wireroom.attempts where article_id <> 7 group by outcome`),
      ).toEqual([{ outcome: 'ok', count: COUNT - 1 }]);
      expect(
        await count(
          world,
          'select min(n) from (select count(*) as n from news.article_entities group by article_id) a',
        ),
      ).toEqual([{ min: 3 }]);
      const { rows } = await world.pool.query(
        `select count(distinct xmin::text) as n from wireroom.changes where kind = 'retagged'`,
      );
      expect(rows[0].n, 'transactions').toBeLessThan(COUNT / 2);
      await expectTheLaw(world.pool);
    },
  );
}
