import { WireroomError } from '../../../config/wireroom-error.ts';
import { entryDate, type StatedDate } from '../../../model/stated-date.ts';
import { cleanLine, toStorable, wellFormed } from '../../text/clean.ts';
import { parseDate } from '../../text/dates/parse-date.ts';
import { plainText } from '../../text/plain-text.ts';
import { withDerivedTitle } from '../derived-title.ts';
import type { EntrySource, FeedDocument, FeedEntry, FeedFormat } from '../document.ts';
import { entryIds } from '../identity.ts';
import { childElements, ownText, type TreeElement } from '../markup/elements.ts';
import { resolveUrl } from '../markup/resolve-url.ts';
import { omitEmpty } from '../omit-empty.ts';
import { authorsOf } from './authors.ts';
import type { FeedParts } from './canonical-xml.ts';
import { linkedLine, linkedLineOf } from './linked-line.ts';
import { entryUrlOf, hubsOf, isWeb, originalUrlOf, selfUrlOf, siteUrlOf, storableUrl } from './links.ts';
import { enclosuresOf, imageOf, mediaOf } from './media.ts';
import { ENTRY_FIELDS, FEED_FIELDS } from './precedence.ts';
import { declaredMinutes } from './update-interval.ts';
import { type Fields, type FieldValue, readParts } from './xml-reader.ts';

/** Returns when an entry says that it was published or changed, in milliseconds. */
export function statedAt(item: TreeElement): number | undefined {
  const children = childElements(item);
  const stated = DATE_FIELDS.flatMap((name) => children.filter((child) => child.name === name));
  return stated
    .map((field) => parseDate(ownText(field)))
    .find((date) => date !== undefined)
    ?.at.getTime();
}

const DATE_FIELDS = [...ENTRY_FIELDS.published, ...ENTRY_FIELDS.updated];

/** Entries that rss-parser reads at a time: for each, it needs ten times the memory of its text. */
const AT_ONCE = 1_000;

/** Maps the parts of an RSS, RDF or Atom document to a feed document. */
export async function readXmlFeed(
  parts: FeedParts,
  format: FeedFormat,
  timeZone: string | undefined,
): Promise<FeedDocument> {
  const { feed } = await readParts({ ...parts, items: [] });
  const read: Omit<FeedEntry, 'id'>[] = [];
  // Use the unresolved guid: the URL of the document is not part of an entry's identity.
  const guids: (string | undefined)[] = [];
  for (let at = 0; at < parts.items.length; at += AT_ONCE) {
    const items = parts.items.slice(at, at + AT_ONCE);
    const { entries } = await readParts({ ...parts, fields: [], items });
    // rss-parser must not lose entries silently.
    if (entries.length !== items.length) {
      throw new WireroomError('parse_error', `only ${entries.length} of ${items.length} entries could be read`);
    }
    for (const entry of entries) {
      read.push(readEntry(entry, timeZone));
      guids.push(statedGuid(entry));
    }
  }
  const ids = entryIds(read.map((entry, index) => ({ ...entry, guid: guids[index] })));
  return {
    ...readHead(feed, timeZone),
    format,
    entries: read.map((entry, index) => ({ ...withDerivedTitle(entry), id: ids[index] ?? '' })),
  };
}

const readHead = (feed: Fields, timeZone: string | undefined): Omit<FeedDocument, 'format' | 'entries'> => ({
  ...omitEmpty({
    title: lineOf(feed, FEED_FIELDS.title),
    link: siteUrlOf(feed),
    description: lineOf(feed, FEED_FIELDS.description),
    language: languageOf(feed, FEED_FIELDS.language),
    image: imageOf(feed),
    updated: changeOf(feed, FEED_FIELDS.updated, timeZone),
    selfUrl: selfUrlOf(feed),
    ttlMinutes: declaredMinutes({
      ttl: textOf(feed, ['ttl']),
      updatePeriod: textOf(feed, ['sy:updateperiod']),
      updateFrequency: textOf(feed, ['sy:updatefrequency']),
    }),
  }),
  authors: authorsOf(feed, FEED_FIELDS.authors),
  hubs: hubsOf(feed),
  sitemaps: [],
});

const readEntry = (entry: Fields, timeZone: string | undefined): Omit<FeedEntry, 'id'> => {
  const published = dateOf(entry, ENTRY_FIELDS.published, timeZone);
  const title = textOf(entry, ENTRY_FIELDS.title) ?? mediaOf(entry, 'media:title')[0]?.text ?? '';
  const summary = textOf(entry, ENTRY_FIELDS.summary) ?? mediaOf(entry, 'media:description')[0]?.text;
  const content = textOf(entry, ENTRY_FIELDS.content) ?? summary ?? linkedLineOf(title);
  return {
    ...omitEmpty({
      guid: guidOf(entry),
      url: entryUrlOf(entry),
      originalUrl: originalUrlOf(entry),
      title: cleanLine(plainText(title)),
      ...entryDate(published),
      updated: changeOf(entry, ENTRY_FIELDS.updated, timeZone),
      summary: summary && cleanLine(plainText(summary)),
      contentHtml: content && wellFormed(content),
      image: imageOf(entry),
      language: languageOf(entry, ENTRY_FIELDS.language),
      source: sourceOf(entry),
    }),
    authors: authorsOf(entry, ENTRY_FIELDS.authors),
    categories: categoriesOf(entry),
    enclosures: enclosuresOf(entry),
  };
};

const statedGuid = (entry: Fields): string | undefined => {
  const guid = textOf(entry, ENTRY_FIELDS.guid) ?? entry.attributes['rdf:about'] ?? textOf(entry, ['dc:identifier']);
  return guid && toStorable(guid.trim());
};

/** Resolves an Atom id that is a path, although Atom requires absolute IRIs. Other ids are opaque. */
const guidOf = (entry: Fields): string | undefined => {
  const guid = statedGuid(entry);
  const base = entry.all('id').find(({ text }) => text !== '')?.attributes['xml:base'];
  return guid !== undefined && base !== undefined && IS_PATH.test(guid) ? resolveUrl(guid, base) : guid;
};

const IS_PATH = /^[^\s:?#]*\/[^\s:]*$/;

const categoriesOf = (entry: Fields): string[] => {
  const categories = ENTRY_FIELDS.categories.flatMap((name) => entry.all(name)).map(categoryOf);
  const keywords = ENTRY_FIELDS.keywords.flatMap((name) => entry.all(name)).flatMap(({ text }) => text.split(','));
  const names = [...categories, ...keywords];
  return [...new Set(names.map((name) => cleanLine(plainText(name))).filter((name) => name !== ''))];
};

/**
 * Returns the name of a category: the term in Atom, which identifies it and which most readers
 * show, or its label if the term is a URL, a number or a key (`politics-uk`).
 */
const categoryOf = ({ text, attributes: { term = '', label = '', text: itunes = '' } }: FieldValue): string => {
  const isKey = /^(?:[a-z]+:\/\/|urn:|tag:|\d*$|[\da-z]+[-_][\da-z_-]+$)/.test(term.trim());
  return (isKey ? label : term) || term || text || label || itunes;
};

/**
 * Returns the publisher of an entry of an aggregator, and its feed: text and `url` in RSS, `title`
 * and `self` in Atom.
 */
const sourceOf = (entry: Fields): EntrySource | undefined => {
  const stated = entry.all('source')[0];
  if (stated === undefined) return undefined;
  const { url } = stated.attributes;
  const source = omitEmpty({
    name: cleanLine(plainText(textOf(stated, ['title']) ?? stated.text)),
    url: isWeb(url) ? storableUrl(url) : (selfUrlOf(stated) ?? siteUrlOf(stated)),
  });
  return Object.keys(source).length > 0 ? source : undefined;
};

const languageOf = (fields: Fields, names: readonly string[]): string | undefined =>
  cleanLine(textOf(fields, names) ?? fields.attributes['xml:lang'] ?? '').replaceAll('_', '-') || undefined;

/** Returns the first text of the fields, in the order of the names. */
const textOf = (fields: Fields, names: readonly string[]): string | undefined => {
  for (const name of names) {
    for (const { text } of fields.all(name)) if (text !== '') return text;
  }
  return undefined;
};

const lineOf = (fields: Fields, names: readonly string[]): string => cleanLine(linkedLine(textOf(fields, names) ?? ''));

/** Returns the time of the last change of a feed or an entry, which is an attribute in CDF. */
const changeOf = (fields: Fields, names: readonly string[], timeZone: string | undefined): Date | undefined =>
  (dateOf(fields, names, timeZone) ?? parseDate(fields.attributes['lastmod'] ?? '', { timeZone }))?.at;

const dateOf = (fields: Fields, names: readonly string[], timeZone: string | undefined): StatedDate | undefined => {
  for (const name of names) {
    for (const { text } of fields.all(name)) {
      const date = parseDate(text, { timeZone });
      if (date !== undefined) return date;
    }
  }
  return undefined;
};
