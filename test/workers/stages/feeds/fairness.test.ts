import { expect, test } from 'vitest';
import { createWorld, expectTheLaw } from '../../../support/service.ts';
import { newsPage, openSite, rss } from '../../../support/site.ts';

const PAGES = 30;
/** Within the limits, but up to a second of processor time. */
const SLOW = `<html><head><title>Forms</title></head><body>${'<form>a</form>'.repeat(20_000)}`;

test('a feed with expensive pages does not delay a good feed', {
  timeout: 240_000,
}, async () => {
  const world = await createWorld({ WIREROOM_THREADS: '2' });
  const hostile = await openSite('127.0.9.20');
  const good = await openSite('127.0.9.21');
  const links = (origin: string, count: number) =>
    Array.from({ length: count }, (_, n) => ({ link: `${origin}/${n}`, title: `Story ${n}` }));
  hostile.serve('/feed', rss(links(hostile.origin, PAGES)));
  for (let n = 0; n < PAGES; n += 1) hostile.serve(`/${n}`, SLOW);
  good.serve('/feed', rss(links(good.origin, 5)));
  for (let n = 0; n < 5; n += 1) good.serve(`/${n}`, newsPage(`Story ${n}`, `The story ${n} is a good one.`));

  const attemptsOf = async (host: string): Promise<number> => {
    const { rows } = await world.pool.query<{ count: number }>(
      `select count(*) from wireroom.attempts where stage = 'articles' and host = $1`,
      [host],
    );
    return rows[0]?.count ?? 0;
  };
  const within = { timeout: 200_000, interval: 50 };
  await world.addFeed(`${hostile.origin}/feed`);
  world.start();
  await expect.poll(() => attemptsOf(hostile.host), within).toBeGreaterThan(0);
  await world.addFeed(`${good.origin}/feed`);
  await expect.poll(() => attemptsOf(good.host), within).toBe(5);

  expect(await attemptsOf(hostile.host), 'the good feed was not delayed').toBeLessThan(PAGES / 2);
  const pages = hostile.requests.filter(({ path }) => /^\/\d+$/.test(path)).map(({ path }) => path);
  expect(pages.length - new Set(pages).size, 'pages fetched more than once for want of capacity').toBeLessThan(
    PAGES / 2,
  );
  const { rows: failed } = await world.pool.query(
    `select outcome from wireroom.attempts where outcome not in ('ok', 'duplicate_content', 'too_slow')`,
  );
  expect(failed).toEqual([]);
  await expectTheLaw(world.pool);
});
