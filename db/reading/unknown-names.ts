import type { Queryable } from '../connection/pool.ts';
import type { OptionalFilter } from './search-articles.ts';

/** A name that stands for nothing in the database. */
export interface UnknownName {
  readonly of: 'site' | 'topic' | 'label';
  readonly name: string;
  /** Existing names that contain it. */
  readonly similar: readonly string[];
}

const MAX_SIMILAR = 8;

/** The existing names of each filter, with their codes where they have any. */
const KNOWN = {
  sites: { of: 'site', names: 'select site as name, null as code from news.sites' },
  topics: { of: 'topic', names: 'select name, qcode as code from news.topics' },
  labels: { of: 'label', names: 'select distinct unnest(labels) as name, null as code from news.feeds' },
} as const;

/** Returns the sites, topics and labels of a filter that do not exist. */
export const unknownNames = async (db: Queryable, filter: OptionalFilter): Promise<UnknownName[]> => {
  const unknown: UnknownName[] = [];
  for (const key of Object.keys(KNOWN) as (keyof typeof KNOWN)[]) {
    const wanted = filter[key];
    if (wanted === undefined) continue;
    const { of, names } = KNOWN[key];
    const { rows } = await db.query<UnknownName>(
      `with known as materialized (${names})
       select $2 as of, w.name, array(
         select k.name from known k where strpos(lower(k.name), lower(w.name)) > 0 order by k.name limit ${MAX_SIMILAR}) as similar
       from unnest($1::text[]) w (name)
       where not exists (select from known k where lower(w.name) in (lower(k.name), lower(k.code)))`,
      [wanted, of],
    );
    unknown.push(...rows);
  }
  return unknown;
};
