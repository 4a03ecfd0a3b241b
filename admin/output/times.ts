const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Formats a duration in one unit: `40 s`, `3 min`, `2 h`, `5 days`. */
export function formatDuration(ms: number): string {
  // Rounded before comparing, so that slightly less than an hour is not "60 min".
  const count = (unit: number): number => Math.round(ms / unit);
  if (count(SECOND) < 60) return `${count(SECOND)} s`;
  if (count(MINUTE) < 60) return `${count(MINUTE)} min`;
  return count(HOUR) < 48 ? `${count(HOUR)} h` : `${count(DAY)} days`;
}

/** Beyond this distance a date says more than a number of days. */
const FAR = 60 * DAY;

/** Whether only the day is known: sites that state no time are stored with midnight in UTC. */
const isDay = (at: Date): boolean => at.getTime() % DAY === 0;

/**
 * Formats a time relative to now: `3 min ago`, `in 2 h`, `now`, or its date when it is a day or far
 * away; empty for no time.
 */
export function relativeTime(at: Date | null | undefined, now: Date = new Date()): string {
  if (!at) return '';
  const ms = at.getTime() - now.getTime();
  if (Math.abs(ms) < SECOND) return 'now';
  if (isDay(at) || Math.abs(ms) > FAR) return at.toISOString().slice(0, 10);
  return ms < 0 ? `${formatDuration(-ms)} ago` : `in ${formatDuration(ms)}`;
}

/** Formats a time in full, in UTC, and a day as its date; empty for no time. */
export function fullTime(at: Date | null | undefined): string {
  if (!at) return '';
  return isDay(at) ? at.toISOString().slice(0, 10) : `${at.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** Formats a time in full and, unless it is far away, relative to now. */
export function bothTimes(at: Date | null | undefined, now: Date = new Date()): string {
  const relative = relativeTime(at, now);
  const full = fullTime(at);
  return full.startsWith(relative) ? full : `${full} (${relative})`;
}
