/** Whether the text of an article is stored, and whether readers see it. */
export type ArticleState = 'discovered' | 'extracted' | 'ready' | 'rejected';

export const ARTICLE_STATES: readonly ArticleState[] = ['discovered', 'extracted', 'ready', 'rejected'];

/** What is done when an article is due: fetch its page, tag its stored text, or extract its stored page again. */
export type ArticleStage = 'articles' | 'tags' | 'reprocess';
