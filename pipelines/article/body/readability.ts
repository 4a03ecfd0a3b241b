import { Readability } from '@mozilla/readability';

/** What Readability found. */
export interface Readable {
  readonly content: Element;
  readonly byline: string | undefined;
}

/** Runs Readability on a document, which it consumes. Returns `undefined` if it finds no article. */
export const runReadability = (document: Document): Readable | undefined => {
  const article = new Readability<Node>(document, {
    keepClasses: true,
    // Structured data is read separately.
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse();
  const content = article?.content;
  if (!content || !('querySelectorAll' in content)) return undefined;
  return { content: content as Element, byline: article.byline ?? undefined };
};
