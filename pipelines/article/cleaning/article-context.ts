/** What the metadata already says about the article, for finding it again in the body. */
export interface ArticleContext {
  readonly title: string;
  /** The page's one h1, where the data state another headline. */
  readonly visibleTitle?: string | undefined;
  readonly authors: readonly string[];
  readonly summary?: string | undefined;
  /** Names of who publishes the page. */
  readonly publishers?: readonly string[];
  /** The site of the page, as `siteOf` says it. */
  readonly site?: string;
}
