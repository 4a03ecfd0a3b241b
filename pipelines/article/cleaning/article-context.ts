/** Metadata of the article, for recognizing repetitions of it in the body. */
export interface ArticleContext {
  readonly title: string;
  /** The page's only h1; JSON-LD may state another headline. */
  readonly visibleTitle?: string | undefined;
  readonly authors: readonly string[];
}
