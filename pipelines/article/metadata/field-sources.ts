import { lettersAndDigits } from '../../text/line.ts';
import type { FieldSource, FieldSources } from '../document.ts';
import type { MetaTags } from '../page/meta-tags.ts';
import type { MetadataSource } from './source.ts';

/** Reads a field of a page once more, from less of it. */
export type ReadField = (source: MetadataSource) => unknown;

/** What was taken, how it was read, and what the feed says of it where that may have been taken. */
export interface TakenField {
  readonly value: unknown;
  readonly read: ReadField;
  readonly feed?: unknown;
}

const NO_META: MetaTags = { all: () => [], first: () => undefined };
/** A page that shows nothing, whatever is looked for. A real document would take as long to search as to read. */
const EMPTY_PAGE = {
  documentElement: { getAttribute: () => null },
  querySelector: () => null,
  querySelectorAll: () => [],
} as unknown as Document;

/**
 * Where each field comes from, for people who wonder about it: of the places that state what was taken, the first of
 * JSON-LD, meta tags and the feed; otherwise it is what the page shows. Fields without a value are left out.
 * @param shows whether a text is among what the page shows: then it is the page's before it is the feed's
 */
export const fieldSourcesOf = <F extends keyof FieldSources>(
  fields: Readonly<Record<F, TakenField>>,
  source: MetadataSource,
  shows: (text: string) => boolean,
): FieldSources => {
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
};

/** The same for values that say the same; empty for those that say nothing. */
const keyOf = (value: unknown): string => {
  if (value instanceof Date) return value.toISOString();
  return lettersAndDigits([value ?? ''].flat().join(' '));
};
