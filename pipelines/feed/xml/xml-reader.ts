import RssParser from 'rss-parser';
import { FIELD_NAMES } from '../markup/vocabulary.ts';
import { canonicalNameOf, canonicalXml, type FeedParts } from './canonical-xml.ts';

/** A feed, an entry or a group: its attributes, and all occurrences of a field in document order. */
export interface Fields {
  readonly attributes: Readonly<Record<string, string>>;
  all(name: string): readonly FieldValue[];
}

/** One occurrence of a field. A group has fields of its own. */
export interface FieldValue extends Fields {
  /** Trimmed; '' if absent. */
  readonly text: string;
}

/** Returns the key of a custom field, which does not collide with the fields of rss-parser. */
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
 * Maps the parts of a feed with rss-parser, which is a fixed requirement of this project. It only
 * sees canonical XML, because on raw feeds it throws on half of the malformed documents; the tree,
 * the repairs, and all dates, identities and authors are our own. Each document has a new parser:
 * an instance keeps state from a malformed document.
 */
export async function readParts(parts: FeedParts): Promise<{ feed: Fields; entries: Fields[] }> {
  const { xml, texts } = canonicalXml(parts);
  const parser = new RssParser<Record<string, unknown>, Record<string, unknown>>({
    // rss-parser accepts tuples for feeds as for items, although its types allow only names.
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

  /** xml2js returns a string for text only, else an object with the text in `_` and the attributes in `$`. */
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
}

type XmlRecord = Readonly<Record<string, unknown>>;

const NONE: readonly FieldValue[] = [];

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

const isRecord = (value: unknown): value is XmlRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Attribute values are always strings. */
const attributesIn = (value: unknown): Readonly<Record<string, string>> =>
  isRecord(value) ? (value as Readonly<Record<string, string>>) : {};
