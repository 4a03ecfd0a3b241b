import { describe, expect, test } from 'vitest';
import { createDatabase } from '../../../support/database.ts';
import { assignAll, publish, storiesOf, type Told } from '../../../support/stories.ts';
import { type Half, type Newsletter, type PairText, readPairs, type StoryPair } from '../../../support/story-pairs.ts';

// Pairs of texts that look like one story, and are or are not: test/fixtures/stories/README.md.

const { pool } = await createDatabase();

const HOUR_MS = 3_600_000;
const START = Date.parse('2026-03-02T06:00:00Z');

const told = (text: PairText, language: string, site: string, hours: number): Told => ({
  ...text,
  ...{ language, site, at: new Date(START + hours * HOUR_MS).toISOString() },
});

/** Assigns articles in turn, each alone. @returns the articles of each story */
const storiesAmong = async (articles: readonly Told[]): Promise<number[][]> => {
  await pool.query(
    `truncate wireroom.articles, wireroom.stories, wireroom.story_articles, wireroom.story_queue, wireroom.story_fingerprints, wireroom.story_bands,
       wireroom.story_vectors, wireroom.story_terms, wireroom.story_term_counts, wireroom.story_languages, wireroom.changes restart identity cascade`,
  );
  for (const article of articles) {
    await publish(pool, [article]);
    await assignAll(pool);
  }
  return storiesOf(pool);
};

const isRight = async ({ texts, language, hours, sites, together }: StoryPair): Promise<boolean> => {
  const stories = await storiesAmong([
    told(texts[0], language, 'one.example', 0),
    told(texts[1], language, sites === 1 ? 'one.example' : 'two.example', hours),
  ]);
  const { rows } = await pool.query('select from news.articles where duplicate_of is not null');
  return together ? stories.length === 1 : stories.length === 2 && rows.length === 0;
};

/** Whether no article of one quoted event shares a story with one of another. */
const staysApart = async ({ text, quoted, language }: Newsletter, first: boolean): Promise<boolean> => {
  const papers = quoted.flatMap(([report, other], n) => [
    told(report, language, 'one.example', n / 4),
    told(other, language, 'two.example', 1 + n / 4),
  ]);
  const newsletter = told(text, language, 'letters.example', first ? -1 : 6);
  const stories = await storiesAmong(first ? [newsletter, ...papers] : [...papers, newsletter]);
  const own = first ? 1 : papers.length + 1;
  const eventOf = (id: number): number => (id - (first ? 2 : 1)) >> 1;
  return stories.every((ids) => new Set(ids.filter((id) => id !== own).map(eventOf)).size <= 1);
};

const namesOfWrong = async <Case extends { readonly name: string }>(
  cases: readonly Case[],
  isCorrect: (one: Case) => Promise<boolean>,
): Promise<string[]> => {
  const wrong: string[] = [];
  for (const one of cases) if (!(await isCorrect(one))) wrong.push(one.name);
  return wrong;
};

// Of the later pairs, three of 60 that belong together score too low to join.
describe.each<[half: Half, shared: number, apart: number]>([
  ['first', 2, 1],
  ['second', 2, 1],
  ['later', 4, 6],
])('pairs: %s', { tags: 'repetition' }, (half, maxShared, maxApart) => {
  const { pairs } = readPairs(half);

  test(`at most ${maxShared} of 60 issues of a recurring format, and of texts written by robots, share a story or are copies`, async () => {
    const cases = pairs.filter(({ together }) => !together);
    expect(cases).toHaveLength(60);
    const wrong = await namesOfWrong(cases, isRight);
    expect(wrong.length, wrong.join(', ')).toBeLessThanOrEqual(maxShared);
  }, 120_000);

  test(`at most ${maxApart} of 60 follow-ups, rewrites and copies are apart from their story`, async () => {
    const cases = pairs.filter(({ together }) => together);
    expect(cases.length).toBeGreaterThanOrEqual(58);
    const wrong = await namesOfWrong(cases, isRight);
    expect(wrong.length, wrong.join(', ')).toBeLessThanOrEqual(maxApart);
  }, 120_000);
});

describe.each<Half>(['first', 'second'])('newsletters: %s', { tags: 'repetition' }, (half) => {
  const { newsletters } = readPairs(half);

  // A letter of two texts about one conference is known for two events only when the first of them is known.
  test.each([
    ['after', false, 0],
    ['before', true, 1],
  ] as const)(
    'newsletters that come %s the texts they quote join no two stories of theirs',
    async (_, first, most) => {
      expect(newsletters.length).toBeGreaterThanOrEqual(18);
      const wrong = await namesOfWrong(newsletters, (one) => staysApart(one, first));
      expect(wrong.length, wrong.join(', ')).toBeLessThanOrEqual(most);
    },
    120_000,
  );
});
