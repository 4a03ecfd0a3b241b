import { readFileSync } from 'node:fs';
import type pg from 'pg';
import type { Queryable } from '../connection/pool.ts';

/** Which publisher a site belongs to. */
export interface SitePublisher {
  /** Registrable domain. */
  readonly site: string;
  readonly key: string;
  readonly name: string;
}

/** Reads the publishers that the program ships, config/publishers.tsv. */
export function readPublishers(): readonly SitePublisher[] {
  return readFileSync(new URL('../../config/publishers.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('#'))
    .slice(1)
    .map((line) => {
      const [site = '', key = '', name = ''] = line.split('\t');
      return { site, key, name };
    });
}

/** Makes the shipped publishers those of this program. What the operator set stays, and counts. */
export async function storePublishers(db: Queryable, publishers: readonly SitePublisher[]): Promise<void> {
  await db.query(
    `with given as (
       select * from jsonb_to_recordset($1) as r (site text, key text, name text)
     ), gone as (
       delete from wireroom.publishers where origin = 'shipped' and site not in (select site from given)
     )
     insert into wireroom.publishers (site, origin, key, name) select site, 'shipped', key, name from given order by site
     on conflict (site, origin) do update set key = excluded.key, name = excluded.name
     where (publishers.key, publishers.name) is distinct from (excluded.key, excluded.name)`,
    [JSON.stringify(publishers)],
  );
}

/** A publisher and its sites. */
export interface Publisher {
  readonly key: string;
  readonly name: string;
  readonly sites: readonly string[];
  /** How many of its sites the operator set. */
  readonly set: number;
}

/** Returns the publishers with several sites, and news agencies, by name. */
export async function listPublishers(pool: pg.Pool): Promise<readonly Publisher[]> {
  const { rows } = await pool.query<Publisher>(
    `select p.key, p.name, p.sites,
       (select count(*)::int from wireroom.publishers o where o.origin = 'operator' and o.site = any(p.sites)) as set
     from news.publishers p order by lower(p.name), p.key`,
  );
  return rows;
}

/** The key of a new publisher: its name in lower case, with hyphens. */
const newKey = (name: string): string =>
  name
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join('-') ?? '';

/**
 * Assigns a site to the publisher with a name or key, or to a new one of that name.
 * @returns the publisher's key and name
 */
export async function setPublisher(
  pool: pg.Pool,
  site: string,
  name: string,
): Promise<Pick<SitePublisher, 'key' | 'name'>> {
  const { rows } = await pool.query<Pick<SitePublisher, 'key' | 'name'>>(
    `insert into wireroom.publishers as p (site, origin, key, name)
     select $1, 'operator', coalesce(known.key, $3), coalesce(known.name, $2)
     from (select) one left join lateral (
       select key, name from news.publishers where lower(name) = lower($2) or key = $3 order by key = $3 limit 1
     ) known on true
     on conflict (site, origin) do update set key = excluded.key, name = excluded.name
     returning p.key, p.name`,
    [site, name, newKey(name)],
  );
  if (!rows[0]) throw new Error('an upsert returns its row');
  return rows[0];
}

/** Removes what the operator set for a site. @returns the key that counts from now on; undefined if nothing was set */
export async function unsetPublisher(pool: pg.Pool, site: string): Promise<string | undefined> {
  const { rows } = await pool.query<{ key: string }>(
    `with gone as (delete from wireroom.publishers where site = $1 and origin = 'operator' returning site)
     select coalesce((select key from wireroom.publishers p where p.site = gone.site and origin = 'shipped'), site) as key from gone`,
    [site],
  );
  return rows[0]?.key;
}
