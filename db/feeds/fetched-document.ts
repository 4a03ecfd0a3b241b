import type { PolledEntry } from './polled-entry.ts';

/** What tells whether a feed or sitemap has changed since it was read. */
export interface DocumentState {
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  readonly bodyDigest: Buffer | undefined;
}

/** What a fetched feed or sitemap says. */
export interface FetchedDocument {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly entries: readonly PolledEntry[];
  /** See `storeEntries`. */
  readonly opened?: boolean | undefined;
}
