import type { EntryDate } from '../../model/stated-date.ts';

/** Formats that are parsed to a `FeedDocument`. */
export type FeedFormat = 'rss' | 'atom' | 'rdf' | 'json' | 'sitemap';

export interface Enclosure {
  readonly url: string;
  readonly type?: string;
  /** Bytes as stated in the feed. */
  readonly length?: number;
  /** `image`, `video`, `audio` … where Media RSS states it. */
  readonly medium?: string;
  readonly title?: string;
  readonly credit?: string;
  readonly durationS?: number;
  /** In pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** The publisher that an entry of an aggregator was taken from. */
export interface EntrySource {
  readonly name?: string;
  /** Its feed, or its site where an aggregator gives that (Google News). */
  readonly url?: string;
}

export interface FeedEntry extends EntryDate {
  /** Stable identity within the feed: an entry has the same id in every poll (see identity.ts). */
  readonly id: string;
  readonly guid?: string;
  /** Absolute URL. */
  readonly url?: string;
  /** URL of the page if `url` is a click-counting redirect (FeedBurner). */
  readonly originalUrl?: string;
  readonly title?: string;
  readonly authors: string[];
  readonly updated?: Date;
  readonly summary?: string;
  readonly contentHtml?: string;
  readonly categories: string[];
  readonly enclosures: Enclosure[];
  readonly image?: string;
  readonly language?: string;
  readonly source?: EntrySource;
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
  /** The larger of ttl and sy:updatePeriod ÷ sy:updateFrequency, in minutes. */
  readonly ttlMinutes?: number;
  /** Child sitemaps of a sitemap index. */
  readonly sitemaps: string[];
  /** Time of the last change of each sitemap by URL, if the index states it. */
  readonly sitemapChanges?: Readonly<Record<string, Date>>;
  /** Number of older entries that are not in `entries`, of a document with more than 20,000. */
  readonly leftOut?: number;
  readonly entries: FeedEntry[];
}

export interface FeedInput {
  readonly body: Uint8Array;
  /** The Content-Type header, including its charset. */
  readonly contentType?: string;
  /** URL of the document; relative links resolve against it. */
  readonly url: string;
  /** IANA zone for times without one; UTC by default. */
  readonly timeZone?: string;
}
