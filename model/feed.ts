/** Observed publication rate of a feed, stored between polls. */
export interface Pace {
  /** Entries per hour, averaged over about the last three hours. */
  readonly recent: number;
  /** Entries per hour, averaged over about the last week. */
  readonly usual: number;
  /** Hours of observation behind `usual`, at most a week. */
  readonly observedHours: number;
  /** Number of entries in the document, which is the maximum of new entries between two polls without a loss. */
  readonly window: number;
}

/** Network of a connection: the public internet, or one that the operator has opened (WIREROOM_ALLOW_NETWORKS). */
export type Network = 'public' | 'opened';
