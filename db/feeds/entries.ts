import type pg from 'pg';
import { speaksFor } from '../articles/entry-authority.ts';
import { transition } from '../life-cycle/transitions.ts';
import { barredUrls } from '../urls/barred-urls.ts';
import { allowOpenedNetworks, discover } from '../urls/discoveries.ts';
import type { UrlKey } from '../urls/url-key.ts';
import { type Accepted, applyQuota, NONE_ACCEPTED } from './feed-quotas.ts';

export interface PolledEntry {
  readonly guid: string;
  readonly guidDigest: Buffer;
  /** Digest of everything whose change makes the article worth fetching again. */
  readonly digest: Buffer;
  readonly link: UrlKey | undefined;
  readonly title: string | undefined;
  readonly authors: readonly string[];
  readonly html: string | undefined;
  readonly publishedAt: Date | undefined;
  readonly publishedPrecision: string | undefined;
  readonly updatedAt: Date | undefined;
  readonly categories: readonly string[];
}

interface KnownEntry {
  readonly guid_digest: Buffer;
  readonly entry_digest: Buffer;
  readonly article_id: number | null;
  readonly url: string | null;
  /** Whether its article was rejected, and not as a duplicate. */
  readonly rejected: boolean;
}

export interface StoreOptions {
  /** Entries that this poll has stored already, if it consists of several documents. */
  readonly before?: Accepted | undefined;
  /** Whether the feed is in a network of WIREROOM_ALLOW_NETWORKS, so that its articles may be there as well. */
  readonly opened?: boolean | undefined;
}

export interface StoredEntries {
  readonly known: number;
  /** New entries that were stored. */
  readonly fresh: number;
  readonly changed: number;
  /** New and changed entries beyond the feed's quota, which later polls store. */
  readonly waiting: number;
  readonly accepted: Accepted;
}

/**
 * Stores the entries of a poll within the feed's quota: new entries with the articles they name, and changed entries, whose
 * articles become due again. A known entry without an article, or with a rejected one, is assigned to the article of its
 * new link if its link has changed. Call it inside the transaction of the poll, which locks the feed's row.
 */
export const storeEntries = async (
  client: pg.PoolClient,
  feedId: number,
  entries: readonly PolledEntry[],
  { before = NONE_ACCEPTED, opened = false }: StoreOptions = {},
): Promise<StoredEntries> => {
  // First, because it holds off removals and site blocks until the poll is committed.
  const bar = await barredUrls(
    client,
    entries.flatMap(({ link }) => link ?? []),
  );
  const isBarred = ({ link }: PolledEntry): boolean => link !== undefined && bar(link) !== undefined;
  const unique = [...new Map(entries.map((entry) => [hex(entry.guidDigest), entry])).values()];
  const knownByGuid = await knownEntries(client, feedId, unique);
  const knownAs = (entry: PolledEntry): KnownEntry | undefined => knownByGuid.get(hex(entry.guidDigest));
  const isEdited = (entry: PolledEntry): boolean =>
    !isBarred(entry) && knownAs(entry)?.entry_digest.equals(entry.digest) === false;
  const isRelinked = (entry: PolledEntry): boolean =>
    !isBarred(entry) && entry.link !== undefined && leadsElsewhere(knownAs(entry), entry.link);
  const candidates = unique.filter((entry) => !knownAs(entry) || isEdited(entry) || isRelinked(entry));
  const share = await applyQuota(client, feedId, candidates, before);

  const fresh = share.entries.filter((entry) => !knownAs(entry));
  const relinked = share.entries.filter(isRelinked);
  const named = [...fresh, ...relinked]
    .filter((entry) => !isBarred(entry))
    .flatMap((entry) => share.urls.get(entry) ?? []);
  const { owners, fresh: created } = await discover(client, named, { askedBy: feedId, opened });
  const ownerOf = ({ link }: Pick<PolledEntry, 'link'>): number | undefined => link && owners.get(hex(link.digest));
  const existed = (id: number | undefined): id is number => id !== undefined && !created.has(id);
  const existing = fresh.map(ownerOf).filter(existed);
  const newlyDescribed = await withoutMetadata(client, feedId, existing);
  if (existing.length > 0) {
    await deleteReplaced(client, feedId, existing, unique);
    await prioritize(client, feedId, existing);
  }
  const moved = new Set(relinked.filter((entry) => ownerOf(entry) !== undefined));
  const articleOf = (entry: PolledEntry): number | undefined =>
    moved.has(entry) ? ownerOf(entry) : (knownAs(entry)?.article_id ?? ownerOf(entry));
  const edited = share.entries.filter(isEdited);
  const changed = [...new Set([...edited, ...moved])];
  const stored = [...fresh, ...changed].map((entry) => (isBarred(entry) ? cleared(entry) : entry));
  await upsertEntries(client, feedId, stored, articleOf);
  const recheckable = [...edited.flatMap((entry) => articleOf(entry) ?? []), ...newlyDescribed];
  if (recheckable.length > 0) await recheck(client, feedId, recheckable);
  if (opened)
    await allowOpenedNetworks(
      client,
      unique.flatMap((entry) => articleOf(entry) ?? []),
    );
  const known = unique.filter(knownAs).map((entry) => entry.guidDigest);
  if (known.length > 0) await touchEntries(client, feedId, known);
  return {
    known: known.length,
    fresh: fresh.length,
    changed: changed.length,
    waiting: candidates.length - share.entries.length,
    accepted: share.accepted,
  };
};

const hex = (digest: Buffer): string => digest.toString('hex');

/** Removes everything but the digests from an entry with a barred link, which is stored as seen only. */
const cleared = (entry: PolledEntry): PolledEntry => {
  return { ...entry, guid: '', link: undefined, title: undefined, authors: [], html: undefined, categories: [] };
};

const knownEntries = async (
  client: pg.PoolClient,
  feedId: number,
  entries: readonly PolledEntry[],
): Promise<ReadonlyMap<string, KnownEntry>> => {
  const { rows } = await client.query<KnownEntry>({
    name: 'known-entries',
    text: `select e.guid_digest, e.entry_digest, e.article_id, e.url,
       coalesce(a.state = 'rejected' and a.duplicate_of is null, false) as rejected
     from wireroom.entries e left join wireroom.articles a on a.id = e.article_id
     where e.feed_id = $1 and e.guid_digest = any($2)`,
    values: [feedId, entries.map((entry) => entry.guidDigest)],
  });
  return new Map(rows.map((row) => [hex(row.guid_digest), row]));
};

const leadsElsewhere = (known: KnownEntry | undefined, link: UrlKey): boolean =>
  known !== undefined && (known.article_id === null || (known.rejected && known.url !== link.url));

/**
 * Deletes entries of articles that the feed now lists under other ids. Feeds that give new ids to old entries at every poll
 * would otherwise fill the table.
 */
const deleteReplaced = async (
  client: pg.PoolClient,
  feedId: number,
  articleIds: readonly number[],
  shown: readonly PolledEntry[],
): Promise<void> => {
  await client.query(
    `delete from wireroom.entries e where e.feed_id = $1 and e.article_id = any($2)
       and not exists (select from unnest($3::bytea[]) as s (digest) where s.digest = e.guid_digest)`,
    [feedId, articleIds, shown.map((entry) => entry.guidDigest)],
  );
};

/** Gives priority to articles that wait because feeds of other sites named them, now that a feed of their own site does. */
const prioritize = async (client: pg.PoolClient, feedId: number, articleIds: readonly number[]): Promise<void> => {
  await client.query(
    `update wireroom.articles set own = true, asked_by = $1, ${transition('advance')}
     where id = any($2) and site_id = (select site_id from wireroom.feeds where id = $1)
       and not own and stage = 'articles' and due_at is not null`,
    [feedId, [...articleIds].sort((a, b) => a - b)],
  );
};

const touchEntries = async (client: pg.PoolClient, feedId: number, guidDigests: readonly Buffer[]): Promise<void> => {
  await client.query({
    name: 'touch-entries',
    text: 'update wireroom.entries set last_seen_at = now() where feed_id = $1 and guid_digest = any($2)',
    values: [feedId, guidDigests],
  });
};

const upsertEntries = async (
  client: pg.PoolClient,
  feedId: number,
  entries: readonly PolledEntry[],
  articleOf: (entry: PolledEntry) => number | undefined,
): Promise<void> => {
  if (entries.length === 0) return;
  const rows = entries.map((entry) => ({
    guid_digest: `\\x${hex(entry.guidDigest)}`,
    entry_digest: `\\x${hex(entry.digest)}`,
    article_id: articleOf(entry),
    guid: entry.guid,
    url: entry.link?.url,
    title: entry.title,
    authors: entry.authors,
    html: entry.html,
    published_at: entry.publishedAt,
    published_precision: entry.publishedPrecision,
    updated_at: entry.updatedAt,
    categories: entry.categories,
  }));
  await client.query({
    name: 'upsert-entries',
    text: `insert into wireroom.entries (feed_id, guid_digest, article_id, guid, url, title, authors, html, published_at, published_precision,
       updated_at, categories, entry_digest)
     select $1, guid_digest, article_id, guid, url, title, authors, html, published_at, published_precision, updated_at, categories, entry_digest
     from jsonb_to_recordset($2) as r (guid_digest bytea, article_id bigint, guid text, url text, title text, authors text[], html text,
       published_at timestamptz, published_precision text, updated_at timestamptz, categories text[], entry_digest bytea)
     order by guid_digest
     on conflict (feed_id, guid_digest) do update set
       article_id = coalesce(excluded.article_id, entries.article_id), url = excluded.url, title = excluded.title,
       authors = excluded.authors, html = excluded.html, published_at = excluded.published_at,
       published_precision = excluded.published_precision, updated_at = excluded.updated_at, categories = excluded.categories,
       entry_digest = excluded.entry_digest, last_seen_at = now(), site_id = null`,
    values: [feedId, JSON.stringify(rows)],
  });
};

/** Some feeds change their entries at every poll (counters, adverts). After this many refetches an article is refetched ... */
const PROMPT_RECHECKS = 20;
/** ... only after this many hours, so that its last state is still stored. */
const LATER_RECHECK_H = 6;

/** SQL: the feeds `f` that carry article `a` and may supply its metadata. */
const SPEAKERS = `from wireroom.entries e join wireroom.feeds f on f.id = e.feed_id
  where e.article_id = a.id and ${speaksFor('a.site_id')}`;

/**
 * Returns the articles for which this feed is the first that may supply metadata. They were fetched because other feeds
 * named them, possibly before the page had its current content.
 */
const withoutMetadata = async (
  client: pg.PoolClient,
  feedId: number,
  articleIds: readonly number[],
): Promise<readonly number[]> => {
  if (articleIds.length === 0) return [];
  const { rows } = await client.query<{ id: number }>({
    name: 'articles-without-metadata',
    text: `select a.id from wireroom.articles a, wireroom.feeds self
     where self.id = $1 and a.id = any($2) and (self.site_id = a.site_id or self.trusted) and not exists (select ${SPEAKERS})`,
    values: [feedId, articleIds],
  });
  return rows.map(({ id }) => id);
};

/**
 * Makes articles due to be fetched again, because their entry changed or is the first with metadata. Ready articles stay
 * visible, rejected ones are retried. An article that is being fetched or tagged now is fetched once more afterwards,
 * because the running job may have the older page. Once a feed of its own site carries an article, changes in other feeds
 * cause no refetch.
 */
const recheck = async (client: pg.PoolClient, feedId: number, articleIds: readonly number[]): Promise<void> => {
  await client.query(
    `update wireroom.articles a set
       asked_by = $4, own = site_id = (select site_id from wireroom.feeds where id = $4) or (own and due_at is not null),
       rechecks = least(rechecks + 1, 32767), -- a smallint
       ${transition('refetch', { due_at: 'coalesce(due_at, now() + make_interval(hours => case when rechecks < $2 then 0 else $3 end))' })}
     where id = any($1) and (due_at is null or claimed_by is not null or stage <> 'articles')
       and coalesce(outcome, 'ok') not in ('duplicate_url', 'duplicate_content')
       and ($4 in (select f.id ${SPEAKERS}) or not exists (select ${SPEAKERS}))`,
    [[...articleIds].sort((a, b) => a - b), PROMPT_RECHECKS, LATER_RECHECK_H, feedId],
  );
};
