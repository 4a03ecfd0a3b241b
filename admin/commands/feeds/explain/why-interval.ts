import type { FeedDetails } from '../../../../db/feeds/feed-details.ts';
import type { FeedRow } from '../../../../db/feeds/feeds.ts';
import type { IntervalReason } from '../../../../model/schedule/poll-interval.ts';
import { formatDuration } from '../../../output/times.ts';

type Facts = Pick<FeedRow, 'entries_per_day' | 'failures'> & Pick<FeedDetails, 'pace' | 'ttl_s'>;

const describePace = ({ entries_per_day: perDay }: Facts): string =>
  perDay === null ? 'entries' : perDay < 1 ? 'less than one entry a day' : `about ${Math.round(perDay)} entries a day`;

const EXPLANATIONS: Readonly<Record<IntervalReason, (facts: Facts) => string>> = {
  new: () => 'its publishing rate is not known yet',
  pace: (facts) => `it publishes ${describePace(facts)}`,
  window: (facts) => `it lists only ${facts.pace?.window ?? 'few'} entries and publishes ${describePace(facts)}`,
  declared: ({ ttl_s }) =>
    `the site asks for it (${ttl_s === null ? 'HTTP' : `ttl of ${formatDuration(ttl_s * 1_000)}, or HTTP`})`,
  shortest: (facts) => `it publishes ${describePace(facts)}, and this is the minimum interval`,
  longest: (facts) => `it publishes ${describePace(facts)}, and this is the maximum interval`,
  given: () => 'you set it',
  failing: ({ failures }) => `its last polls failed, and the interval grows with each failure (${failures} counted)`,
  failing_long: () => 'it has been failing for a long time and is still polled occasionally',
  offline: () => 'your network was down, which does not count as a failure of the feed',
};

const SHORT: Readonly<Record<IntervalReason, string>> = {
  new: 'new',
  pace: 'its pace',
  window: 'few entries',
  declared: 'site setting',
  shortest: 'minimum',
  longest: 'maximum',
  given: 'your setting',
  failing: 'failing',
  failing_long: 'failing long',
  offline: 'offline',
};

const isReason = (reason: string): reason is IntervalReason => Object.hasOwn(EXPLANATIONS, reason);

/** Explains the interval of a feed; undefined before its first poll. */
export function whyInterval(reason: string | null, facts: Facts): string | undefined {
  return reason === null ? undefined : isReason(reason) ? EXPLANATIONS[reason](facts) : reason;
}

/** Explains it in a word or two. */
export function intervalSummary(reason: string | null): string {
  return reason === null ? '' : isReason(reason) ? SHORT[reason] : reason;
}

type Times = Pick<FeedRow, 'interval_s' | 'interval_reason' | 'last_polled_at' | 'next_poll_at'>;

/** Returns the current interval in milliseconds. `interval_s` is the interval of a healthy feed. */
export function currentWait({ interval_s, interval_reason, last_polled_at, next_poll_at }: Times): number | undefined {
  const isHealthy = !interval_reason?.startsWith('failing') && interval_reason !== 'offline';
  if (isHealthy) return interval_s === null ? undefined : interval_s * 1_000;
  const ms = (next_poll_at?.getTime() ?? 0) - (last_polled_at?.getTime() ?? 0);
  return ms > 0 ? ms : undefined;
}
