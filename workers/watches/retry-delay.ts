const FIRST_MS = 5_000;
const LONGEST_MS = 3_600_000;
/** A receiver that asks for more is asked once a day, so that what it missed is not parked unasked. */
const LONGEST_ASKED_MS = 24 * 3_600_000;

/**
 * Returns the time to the next attempt: what the receiver asked for, or 5 seconds after the first
 * failure, then four times as long each time, up to an hour.
 * @param failures before this one
 */
export function retryDelayMs(failures: number, askedMs?: number): number {
  return askedMs === undefined
    ? Math.min(FIRST_MS * 4 ** failures, LONGEST_MS)
    : Math.min(Math.max(askedMs, FIRST_MS), LONGEST_ASKED_MS);
}
