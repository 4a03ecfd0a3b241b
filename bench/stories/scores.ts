import { readdirSync } from 'node:fs';
import { createRandom } from '../random.ts';
import { labeledCopies } from './copies.ts';
import { type GroupScore, harmonicMean, scoreGroups } from './score.ts';
import { withSimulatedTimes } from './simulated-times.ts';
import { assignStories } from './story-stream.ts';
import { type DatedText, type NewsText, readLabeled } from './texts.ts';

const FIXTURES = new URL('../../test/fixtures/stories/', import.meta.url);

const ORDERS = [1, 2, 3, 4, 5];

const percent = (share: number): number => Math.round(1000 * share) / 10;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Scores of a table, in percent. */
type Row = Readonly<Record<string, number>>;

const rowOf = (score: GroupScore): Row => ({
  'pairs P': percent(score.pairPrecision),
  'pairs R': percent(score.pairRecall),
  'pairs F': percent(harmonicMean(score.pairPrecision, score.pairRecall)),
  'B³ P': percent(score.bCubedPrecision),
  'B³ R': percent(score.bCubedRecall),
  'B³ F': percent(harmonicMean(score.bCubedPrecision, score.bCubedRecall)),
});

/** Scores labeled articles by the times they have. */
export async function scoresInOneOrder(texts: readonly DatedText[]): Promise<Row> {
  return rowOf(
    scoreGroups(
      texts.map(({ event, id }) => event ?? id),
      await assignStories(texts),
    ),
  );
}

/**
 * Scores labeled articles amid unlabeled ones: means over five orders, and how many of the
 * unlabeled join a story of them.
 */
export async function scoresAmidNews(labeled: readonly NewsText[], news: readonly NewsText[], days = 20): Promise<Row> {
  const rows: Row[] = [];
  for (const seed of ORDERS) {
    const stories = await assignStories(withSimulatedTimes([...labeled, ...news], days, createRandom(seed)));
    const own = stories.slice(0, labeled.length);
    const known = new Set(own);
    const foreign = stories.slice(labeled.length).filter((story) => known.has(story)).length;
    const events = labeled.map(({ event, id }) => event ?? id);
    rows.push({ ...rowOf(scoreGroups(events, own)), 'foreign articles %': percent(foreign / news.length) });
  }
  return Object.fromEntries(
    Object.keys(rows[0] ?? {}).map((name) => [
      name,
      Math.round(10 * mean(rows.map((row) => (row as Row)[name] ?? 0))) / 10,
    ]),
  );
}

/** Scores half of this project's labeled texts, by language. */
export async function labeledScores(half: 'dev' | 'test'): Promise<Record<string, Row>> {
  const scores: Record<string, Row> = {};
  for (const name of readdirSync(FIXTURES).filter((file) => file.endsWith('.jsonl'))) {
    const texts = readLabeled(new URL(name, FIXTURES).pathname, half);
    scores[name.replace('.jsonl', '')] = { ...(await scoresInOneOrder(texts)), ...labeledCopies(texts) };
  }
  return scores;
}
