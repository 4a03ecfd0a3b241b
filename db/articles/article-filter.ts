import type { ArticleFilter, FilterOf } from '../../model/article-filter.ts';
import type { Queryable } from '../connection/pool.ts';

/** A filter whose entities are names given by people. */
export type NamedFilter = FilterOf<{ readonly entities: readonly string[] }>;

/** A name that stands for nothing in the database. */
export interface UnknownName {
  readonly of: 'publishers' | 'topics' | 'entities' | 'stories';
  readonly name: string;
}

/** For each name ($1) the keys or ids that it stands for. */
const LOOK_UPS = {
  publishers: `select n.name, array(
      select p.key from news.publishers p where p.key = n.name or lower(p.name) = lower(n.name) or lower(n.name) = any(p.sites)
      union
      select s.domain from wireroom.sites s where s.domain = lower(n.name) and wireroom.publisher_of(s.domain) = s.domain) as found
    from unnest($1::text[]) n (name)`,
  topics: `select n.name, array(select t.qcode from wireroom.topics t where lower(n.name) in (lower(t.name), lower(t.qcode)) order by t.qcode) as found
    from unnest($1::text[]) n (name)`,
  entities: `select n.name, to_json(array(select a.entity_id from wireroom.aliases a where a.folded = wireroom.folded(n.name) order by a.entity_id)) as found
    from unnest($1::text[]) n (name)`,
  stories: `select n.name, to_json(array(select s.id from wireroom.stories s where s.id = n.name::bigint)) as found from unnest($1::text[]) n (name)`,
} as const;

/**
 * Makes a filter of names given by people: publishers by name, key or site, entities by any of
 * their names.
 * @returns also the names that stand for nothing; what they leave is nothing
 */
export async function resolveNames(
  db: Queryable,
  named: NamedFilter,
): Promise<{ readonly filter: ArticleFilter; readonly unknown: readonly UnknownName[] }> {
  const looked = await Promise.all(
    (Object.keys(LOOK_UPS) as (keyof typeof LOOK_UPS)[]).flatMap((of) => {
      const names = named[of];
      return names === undefined ? [] : [lookUp(db, of, names.map(String))];
    }),
  );
  return {
    filter: Object.fromEntries(
      [...Object.entries(named), ...looked.map(({ of, found }) => [of, found] as const)].filter(
        ([, value]) => value !== undefined,
      ),
    ),
    unknown: looked.flatMap(({ unknown }) => unknown),
  };
}

interface LookedUp {
  readonly of: keyof typeof LOOK_UPS;
  readonly found: readonly (string | number)[];
  readonly unknown: readonly UnknownName[];
}

const lookUp = async (db: Queryable, of: keyof typeof LOOK_UPS, names: readonly string[]): Promise<LookedUp> => {
  const { rows } = await db.query<{ name: string; found: (string | number)[] }>(LOOK_UPS[of], [names]);
  return {
    of,
    found: [...new Set(rows.flatMap(({ found }) => found))],
    unknown: rows.filter(({ found }) => found.length === 0).map(({ name }) => ({ of, name })),
  };
};
