import { expect, test } from 'vitest';
import { pollNow } from '../../../../db/feeds/feeds.ts';
import { createWorld, expectTheLaw } from '../../../support/service.ts';
import { newsPage, openSite, rss, type Site } from '../../../support/site.ts';

const STORIES = Array.from({ length: 10 }, (_, n) => `/story/${n}`);

/** Opens a newspaper with ten stories. */
const openPaper = async (address: string): Promise<Site> => {
  const site = await openSite(address);
  site.serve('/feed', rss(STORIES.map((path) => ({ link: site.origin + path, title: `Title of ${path}` }))));
  for (const path of STORIES) site.serve(path, newsPage(`Title of ${path}`, `What happened in ${path}.`));
  return site;
};

/** Opens a feed with only URLs of another site. */
const openFlood = async (address: string, link: (n: number) => string): Promise<Site> =>
  openSite(address, {
    '/feed': rss(Array.from({ length: 2_000 }, (_, n) => ({ link: link(n), title: `Junk ${n}` }))),
  });

const pagesOf = (site: Site): string[] =>
  site.requests.map(({ path }) => path).filter((path) => path !== '/robots.txt' && path !== '/feed');

test('a feed with thousands of URLs of another site does not delay the stories of that site, nor get all URLs fetched', async () => {
  const world = await createWorld({ WIREROOM_HOST_DELAY_MS: '50' });
  const paper = await openPaper('127.0.9.1');
  const flood = await openFlood('127.0.9.2', (n) => `${paper.origin}/junk/${n}`);
  const floodId = await world.addFeed(`${flood.origin}/feed`);
  world.start();
  const count = async (condition: string): Promise<number> =>
    (await world.pool.query<{ n: number }>(`select count(*) as n from wireroom.articles where ${condition}`)).rows[0]
      ?.n ?? 0;
  await expect.poll(() => pagesOf(paper).length, { timeout: 20_000 }).toBeGreaterThan(0);
  expect(await count('true')).toBe(100);
  const { rows } = await world.pool.query(
    'select last_outcome, last_detail, entries_waiting, etag, body_digest, interval_s from wireroom.feeds',
  );
  expect(rows).toEqual([
    {
      last_outcome: 'ok',
      last_detail: expect.stringMatching(/^1900 new or changed entries wait for later polls/),
      entries_waiting: 1_900,
      etag: null,
      body_digest: null,
      interval_s: expect.toSatisfy((seconds: number) => seconds <= 3_600),
    },
  ]);

  // When the newspaper's own feed is added, all of the junk has been due for long.
  await world.pool.query(`update wireroom.due set due_at = now() - interval '1 day' where stage = 'articles'`);
  await world.addFeed(`${paper.origin}/feed`);
  await expect.poll(() => count(`state = 'ready'`), { timeout: 20_000 }).toBe(10);
  const paths = paper.requests.map(({ path }) => path);
  expect(paths.slice(paths.indexOf('/feed') + 1, paths.indexOf('/feed') + 11).sort()).toEqual(STORIES);

  for (const polls of [2, 3]) {
    await pollNow(world.pool, [floodId]);
    await expect
      .poll(() => flood.requests.filter(({ path }) => path === '/feed').length, { timeout: 20_000 })
      .toBe(polls);
    await expect.poll(() => count(`url like '%/junk/%'`), { timeout: 20_000 }).toBe(polls * 100);
  }
  await expectTheLaw(world.pool);
}, 60_000);

test('a slow host gets one request at a time, and other hosts do not wait for it', async () => {
  const world = await createWorld();
  const slow = await openPaper('127.0.9.3');
  let [atOnce, mostAtOnce] = [0, 0];
  for (const path of STORIES)
    slow.serve(path, (_, response) => {
      atOnce += 1;
      mostAtOnce = Math.max(mostAtOnce, atOnce);
      setTimeout(() => {
        atOnce -= 1;
        response.setHeader('content-type', 'text/html').end(newsPage(`Title of ${path}`, `What happened in ${path}.`));
      }, 300);
    });
  const quick = await openPaper('127.0.9.4');
  await world.addFeed(`${slow.origin}/feed`);
  await world.addFeed(`${quick.origin}/feed`);
  await world.runOnce();
  expect(mostAtOnce).toBe(1);
  expect(pagesOf(slow)).toHaveLength(10);
  const lastOf = (site: Site): number => site.requests.at(-1)?.at ?? 0;
  expect(lastOf(quick), 'other hosts do not wait for the slow one').toBeLessThan(lastOf(slow));
  await expectTheLaw(world.pool);
}, 60_000);
