import { type SlotColumns, type StartedSlot, startedSlot } from '../hosts/hosts.ts';
import type { Claim } from './claims.ts';

/** A claim whose work begins with a request to its host. */
export interface WorkStart {
  readonly claim: Claim;
  /** Minimum time between two requests to its host, in milliseconds (WIREROOM_HOST_DELAY_MS). */
  readonly delayMs: number;
}

/** Work with the slot of its first request, if its host was free. */
export type StartedWork<Work> = Work & { readonly start: StartedSlot | undefined };

/** Returns the works by their starts, from rows with the columns of a slot; that of an invalid claim has no row. */
export function worksOf<Work extends { readonly id: number }>(
  starts: readonly WorkStart[],
  rows: readonly (Work & SlotColumns & { readonly claim: number })[],
): Map<WorkStart, StartedWork<Work> | undefined> {
  const byClaim = new Map(rows.map((row) => [`${row.id} ${row.claim}`, { ...row, start: startedSlot(row) }]));
  return new Map(starts.map((start) => [start, byClaim.get(`${start.claim.id} ${start.claim.claim}`)]));
}
