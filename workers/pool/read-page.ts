import type { TextTags } from '../../db/articles/commit/extraction.ts';
import type { ArticleDocument, ArticleHints, ArticleInput } from '../../pipelines/article/document.ts';
import { articleFromFeed, extractArticle } from '../../pipelines/article/index.ts';
import type { Tagger } from '../../pipelines/tagging/tags.ts';
import { textDigest } from '../../pipelines/text/digest.ts';
import { type CompressedPage, compressPage } from './compress-page.ts';
import { isWhole, type TagContext, tagInputOf } from './tag-input.ts';
import { textTags } from './text-tags.ts';

export interface FeedTextInput {
  readonly html: string;
  readonly url: string;
  readonly hints: ArticleHints;
  /** Shorter texts are not tagged, because they are not used. */
  readonly minWords?: number;
}

/** An article, read from one page or from the text of a feed. */
export interface ReadText {
  readonly document: ArticleDocument;
  /** See `textDigest`. */
  readonly contentDigest: Uint8Array;
  /** Undefined if the text is no article or only a part of one, or if tagging failed. */
  readonly tags: TextTags | undefined;
}

export interface ReadPage extends ReadText {
  /** The page as it is stored. */
  readonly stored: CompressedPage;
}

/** How the text of an article is tagged in the same task. */
export interface Tagging extends TagContext {
  readonly tagger: Tagger;
  /** Called when the tagging begins. */
  readonly onStart: () => void;
}

/** Extracts the article of a page, tags it, and compresses the page for storage. */
export function readPage(input: ArticleInput, tagging: Tagging | undefined): ReadPage {
  const document = extractArticle(input);
  const stored = compressPage(input.body);
  return { ...read(document, isWhole(document) ? tagging : undefined), stored };
}

/** Extracts an article from the text of a feed and tags it. */
export function readFeedText({ minWords = 0, ...input }: FeedTextInput, tagging: Tagging | undefined): ReadText {
  const document = articleFromFeed(input);
  return read(document, document.wordCount >= minWords ? tagging : undefined);
}

const read = (document: ArticleDocument, tagging: Tagging | undefined): ReadText => {
  const isArticle = document.outcome === 'ok' || document.outcome === 'paywall';
  return {
    document,
    contentDigest: textDigest(document.text),
    tags: tagging && isArticle ? tagged(document, tagging) : undefined,
  };
};

/** The text must not be lost because it cannot be tagged. Stage `tags` tries again, and reports the failure. */
const tagged = (document: ArticleDocument, { tagger, onStart, ...context }: Tagging): TextTags | undefined => {
  onStart();
  try {
    return textTags(tagger, tagInputOf(document, context));
  } catch {
    return undefined;
  }
};
