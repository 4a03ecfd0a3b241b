import type pg from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import { canonicalizeStoredUrl, type UrlKey } from '../../model/url/canonicalize-url.ts';
import { recordChanges } from '../changes/change-feed.ts';
import { type Queryable, transaction } from '../connection/pool.ts';
import { isHostUnder } from '../hosts/hosts.ts';
import { isVariant, lockDiscovery } from '../urls/barred-urls.ts';
import { deleteArticles, REMOVED_WITH } from './delete-articles.ts';
import { deleteUnnamedEntities } from './leftovers.ts';
import { type RemovedUrl, recordRemoved } from './removed-urls.ts';

/** What to remove: a URL with its variants, or an article by its id. */
export type RemovalTarget = { readonly id: number } | { readonly url: UrlKey };

/** An article to delete: the target, one of its duplicates, or the original it duplicates. */
export interface RemovableArticle {
  readonly id: number;
  readonly url: string;
  readonly site: string;
  readonly state: string;
  readonly title: string | null;
  readonly removed_with: number;
  readonly final_url: string | null;
  readonly canonical_url: string | null;
  /** Articles with the same text on other sites, which stay. */
  readonly copies: number[];
  /** Articles of its site that declare one of its URLs as canonical, and stay; at most 20. */
  readonly claimants: number[];
}

/** Returns the articles that a removal would delete. */
export async function articlesToRemove(db: Queryable, target: RemovalTarget): Promise<RemovableArticle[]> {
  return withFamilies(db, 'id' in target ? [target.id] : await articlesAt(db, target.url));
}

/**
 * Deletes an article for good, with its duplicates and everything that belongs to them, even while
 * it is claimed. Its URLs and their variants are barred from then on, as is a target URL that is
 * not stored yet.
 * @returns the deleted articles
 */
export function removeArticles(pool: pg.Pool, target: RemovalTarget): Promise<RemovableArticle[]> {
  return transaction(pool, async (client) => {
    await lockDiscovery(client);
    const articles = await articlesToRemove(client, target);
    if (articles.length > 0 || 'url' in target)
      await removeFamilies(client, articles, 'url' in target ? [target.url] : []);
    return articles;
  });
}

/** Articles per transaction. */
const BATCH = 200;

/** Deletes all articles of a site; see `removeArticles`. @yields the number of deleted articles after each commit */
export async function* removeSite(pool: pg.Pool, domain: string): AsyncGenerator<number> {
  for (;;) {
    const removed = await transaction(pool, async (client) => {
      await lockDiscovery(client);
      const { rows } = await client.query<{ id: number }>(sql`
        select a.id from wireroom.articles a where ${isOfSite(domain)} order by a.id limit ${BATCH}`);
      const ids = rows.map(({ id }) => id);
      const articles = await withFamilies(client, ids);
      if (articles.length > 0) await removeFamilies(client, articles);
      return articles.length;
    });
    if (removed === 0) return;
    yield removed;
  }
}

/** Whether article `a` belongs to the site, or its final URL does. */
export function isOfSite(domain: string): Sql {
  const isThere = isHostUnder(sql`${domain}::text`, sql`substring(a.final_url from '^https?://([^/:?#]+)')`);
  return sql`(a.site_id = (select id from wireroom.sites where domain = ${domain}) or ${isThere})`;
}

/** Returns the articles of a URL and of its variants. */
const articlesAt = async (db: Queryable, url: UrlKey): Promise<number[]> => {
  const { rows: owners } = await db.query<{ id: number }>(
    'select article_id as id from wireroom.article_urls where url_digest = $1 and article_id is not null',
    [url.digest],
  );
  const { pathname } = new URL(url.url);
  const { rows: alike } = await db.query<{ id: number; urls: (string | null)[] }>(
    `select id, array[url, final_url] as urls from wireroom.articles
     where site_id = (select id from wireroom.sites where domain = $1)
       and $2 <> '' and (strpos(url, $2) > 0 or strpos(final_url, $2) > 0)`,
    [url.site, pathname.replace(/\/$/, '')],
  );
  const leadsThere = (other: string | null): boolean => {
    const named = other === null ? undefined : canonicalizeStoredUrl(other);
    if (!named) return false;
    return named.stem.digest.equals(url.stem.digest) && isVariant(named, url.stem.parameters);
  };
  return [...owners, ...alike.filter(({ urls }) => urls.some(leadsThere))].map(({ id }) => id);
};

/** Adds the originals of articles and all duplicates of these: the same article under its other URLs. */
const withFamilies = async (db: Queryable, ids: readonly number[]): Promise<RemovableArticle[]> => {
  if (ids.length === 0) return [];
  const { rows } = await db.query<RemovableArticle>(
    `with recursive family as (
       select id, duplicate_of, state from wireroom.articles where id = any($1)
       union
       select other.id, other.duplicate_of, other.state from family f cross join lateral (
         select id, duplicate_of, state from wireroom.articles where id = f.duplicate_of and f.state = 'rejected'
         union all
         select id, duplicate_of, state from wireroom.articles where duplicate_of = f.id and state = 'rejected'
       ) other
     )
     select a.id, a.url, s.domain as site, a.state, a.final_url, a.canonical_url, ${REMOVED_WITH} as removed_with,
       coalesce(a.title, (select e.title from wireroom.entries e where e.article_id = a.id order by e.feed_id limit 1)) as title,
       to_jsonb(array(select copy.id from wireroom.articles copy where copy.id not in (select id from family)
          and (copy.duplicate_of = a.id or (copy.id = a.duplicate_of and a.state <> 'rejected')) order by copy.id)) as copies,
       to_jsonb(array(select other.id from wireroom.articles other where other.canonical_url in (a.url, a.final_url, a.canonical_url)
          and other.site_id = a.site_id and other.id not in (select id from family) order by other.id limit 20)) as claimants
     from family join wireroom.articles a using (id) join wireroom.sites s on s.id = a.site_id order by a.id`,
    [ids],
  );
  return rows;
};

const removeFamilies = async (
  client: pg.PoolClient,
  articles: readonly RemovableArticle[],
  also: readonly UrlKey[] = [],
): Promise<void> => {
  const ids = articles.map(({ id }) => id);
  const shared = await canonicalOfOthers(client, articles);
  const addresses = articles.flatMap(({ url, final_url, canonical_url, removed_with }): RemovedUrl[] =>
    [url, final_url, canonical_url !== null && shared.has(canonical_url) ? null : canonical_url].flatMap((address) => {
      const named = address === null ? undefined : canonicalizeStoredUrl(address);
      return named ? [{ named, removedWith: removed_with }] : [];
    }),
  );
  const { rows: entities } = await client.query<{ id: number }>(
    'select distinct entity_id as id from wireroom.article_entities where article_id = any($1)',
    [ids],
  );
  // Names that other articles use as well are stored again with the next article that uses them.
  await client.query(
    `delete from wireroom.aliases a using news.article_entities x, jsonb_array_elements(x.mentions) m
     where x.article_id = any($1) and a.entity_id = x.entity_id and a.source = 'text' and a.folded = wireroom.folded(m ->> 'text')`,
    [ids],
  );
  const changes = await deleteArticles(client, ids);
  await deleteUnnamedEntities(
    client,
    entities.map(({ id }) => id),
  );
  const asked = also.map((named) => ({ named, removedWith: articles[0]?.removed_with }));
  await recordRemoved(client, [...asked, ...addresses]);
  await recordChanges(client, changes);
};

/** Returns the canonical URLs that other articles declare as well: some sites declare one page everywhere. */
const canonicalOfOthers = async (
  client: pg.PoolClient,
  articles: readonly RemovableArticle[],
): Promise<ReadonlySet<string>> => {
  const { rows } = await client.query<{ url: string }>(
    'select distinct canonical_url as url from wireroom.articles where canonical_url = any($1) and id <> all($2)',
    [articles.flatMap(({ canonical_url }) => canonical_url ?? []), articles.map(({ id }) => id)],
  );
  return new Set(rows.map(({ url }) => url));
};
