const MIN_DELAY_MS = 5_000;
const MAX_DELAY_MS = 3_600_000;
/** A receiver that asks for more is asked once a day, so that what it missed is not dead-lettered unasked. */
const MAX_ASKED_DELAY_MS = 24 * 3_600_000;

/**
 * Returns the time to the next attempt: what the receiver asked for, or 5 seconds after the first
 * failure, then four times as long each time, up to an hour.
 * @param failures before this one
 */
export function retryDelayMs(failures: number, askedMs?: number): number {
  return askedMs === undefined
    ? Math.min(MIN_DELAY_MS * 4 ** failures, MAX_DELAY_MS)
    : Math.min(Math.max(askedMs, MIN_DELAY_MS), MAX_ASKED_DELAY_MS);
}
