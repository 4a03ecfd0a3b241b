/** A normalised URL with what the database keys it by. */
export interface UrlKey {
  readonly url: string;
  /** sha256 of the URL's key. */
  readonly digest: Buffer;
  readonly host: string;
  /** Registrable domain. */
  readonly site: string;
  /** What it has in common with its variants: other addresses that differ from it in query parameters only. */
  readonly stem: {
    readonly digest: Buffer;
    readonly parameters: readonly string[];
    /** The root of its host, where parameters alone may select the page. */
    readonly isRoot: boolean;
  };
}

/** A URL that is to be fetched, with its place among others on its host. */
export interface RequestedUrl extends UrlKey {
  /** Its own site, or a person, asks for it: it goes before what feeds of other sites name. */
  readonly own: boolean;
  /** When it is not: how many URLs of the same feed go before it on its host. */
  readonly turn: number;
}
