import sql from 'sql-template-tag';
import type { ArticleFilter, FilterOf } from '../../model/article-filter.ts';
import type { Read } from './read.ts';

/** A name that stands for nothing in the database. */
export interface UnknownName {
  readonly of: 'sites' | 'labels' | 'publishers' | 'topics' | 'entities' | 'stories';
  readonly name: string;
}

/**
 * Makes a filter of names given by people: publishers by name, key or site, entities by any of
 * their names.
 * @returns also the names that stand for nothing; what they leave is nothing
 */
export async function resolveNames(
  read: Read,
  named: FilterOf,
): Promise<{ readonly filter: ArticleFilter; readonly unknown: readonly UnknownName[] }> {
  const rows = await read<UnknownName & { readonly key: string | null }>(
    sql`select part as of, name, key from news.keys_of(${JSON.stringify(named)})`,
  );
  const keysOf = (part: string): string[] => [
    ...new Set(rows.flatMap(({ of, key }) => (of === part && key !== null ? [key] : []))),
  ];
  const given = Object.entries(named).filter(([, value]) => value !== undefined);
  return {
    filter: Object.fromEntries(
      given.map(([part, value]) => [
        part,
        part in IS_ID ? keysOf(part).map((key) => (IS_ID[part] ? Number(key) : key)) : value,
      ]),
    ),
    unknown: rows.flatMap(({ of, name, key }) => (key === null ? [{ of, name }] : [])),
  };
}

/** Parts that are replaced by keys, and whether these are numbers. */
const IS_ID: Readonly<Record<string, boolean>> = { publishers: false, topics: false, entities: true, stories: true };

export interface KnownName {
  readonly name: string;
  /** Whether it is a topic without a broader one. */
  readonly is_broadest: boolean;
}

const KNOWN: Partial<Record<UnknownName['of'], string>> = {
  sites: 'select site as name, false as is_broadest from news.sites',
  labels: 'select distinct unnest(labels) as name, false as is_broadest from news.feeds',
  publishers: 'select name, false as is_broadest from news.publishers',
  topics: 'select name, broader is null as is_broadest from news.topics',
};

/** Returns names that exist, to compare with a misspelled one: more would take too long. None of entities and stories. */
export async function knownNames(read: Read, of: UnknownName['of']): Promise<KnownName[]> {
  const names = KNOWN[of];
  return names === undefined ? [] : read({ text: `${names} order by name limit 20000` });
}
