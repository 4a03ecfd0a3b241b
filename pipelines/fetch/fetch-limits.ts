/** How much of a site's answer, and of its time, we take. */
export interface FetchLimits {
  /** Bytes of the body after decompression. */
  readonly maxBytes: number;
  /** A longer body ends in `too_large`, or (`cut`) is read up to the limit and taken as it is. */
  readonly whenLonger: 'fail' | 'cut';
  /** Milliseconds from the request to the end of the response's headers. */
  readonly headersMs: number;
  /** Milliseconds between two pieces of the body. */
  readonly idleMs: number;
  /** Milliseconds for everything together, all redirects included; what `permit` takes does not count. */
  readonly totalMs: number;
}

const TIMES = { headersMs: 15_000, idleMs: 10_000, totalMs: 20_000 };

export const FETCH_LIMITS = {
  feed: { ...TIMES, maxBytes: 10_000_000, whenLonger: 'fail' },
  page: { ...TIMES, maxBytes: 4_000_000, whenLonger: 'fail' },
  /** RFC 9309 §2.5: at least 500 KiB have to be read, the rest may be ignored. */
  robots: { ...TIMES, maxBytes: 500 * 1024, whenLonger: 'cut' },
} as const satisfies Record<string, FetchLimits>;
