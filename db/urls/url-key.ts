/** A normalized URL with its database keys. */
export interface UrlKey {
  readonly url: string;
  /** SHA-256 of the URL's key. */
  readonly digest: Buffer;
  readonly host: string;
  /** Registrable domain. */
  readonly site: string;
  /** The part it has in common with its variants, which differ in query parameters only. */
  readonly stem: {
    readonly digest: Buffer;
    readonly parameters: readonly string[];
    /** Whether it is the root of its host, where parameters alone may select the page. */
    readonly isRoot: boolean;
  };
}

/** A URL to fetch, with its priority on its host. */
export interface RequestedUrl extends UrlKey {
  /** Whether a feed of its own site, or a person, names it. It then precedes URLs named by feeds of other sites. */
  readonly own: boolean;
  /** If it is not `own`: the number of URLs of the same feed before it on its host. */
  readonly turn: number;
}
