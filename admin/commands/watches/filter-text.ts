import type { Watch } from '../../../db/watches/watch.ts';
import type { ArticleFilter } from '../../../model/article-filter.ts';

/** Parts of filters, and their options. */
export const PARTS = [
  ['sites', 'site'],
  ['publishers', 'publisher'],
  ['languages', 'language'],
  ['topics', 'topic'],
  ['entities', 'entity'],
  ['feeds', 'feed'],
  ['labels', 'label'],
  ['stories', 'story'],
  ['kinds', 'kind'],
  ['since', 'since'],
  ['until', 'until'],
  ['paywalled', 'paywalled'],
] as const satisfies readonly (readonly [keyof ArticleFilter, string])[];

/** Options that `watches set --clear` takes. */
export const CLEARABLE: readonly string[] = ['query', ...PARTS.map(([, option]) => option), 'changes', 'stories', 'to'];

/**
 * Describes what a watch matches in one line: `query 'harbor or port', language en`.
 * @param names of entities and topics that are given by id or code
 */
export function filterText(
  { query, filter }: Pick<Watch, 'query' | 'filter'>,
  names: ReadonlyMap<string, string>,
): string {
  const nameOf = (value: unknown): string => names.get(String(value)) ?? String(value);
  const parts = PARTS.flatMap(([key, name]) => {
    const value = filter[key];
    if (value === undefined || key === 'paywalled') return [];
    const isCode = (each: unknown): boolean => key === 'topics' || (key === 'entities' && typeof each === 'number');
    const values = [value].flat().map((each) => (isCode(each) ? nameOf(each) : String(each)));
    return [`${name} ${values.join(' or ') || 'that was unknown'}`];
  });
  const all = [
    ...(query === undefined ? [] : [`query '${query}'`]),
    ...parts,
    ...(filter.paywalled === undefined ? [] : [filter.paywalled ? 'paywalled' : 'not paywalled']),
  ];
  return all.length === 0 ? 'all articles' : all.join(', ');
}

/** Describes what a receiver is sent. */
export function deliveryText({ minIndependentCount, changes }: Pick<Watch, 'minIndependentCount' | 'changes'>): string {
  if (minIndependentCount === 1) return 'the first article of each story';
  if (minIndependentCount !== undefined)
    return `one article of each story with ${minIndependentCount} independent sources`;
  return changes ? 'every article, and again when it changes' : 'every article';
}
