import { beforeEach, expect, test } from 'vitest';
import { transaction } from '../../../../db/connection/pool.ts';
import { deleteArticles } from '../../../../db/removal/delete-articles.ts';
import { createDatabase } from '../../../support/database.ts';
import { assignAll, publish, storiesOf, type Told } from '../../../support/stories.ts';
import { readPairs } from '../../../support/story-pairs.ts';

// What a site can do to the stories of others.

const { pool } = await createDatabase();

beforeEach(() =>
  pool.query(
    `truncate wireroom.articles, wireroom.stories, wireroom.story_articles, wireroom.story_queue, wireroom.story_fingerprints, wireroom.story_bands,
       wireroom.story_terms, wireroom.changes restart identity cascade`,
  ),
);

/** Four events, each as three papers tell it: a report, its copy, and another report. */
const EVENTS = readPairs('first')
  .pairs.filter(({ together, sites, language }) => together && sites === 2 && language === 'en')
  .slice(0, 4)
  .map(({ texts: [report, other] }) => [report, { ...report, text: `LONDON - ${report.text}` }, other]);

const papers: Told[] = EVENTS.flatMap((texts) =>
  texts.map((text, n) => ({
    ...text,
    site: `${['one', 'two', 'three'][n]}.example`,
    at: `2026-03-02T0${6 + n}:00:00Z`,
  })),
);

/** Pages that each hold two events, one after the other. */
const pages: Told[] = [0, 1, 2].map((n) => ({
  ...{ site: 'weld.example', title: `All of the day, part ${n + 1}`, at: '2026-03-02T10:00:00Z' },
  text: `${EVENTS[n]?.[0]?.text}\n\n${EVENTS[n + 1]?.[0]?.text}`,
}));

const events = async (ofPage: (id: number) => boolean, firstPaper: number): Promise<number[][]> =>
  (await storiesOf(pool))
    .map((ids) => [...new Set(ids.filter((id) => !ofPage(id)).map((id) => Math.floor((id - firstPaper) / 3)))])
    .filter((told) => told.length > 0);

test('pages that hold two events each leave four events of three papers four stories, also when they are deleted', async () => {
  await publish(pool, papers);
  await assignAll(pool);
  await publish(pool, pages);
  await assignAll(pool);
  const isPage = (id: number): boolean => id > papers.length;
  expect(await events(isPage, 1)).toEqual([[0], [1], [2], [3]]);
  expect((await pool.query('select from news.merged_stories')).rowCount).toBe(0);
  expect((await pool.query('select from news.duplicates d where d.article_id > 12')).rowCount).toBe(0);
  await transaction(pool, (client) => deleteArticles(client, [13, 14, 15]));
  await assignAll(pool);
  expect(await events(isPage, 1)).toEqual([[0], [1], [2], [3]]);
});

test('pages that come before the papers do not weld them either', async () => {
  for (const article of [...pages.map((page) => ({ ...page, at: '2026-03-02T05:00:00Z' })), ...papers]) {
    await publish(pool, [article]);
    await assignAll(pool);
  }
  expect(await events((id) => id <= pages.length, 1 + pages.length)).toEqual([[0], [1], [2], [3]]);
});

test('copies are of the origin of their original, whatever agency they credit', async () => {
  const [report] = EVENTS[0] ?? [];
  const agencies = ['reuters', 'ap', 'afp', 'dpa', 'efe', 'ansa', 'xinhua', 'kyodo'];
  await publish(pool, [
    { site: 'honest.example', title: report?.title ?? '', text: report?.text ?? '' },
    ...agencies.map((wire, n) => ({
      ...{ site: 'copier.example', title: report?.title ?? '', wire, at: '2026-03-02T09:00:00Z' },
      text: `KESSEL (${wire.toUpperCase()}) - ${report?.text} Part ${n}.`,
    })),
  ]);
  await assignAll(pool);
  const { rows } = await pool.query(
    'select article_count as articles, source_count as sources, independent_count as independent_sources from news.stories',
  );
  expect(rows).toEqual([{ articles: 9, sources: 2, independent_sources: 1 }]);
});

test('a story has no more independent sources than publishers', async () => {
  const texts = EVENTS[0] ?? [];
  await publish(
    pool,
    ['reuters', 'ap', 'afp'].map((wire, n) => ({ ...(texts[n === 1 ? 2 : n] as Told), site: 'copier.example', wire })),
  );
  await pool.query(`update wireroom.story_queue set signature = '{}'`);
  await assignAll(pool);
  const { rows } = await pool.query(
    'select article_count as articles, source_count as sources, independent_count as independent_sources from news.stories',
  );
  expect(rows).toEqual([{ articles: 3, sources: 1, independent_sources: 1 }]);
});
