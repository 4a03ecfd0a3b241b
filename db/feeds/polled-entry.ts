import type { Medium } from '../../model/medium.ts';
import type { EntryDate } from '../../model/stated-date.ts';
import type { UrlKey } from '../../model/url/canonicalize-url.ts';

/** An entry of a feed or sitemap, as it is stored. */
export interface PolledEntry {
  readonly guid: string;
  readonly guidDigest: Buffer;
  /** Digest of everything whose change makes the article worth fetching again. */
  readonly digest: Buffer;
  readonly link: UrlKey | undefined;
  readonly title: string | undefined;
  readonly authors: readonly string[];
  readonly html: string | undefined;
  /** When it was published, or else updated. */
  readonly publishedAt: Date | undefined;
  /** When it was published, as the feed states it. */
  readonly stated: EntryDate;
  readonly updatedAt: Date | undefined;
  readonly categories: readonly string[];
  /** Its pictures, videos and recordings. */
  readonly media?: readonly Medium[] | undefined;
  /** The publisher that an aggregator took the entry from. */
  readonly source?: { readonly name?: string; readonly url?: string } | undefined;
}
