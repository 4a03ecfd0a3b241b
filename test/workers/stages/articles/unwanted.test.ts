import { expect, test } from 'vitest';
import { retryRejected } from '../../../../db/articles/requeue.ts';
import { addRule, removeRule } from '../../../../db/rules/stored-rules.ts';
import { createWorld, expectTheLaw } from '../../../support/service.ts';
import { newsPage, openSite, rss } from '../../../support/site.ts';

/** Starting and stopping the service takes long on a busy machine. */
const PATIENT = { timeout: 120_000 };

const GERMAN =
  'Die Stadt hat am Dienstag beschlossen, die alte Brücke über den Fluss für den Verkehr zu sperren. '.repeat(20);

test(
  'what the headline decides is never requested, what the text decides is never shown, and both come back',
  PATIENT,
  async () => {
    const world = await createWorld();
    const site = await openSite('127.0.44.1');
    const feedId = await world.addFeed(`${site.origin}/feed`);
    const titles = {
      '/stars': 'Your horoscope for today',
      '/bridge': 'Brücke gesperrt',
      '/vote': 'Council votes on budget',
    };
    site.serve('/feed', rss(Object.entries(titles).map(([path, title]) => ({ link: site.origin + path, title }))));
    site.serve('/stars', newsPage(titles['/stars'], 'Aries may expect a quiet week at work.'));
    site.serve('/vote', newsPage(titles['/vote'], 'The council voted on the budget on Monday.'));
    site.serve(
      '/bridge',
      `<html lang="de"><title>Brücke gesperrt</title><article><h1>Brücke gesperrt</h1>${`<p>${GERMAN}</p>`.repeat(3)}</article></html>`,
    );
    const stars = await addRule(world.pool, { verdict: 'drop', feedId, conditions: { titles: ['horoscope'] } });
    const english = await addRule(world.pool, { verdict: 'keep', conditions: { languages: ['en'] } });
    const outcomes = async () => {
      const { rows } = await world.pool.query<{ path: string; outcome: string; detail: string | null; seen: boolean }>(
        `select replace(a.url, $1, '') as path, outcome, detail, exists (select from news.articles n where n.id = a.id) as seen
       from wireroom.articles a order by 1`,
        [site.origin],
      );
      return rows;
    };

    await world.runOnce();
    expect(await outcomes()).toEqual([
      {
        path: '/bridge',
        outcome: 'unwanted',
        detail: `rule ${english.id} does not match: --keep --language en`,
        seen: false,
      },
      {
        path: '/stars',
        outcome: 'unwanted',
        detail: `rule ${stars.id}: --drop --title horoscope --feed ${feedId}`,
        seen: false,
      },
      { path: '/vote', outcome: 'ok', detail: null, seen: true },
    ]);
    expect(site.requests.map(({ path }) => path)).not.toContain('/stars');
    expect((await world.pool.query('select from wireroom.texts')).rowCount, 'no other text is stored').toBe(1);
    await expectTheLaw(world.pool);

    for (const { id } of [stars, english]) await removeRule(world.pool, id);
    expect(await retryRejected(world.pool, 'unwanted', undefined)).toBe(2);
    await world.runOnce();
    expect((await outcomes()).map(({ outcome, seen }) => [outcome, seen])).toEqual(Array(3).fill(['ok', true]));
    await expectTheLaw(world.pool);
  },
);
