import RssParser from 'rss-parser';
import { canonicalNameOf, canonicalXml, type FeedParts } from './canonical-xml.ts';
import { FIELD_NAMES } from './vocabulary.ts';

/** The fields of one feed or entry as rss-parser hands them over: a list of values under each name. */
export type Fields = Readonly<Record<string, unknown>>;

/** Our fields stand beside those of rss-parser, under names that it does not use. */
const keyOf = (field: string): string => `field ${field}`;
const ATTRIBUTES_KEY = keyOf('attributes');

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
  const parser = new RssParser<Record<string, unknown>, Record<string, unknown>>({
    // The type declarations allow plain names only where rss-parser itself takes the same tuples as for items.
    customFields: { feed: CUSTOM_FIELDS as unknown as string[], item: CUSTOM_FIELDS },
  });
  const { items, ...feed } = await parser.parseString(canonicalXml(parts));
  return { feed, entries: items };
};

/** One occurrence of a field: its text, its attributes and, for a group, the fields within. */
export interface FieldValue {
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  within(name: string): FieldValue[];
}

/** Every occurrence of a field, in document order. */
export const valuesOf = (fields: Fields, name: string): FieldValue[] => listOf(fields[keyOf(name)]).map(readValue);

/** The attributes of the feed's or entry's own element. */
export const attributesOf = (fields: Fields): Readonly<Record<string, string>> => stringsOf(fields[ATTRIBUTES_KEY]);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const stringsOf = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );

/** xml2js gives a string for a bare text, else an object with the text in `_` and the attributes in `$`. */
const readValue = (value: unknown): FieldValue => {
  const record = isRecord(value) ? value : {};
  const text = typeof value === 'string' ? value : record['_'];
  return {
    text: typeof text === 'string' ? text.trim() : '',
    attributes: stringsOf(record['$']),
    within: (name) => listOf(record[canonicalNameOf(name)]).map(readValue),
  };
};
