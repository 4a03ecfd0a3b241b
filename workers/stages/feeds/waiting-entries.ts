/** Latest next poll of a feed with waiting entries: by then, one host has served what a feed may bring at once. */
export const POLL_SOON_FOR_ENTRIES = {
  seconds: 3_600,
  reason: 'more of its entries are new than one poll takes',
} as const;

/** Returns a warning about entries that are not read; undefined if there are none. */
export function leftOutWarning(leftOut: number): string | undefined {
  return leftOut === 0 ? undefined : `${leftOut} older URLs left out: the newest 20,000 of a document are read`;
}

/** Returns a warning about entries left for later polls; undefined if there are none. */
export function waitingWarning(waiting: number): string | undefined {
  return waiting === 0
    ? undefined
    : `${waiting} new or changed entries wait for later polls: a feed may bring only so much at once (docs/politeness.md)`;
}
