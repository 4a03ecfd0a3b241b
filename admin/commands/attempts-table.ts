import { isOutcome, ruleOf } from '../../config/outcomes.ts';
import { type Column, table } from '../output/table.ts';
import { fullTime, relativeTime } from '../output/times.ts';

/** One line of the ledger, as the commands show it. */
export interface ShownAttempt {
  readonly at: Date;
  readonly stage?: string;
  readonly outcome: string;
  readonly http_status: number | null;
  readonly ms: number | null;
  readonly detail: string | null;
}

/** The ledger of one feed or article, newest first. */
export const attemptsTable = (attempts: readonly ShownAttempt[], now: Date): string => {
  const columns: Column<ShownAttempt>[] = [
    { head: 'AT', of: ({ at }) => fullTime(at) },
    { head: 'AGO', of: ({ at }) => relativeTime(at, now) },
    { head: 'STAGE', of: ({ stage }) => stage },
    { head: 'OUTCOME', of: ({ outcome }) => wordsOf(outcome) },
    { head: 'HTTP', of: ({ http_status }) => (http_status === null ? '' : String(http_status)), align: 'right' },
    { head: 'MS', of: ({ ms }) => ms, align: 'right' },
    { head: 'DETAIL', of: ({ outcome, detail }) => (detail === wordsOf(outcome) ? '' : detail) },
  ];
  const staged = attempts.some(({ stage }) => stage !== undefined);
  return table(staged ? columns : columns.filter(({ head }) => head !== 'STAGE'), attempts);
};

const wordsOf = (outcome: string): string => (isOutcome(outcome) ? ruleOf(outcome).description : outcome);
