/**
 * Which articles. All parts must hold; of several values of one part, one is enough. It is the
 * argument of `wireroom.filter_from`.
 */
export interface ArticleFilter {
  /** Published at this time or later (ISO 8601). */
  readonly since?: string;
  /** Published before this time (ISO 8601). */
  readonly until?: string;
  /** Registrable domains. */
  readonly sites?: readonly string[];
  /** Keys of news.publishers, each for all its sites; or any name, which is looked up when articles are compared. */
  readonly publishers?: readonly string[];
  /** Detected languages (ISO 639-1). */
  readonly languages?: readonly string[];
  /** Codes or English names of topics; narrower topics count. */
  readonly topics?: readonly string[];
  /** Ids; or any names, which are looked up when articles are compared. */
  readonly entities?: readonly (number | string)[];
  /** Ids of feeds. */
  readonly feeds?: readonly number[];
  /** Labels of feeds. With `feeds`: of these feeds those that have one. */
  readonly labels?: readonly string[];
  /** Ids of stories. */
  readonly stories?: readonly number[];
  /** Kinds of articles, such as news or opinion. */
  readonly kinds?: readonly string[];
  readonly paywalled?: boolean;
}

/** The parts of a filter, which are parameters of `news.search` and `news.latest`, too. */
export const FILTERS = [
  'since',
  'until',
  'sites',
  'publishers',
  'languages',
  'topics',
  'entities',
  'feeds',
  'labels',
  'stories',
  'kinds',
  'paywalled',
] as const satisfies readonly (keyof ArticleFilter)[];

/** A filter with other values for some parts; parts may be undefined. */
export type FilterOf<Own = unknown> = {
  readonly [Part in keyof ArticleFilter]?: (Part extends keyof Own ? Own[Part] : ArticleFilter[Part]) | undefined;
};
