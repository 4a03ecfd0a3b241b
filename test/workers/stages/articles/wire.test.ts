import { expect, test } from 'vitest';
import { createWorld } from '../../../support/service.ts';
import { newsPage, openSite, rss } from '../../../support/site.ts';

test('the agency of a report is stored with its article', { timeout: 60_000 }, async () => {
  const world = await createWorld();
  const site = await openSite('127.0.63.1', {
    '/copy': newsPage('Harbour reopens', 'LISBON (Reuters) - The harbour of Lisbon reopened.'),
    '/own': newsPage('Ferry sails', 'The ferry to Porto sails again, the captain told Reuters.'),
  });
  site.serve(
    '/feed',
    rss(['/copy', '/own'].map((path) => ({ link: site.origin + path, title: `Story ${path.slice(1)}` }))),
  );
  await world.addFeed(`${site.origin}/feed`);
  await world.runOnce();
  const wires = async () =>
    (await world.pool.query('select title, wire from news.articles order by title')).rows.map(({ title, wire }) => [
      title,
      wire,
    ]);
  expect(await wires()).toEqual([
    ['Ferry sails', null],
    ['Harbour reopens', 'reuters'],
  ]);
});
