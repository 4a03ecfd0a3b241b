import type { Queryable } from '../connection/pool.ts';
import { ensureHosts, ensureSites } from '../hosts/hosts.ts';
import { transitionIf } from '../life-cycle/transitions.ts';
import { adoptDirectUrls } from './direct-urls.ts';
import type { RequestedUrl, UrlKey } from './url-key.ts';

/** Article ids by URL digest in hex; undefined for a tombstone, the URL of a removed article. */
export type Owners = ReadonlyMap<string, number | undefined>;

const hex = (digest: Buffer): string => digest.toString('hex');

export interface DiscoverOptions {
  /** Feed that names the URLs; undefined if a person does. */
  readonly askedBy?: number | undefined;
  /** Whether they may be fetched from networks in WIREROOM_ALLOW_NETWORKS. */
  readonly opened?: boolean | undefined;
}

/**
 * Creates an article for every URL without one. The caller excludes barred URLs (barred-urls.ts). Safe for concurrent
 * calls, because each digest has one owner. URLs named by feeds of other sites become due one second apart on each host,
 * counted from the one that has waited longest, so that these feeds take turns.
 * @returns the owners of all URLs, and the ids of the new articles
 */
export const discover = async (
  db: Queryable,
  urls: readonly (UrlKey | RequestedUrl)[],
  { askedBy, opened = false }: DiscoverOptions = {},
): Promise<{ owners: Owners; fresh: ReadonlySet<number> }> => {
  const byDigest = new Map(urls.map((named) => [hex(named.digest), named]));
  const owners = new Map(await ownersOf(db, [...byDigest.values()]));
  await adoptDirectUrls(
    db,
    [...owners.keys()].flatMap((key) => byDigest.get(key) ?? []),
  );
  // In the order of their digests, so that concurrent polls with the same URLs do not deadlock.
  const missing = [...byDigest]
    .filter(([key]) => !owners.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, named]) => named);
  if (missing.length === 0) return { owners, fresh: new Set() };

  await ensureHosts(
    db,
    missing.map((named) => named.host),
  );
  const sites = await ensureSites(
    db,
    missing.map((named) => named.site),
  );
  const { rows } = await db.query<{ id: number; digest: Buffer }>({
    name: 'discover-articles',
    text: `with candidate as (
       select c.*, nextval(pg_get_serial_sequence('wireroom.articles', 'id')) as id
       from unnest($1::bytea[], $2::text[], $3::text[], $4::int[], $5::boolean[], $6::int[]) as c (digest, url, host, site_id, own, turn)
     ), taken as (
       insert into wireroom.article_urls (url_digest, article_id, kind)
       select digest, id, 'found' from candidate order by digest
       on conflict do nothing
       returning article_id
     ), made as (
       insert into wireroom.articles (id, site_id, host, url, asked_by, opened, own, due_at)
       select id, site_id, host, url, $7, $8, own, case when own then now() else make_interval(secs => turn) + least(now(),
         (select t.due_at from wireroom.articles t where t.host = candidate.host and t.stage = 'articles' and not t.own and t.due_at is not null
          order by t.due_at limit 1)) end
       from candidate where id in (select article_id from taken)
       returning id
     )
     select id, digest from made join candidate using (id)`,
    values: [
      missing.map((named) => named.digest),
      missing.map((named) => named.url),
      missing.map((named) => named.host),
      missing.map((named) => sites.get(named.site)),
      missing.map((named) => !('own' in named) || named.own),
      missing.map((named) => ('turn' in named ? named.turn : 0)),
      askedBy ?? null,
      opened,
    ],
  });
  for (const { digest, id } of rows) owners.set(hex(digest), id);
  // Another process has created these meanwhile.
  const late = missing.filter((named) => !owners.has(hex(named.digest)));
  for (const [key, owner] of await ownersOf(db, late)) owners.set(key, owner);
  await adoptDirectUrls(db, late);
  return { owners, fresh: new Set(rows.map((row) => row.id)) };
};

/** Returns the owners of URLs; unknown URLs are missing. */
export const ownersOf = async (db: Queryable, urls: readonly UrlKey[]): Promise<Owners> => {
  if (urls.length === 0) return new Map();
  const { rows } = await db.query<{ url_digest: Buffer; article_id: number | null }>({
    name: 'owners-of-urls',
    text: 'select url_digest, article_id from wireroom.article_urls where url_digest = any($1)',
    values: [urls.map((named) => named.digest)],
  });
  return new Map(rows.map((row) => [hex(row.url_digest), row.article_id ?? undefined]));
};

/** Allows articles to be fetched from networks in WIREROOM_ALLOW_NETWORKS; those rejected for their address are retried. */
export const allowOpenedNetworks = async (db: Queryable, ids: readonly number[]): Promise<void> => {
  await db.query({
    name: 'allow-opened-networks',
    text: `with shut as (
       select id, state = 'rejected' and outcome = 'blocked_address' as refused from wireroom.articles
       where id = any($1) and not opened order by id for no key update
     )
     update wireroom.articles a set opened = true, ${transitionIf('refused', 'fetchNow')}
     from shut where a.id = shut.id`,
    values: [ids],
  });
};
