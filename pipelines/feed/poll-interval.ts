const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Nobody is asked more often than this, in seconds. */
export const SHORTEST_S = 10 * MINUTE;
export const LONGEST_S = DAY;
/** A feed that has failed for long is still asked now and then: it is never silently dead. */
const LONGEST_AFTER_FAILURES_S = 30 * DAY;
const FAILURES_UNTIL_RARE = 20;
const FIRST_GUESS_S = HOUR;
/** Per poll that should bring a few new entries beside known ones. */
const ENTRIES_PER_POLL = 3;

/** Share of known entries above which polls are too frequent, and below which some may have been missed. */
const CALM = 0.67;
const BUSY = 0.33;

export interface PollFacts {
  /** Seconds between the polls so far; undefined for a new feed. */
  readonly previousS: number | undefined;
  /** Entries known before and new ones; undefined when the document had not changed. */
  readonly overlap: { readonly known: number; readonly fresh: number; readonly first: boolean } | undefined;
  /** Publication times in the document. */
  readonly published: readonly Date[];
  /** What the site asks for, in seconds: ttl or sy:update*, max-age, Expires. */
  readonly declaredS: readonly (number | undefined)[];
  readonly now: Date;
}

/**
 * How long to wait until the next poll, in seconds. A new feed is asked at its own pace; later polls are spaced so that
 * about two thirds of a document is known already, which leaves room for a burst. What the site asks for lengthens the
 * wait, unless entries are slipping through: many feeds declare a day and publish every hour.
 */
export const pollInterval = ({ previousS, overlap, published, declaredS, now }: PollFacts): number => {
  const own = ownPace(previousS, overlap, published, now);
  const calm = !overlap || overlap.first || share(overlap) >= CALM;
  const asked = calm ? Math.max(0, ...declaredS.map((seconds) => seconds ?? 0)) : 0;
  return clamp(Math.max(own, asked));
};

const clamp = (seconds: number): number => Math.min(Math.max(seconds, SHORTEST_S), LONGEST_S);

const share = ({ known, fresh }: { known: number; fresh: number }): number =>
  known + fresh === 0 ? 1 : known / (known + fresh);

const ownPace = (
  previousS: number | undefined,
  overlap: PollFacts['overlap'],
  published: readonly Date[],
  now: Date,
): number => {
  if (previousS === undefined || overlap?.first) return paceOfDates(published, now);
  if (!overlap || share(overlap) >= CALM) return clamp(previousS * 1.5);
  return share(overlap) < BUSY ? clamp(previousS / 3) : previousS;
};

/** From the dates of the last seven days: the time in which a few entries appear. */
const paceOfDates = (published: readonly Date[], now: Date): number => {
  const recent = published
    .map((date) => (now.getTime() - date.getTime()) / 1000)
    .filter((age) => age >= 0 && age < 7 * DAY);
  if (recent.length < 2) return published.length > 0 ? 6 * HOUR : FIRST_GUESS_S;
  return (Math.max(...recent) / recent.length) * ENTRIES_PER_POLL;
};

/** How long to wait after a failure, in seconds: doubled with each full failure, a day at most, in the long run rarely. */
export const failureInterval = (previousS: number | undefined, failures: number): number => {
  const base = clamp(previousS ?? FIRST_GUESS_S);
  if (failures >= FAILURES_UNTIL_RARE)
    return Math.min(DAY * 2 ** (failures - FAILURES_UNTIL_RARE), LONGEST_AFTER_FAILURES_S);
  return Math.min(base * 2 ** Math.min(failures, 20), DAY);
};

/** ± 10 %, so that feeds added together do not stay together. `random` is in [0, 1). */
export const jittered = (seconds: number, random: number): number => seconds * (0.9 + 0.2 * random);
