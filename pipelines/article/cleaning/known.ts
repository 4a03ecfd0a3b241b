/** What the metadata already says about the article, for finding it again in the body. */
export interface Known {
  readonly title: string;
  readonly authors: readonly string[];
  readonly summary?: string | undefined;
}
