import type { FeedDocument, FeedEntry } from './document.ts';

/** Authors, categories or enclosures that an entry is believed to have; what comes after them is not meant well. */
const MOST_PARTS = 1_000;

/** The document with no more parts of a kind in any entry than anybody reads. */
export const withinReason = (document: FeedDocument): FeedDocument => {
  const isReasonable = ({ authors, categories, enclosures }: FeedEntry): boolean =>
    Math.max(authors.length, categories.length, enclosures.length) <= MOST_PARTS;
  if (document.entries.every(isReasonable)) return document;
  return { ...document, entries: document.entries.map(cut) };
};

const cut = (entry: FeedEntry): FeedEntry => ({
  ...entry,
  authors: entry.authors.slice(0, MOST_PARTS),
  categories: entry.categories.slice(0, MOST_PARTS),
  enclosures: entry.enclosures.slice(0, MOST_PARTS),
});
