import type pg from 'pg';
import { type Accesses, accessesOf } from './accesses.ts';
import type { Question } from './questions/question.ts';
import type { Samples } from './questions/samples.ts';

export interface Answer {
  readonly question: Question;
  readonly tries: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  /** Rows on average. */
  readonly rows: number;
  /** Tries that took longer than `TIME_LIMIT_MS`. */
  readonly timeouts: number;
  readonly accesses: Accesses;
}

const TRIES = 30;
/** After this time of one question no further try starts. */
const PATIENCE_MS = 12_000;
const MIN_TRIES = 3;
const TIME_LIMIT_MS = 20_000;
const QUERY_CANCELED = '57014';

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;

/** Asks a question with varying names. Each try is asked twice if `warm`, and the second time counts. */
export const askQuestion = async (
  client: pg.ClientBase,
  question: Question,
  samples: Samples,
  { warm }: { readonly warm: boolean },
): Promise<Answer> => {
  await client.query(`set statement_timeout = ${TIME_LIMIT_MS}`);
  const times: number[] = [];
  let rows = 0;
  let timeouts = 0;
  const ask = async (n: number): Promise<number> => {
    const startedAt = performance.now();
    try {
      const result = await client.query(question.sql, [...(question.values?.(samples, n) ?? [])]);
      rows += result.rowCount ?? 0;
      return performance.now() - startedAt;
    } catch (error) {
      if ((error as { code?: string }).code !== QUERY_CANCELED) throw error;
      timeouts += 1;
      return TIME_LIMIT_MS;
    }
  };
  if (warm) await ask(0);
  rows = 0;
  timeouts = 0;
  const accesses = await accessesOf(client, async () => {
    const startedAt = performance.now();
    for (let n = 0; n < TRIES; n++) {
      if (n >= MIN_TRIES && performance.now() - startedAt > PATIENCE_MS) break;
      times.push(await ask(n));
    }
  });
  const sorted = times.toSorted((one, other) => one - other);
  return {
    question,
    tries: times.length,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    max: percentile(sorted, 1),
    rows: rows / (times.length - timeouts || 1),
    timeouts,
    accesses,
  };
};
