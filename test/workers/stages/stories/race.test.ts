import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openPool } from '../../../../db/connection/pool.ts';
import { runChild } from '../../../support/child.ts';
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

test('eight processes, of which three are killed, put the articles of sixty events, all at once, into sixty stories', async () => {
  const file = fileURLToPath(import.meta.resolve('../../../support/assign-stories.ts'));
  const writers = Array.from({ length: 8 }, () => runChild(file, [url]));
  const publishers = Array.from({ length: RETELLINGS }, () => openPool(url, { max: 1, name: 'wireroom test' }));
  const assigned = async (): Promise<number> => (await pool.query('select from wireroom.story_articles')).rowCount ?? 0;
  try {
    await Promise.all(writers.map((writer) => writer.line(/ready/)));
    const publishing = publishers.map(async (own, n) => {
      for (let event = 0; event < EVENTS; event++) await publish(own, [retelling((event + n * 7) % EVENTS, n)]);
    });
    for (const [n, writer] of writers.slice(0, 3).entries()) {
      await expect.poll(assigned, { timeout: 60_000 }).toBeGreaterThan(n * 60);
      writer.process.kill('SIGKILL');
    }
    await Promise.all(publishing);
    await expect.poll(assigned, { timeout: 60_000 }).toBe(EVENTS * RETELLINGS);
  } finally {
    for (const writer of writers) writer.process.kill('SIGKILL');
    await Promise.all([...writers.map(({ exit }) => exit), ...publishers.map((own) => own.end())]);
  }
  const { rows } = await pool.query(
    'select count(*) as stories, min(article_count) as least, max(article_count) as most, sum(article_count)::int as articles from news.stories',
  );
  expect(rows).toEqual([{ stories: EVENTS, least: RETELLINGS, most: RETELLINGS, articles: EVENTS * RETELLINGS }]);
  const changes = await pool.query<{ article_id: number }>(
    `select article_id from news.changes(0, 10000) where kind = 'joined'`,
  );
  expect(new Set(changes.rows.map(({ article_id }) => article_id)).size).toBe(EVENTS * RETELLINGS);
  expect(changes.rowCount).toBe(EVENTS * RETELLINGS);
}, 180_000);
