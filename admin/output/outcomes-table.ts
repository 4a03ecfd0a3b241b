import { table } from './table.ts';

export interface OutcomeCount {
  readonly stage: string;
  readonly outcome: string;
  readonly attempts: number;
  readonly words: string;
}

/** How attempts ended, as a table. */
export const outcomesTable = (rows: readonly OutcomeCount[]): string =>
  table(
    [
      { head: 'stage', of: (row) => row.stage },
      { head: 'outcome', of: (row) => row.outcome },
      { head: 'attempts', of: (row) => row.attempts, align: 'right' },
      { head: 'in words', of: (row) => row.words },
    ],
    rows,
  );
