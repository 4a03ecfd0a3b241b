const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time in one unit, as people say it: `40 s`, `3 min`, `2 h`, `5 days`. */
export const spanOf = (ms: number): string => {
  if (ms < MINUTE) return `${Math.round(ms / 1_000)} s`;
  if (ms < HOUR) return `${Math.round(ms / MINUTE)} min`;
  if (ms < 2 * DAY) return `${Math.round(ms / HOUR)} h`;
  return `${Math.round(ms / DAY)} days`;
};

/** A moment as seen from now: `3 min ago`, `in 2 h`, `now`; empty when there is none. */
export const relativeTime = (at: Date | null | undefined, now: Date = new Date()): string => {
  if (!at) return '';
  const ms = at.getTime() - now.getTime();
  if (Math.abs(ms) < 1_000) return 'now';
  return ms < 0 ? `${spanOf(-ms)} ago` : `in ${spanOf(ms)}`;
};

/** A moment in full, in UTC; empty when there is none. */
export const fullTime = (at: Date | null | undefined): string =>
  at ? `${at.toISOString().slice(0, 19).replace('T', ' ')} UTC` : '';

/** A moment in full and as seen from now. */
export const bothTimes = (at: Date | null | undefined, now: Date = new Date()): string =>
  at ? `${fullTime(at)} (${relativeTime(at, now)})` : '';
