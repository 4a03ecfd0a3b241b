import { readFileSync } from 'node:fs';
import pg from 'pg';
import { type Accesses, accessesOf } from './accesses.ts';
import type { Question } from './questions/question.ts';
import type { Samples } from './questions/samples.ts';

export interface Answer {
  readonly question: Question;
  readonly tries: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  /**
   * Milliseconds of processor time of the connection's process for 95 % of the tries; NaN if it is
   * on another machine.
   */
  readonly processorP95: number;
  /** Rows on average. */
  readonly rows: number;
  /** Tries that took longer than `TIME_LIMIT_MS`. */
  readonly timeouts: number;
  /** Error of the try that ended the question, if one did. */
  readonly error?: string;
  readonly accesses: Accesses;
}

const TRIES = 30;
/** After this time of one question no further try starts. */
const PATIENCE_MS = 12_000;
const MIN_TRIES = 3;
const TIME_LIMIT_MS = 20_000;
const QUERY_CANCELED = '57014';

/** Milliseconds that a process has spent on a processor. */
const processorMs = (pid: number): number => {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return Number.NaN;
  }
};

const sort = (numbers: readonly number[]): number[] => numbers.toSorted((one, other) => one - other);

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;

/** Asks a question with varying names, if `warm` after a first try that does not count. */
export async function askQuestion(
  client: pg.ClientBase,
  question: Question,
  samples: Samples,
  { warm }: { readonly warm: boolean },
): Promise<Answer> {
  await client.query(`set statement_timeout = ${TIME_LIMIT_MS}`);
  const { rows: connection } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const processor = (): number => processorMs(connection[0]?.pid ?? 0);
  const times: number[] = [];
  const processorTimes: number[] = [];
  let rows = 0;
  let timeouts = 0;
  let failure: string | undefined;
  const ask = async (n: number): Promise<number> => {
    const startedAt = performance.now();
    try {
      const result = await client.query(question.sql, [...(question.values?.(samples, n) ?? [])]);
      rows += result.rowCount ?? 0;
      return performance.now() - startedAt;
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) throw error;
      if (error.code === QUERY_CANCELED) timeouts += 1;
      else failure = error.message;
      return TIME_LIMIT_MS;
    }
  };
  if (warm) await ask(0);
  rows = 0;
  timeouts = 0;
  const accesses = await accessesOf(client, async () => {
    const startedAt = performance.now();
    for (let n = 0; n < TRIES && failure === undefined; n++) {
      if (n >= MIN_TRIES && performance.now() - startedAt > PATIENCE_MS) break;
      const before = processor();
      times.push(await ask(n));
      processorTimes.push(processor() - before);
    }
  });
  const sorted = sort(times);
  return {
    question,
    tries: times.length,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    max: percentile(sorted, 1),
    processorP95: percentile(sort(processorTimes), 0.95),
    rows: rows / (times.length - timeouts || 1),
    timeouts,
    ...(failure === undefined ? {} : { error: failure }),
    accesses,
  };
}
