import type { ArticleDocument } from '../../pipelines/article/document.ts';
import type { TagInput } from '../../pipelines/tagging/tags.ts';

/** What is known of an article besides its page, for its tags. */
export interface TagContext {
  /** URL under which the article is stored. */
  readonly url: string;
  /** Categories that feeds give it. */
  readonly categories: readonly string[];
}

/** A text that is stored. */
export interface TextToTag extends TagInput {
  /** Whether its article has a story; a fingerprint of the text is made only without one. */
  readonly hasStory?: boolean;
}

/** Returns the keywords of an article: those of its page, and the categories that feeds give it. */
export function keywordsOf({ keywords }: ArticleDocument, categories: readonly string[]): string[] {
  return [...new Set([...keywords, ...categories])];
}

/** Returns the input of the tagger for an article. */
export function tagInputOf(document: ArticleDocument, { url, categories }: TagContext): TagInput {
  return {
    title: document.title,
    text: document.text,
    keywords: keywordsOf(document, categories),
    url,
    ...(document.language === undefined ? {} : { language: document.language }),
    ...(document.section === undefined ? {} : { section: document.section }),
  };
}

/** Whether a page holds the whole article. Its further parts are otherwise read and tagged together with it. */
export function isWhole({ nextPageUrl, outcome }: ArticleDocument): boolean {
  return nextPageUrl === undefined || outcome !== 'ok';
}
