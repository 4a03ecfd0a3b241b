import RssParser from 'rss-parser';
import { FIELD_NAMES } from '../markup/vocabulary.ts';
import { canonicalNameOf, canonicalXml, type FeedParts } from './canonical-xml.ts';

/** A feed, an entry or a group of fields: its attributes, and every occurrence of a field in document order. */
export interface Fields {
  readonly attributes: Readonly<Record<string, string>>;
  all(name: string): readonly FieldValue[];
}

/** One occurrence of a field; a group has fields within. */
export interface FieldValue extends Fields {
  /** Trimmed; '' where there is none. */
  readonly text: string;
}

/** Our fields stand beside those of rss-parser, under names that it does not use. */
const keyOf = (field: string): string => `field ${field}`;
const ATTRIBUTES_KEY = keyOf('attributes');

const NAMES: ReadonlyMap<string, string> = new Map(FIELD_NAMES.map((name) => [keyOf(name), name]));

const ALL_VALUES = { keepArray: true };
const CUSTOM_FIELDS: [string, string, { keepArray: boolean }][] = [
  ...FIELD_NAMES.map((name): [string, string, { keepArray: boolean }] => [
    canonicalNameOf(name),
    keyOf(name),
    ALL_VALUES,
  ]),
  ['$', ATTRIBUTES_KEY, ALL_VALUES],
];

/**
 * Lets rss-parser read the parts of a feed. A parser of its own for every document: an instance that has seen
 * a malformed document keeps state from it.
 */
export const readParts = async (parts: FeedParts): Promise<{ feed: Fields; entries: Fields[] }> => {
  const { xml, texts } = canonicalXml(parts);
  const parser = new RssParser<Record<string, unknown>, Record<string, unknown>>({
    // The type declarations allow plain names only where rss-parser itself takes the same tuples as for items.
    customFields: { feed: CUSTOM_FIELDS as unknown as string[], item: CUSTOM_FIELDS },
  });
  const { items, ...feed } = await parser.parseString(xml);

  const fieldsOf = (record: XmlRecord): Fields => {
    const found = new Map<string, readonly FieldValue[]>();
    for (const key in record) {
      const name = NAMES.get(key);
      if (name !== undefined) found.set(name, listOf(record[key]).map(readValue));
    }
    return { attributes: attributesIn(listOf(record[ATTRIBUTES_KEY])[0]), all: (name) => found.get(name) ?? NONE };
  };

  /** xml2js gives a string for a bare text, else an object with the text in `_` and the attributes in `$`. */
  const readValue = (value: unknown): FieldValue => {
    if (typeof value === 'string') return { text: textOf(value), attributes: {}, all: () => NONE };
    const record = isRecord(value) ? value : {};
    return {
      text: textOf(record['_']),
      attributes: attributesIn(record['$']),
      all: (name) => listOf(record[canonicalNameOf(name)]).map(readValue),
    };
  };

  const textOf = (number: unknown): string =>
    (typeof number === 'string' && number !== '' && texts[Number(number)]) || '';

  return { feed: fieldsOf(feed), entries: items.map(fieldsOf) };
};

type XmlRecord = Readonly<Record<string, unknown>>;

const NONE: readonly FieldValue[] = [];

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

const isRecord = (value: unknown): value is XmlRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The values of attributes are always strings. */
const attributesIn = (value: unknown): Readonly<Record<string, string>> =>
  isRecord(value) ? (value as Readonly<Record<string, string>>) : {};
