import type { Queryable } from '../connection/pool.ts';

/** Maximum number of names to compare with a misspelled one: more would take too long. */
const MAX_NAMES = 20_000;

export interface KnownFeed {
  readonly id: number;
  readonly url: string;
  readonly title: string | null;
}

/** Returns the feeds with the names that users may type. */
export async function knownFeeds(db: Queryable): Promise<KnownFeed[]> {
  const { rows } = await db.query<KnownFeed>('select id, url, title from wireroom.feeds order by id limit $1', [
    MAX_NAMES,
  ]);
  return rows;
}

/** Returns the sites of feeds and articles, also of those that readers do not see. */
export async function knownSites(db: Queryable): Promise<string[]> {
  const { rows } = await db.query<{ domain: string }>('select domain from wireroom.sites order by id limit $1', [
    MAX_NAMES,
  ]);
  return rows.map(({ domain }) => domain);
}

/** Returns the URLs of the newest articles of a site. */
export async function knownArticleUrls(db: Queryable, domain: string, limit = 1_000): Promise<string[]> {
  const { rows } = await db.query<{ url: string }>(
    `select url from wireroom.articles where site_id = (select id from wireroom.sites where domain = $1)
     order by published_at desc nulls last limit $2`,
    [domain, limit],
  );
  return rows.map(({ url }) => url);
}

/** Returns the tables and views by name, those of schema `news` first. */
export async function knownTables(db: Queryable): Promise<string[]> {
  const { rows } = await db.query<{ name: string }>(
    `select nspname || '.' || relname as name from pg_class join pg_namespace n on n.oid = relnamespace
     where nspname in ('news', 'wireroom') and relkind in ('r', 'v', 'p') and not relispartition order by nspname, relname`,
  );
  return rows.map(({ name }) => name);
}
