import type { FeedDocument, FeedEntry } from './document.ts';
import { omitEmpty } from './omit-empty.ts';

/** Authors, categories or enclosures that an entry is believed to have; what comes after them is not meant well. */
const MAX_PARTS = 1_000;

/**
 * Characters that are kept of a text: real headlines have at most some hundred, a description is a paragraph, the longest
 * pieces that a feed has in full (a chapter of a book) some hundred thousand.
 */
const MAX_LENGTH = { title: 1_000, description: 10_000, html: 500_000, name: 300, language: 35, url: 2_000 } as const;

/** The document with no more parts of a kind in any entry, and no longer texts, than anybody reads. */
export const limitSizes = (document: FeedDocument): FeedDocument => ({
  ...withoutLongLink(document),
  ...omitEmpty({
    title: cut(document.title, MAX_LENGTH.title),
    description: cut(document.description, MAX_LENGTH.description),
    language: cut(document.language, MAX_LENGTH.language),
  }),
  authors: names(document.authors),
  entries: document.entries.map(cutEntry),
});

/** Half an address leads nowhere. */
const withoutLongLink = (document: FeedDocument): FeedDocument => {
  const { link, ...others } = document;
  return link === undefined || link.length <= MAX_LENGTH.url ? document : others;
};

const cutEntry = (entry: FeedEntry): FeedEntry => ({
  ...entry,
  ...omitEmpty({
    title: cut(entry.title, MAX_LENGTH.title),
    summary: cut(entry.summary, MAX_LENGTH.html),
    contentHtml: cut(entry.contentHtml, MAX_LENGTH.html),
    language: cut(entry.language, MAX_LENGTH.language),
  }),
  authors: names(entry.authors),
  categories: names(entry.categories),
  enclosures: entry.enclosures.slice(0, MAX_PARTS),
});

const names = (all: readonly string[]): string[] => all.slice(0, MAX_PARTS).map((name) => cut(name, MAX_LENGTH.name));

const cut = <Text extends string | undefined>(text: Text, longest: number): Text | string =>
  text === undefined || text.length <= longest ? text : text.slice(0, longest).toWellFormed();
