import type { Queryable } from '../connection/pool.ts';

/**
 * Which articles, as saved searches keep it: the argument of `wireroom.filter_from`. All keys must hold; of several values of one
 * key, one is enough.
 */
export interface ArticleFilter {
  /** Published at this time or later (ISO 8601). */
  readonly since?: string;
  /** Published before this time (ISO 8601). */
  readonly until?: string;
  /** Registrable domains. */
  readonly sites?: readonly string[];
  /** Keys of publishers, each for all its sites; or any name, which is looked up when articles are compared. */
  readonly publishers?: readonly string[];
  /** ISO 639-1. */
  readonly languages?: readonly string[];
  /** Names or codes; narrower topics count. */
  readonly topics?: readonly string[];
  /** Ids; or any names, which are looked up when articles are compared. */
  readonly entities?: readonly (number | string)[];
  readonly feeds?: readonly number[];
  /** Labels of feeds. */
  readonly labels?: readonly string[];
  readonly stories?: readonly number[];
  readonly kinds?: readonly string[];
  readonly paywalled?: boolean;
}

/** A filter whose entities and publishers are names given by people. */
export type NamedFilter = {
  readonly [Part in keyof ArticleFilter]?:
    | (Part extends 'entities' ? readonly string[] : ArticleFilter[Part])
    | undefined;
};

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
 * Makes a filter of names given by people: publishers by name, key or site, entities by any of their names.
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
