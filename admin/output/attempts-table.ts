import { isOutcome, ruleOf } from '../../config/outcomes.ts';
import { type Column, table } from './table.ts';
import { fullTime, relativeTime } from './times.ts';

/** One attempt, as the commands show it. */
export interface ShownAttempt {
  readonly at: Date;
  readonly stage?: string;
  readonly outcome: string;
  readonly http_status: number | null;
  readonly ms: number | null;
  readonly detail: string | null;
}

/** Formats the attempts of one feed or article. */
export function attemptsTable(attempts: readonly ShownAttempt[], now: Date): string {
  const columns: Column<ShownAttempt>[] = [
    { heading: 'AT', value: ({ at }) => fullTime(at), minWidth: 23, dropOrder: 2 },
    { heading: 'AGO', value: ({ at }) => relativeTime(at, now) },
    { heading: 'STAGE', value: ({ stage }) => stage },
    { heading: 'OUTCOME', value: ({ outcome }) => describe(outcome) },
    { heading: 'HTTP', value: ({ http_status }) => (http_status === null ? '' : String(http_status)), align: 'right' },
    { heading: 'MS', value: ({ ms }) => ms, align: 'right', dropOrder: 1 },
    {
      heading: 'DETAIL',
      value: ({ outcome, detail }) => (detail === describe(outcome) ? '' : detail),
      minWidth: 24,
      dropOrder: 3,
    },
  ];
  const hasStages = attempts.some(({ stage }) => stage !== undefined);
  return table(hasStages ? columns : columns.filter(({ heading }) => heading !== 'STAGE'), attempts);
}

const describe = (outcome: string): string => (isOutcome(outcome) ? ruleOf(outcome).description : outcome);
