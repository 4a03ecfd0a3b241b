import type { Precision } from '../text/dates/parse-date.ts';

/** Syndication formats that become one `FeedDocument`. */
export type FeedFormat = 'rss' | 'atom' | 'rdf' | 'json' | 'sitemap';

export interface Enclosure {
  readonly url: string;
  readonly type?: string;
  /** Bytes, as the feed states them. */
  readonly length?: number;
}

export interface FeedEntry {
  /** Identity within its feed: the same entry has the same id in every poll (see identity.ts). */
  readonly id: string;
  readonly guid?: string;
  /** Absolute. */
  readonly url?: string;
  /** The page itself, where `url` is a counter of clicks in front of it (FeedBurner). */
  readonly originalUrl?: string;
  readonly title?: string;
  readonly authors: string[];
  readonly published?: Date;
  readonly publishedPrecision?: Precision;
  readonly updated?: Date;
  readonly summary?: string;
  readonly contentHtml?: string;
  readonly categories: string[];
  readonly enclosures: Enclosure[];
  readonly image?: string;
  readonly language?: string;
}

export interface FeedDocument {
  readonly format: FeedFormat;
  readonly title?: string;
  readonly link?: string;
  readonly description?: string;
  readonly language?: string;
  readonly image?: string;
  readonly updated?: Date;
  readonly authors: string[];
  readonly selfUrl?: string;
  readonly hubs: string[];
  /** Minutes; the larger of ttl and sy:updatePeriod ÷ sy:updateFrequency. */
  readonly ttlMinutes?: number;
  /** Child sitemaps of a sitemap index. */
  readonly sitemaps: string[];
  /** When each of them was last changed, by its URL, as far as the index says. */
  readonly sitemapChanges?: Readonly<Record<string, Date>>;
  readonly entries: FeedEntry[];
}

export interface FeedInput {
  readonly body: Uint8Array;
  /** The Content-Type header, charset and all. */
  readonly contentType?: string;
  /** Where the document came from; relative links resolve against it. */
  readonly url: string;
  /** IANA zone for times that state none; UTC when absent. */
  readonly timeZone?: string;
}
