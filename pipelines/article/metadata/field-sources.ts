import { lettersAndDigits } from '../../text/line.ts';
import type { FieldSource, FieldSources } from '../document.ts';
import type { MetaTags } from '../page/meta-tags.ts';
import type { MetadataSource } from './source.ts';

/** Reads a field from a part of the page. */
export type ReadField = (source: MetadataSource) => unknown;

/** The value of a field, how it is read, and the feed's value where that may have been used. */
export interface TakenField {
  readonly value: unknown;
  readonly read: ReadField;
  readonly feed?: unknown;
}

const NO_META: MetaTags = { all: () => [], first: () => undefined };
/** A document in which every query finds nothing. Searching the real one again would double the time. */
const EMPTY_PAGE = {
  documentElement: { getAttribute: () => null },
  querySelector: () => null,
  querySelectorAll: () => [],
} as unknown as Document;

/**
 * Returns the source of each field: the first of JSON-LD, meta tags and the feed that states its
 * value, otherwise the page's visible text. Fields without a value are omitted.
 * @param shows whether the page shows a text; such a value comes from the page rather than the feed
 */
export function fieldSourcesOf<F extends keyof FieldSources>(
  fields: Readonly<Record<F, TakenField>>,
  source: MetadataSource,
  shows: (text: string) => boolean,
): FieldSources {
  const empty: MetadataSource = { ...source, document: EMPTY_PAGE, meta: NO_META, nodes: [], articles: [] };
  const places: readonly (readonly [FieldSource, MetadataSource])[] = [
    ['json-ld', { ...empty, nodes: source.nodes, articles: source.articles }],
    ['meta', { ...empty, meta: source.meta }],
  ];
  const found: Partial<Record<keyof FieldSources, FieldSource>> = {};
  for (const [field, { value, read, feed }] of Object.entries(fields) as [F, TakenField][]) {
    const key = keyOf(value);
    if (key === '') continue;
    const stated = places.find(([, place]) => keyOf(read(place)) === key)?.[0];
    const isOfFeed = keyOf(feed) === key && !(typeof value === 'string' && shows(value));
    found[field] = stated ?? (isOfFeed ? 'feed' : 'page');
  }
  return found;
}

/** Returns the same key for equivalent values, and an empty one for empty values. */
const keyOf = (value: unknown): string => {
  if (value instanceof Date) return value.toISOString();
  return lettersAndDigits([value ?? ''].flat().join(' '));
};
