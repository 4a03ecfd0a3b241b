/** How late a busy process may record the arrival of a request, in milliseconds. */
export const LATE_MS = 100;

/**
 * Returns the positions of arrivals that are too early: no starts at least `delayMs` apart explain
 * them, even if each request may have been recorded up to LATE_MS after its start. A gap alone
 * proves nothing: a late arrival shortens the next gap.
 */
export function tooEarly(arrivals: readonly number[], delayMs: number): number[] {
  let start = Number.NEGATIVE_INFINITY; // earliest possible start of the last request
  return [...arrivals.keys()].filter((n) => {
    const arrival = arrivals[n] ?? 0;
    const early = start + delayMs > arrival;
    start = early ? arrival : Math.max(start + delayMs, arrival - LATE_MS);
    return early;
  });
}
