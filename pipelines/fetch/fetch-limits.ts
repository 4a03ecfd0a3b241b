/** Limits of size and time for one fetch. */
export interface FetchLimits {
  /** Bytes of the body after decompression. */
  readonly maxBytes: number;
  /** A longer body fails with `too_large`, or is truncated at the limit (`cut`). */
  readonly whenLonger: 'fail' | 'cut';
  /** Milliseconds from the request to the end of the response headers. */
  readonly headersMs: number;
  /** Milliseconds between two chunks of the body. */
  readonly idleMs: number;
  /** Milliseconds in total, including redirects but not `beforeRequest`. */
  readonly totalMs: number;
}

const TIMES = { headersMs: 15_000, idleMs: 10_000, totalMs: 20_000 };

export const FETCH_LIMITS = {
  feed: { ...TIMES, maxBytes: 10_000_000, whenLonger: 'fail' },
  page: { ...TIMES, maxBytes: 4_000_000, whenLonger: 'fail' },
  /** RFC 9309 §2.5 requires at least 500 KiB; the rest may be ignored. */
  robots: { ...TIMES, maxBytes: 500 * 1024, whenLonger: 'cut' },
} as const satisfies Record<string, FetchLimits>;
