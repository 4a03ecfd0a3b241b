import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PROJECT_FOLDER } from '../../../config/settings.ts';
import { pollNow } from '../../../db/feeds/feeds.ts';
import { type Child, runChild } from '../../support/child.ts';
import { startRedis, withoutRedis } from '../../support/redis.ts';
import { createWorld, expectTheLaw, type World } from '../../support/service.ts';
import { newsPage, openSite, rss, type Site } from '../../support/site.ts';
import { tooEarly } from '../../support/spacing.ts';

const DELAY_MS = 300;
const ARTICLES = 70;
const REDIRECTS = 5;
const PEACE_S = 3;
const PROCESSES = 3;
/** How much longer all may take on a busy machine; a feed that waits for its articles takes several times as long. */
const SLACK = 2;

const startProcess = (world: World, redisUrl: string | undefined): Child => {
  const child = runChild(join(PROJECT_FOLDER, 'admin', 'cli.ts'), ['start'], {
    env: {
      DATABASE_URL: world.url,
      WIREROOM_ALLOW_NETWORKS: '127.0.0.0/8',
      WIREROOM_HOST_DELAY_MS: String(DELAY_MS),
      WIREROOM_THREADS: '1',
      WIREROOM_OPS_PORT: '0',
      ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl }),
    },
  });
  onTestFinished(async () => {
    child.process.kill('SIGTERM');
    await child.exit;
  });
  return child;
};

/** Serves stories. @returns a feed of them. @param instead answers in place of the page if it returns true */
const serveStories = (
  site: Site,
  count: number,
  instead: (response: ServerResponse) => boolean = () => false,
): string => {
  const items = Array.from({ length: count }, (_, n) => ({ link: `${site.origin}/${n}`, title: `Story ${n}` }));
  for (const n of items.keys()) {
    const page = newsPage(`Story ${n}`, `Number ${n} of the stories.`);
    site.serve(`/${n}`, (_, response) => {
      if (!instead(response)) response.setHeader('content-type', 'text/html').end(page);
    });
  }
  return rss(items);
};

const requestsTo = (site: Site, path: string) => site.requests.filter((request) => request.path === path);

/** Duration from the request for robots.txt on: the feed before it waits for a pool worker to start. */
const tookMs = (site: Site): number => (site.requests.at(-1)?.at ?? 0) - (site.requests[1]?.at ?? 0);

for (const backend of ['postgres', 'redis'] as const) {
  test.skipIf(backend === 'redis' && withoutRedis)(
    `on ${backend}: three processes fetch ${ARTICLES} articles of one host at nearly the allowed rate, and never faster`,
    { timeout: 90_000, tags: backend === 'redis' ? 'repetition' : [] },
    async () => {
      const redisUrl = backend === 'redis' ? (await startRedis()).url : undefined;
      const world = await createWorld(redisUrl === undefined ? {} : { REDIS_URL: redisUrl });
      const [busy, other] = [await openSite('127.0.5.1'), await openSite('127.0.5.2')];
      let told = -1; // index of the request that the busy host answers with 429
      const wantsPeace = (response: ServerResponse): boolean => {
        if (told >= 0 || busy.requests.length < ARTICLES / 2) return false;
        told = busy.requests.length - 1;
        response.writeHead(429, { 'retry-after': String(PEACE_S) }).end();
        return true;
      };
      busy.serve('/feed', serveStories(busy, ARTICLES, wantsPeace));
      for (let n = 10; n < 10 + REDIRECTS; n++) {
        busy.serve(`/${n}`, (_, response) => void response.writeHead(302, { location: `/moved-${n}` }).end());
        busy.serve(`/moved-${n}`, newsPage(`Story ${n}`, `Number ${n} of the stories.`));
      }
      other.serve('/feed', serveStories(other, 10));

      for (let n = 0; n < PROCESSES; n++) startProcess(world, redisUrl);
      const alive = async () => (await world.pool.query('select from wireroom.processes')).rowCount;
      await expect.poll(alive, { timeout: 30_000 }).toBe(PROCESSES);

      const feed = await world.addFeed(`${busy.origin}/feed`);
      await expect.poll(() => busy.requests.length, { timeout: 30_000 }).toBeGreaterThan(ARTICLES / 4);
      await world.addFeed(`${other.origin}/feed`);
      const askedAgainAt = performance.now();
      await pollNow(world.pool, [feed]);

      const pending = async () =>
        (await world.pool.query(`select outcome from wireroom.articles where state in ('discovered', 'extracted')`))
          .rows;
      await expect.poll(pending, { timeout: 60_000, interval: 200 }).toEqual([{ outcome: 'rate_limited' }]);

      const times = busy.requests.map(({ at }) => at);
      expect(busy.requests).toHaveLength(ARTICLES + REDIRECTS + 3); // robots.txt, and the feed twice
      expect(tooEarly(times, DELAY_MS), `no request is early: ${times.join(' ')}`).toEqual([]);
      expect(tookMs(busy), 'requests come at nearly the allowed rate').toBeLessThanOrEqual(
        SLACK * busy.requests.length * DELAY_MS + PEACE_S * 1000,
      );

      expect(tooEarly(times.slice(told, told + 2), PEACE_S * 1000), 'Retry-After is honored').toEqual([]);

      expect(other.requests).toHaveLength(12);
      expect(tookMs(other), 'another host is not delayed').toBeLessThanOrEqual(SLACK * (12 * DELAY_MS + 1000));

      const polls = requestsTo(busy, '/feed').map(({ at }) => at);
      expect(polls).toHaveLength(2);
      expect((polls[1] ?? 0) - askedAgainAt, 'the feed does not wait for the articles').toBeLessThanOrEqual(
        SLACK * (1000 + 4 * DELAY_MS),
      );
      await expectTheLaw(world.pool);
    },
  );
}
