import type pg from 'pg';
import type { Network } from '../../model/feed.ts';
import type { UrlKey } from '../../model/url/canonicalize-url.ts';
import { hex } from '../../model/url/digest.ts';
import { type Queryable, transaction } from '../connection/pool.ts';
import { ensureHosts, ensureSites } from '../hosts/hosts.ts';

export interface NewFeed {
  readonly named: UrlKey;
  readonly title?: string | undefined;
  readonly labels: readonly string[];
  /** Network of its address, if known; otherwise the first poll determines it. */
  readonly network?: Network | undefined;
  /** Attributes of its outline in an OPML file, stored for the export. */
  readonly outline?: Readonly<Record<string, string>> | undefined;
  /** Whether its entries may supply metadata for articles of any site. */
  readonly trusted?: boolean | undefined;
}

export interface AddedFeed {
  readonly id: number;
  /** False if the feed existed already, or occurs earlier in the list. */
  readonly added: boolean;
}

/**
 * Adds feeds in one transaction; they are due at once. A feed that exists already, also under an
 * earlier URL, only gets the additional labels, attributes and trust. The results are in the order
 * of the feeds.
 */
export function addFeeds(pool: pg.Pool, feeds: readonly NewFeed[]): Promise<AddedFeed[]> {
  return transaction(pool, async (client) => {
    const wanted = mergedByDigest(feeds);
    const before = await ownersOf(client, [...wanted.keys()]);
    const missing = [...wanted].filter(([digest]) => !before.has(digest)).map(([, feed]) => feed);
    const fresh = await insertFeeds(client, missing);
    // Another process may have added some of them meanwhile.
    const owners = fresh.size < missing.length ? await ownersOf(client, [...wanted.keys()]) : before;
    const known = [...wanted].flatMap(([digest, feed]) => {
      const id = fresh.has(digest) ? undefined : owners.get(digest);
      return id === undefined
        ? []
        : [{ id, labels: feed.labels, outline: feed.outline, trusted: feed.trusted ?? false }];
    });
    if (known.length > 0) await addToKnown(client, known);
    const answered = new Set<string>();
    return feeds.map(({ named }) => {
      const digest = hex(named.digest);
      const added = fresh.has(digest) && !answered.has(digest);
      answered.add(digest);
      return { id: fresh.get(digest) ?? owners.get(digest) ?? 0, added };
    });
  });
}

/** Merges feeds with the same URL: the first one, with the labels, attributes and trust of all. */
const mergedByDigest = (feeds: readonly NewFeed[]): Map<string, NewFeed> => {
  const merged = new Map<string, NewFeed>();
  for (const feed of feeds) {
    const digest = hex(feed.named.digest);
    const first = merged.get(digest);
    merged.set(digest, {
      named: first?.named ?? feed.named,
      title: first ? first.title : feed.title,
      network: first ? first.network : feed.network,
      labels: [...new Set([...(first?.labels ?? []), ...feed.labels])],
      outline: feed.outline || first?.outline ? { ...feed.outline, ...first?.outline } : undefined,
      trusted: feed.trusted || first?.trusted,
    });
  }
  return merged;
};

const ownersOf = async (db: Queryable, digests: readonly string[]): Promise<Map<string, number>> => {
  const { rows } = await db.query<{ digest: Buffer; feed_id: number }>(
    'select url_digest as digest, feed_id from wireroom.feed_urls where url_digest = any($1)',
    [digests.map((digest) => Buffer.from(digest, 'hex'))],
  );
  return new Map(rows.map((row) => [hex(row.digest), row.feed_id]));
};

/** @returns digest in hex → feed id, without the feeds that another process has added meanwhile */
const insertFeeds = async (client: pg.PoolClient, feeds: readonly NewFeed[]): Promise<Map<string, number>> => {
  if (feeds.length === 0) return new Map();
  await ensureHosts(
    client,
    feeds.map(({ named }) => named.host),
  );
  const sites = await ensureSites(
    client,
    feeds.map(({ named }) => named.site),
  );
  const rows = feeds.map(({ named, title, labels, network, outline, trusted = false }) => {
    const { digest, url, host, site } = named;
    return { digest: hex(digest), url, host, site_id: sites.get(site), title, labels, network, outline, trusted };
  });
  // In the order of the digests, so that concurrent imports do not deadlock.
  const { rows: inserted } = await client.query<{ id: number; digest: string }>(
    `with wanted as (
       select nextval(pg_get_serial_sequence('wireroom.feeds', 'id')) as id, w.*
       from jsonb_to_recordset($1) as w (digest text, url text, host text, site_id int, title text, labels text[], network text,
         outline jsonb, trusted boolean)
     ), taken as (
       insert into wireroom.feed_urls (url_digest, feed_id, url)
       select decode(digest, 'hex'), id, url from wanted order by digest
       on conflict do nothing
       returning feed_id
     ), planned as (
       insert into wireroom.due (stage, id, host) select 'feeds', id, host from wanted where id in (select feed_id from taken)
     )
     insert into wireroom.feeds (id, site_id, host, url, title, labels, network, outline, trusted) overriding system value
     select id, site_id, host, url, title, labels, network, outline, trusted from wanted where id in (select feed_id from taken)
     returning id, (select digest from wanted where wanted.id = feeds.id) as digest`,
    [JSON.stringify(rows)],
  );
  return new Map(inserted.map(({ digest, id }) => [digest, id]));
};

const addToKnown = async (
  client: pg.PoolClient,
  feeds: readonly (Pick<NewFeed, 'labels' | 'outline' | 'trusted'> & { readonly id: number })[],
): Promise<void> => {
  await client.query(
    `update wireroom.feeds f set
       labels = f.labels || array(
         select label from unnest(w.labels) with ordinality as l (label, place) where label <> all (f.labels) order by place),
       outline = nullif(coalesce(f.outline, '{}') || coalesce(w.outline, '{}'), '{}'),
       trusted = f.trusted or w.trusted
     from jsonb_to_recordset($1) as w (id bigint, labels text[], outline jsonb, trusted boolean)
     where f.id = w.id
       and not (f.labels @> w.labels and coalesce(f.outline, '{}') @> coalesce(w.outline, '{}') and f.trusted >= w.trusted)`,
    [JSON.stringify(feeds)],
  );
};
