import { expect, test } from 'vitest';
import { openPool } from '../../../../db/connection/pool.ts';
import { assignStories } from '../../../../workers/stages/stories/assign-stories.ts';
import { createDatabase } from '../../../support/database.ts';
import { publish, type Told } from '../../../support/stories.ts';

const { pool, url } = await createDatabase();

const EVENTS = 60;
const RETELLINGS = 8;

/** A made-up word for each number. */
const word = (n: number): string =>
  [n % 19, Math.floor(n / 19) % 19, Math.floor(n / 361) % 19, 7]
    .map((digit) => 'bcdfghjklmnprstvwxz'.charAt(digit) + 'aeiou'.charAt((digit + n) % 5))
    .join('');

const ORDINARY = 'people week water house plan money school street night morning letter question office winter'.split(
  ' ',
);

/** Tells an event in its words, in another order on each site. */
const retelling = (event: number, n: number): Told => {
  const words = Array.from({ length: 30 }, (_, k) => word(event * 40 + k));
  const turned = [...words.slice(n * 3), ...words.slice(0, n * 3)];
  const sentences = Array.from(
    { length: 10 },
    (_, k) =>
      `Officials said ${turned.slice(k * 3, k * 3 + 3).join(` and ${ORDINARY[(n * 3 + k) % ORDINARY.length]} `)}.`,
  );
  return { site: `site${n}.example`, title: `${turned[0]} ${turned[1]} ${turned[2]}`, text: sentences.join(' ') };
};

test('eight processes put the articles of sixty events, all at once, into sixty stories', async () => {
  const pools = Array.from({ length: 8 }, () => openPool(url, { max: 2, name: 'wireroom test race' }));
  try {
    let published = 0;
    const publisher = async (own: (typeof pools)[number], n: number): Promise<void> => {
      for (let event = 0; event < EVENTS; event++) await publish(own, [retelling((event + n * 7) % EVENTS, n)]);
      published += 1;
    };
    const writer = async (own: (typeof pools)[number]): Promise<void> => {
      const waits = async (): Promise<boolean> =>
        (await own.query('select from wireroom.story_queue limit 1')).rowCount === 1;
      while (published < RETELLINGS || (await waits())) await assignStories(own);
    };
    await Promise.all(pools.flatMap((own, n) => [publisher(own, n), writer(own)]));
  } finally {
    for (const own of pools) await own.end();
  }
  const { rows } = await pool.query(
    'select count(*) as stories, min(articles) as least, max(articles) as most, sum(articles)::int as articles from news.stories',
  );
  expect(rows).toEqual([{ stories: EVENTS, least: RETELLINGS, most: RETELLINGS, articles: EVENTS * RETELLINGS }]);
  const changes = await pool.query<{ article_id: number }>(
    `select article_id from news.changes(0, 10000) where kind = 'joined'`,
  );
  expect(new Set(changes.rows.map(({ article_id }) => article_id)).size).toBe(EVENTS * RETELLINGS);
  expect(changes.rowCount).toBe(EVENTS * RETELLINGS);
}, 120_000);
