import { table } from './table.ts';

export interface OutcomeCount {
  readonly stage: string;
  readonly outcome: string;
  readonly attempts: number;
  readonly description: string;
}

/** How attempts ended, as a table. */
export const outcomesTable = (rows: readonly OutcomeCount[]): string =>
  table(
    [
      { head: 'STAGE', of: (row) => row.stage },
      { head: 'OUTCOME', of: (row) => row.outcome },
      { head: 'ATTEMPTS', of: (row) => row.attempts, align: 'right' },
      { head: 'IN WORDS', of: (row) => row.description },
    ],
    rows,
  );
