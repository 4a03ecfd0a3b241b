import sql from 'sql-template-tag';
import { SPEAKERS } from '../articles/entry-authority.ts';
import type { Claim } from '../claims/claims.ts';
import { named } from '../connection/named.ts';
import type { Queryable } from '../connection/pool.ts';
import { isHostUnder } from '../hosts/hosts.ts';
import type { Rule } from '../rules/rule.ts';
import { type RuleRow, readRule, rulesOf } from '../rules/stored-rules.ts';
import { type BarOf, type BarRow, barRows, readBars } from '../urls/barred-urls.ts';
import type { FeedUsage } from './feed-quotas.ts';
import type { PolledEntry } from './polled-entry.ts';

/** A stored entry of the feed. Digests are in hex. */
export interface KnownEntry {
  readonly guid: string;
  readonly digest: string;
  readonly article_id: number | null;
  readonly url: string | null;
  /** Whether its article was rejected, and not as a duplicate. */
  readonly rejected: boolean;
  /** Whether its article may be fetched from public networks only. */
  readonly is_public: boolean;
}

/**
 * The article, if any, that has the URL of an entry which is not stored with an article yet, and
 * what that requires.
 */
export interface OwnedUrl {
  /** Digest of the URL in hex. */
  readonly digest: string;
  /** Null for a tombstone, the URL of a removed article. */
  readonly article_id: number | null;
  readonly is_public: boolean;
  /** Whether it was found through a redirect on another site (see `adoptDirectUrls`). */
  readonly redirected: boolean;
  /** Whether it waits because feeds of other sites named it, and this feed is of its own site. */
  readonly delayed: boolean;
  /** Whether this feed is the first that may supply its metadata. */
  readonly undescribed: boolean;
  /** Whether the feed has entries of it that it does not list any more. */
  readonly replaced: boolean;
  /** Whether it was rejected because all feeds that named it drop it. */
  readonly unwanted: boolean;
}

export interface EntryState extends FeedUsage {
  /** Whether the feed has never been polled successfully. */
  readonly first: boolean;
  /** Time of the database. */
  readonly now: Date;
  /** Whether there are any rules, for whatever feeds. */
  readonly ruled: boolean;
  /** The rules for this feed. */
  readonly rules: readonly Rule[];
  readonly bar: BarOf;
  /** By the digest of their guid in hex. */
  readonly known: ReadonlyMap<string, KnownEntry>;
  /** By the digest of their URL in hex. */
  readonly owned: ReadonlyMap<string, OwnedUrl>;
}

interface StateRow {
  readonly first: boolean;
  readonly now: Date;
  readonly ruled: boolean;
  readonly rules: readonly RuleRow[];
  readonly site: string;
  readonly trusted: boolean;
  readonly bars: readonly BarRow[];
  readonly known: readonly KnownEntry[];
  readonly owned: readonly OwnedUrl[];
  readonly pending: FeedUsage['pending'];
}

/**
 * Reads everything that storing the entries of a poll depends on, and locks the feed. Call it first
 * in the transaction of the poll, because it also holds off removals and site blocks until the end.
 * @returns undefined if the claim is no longer valid
 */
export async function readEntryState(
  db: Queryable,
  { id, claim }: Claim,
  entries: readonly PolledEntry[],
): Promise<EntryState | undefined> {
  const stems = entries.flatMap(({ link }) => link?.stem.digest ?? []);
  const { rows } = await db.query<StateRow>(named('read-entry-state')`
    with feed as (
      select f.id, f.labels, f.site_id, f.trusted, s.domain as site, last_ok_at is null as first
      from wireroom.feeds f join wireroom.claims c using (id) join wireroom.sites s on s.id = f.site_id
      where f.id = ${id} and c.stage = 'feeds' and c.claim = ${claim} for update of f, c
    ), shown as (
      select * from unnest(
        ${entries.map(({ guidDigest }) => guidDigest)}::bytea[],
        ${entries.map(({ digest }) => digest)}::bytea[],
        ${entries.map(({ link }) => link?.digest)}::bytea[],
        ${entries.map(({ link }) => link?.site)}::text[]
      ) as s (guid, entry, url, domain)
    ), known as (
      select e.guid_digest, e.entry_digest, e.article_id, e.url, not a.opened as is_public,
        coalesce(a.state = 'rejected' and a.duplicate_of is null, false) as rejected
      from shown join wireroom.entries e on e.feed_id = ${id} and e.guid_digest = shown.guid
      left join wireroom.articles a on a.id = e.article_id
    ), changed as (
      select guid, shown.url, domain, known.article_id is null or rejected as is_unassigned
      from shown left join known on guid_digest = guid
      where entry_digest is distinct from entry or known.article_id is null or rejected
    ), owned as (
      select encode(u.url_digest, 'hex') as digest, u.article_id, not a.opened as is_public,
        u.kind <> 'found' and a.state in ('extracted', 'ready') and not ${isHostUnder(sql`changed.domain`, sql`a.host`)} as redirected,
        a.site_id = feed.site_id and exists (
          select from wireroom.due d where d.id = a.id and d.stage = 'articles' and not d.own) as delayed,
        (a.site_id = feed.site_id or feed.trusted) and not exists (select ${SPEAKERS}) as undescribed,
        exists (select from wireroom.entries e where e.feed_id = ${id} and e.article_id = a.id
          and not exists (select from shown where shown.guid = e.guid_digest)) as replaced,
        coalesce(a.state = 'rejected' and a.outcome = 'unwanted', false) as unwanted
      from feed, changed join wireroom.article_urls u on u.url_digest = changed.url
      left join wireroom.articles a on a.id = u.article_id
      where is_unassigned
    ), pending as (
      select host, own, count(*) as urls from wireroom.due
      where asked_by = ${id} and stage = 'articles' group by host, own
    ), bar as (
      ${barRows(sql`select unnest(${stems}::bytea[])`, sql`select url from shown`, sql`select domain from shown`)}
    )
    select first, site, trusted, now() as now, exists (select from wireroom.rules) as ruled, ${rulesOf(sql`feed`)} as rules,
      array(select to_jsonb(b) from bar b) as bars,
      array(select jsonb_build_object('guid', encode(guid_digest, 'hex'), 'digest', encode(entry_digest, 'hex'),
        'article_id', article_id, 'url', url, 'rejected', rejected, 'is_public', is_public) from known) as known,
      array(select to_jsonb(o) from owned o) as owned,
      array(select to_jsonb(p) from pending p where exists (select from changed)) as pending
    from feed`);
  const row = rows[0];
  return (
    row && {
      ...row,
      rules: row.rules.map(readRule),
      bar: readBars(row.bars),
      known: new Map(row.known.map((entry) => [entry.guid, entry])),
      owned: new Map(row.owned.map((url) => [url.digest, url])),
    }
  );
}
