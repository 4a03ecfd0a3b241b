import { WireroomError } from '../../config/wireroom-error.ts';
import { oneLine, storable } from '../text/clean.ts';
import { type ParsedDate, parseDate } from '../text/dates.ts';
import { plainText } from '../text/plain-text.ts';
import type { FeedParts } from './canonical-xml.ts';
import { defined } from './defined.ts';
import type { FeedDocument, FeedEntry, FeedFormat } from './document.ts';
import { entryIds } from './identity.ts';
import { hubsOf, pageOf, selfOf } from './links.ts';
import { enclosuresOf, imageOf, mediaOf } from './media.ts';
import { peopleOf } from './people.ts';
import { ENTRY, HEAD } from './precedence.ts';
import { declaredMinutes } from './update-interval.ts';
import { attributesOf, type Fields, readParts, valuesOf } from './xml-reader.ts';

/** Reads the parts of an RSS, RDF or Atom document. */
export const readXmlFeed = async (
  parts: FeedParts,
  format: FeedFormat,
  timeZone: string | undefined,
): Promise<FeedDocument> => {
  const { feed, entries } = await readParts(parts);
  // An entry that is lost without a word is worse than a failure.
  if (entries.length !== parts.items.length) {
    throw new WireroomError('parse_error', `only ${entries.length} of ${parts.items.length} entries could be read`);
  }
  const read = entries.map((entry) => readEntry(entry, timeZone));
  const ids = entryIds(read.map((entry) => ({ ...entry, content: entry.contentHtml })));
  return {
    ...readHead(feed, timeZone),
    format,
    entries: read.map((entry, index) => ({ ...entry, id: ids[index] ?? '' })),
  };
};

const readHead = (feed: Fields, timeZone: string | undefined): Omit<FeedDocument, 'format' | 'entries'> => ({
  ...defined({
    title: plainOf(feed, HEAD.title),
    link: pageOf(feed),
    description: plainOf(feed, HEAD.description),
    language: languageOf(feed, HEAD.language),
    image: imageOf(feed),
    updated: dateOf(feed, HEAD.updated, timeZone)?.at,
    selfUrl: selfOf(feed),
    ttlMinutes: declaredMinutes({
      ttl: textOf(feed, ['ttl']),
      updatePeriod: textOf(feed, ['sy:updateperiod']),
      updateFrequency: textOf(feed, ['sy:updatefrequency']),
    }),
  }),
  authors: peopleOf(feed, HEAD.authors),
  hubs: hubsOf(feed),
  sitemaps: [],
});

const readEntry = (entry: Fields, timeZone: string | undefined): Omit<FeedEntry, 'id'> => {
  const published = dateOf(entry, ENTRY.published, timeZone);
  const summary = textOf(entry, ENTRY.summary) ?? mediaOf(entry, 'media:description')[0]?.text;
  const content = textOf(entry, ENTRY.content) ?? summary;
  return {
    ...defined({
      guid: guidOf(entry),
      url: pageOf(entry),
      title: plainOf(entry, ENTRY.title),
      published: published?.at,
      publishedPrecision: published?.precision,
      updated: dateOf(entry, ENTRY.updated, timeZone)?.at,
      summary: summary && storable(plainText(summary)),
      contentHtml: content && storable(content),
      image: imageOf(entry),
      language: languageOf(entry, ENTRY.language),
    }),
    authors: peopleOf(entry, ENTRY.authors),
    categories: categoriesOf(entry),
    enclosures: enclosuresOf(entry),
  };
};

const guidOf = (entry: Fields): string | undefined => {
  const guid = textOf(entry, ENTRY.guid) ?? attributesOf(entry)['rdf:about'] ?? textOf(entry, ['dc:identifier']);
  return guid && storable(guid.trim());
};

const categoriesOf = (entry: Fields): string[] => {
  const names = ENTRY.categories
    .flatMap((name) => valuesOf(entry, name))
    .map(({ text, attributes }) => attributes['label'] || text || attributes['text'] || attributes['term'] || '');
  return [...new Set(names.map((name) => storable(plainText(name))).filter((name) => name !== ''))];
};

const languageOf = (fields: Fields, names: readonly string[]): string | undefined =>
  storable(oneLine(textOf(fields, names) ?? attributesOf(fields)['xml:lang'] ?? '')) || undefined;

/** The text of the first field, in the order of the names, that has any. */
const textOf = (fields: Fields, names: readonly string[]): string | undefined =>
  names.flatMap((name) => valuesOf(fields, name)).find((value) => value.text !== '')?.text;

const plainOf = (fields: Fields, names: readonly string[]): string | undefined =>
  storable(plainText(textOf(fields, names) ?? '')) || undefined;

const dateOf = (fields: Fields, names: readonly string[], timeZone: string | undefined): ParsedDate | undefined => {
  for (const { text } of names.flatMap((name) => valuesOf(fields, name))) {
    const date = parseDate(text, { timeZone });
    if (date !== undefined) return date;
  }
  return undefined;
};
