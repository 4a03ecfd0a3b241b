import type { FeedDetails } from '../../../../db/feeds/feed-details.ts';
import type { FeedRow } from '../../../../db/feeds/feeds.ts';
import type { IntervalReason } from '../../../../pipelines/feed/schedule/poll-interval.ts';
import { spanOf } from '../../../output/times.ts';

type Facts = Pick<FeedRow, 'entries_per_day' | 'failures'> & Pick<FeedDetails, 'pace' | 'ttl_s'>;

const daily = ({ entries_per_day: perDay }: Facts): string =>
  perDay === null ? 'entries' : perDay < 1 ? 'less than one entry a day' : `about ${Math.round(perDay)} entries a day`;

const WORDS: Readonly<Record<IntervalReason, (facts: Facts) => string>> = {
  new: () => 'nothing is known of its pace yet',
  pace: (facts) => `it publishes ${daily(facts)}`,
  window: (facts) => `its document holds only ${facts.pace?.window ?? 'few'} entries and it publishes ${daily(facts)}`,
  declared: ({ ttl_s }) =>
    `the site asks for it (${ttl_s === null ? 'HTTP' : `ttl of ${spanOf(ttl_s * 1_000)}, or HTTP`})`,
  shortest: (facts) => `it publishes ${daily(facts)}, and nobody is asked more often`,
  longest: (facts) => `it publishes ${daily(facts)}, and every feed is asked at least that often`,
  failing: ({ failures }) => `its last polls failed, and the wait grows with each failure (${failures} counted)`,
  failing_long: () => 'it has failed for long; it is still asked now and then',
  offline: () => 'our own network was down, which is not counted against the feed',
};

const SHORT: Readonly<Record<IntervalReason, string>> = {
  new: 'new',
  pace: 'its pace',
  window: 'short document',
  declared: 'as asked',
  shortest: 'the shortest',
  longest: 'the longest',
  failing: 'failing',
  failing_long: 'failing for long',
  offline: 'we were offline',
};

const isReason = (reason: string): reason is IntervalReason => Object.hasOwn(WORDS, reason);

/** Why a feed is polled when it is, in words; undefined before its first poll. */
export const whyInterval = (reason: string | null, facts: Facts): string | undefined =>
  reason === null ? undefined : isReason(reason) ? WORDS[reason](facts) : reason;

/** The same in a word or two. */
export const intervalSummary = (reason: string | null): string =>
  reason === null ? '' : isReason(reason) ? SHORT[reason] : reason;

type Times = Pick<FeedRow, 'interval_s' | 'interval_reason' | 'last_polled_at' | 'next_poll_at'>;

/** The wait as it stands, in milliseconds; `interval_s` is that of a feed that is well. */
export const currentWait = ({
  interval_s,
  interval_reason,
  last_polled_at,
  next_poll_at,
}: Times): number | undefined => {
  const isWell = !interval_reason?.startsWith('failing') && interval_reason !== 'offline';
  if (isWell) return interval_s === null ? undefined : interval_s * 1_000;
  const ms = (next_poll_at?.getTime() ?? 0) - (last_polled_at?.getTime() ?? 0);
  return ms > 0 ? ms : undefined;
};
