import type pg from 'pg';
import type { Claim } from '../claims/claims.ts';
import { reasonToDrop } from '../rules/decide.ts';
import { rejectUnwanted } from '../rules/reject-unwanted.ts';
import { adoptDirectUrls } from '../urls/direct-urls.ts';
import { allowOpenedNetworks, createArticles, type Owners } from '../urls/discoveries.ts';
import type { RequestedUrl, UrlKey } from '../urls/url-key.ts';
import { type EntryState, type KnownEntry, type OwnedUrl, readEntryState } from './entry-state.ts';
import { type Accepted, applyQuota, NONE_ACCEPTED } from './feed-quotas.ts';
import { deleteReplaced, prioritize, recheck } from './named-articles.ts';
import type { PolledEntry } from './polled-entry.ts';

export interface StoreOptions {
  /** Entries that this poll has stored already, if it consists of several documents. */
  readonly before?: Accepted | undefined;
  /** Whether the feed is in a network of WIREROOM_ALLOW_NETWORKS, so that its articles may be there as well. */
  readonly opened?: boolean | undefined;
}

export interface StoredEntries {
  /** Whether the feed had never been polled successfully. */
  readonly first: boolean;
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
 * new link if its link has changed. An article that is new and dropped by the feed's rules is rejected; one that all feeds
 * dropped so far is due once this one does not. Call it first in the transaction of the poll (see `readEntryState`).
 * @returns undefined if the claim is no longer valid
 */
export async function storeEntries(
  client: pg.PoolClient,
  claim: Claim,
  entries: readonly PolledEntry[],
  { before = NONE_ACCEPTED, opened = false }: StoreOptions = {},
): Promise<StoredEntries | undefined> {
  const feedId = claim.id;
  const unique = [...new Map(entries.map((entry) => [hex(entry.guidDigest), entry])).values()];
  const state = await readEntryState(client, claim, unique);
  if (!state) return undefined;
  const isBarred = ({ link }: PolledEntry): boolean => link !== undefined && state.bar(link) !== undefined;
  const knownAs = (entry: PolledEntry): KnownEntry | undefined => state.known.get(hex(entry.guidDigest));
  const isEdited = (entry: PolledEntry): boolean => {
    const known = knownAs(entry);
    return known !== undefined && known.digest !== hex(entry.digest) && !isBarred(entry);
  };
  const dropped = reasonsToDrop(unique, state);
  // A dropped entry needs no other article in place of a rejected one.
  const isSettled = (entry: PolledEntry): boolean => dropped.has(entry) && knownAs(entry)?.rejected === true;
  const isRelinked = (entry: PolledEntry): boolean =>
    !isBarred(entry) && !isSettled(entry) && entry.link !== undefined && leadsElsewhere(knownAs(entry), entry.link);
  const candidates = unique.filter((entry) => !knownAs(entry) || isEdited(entry) || isRelinked(entry));
  const share = applyQuota(state, candidates, before);

  const fresh = share.entries.filter((entry) => !knownAs(entry));
  const relinked = share.entries.filter(isRelinked);
  const naming = [...fresh, ...relinked].filter((entry) => !isBarred(entry));
  const named = naming.flatMap((entry) => share.urls.get(entry) ?? []);
  const { owners, owned, created } = await findArticles(client, claim, { unique, named, state, opened });
  const articleAt = ({ link }: PolledEntry): OwnedUrl | undefined => link && owned.get(hex(link.digest));
  const ownerOf = ({ link }: PolledEntry): number | undefined => link && owners.get(hex(link.digest));
  const existingOf = (some: readonly PolledEntry[]): OwnedUrl[] =>
    some.flatMap((entry) => {
      const owner = ownerOf(entry);
      return owner === undefined || created.has(owner) ? [] : (articleAt(entry) ?? []);
    });
  const isWanted = (entry: PolledEntry): boolean => !dropped.has(entry);
  await mergeExisting(client, feedId, existingOf(fresh), unique);
  const moved = new Set(relinked.filter((entry) => ownerOf(entry) !== undefined));
  const articleOf = (entry: PolledEntry): number | undefined =>
    moved.has(entry) ? ownerOf(entry) : (knownAs(entry)?.article_id ?? ownerOf(entry));
  const edited = share.entries.filter(isEdited);
  const changed = new Set([...edited, ...moved]);
  const stored = [...fresh, ...changed].map((entry) => (isBarred(entry) ? cleared(entry) : entry));
  const known = unique.filter(knownAs);
  await writeEntries(client, feedId, { stored, seen: known.filter((entry) => !changed.has(entry)), articleOf });
  const wanted = new Set(naming.filter(isWanted).map(ownerOf));
  const unwanted = naming.flatMap((entry) => {
    const [id, reason] = [ownerOf(entry), dropped.get(entry)];
    const isNew = id !== undefined && created.has(id) && !wanted.has(id);
    return isNew && reason !== undefined && entry.link ? [[id, { id, host: entry.link.host, reason }] as const] : [];
  });
  await rejectUnwanted(client, feedId, [...new Map(unwanted).values()]);
  const rechecked = edited.filter((entry) => !isSettled(entry));
  await recheck(client, feedId, {
    changed: [
      ...rechecked.flatMap((entry) => articleOf(entry) ?? []),
      ...idsOf(existingOf(fresh.filter(isWanted)).filter(({ undescribed }) => undescribed)),
    ],
    kept: [
      ...rechecked.filter(isWanted).flatMap((entry) => articleOf(entry) ?? []),
      // With rules, the article of another feed may have been rejected since the state was read.
      ...idsOf(existingOf([...fresh, ...moved].filter(isWanted)).filter((url) => url.unwanted || state.ruled)),
    ],
  });
  const isPublic = (entry: PolledEntry): boolean => (knownAs(entry)?.is_public || articleAt(entry)?.is_public) ?? false;
  const shut = opened ? unique.filter(isPublic).flatMap((entry) => articleOf(entry) ?? []) : [];
  if (shut.length > 0) await allowOpenedNetworks(client, shut);
  return {
    first: state.first,
    known: known.length,
    fresh: fresh.length,
    changed: changed.size,
    waiting: candidates.length - share.entries.length,
    accepted: share.accepted,
  };
}

const hex = (digest: Buffer): string => digest.toString('hex');

const idsOf = (some: readonly OwnedUrl[]): number[] => some.flatMap(({ article_id }) => article_id ?? []);

/** Returns why the rules of the feed drop entries; those that they do not drop are missing. */
const reasonsToDrop = (
  entries: readonly PolledEntry[],
  { rules, now }: EntryState,
): ReadonlyMap<PolledEntry, string> => {
  if (rules.length === 0) return new Map();
  const reasons = entries.flatMap((entry) => {
    const { link, title, categories, publishedAt, updatedAt } = entry;
    const reason = reasonToDrop(
      rules,
      { url: link?.url, title, categories, publishedAt: publishedAt ?? updatedAt },
      now,
    );
    return reason === undefined ? [] : [[entry, reason] as const];
  });
  return new Map(reasons);
};

/** Removes everything but the digests from an entry with a barred link, which is stored as seen only. */
const cleared = (entry: PolledEntry): PolledEntry => {
  return {
    ...entry,
    guid: '',
    link: undefined,
    title: undefined,
    authors: [],
    html: undefined,
    categories: [],
    source: undefined,
    media: undefined,
  };
};

const leadsElsewhere = (known: KnownEntry | undefined, link: UrlKey): boolean =>
  known !== undefined && (known.article_id === null || (known.rejected && known.url !== link.url));

interface Named {
  readonly unique: readonly PolledEntry[];
  /** URLs that need an article. */
  readonly named: readonly RequestedUrl[];
  readonly state: EntryState;
  readonly opened: boolean;
}

interface FoundArticles {
  readonly owners: Owners;
  readonly owned: EntryState['owned'];
  /** Ids of the new articles. */
  readonly created: ReadonlySet<number>;
}

/** Finds or creates the articles of URLs. */
const findArticles = async (
  client: pg.PoolClient,
  claim: Claim,
  { unique, named, state, opened }: Named,
): Promise<FoundArticles> => {
  const ownedAs = ({ digest }: RequestedUrl): OwnedUrl | undefined => state.owned.get(hex(digest));
  const redirected = named.filter((url) => ownedAs(url)?.redirected);
  if (redirected.length > 0) await adoptDirectUrls(client, redirected);
  const missing = named.filter((url) => !ownedAs(url));
  const { owners, fresh: created } = await createArticles(client, missing, { askedBy: claim.id, opened });
  const isLate = ({ digest }: RequestedUrl): boolean => {
    const owner = owners.get(hex(digest));
    return owner !== undefined && !created.has(owner);
  };
  // Another process has created one of them since the state was read.
  const { owned } = (missing.some(isLate) && (await readEntryState(client, claim, unique))) || state;
  const existing = named.flatMap((url): [string, number | undefined][] => {
    const known = ownedAs(url);
    return known ? [[known.digest, known.article_id ?? undefined]] : [];
  });
  return { owners: new Map([...existing, ...owners]), owned, created };
};

/** Adapts articles that existed before this poll named them to the feed that names them now. */
const mergeExisting = async (
  client: pg.PoolClient,
  feedId: number,
  existing: readonly OwnedUrl[],
  shown: readonly PolledEntry[],
): Promise<void> => {
  const replaced = idsOf(existing.filter((article) => article.replaced));
  if (replaced.length > 0) await deleteReplaced(client, feedId, replaced, shown);
  const delayed = idsOf(existing.filter((article) => article.delayed));
  if (delayed.length > 0) await prioritize(client, feedId, delayed);
};

interface Written {
  /** New and changed entries. */
  readonly stored: readonly PolledEntry[];
  /** Entries without changes. */
  readonly seen: readonly PolledEntry[];
  readonly articleOf: (entry: PolledEntry) => number | undefined;
}

const writeEntries = async (
  client: pg.PoolClient,
  feedId: number,
  { stored, seen, articleOf }: Written,
): Promise<void> => {
  if (stored.length + seen.length === 0) return;
  const rows = stored.map((entry) => ({
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
    source_name: entry.source?.name,
    source_url: entry.source?.url,
    media: entry.media && entry.media.length > 0 ? entry.media : undefined,
  }));
  await client.query({
    name: 'write-entries',
    text: `with seen as (
       update wireroom.entries set last_seen_at = now() where feed_id = $1 and guid_digest = any($3)
     )
     insert into wireroom.entries (feed_id, guid_digest, article_id, guid, url, title, authors, html, published_at, published_precision,
       updated_at, categories, source_name, source_url, media, entry_digest)
     select $1, guid_digest, article_id, guid, url, title, authors, html, published_at, published_precision, updated_at, categories,
       source_name, source_url, media, entry_digest
     from jsonb_to_recordset($2) as r (guid_digest bytea, article_id bigint, guid text, url text, title text, authors text[], html text,
       published_at timestamptz, published_precision text, updated_at timestamptz, categories text[], source_name text, source_url text, media jsonb, entry_digest bytea)
     order by guid_digest
     on conflict (feed_id, guid_digest) do update set
       article_id = coalesce(excluded.article_id, entries.article_id), url = excluded.url, title = excluded.title,
       authors = excluded.authors, html = excluded.html, published_at = excluded.published_at,
       published_precision = excluded.published_precision, updated_at = excluded.updated_at, categories = excluded.categories,
       source_name = excluded.source_name, source_url = excluded.source_url, media = excluded.media,
       entry_digest = excluded.entry_digest, last_seen_at = now(), site_id = null`,
    values: [feedId, JSON.stringify(rows), seen.map(({ guidDigest }) => guidDigest)],
  });
};
