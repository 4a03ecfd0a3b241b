import type { Enclosure, EntrySource, FeedDocument, FeedEntry } from './document.ts';
import { omitEmpty } from './omit-empty.ts';

/** Maximum number of authors, categories or enclosures of an entry. More are an attack. */
const MAX_PARTS = 1_000;

/**
 * Maximum lengths in characters. Real headlines have at most some hundred characters, a description
 * is a paragraph, and the longest full texts in feeds (book chapters) have some hundred thousand.
 */
const MAX_LENGTH = { title: 1_000, description: 10_000, html: 500_000, name: 300, language: 35, url: 2_000 } as const;

/** Limits the lengths of texts and the number of authors, categories and enclosures in a document. */
export function limitSizes(document: FeedDocument): FeedDocument {
  return {
    ...withoutLongLink(document),
    ...omitEmpty({
      title: cut(document.title, MAX_LENGTH.title),
      description: cut(document.description, MAX_LENGTH.description),
      language: cut(document.language, MAX_LENGTH.language),
    }),
    authors: names(document.authors),
    entries: document.entries.map(cutEntry),
  };
}

/** Drops a long link, because a truncated URL is useless. */
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
    source: entry.source && cutSource(entry.source),
  }),
  authors: names(entry.authors),
  categories: names(entry.categories),
  enclosures: entry.enclosures.slice(0, MAX_PARTS).map(cutEnclosure),
});

const cutSource = ({ name, url }: EntrySource): EntrySource =>
  omitEmpty({ name: cut(name, MAX_LENGTH.name), url: url && url.length <= MAX_LENGTH.url ? url : undefined });

const cutEnclosure = (enclosure: Enclosure): Enclosure => ({
  ...enclosure,
  ...omitEmpty({ title: cut(enclosure.title, MAX_LENGTH.title), credit: cut(enclosure.credit, MAX_LENGTH.name) }),
});

const names = (all: readonly string[]): string[] => all.slice(0, MAX_PARTS).map((name) => cut(name, MAX_LENGTH.name));

const cut = <Text extends string | undefined>(text: Text, maxLength: number): Text | string =>
  text === undefined || text.length <= maxLength ? text : text.slice(0, maxLength).toWellFormed();
