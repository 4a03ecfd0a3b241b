import sql from 'sql-template-tag';
import type { UrlKey } from '../../model/url/canonicalize-url.ts';
import { hex } from '../../model/url/digest.ts';
import { named } from '../connection/named.ts';
import type { Queryable } from '../connection/pool.ts';
import { transitionIf } from '../life-cycle/assignments.ts';
import { IF_IT_WAITS } from '../life-cycle/work.ts';
import { adoptDirectUrls } from './direct-urls.ts';

/** A URL to fetch, with its priority on its host. */
export interface RequestedUrl extends UrlKey {
  /** Whether a feed of its own site, or a person, names it. It then precedes URLs named by feeds of other sites. */
  readonly own: boolean;
  /** If it is not `own`: the number of URLs of the same feed before it on its host. */
  readonly turn: number;
}

/** Article ids by URL digest in hex; undefined for a tombstone, the URL of a removed article. */
export type Owners = ReadonlyMap<string, number | undefined>;

export interface DiscoverOptions {
  /** Feed that names the URLs; undefined if a person does. */
  readonly askedBy?: number | undefined;
  /** Whether they may be fetched from networks in WIREROOM_ALLOW_NETWORKS. */
  readonly opened?: boolean | undefined;
}

export interface Discovered {
  readonly owners: Owners;
  /** Ids of the new articles. */
  readonly fresh: ReadonlySet<number>;
}

/**
 * Creates an article for every URL without one. The caller excludes barred URLs (barred-urls.ts).
 * @returns the owners of all URLs, and the ids of the new articles
 */
export async function discover(
  db: Queryable,
  urls: readonly (UrlKey | RequestedUrl)[],
  options?: DiscoverOptions,
): Promise<Discovered> {
  const known = await ownersOf(db, urls);
  const isKnown = ({ digest }: UrlKey): boolean => known.has(hex(digest));
  await adoptDirectUrls(db, urls.filter(isKnown));
  const { owners, fresh } = await createArticles(
    db,
    urls.filter((url) => !isKnown(url)),
    options,
  );
  return { owners: new Map([...known, ...owners]), fresh };
}

/**
 * Creates articles for URLs that have none. Safe for concurrent calls, because each digest has one
 * owner. URLs named by feeds of other sites become due one second apart on each host, counted from
 * the one that has waited longest, so that these feeds take turns.
 * @returns the owners of these URLs: others may have created some of them meanwhile
 */
export async function createArticles(
  db: Queryable,
  urls: readonly (UrlKey | RequestedUrl)[],
  { askedBy, opened = false }: DiscoverOptions = {},
): Promise<Discovered> {
  const owners = new Map<string, number | undefined>();
  const fresh = new Set<number>();
  const byDigest = new Map(urls.map((url) => [hex(url.digest), url]));
  // In the order of their digests, so that concurrent polls with the same URLs do not deadlock.
  const inOrder = [...byDigest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, url]) => url);
  for (let missing = inOrder; missing.length > 0; ) {
    for (const { id, digest } of await insertArticles(db, missing, { askedBy, opened })) {
      owners.set(hex(digest), id);
      fresh.add(id);
    }
    const isMissing = ({ digest }: UrlKey): boolean => !owners.has(hex(digest));
    // Another process has created these meanwhile, or only their site, which the next statement sees.
    const late = missing.filter(isMissing);
    for (const [key, owner] of await ownersOf(db, late)) owners.set(key, owner);
    missing = late.filter(isMissing);
    await adoptDirectUrls(
      db,
      late.filter((url) => !isMissing(url)),
    );
  }
  return { owners, fresh };
}

const insertArticles = async (
  db: Queryable,
  urls: readonly (UrlKey | RequestedUrl)[],
  { askedBy, opened }: DiscoverOptions,
): Promise<{ id: number; digest: Buffer }[]> => {
  // Known sites are only looked up, because every insert uses up an id, even on conflict.
  const { rows } = await db.query<{ id: number; digest: Buffer }>(named('insert-articles')`
    with named as (
      select * from unnest(
        ${urls.map(({ digest }) => digest)}::bytea[],
        ${urls.map(({ url }) => url)}::text[],
        ${urls.map(({ host }) => host)}::text[],
        ${urls.map(({ site }) => site)}::text[],
        ${urls.map((url) => !('own' in url) || url.own)}::boolean[],
        ${urls.map((url) => ('turn' in url ? url.turn : 0))}::int[]
      ) as n (digest, url, host, domain, own, turn)
    ), host as (
      insert into wireroom.hosts (host) select distinct host from named order by host on conflict do nothing
    ), known_site as (
      select id, domain from wireroom.sites where domain in (select domain from named)
    ), new_site as (
      insert into wireroom.sites (domain)
      select distinct domain from named where domain not in (select domain from known_site) order by domain
      on conflict do nothing
      returning id, domain
    ), candidate as (
      select named.*, site.id as site_id, nextval(pg_get_serial_sequence('wireroom.articles', 'id')) as id
      from named join (select * from known_site union all select * from new_site) site using (domain)
    ), taken as (
      insert into wireroom.article_urls (url_digest, article_id, kind)
      select digest, id, 'found' from candidate order by digest
      on conflict do nothing
      returning article_id
    ), made as (
      insert into wireroom.articles (id, site_id, host, url, opened)
      select id, site_id, host, url, ${opened} from candidate where id in (select article_id from taken)
      returning id
    ), planned as (
      insert into wireroom.due (stage, id, host, own, asked_by, due_at)
      select 'articles', id, host, own, ${askedBy ?? null}, case when own then now() else make_interval(secs => turn) + least(now(),
        (select t.due_at from wireroom.due t where t.host = candidate.host and t.stage = 'articles' and not t.own
         order by t.due_at limit 1)) end
      from candidate where id in (select article_id from taken)
    )
    select id, digest from made join candidate using (id)`);
  return rows;
};

/** Returns the owners of URLs; unknown URLs are missing. */
export async function ownersOf(db: Queryable, urls: readonly UrlKey[]): Promise<Owners> {
  if (urls.length === 0) return new Map();
  const { rows } = await db.query<{ url_digest: Buffer; article_id: number | null }>(named('owners-of-urls')`
    select url_digest, article_id from wireroom.article_urls where url_digest = any(${urls.map(({ digest }) => digest)})`);
  return new Map(rows.map((row) => [hex(row.url_digest), row.article_id ?? undefined]));
}

/**
 * Allows articles to be fetched from networks in WIREROOM_ALLOW_NETWORKS; those rejected for their
 * address are retried.
 */
export async function allowOpenedNetworks(db: Queryable, ids: readonly number[]): Promise<void> {
  await db.query(named('allow-opened-networks')`
    with shut as (
      select id, host, state = 'rejected' and outcome = 'blocked_address' as refused from wireroom.articles
      where id = any(${ids}) and not opened order by id for no key update
    ), planned as (
      insert into wireroom.due (stage, id, host)
      select 'articles', id, host from shut where refused order by id ${IF_IT_WAITS.fetchNow}
    )
    update wireroom.articles a set opened = true, ${transitionIf(sql`refused`, 'fetchNow')}
    from shut where a.id = shut.id`);
}
