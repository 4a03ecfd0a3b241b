import type { LabelledPage } from './labelled-pages.ts';

/** In words: the length of a run. */
const RUN = 4;

/** How well an extracted text matches the labels of its page. Shares are 0 to 1. */
export interface Score {
  /** Share of the extracted text that is in the article; undefined if nothing was extracted or the text is unknown. */
  readonly precision: number | undefined;
  /** Share of the article that was extracted. */
  readonly recall: number | undefined;
  readonly kept: number;
  readonly wanted: number;
  readonly dropped: number;
  readonly unwanted: number;
}

/**
 * Compares runs of four words, like the article-extraction-benchmark, and passages by their letters
 * and digits only.
 */
export function scoreOf(page: LabelledPage, text: string): Score {
  const found = runsOf(text);
  const known = page.text === undefined ? undefined : runsOf(page.text);
  let shared = 0;
  for (const [run, times] of known ?? []) shared += Math.min(times, found.get(run) ?? 0);
  const letters = lettersOf(text);
  return {
    precision: known === undefined || found.size === 0 ? undefined : shared / total(found),
    recall: known === undefined ? undefined : known.size === 0 ? 1 : shared / total(known),
    kept: page.wanted.filter((passage) => letters.includes(lettersOf(passage))).length,
    wanted: page.wanted.length,
    dropped: page.unwanted.filter((passage) => !letters.includes(lettersOf(passage))).length,
    unwanted: page.unwanted.length,
  };
}

const runsOf = (text: string): ReadonlyMap<string, number> => {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const runs = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - RUN + 1) && words.length > 0; at += 1) {
    const run = words.slice(at, at + RUN).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
};

const total = (runs: ReadonlyMap<string, number>): number => [...runs.values()].reduce((sum, times) => sum + times, 0);

const lettersOf = (text: string): string =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join('');

/** Mean scores of many pages. */
export interface Mean {
  readonly pages: number;
  readonly precision: number;
  readonly recall: number;
  /** F1 of the means, like the article-extraction-benchmark. */
  readonly f1: number;
  /** Mean of the F1 of each page. */
  readonly pageF1: number;
  readonly keptShare: number;
  readonly droppedShare: number;
}

export function meanOf(scores: readonly Score[]): Mean {
  const precision = mean(scores.map((score) => score.precision).filter((share) => share !== undefined));
  const recall = mean(scores.map((score) => score.recall).filter((share) => share !== undefined));
  const sum = (what: 'kept' | 'wanted' | 'dropped' | 'unwanted') => scores.reduce((all, score) => all + score[what], 0);
  return {
    pages: scores.length,
    precision,
    recall,
    f1: f1Of(precision, recall),
    pageF1: mean(
      scores.flatMap((score) => (score.recall === undefined ? [] : [f1Of(score.precision ?? 0, score.recall)])),
    ),
    keptShare: sum('kept') / sum('wanted'),
    droppedShare: sum('dropped') / sum('unwanted'),
  };
}

export function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? Number.NaN : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

export function f1Of(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
