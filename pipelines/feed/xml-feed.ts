import { WireroomError } from '../../config/wireroom-error.ts';
import { oneLine, storable } from '../text/clean.ts';
import { type ParsedDate, parseDate } from '../text/dates.ts';
import { plainText } from '../text/plain-text.ts';
import type { FeedParts } from './canonical-xml.ts';
import { defined } from './defined.ts';
import type { FeedDocument, FeedEntry, FeedFormat } from './document.ts';
import { entryIds } from './identity.ts';
import { alternateOf, enclosuresOf, imageOf, linksWith } from './links.ts';
import { peopleOf } from './people.ts';
import { declaredMinutes } from './update-interval.ts';
import { attributesOf, type Fields, readParts, valuesOf } from './xml-reader.ts';

/** Reads the parts of an RSS, RDF or Atom document. */
export const readXmlFeed = async (
  parts: FeedParts,
  format: FeedFormat,
  timeZone: string | undefined,
): Promise<FeedDocument> => {
  const { feed, entries } = await readParts(parts);
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

const readHead = (feed: Fields, timeZone: string | undefined): Omit<FeedDocument, 'format' | 'entries'> => {
  const updated = firstDate(feed, HEAD_DATES, timeZone)?.at;
  return {
    ...defined({
      title: firstPlain(feed, ['title', 'dc:title', 'itunes:title', 'atom:title']),
      link: alternateOf(feed),
      description: firstPlain(feed, [
        'description',
        'subtitle',
        'tagline',
        'dc:description',
        'itunes:summary',
        'atom:subtitle',
      ]),
      language: languageOf(feed),
      image: imageOf(feed),
      updated,
      selfUrl: linksWith(feed, 'self')[0],
      ttlMinutes: declaredMinutes({
        ttl: firstText(feed, ['ttl']),
        updatePeriod: firstText(feed, ['sy:updateperiod']),
        updateFrequency: firstText(feed, ['sy:updatefrequency']),
      }),
    }),
    authors: peopleOf(
      feed,
      'author',
      'atom:author',
      'managingeditor',
      'dc:creator',
      'itunes:author',
      'webmaster',
      'dc:publisher',
    ).map(storable),
    hubs: linksWith(feed, 'hub'),
    sitemaps: [],
  };
};

const HEAD_DATES = ['updated', 'atom:updated', 'modified', 'lastbuilddate', 'pubdate', 'dc:date', 'published'];
const PUBLISHED = [
  'published',
  'pubdate',
  'issued',
  'dcterms:issued',
  'dc:date',
  'atom:published',
  'dcterms:created',
  'created',
];
const UPDATED = ['updated', 'modified', 'dcterms:modified', 'atom:updated'];

const readEntry = (entry: Fields, timeZone: string | undefined): Omit<FeedEntry, 'id'> => {
  const published = firstDate(entry, PUBLISHED, timeZone);
  const summary =
    firstText(entry, [
      'summary',
      'description',
      'dc:description',
      'atom:summary',
      'media:description',
      'itunes:summary',
    ]) ?? describedInGroup(entry);
  const content = firstText(entry, ['content:encoded', 'content', 'atom:content', 'xhtml:body', 'body']);
  const guid = guidOf(entry);
  return {
    ...defined({
      guid: guid && storable(guid),
      url: alternateOf(entry),
      title: firstPlain(entry, ['title', 'dc:title', 'media:title', 'itunes:title', 'atom:title']),
      published: published?.at,
      publishedPrecision: published?.precision,
      updated: firstDate(entry, UPDATED, timeZone)?.at,
      summary: summary && storable(plainText(summary)),
      contentHtml: (content ?? summary) && storable(content ?? summary ?? ''),
      image: imageOf(entry),
      language: languageOf(entry),
    }),
    authors: peopleOf(entry, 'author', 'dc:creator', 'itunes:author', 'atom:author').map(storable),
    categories: categoriesOf(entry),
    enclosures: enclosuresOf(entry),
  };
};

const guidOf = (entry: Fields): string | undefined =>
  firstText(entry, ['guid', 'id', 'atom:id']) ||
  attributesOf(entry)['rdf:about'] ||
  firstText(entry, ['dc:identifier']);

const describedInGroup = (entry: Fields): string | undefined =>
  valuesOf(entry, 'media:group').flatMap((group) => group.within('media:description'))[0]?.text;

const categoriesOf = (entry: Fields): string[] => {
  const stated = ['category', 'dc:subject', 'media:category'].flatMap((name) => valuesOf(entry, name));
  const names = stated.map(({ text, attributes }) =>
    plainText(attributes['label'] || text || attributes['term'] || ''),
  );
  return [...new Set(names.filter((name) => name !== '').map(storable))];
};

const languageOf = (fields: Fields): string | undefined =>
  storable(oneLine(firstText(fields, ['language', 'dc:language']) ?? attributesOf(fields)['xml:lang'] ?? '')) ||
  undefined;

/** The first of the fields, in this order, that says anything. */
const firstText = (fields: Fields, names: readonly string[]): string | undefined =>
  names.flatMap((name) => valuesOf(fields, name)).find((value) => value.text !== '')?.text;

const firstPlain = (fields: Fields, names: readonly string[]): string | undefined =>
  storable(plainText(firstText(fields, names) ?? '')) || undefined;

const firstDate = (fields: Fields, names: readonly string[], timeZone: string | undefined): ParsedDate | undefined => {
  for (const { text } of names.flatMap((name) => valuesOf(fields, name))) {
    const date = parseDate(text, { timeZone });
    if (date !== undefined) return date;
  }
  return undefined;
};
