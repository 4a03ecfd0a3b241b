import type { FilterOf } from '../../model/article-filter.ts';
import type { Read } from './read.ts';

/** A name that stands for nothing in the database. */
export interface UnknownName {
  readonly of: 'site' | 'topic' | 'label' | 'entity';
  readonly name: string;
  /** Existing names that contain it, or else the broadest topics. */
  readonly similar: readonly string[];
}

/** As many as there are topics without a broader one. */
const MAX_SIMILAR = 17;

/** The existing names of each filter ($1), with their codes where they have any. */
const KNOWN = {
  sites: { of: 'site', names: 'select site as name, null as code, false as usual from news.sites' },
  topics: { of: 'topic', names: 'select name, qcode as code, broader is null as usual from news.topics' },
  labels: {
    of: 'label',
    names: 'select distinct unnest(labels) as name, null as code, false as usual from news.feeds',
  },
  entities: {
    of: 'entity',
    names:
      'select id::text as name, null as code, false as usual from news.entities where id = any($1::text[]::bigint[])',
  },
} as const;

/** Returns the sites, topics, labels and entities of a filter that do not exist. */
export async function unknownNames(read: Read, filter: FilterOf): Promise<UnknownName[]> {
  const unknown: UnknownName[] = [];
  for (const key of Object.keys(KNOWN) as (keyof typeof KNOWN)[]) {
    const wanted = filter[key];
    if (wanted === undefined) continue;
    const { of, names } = KNOWN[key];
    const rows = await read<UnknownName>({
      text: `with known as materialized (${names})
       select $2 as of, w.name, array(
         select k.name from known k where strpos(lower(k.name), lower(w.name)) > 0
           or k.usual and not exists (select from known o where strpos(lower(o.name), lower(w.name)) > 0)
         order by k.name limit ${MAX_SIMILAR}) as similar
       from unnest($1::text[]) w (name)
       where not exists (select from known k where lower(w.name) in (lower(k.name), lower(k.code)))`,
      values: [wanted, of],
    });
    unknown.push(...rows);
  }
  return unknown;
}
