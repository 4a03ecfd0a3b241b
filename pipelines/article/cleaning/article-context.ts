/** Metadata of the article, for recognizing repetitions of it in the body. */
export interface ArticleContext {
  readonly title: string;
  /** The page's only h1; JSON-LD may state another headline. */
  readonly visibleTitle?: string | undefined;
  readonly authors: readonly string[];
  /** Names of the publisher, as normalized words. */
  readonly publishers?: readonly string[];
  /** What the page says about its pictures for readers who do not see them, as normalized words. */
  readonly pictureTexts?: ReadonlySet<string>;
  /** The registrable domain of the page, from `siteOf`. */
  readonly site?: string;
}
