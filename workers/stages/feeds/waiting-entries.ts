/** When a feed is polled at the latest of which entries wait: at the pace of one host, what it may bring at once is read by then. */
export const POLL_SOON_FOR_ENTRIES = {
  seconds: 3_600,
  reason: 'more of its entries are new than one poll takes',
} as const;

/** What an operator should know about entries that were left for later polls; undefined when there are none. */
export const waitingWarning = (waiting: number): string | undefined =>
  waiting === 0
    ? undefined
    : `${waiting} new or changed entries wait for later polls: a feed may bring only so much at once (docs/politeness.md)`;
