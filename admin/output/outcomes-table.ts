import { table } from './table.ts';

export interface OutcomeCount {
  readonly stage: string;
  readonly outcome: string;
  readonly attempts: number;
  readonly description: string;
}

/** Formats how many attempts ended with which outcome. */
export function outcomesTable(rows: readonly OutcomeCount[]): string {
  return table(
    [
      { heading: 'STAGE', value: (row) => row.stage },
      { heading: 'OUTCOME', value: (row) => row.outcome },
      { heading: 'ATTEMPTS', value: (row) => row.attempts, align: 'right' },
      { heading: 'MEANING', value: (row) => row.description, minWidth: 24, dropOrder: 1 },
    ],
    rows,
  );
}
