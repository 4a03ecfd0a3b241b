const HOUR_MS = 3_600_000;

/** How fast a feed publishes, as far as its polls have shown; kept from one poll to the next. */
export interface Pace {
  /** Entries per hour over about the last three hours. */
  readonly recent: number;
  /** Entries per hour over about the last week. */
  readonly usual: number;
  /** Hours that `usual` rests on, a week at most. */
  readonly observedHours: number;
  /** Entries the document holds: as many may come between two polls without one being missed. */
  readonly window: number;
}

/** What one good poll has shown. */
export interface PollObservation {
  readonly now: Date;
  /** Of the last good poll; undefined for the first one. */
  readonly previousAt: Date | undefined;
  /** Entries known before and new ones; undefined when the document had not changed. */
  readonly overlap: { readonly known: number; readonly fresh: number } | undefined;
  /** Publication times in the document, as far as it gives any. */
  readonly published: readonly Date[];
}

const RECENT_HOURS = 3;
const USUAL_HOURS = 7 * 24;
/** What a feed without dates is taken for until its next polls tell. */
const GUESS = { recent: 0, usual: 1, observedHours: 0 } as const;
/** When no known entry is left, more have come than are there; without dates nobody knows how many. */
const LOST_FACTOR = 3;

/**
 * The pace after a good poll. Decaying means of the new entries, so they need no dates, and a poll that brings nothing
 * counts as well. The dates of the document stand in where polls cannot tell: for the first one, and when no known entry
 * is left, so that nobody knows how many have come and gone.
 */
export const updatePace = (
  before: Pace | undefined,
  { now, previousAt, overlap, published }: PollObservation,
): Pace => {
  const window = overlap ? overlap.known + overlap.fresh : (before?.window ?? 0);
  if (!previousAt || !before) return { ...(datedPace(published, now) ?? GUESS), window };
  const hours = Math.max((now.getTime() - previousAt.getTime()) / HOUR_MS, MINUTE_HOURS);
  const fresh = overlap?.fresh ?? 0;
  const observedHours = Math.min(before.observedHours + hours, USUAL_HOURS);
  const lost = overlap !== undefined && overlap.known === 0 && fresh > 0;
  const dated = lost ? datedPace(published, now)?.recent : undefined;
  const seen = dated ?? fresh / hours;
  return {
    recent: lost
      ? Math.max(before.recent, dated ?? seen * LOST_FACTOR)
      : mean(before.recent, seen, hours, RECENT_HOURS),
    usual: mean(before.usual, seen, hours, observedHours),
    observedHours,
    window,
  };
};

const MINUTE_HOURS = 1 / 60;

/** A mean in which what is `memory` hours old counts 1/e as much as what is new. */
const mean = (before: number, seen: number, hours: number, memory: number): number => {
  const kept = Math.exp(-hours / memory);
  return before * kept + seen * (1 - kept);
};

/** From the dates of the last seven days. */
const datedPace = (published: readonly Date[], now: Date): Omit<Pace, 'window'> | undefined => {
  const ages = published.map((date) => (now.getTime() - date.getTime()) / HOUR_MS).filter((age) => age >= 0);
  if (ages.length === 0) return undefined;
  const week = ages.filter((age) => age < USUAL_HOURS);
  // When older ones are there as well, these are all that the week has brought.
  const observedHours = week.length < ages.length ? USUAL_HOURS : Math.max(...week, MINUTE_HOURS);
  const rate = week.length / observedHours;
  return { recent: rate, usual: rate, observedHours };
};
