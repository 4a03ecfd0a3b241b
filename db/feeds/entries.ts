import type pg from 'pg';
import sql, { join, raw } from 'sql-template-tag';
import { hex } from '../../model/url/digest.ts';
import type { Claim } from '../claims/claims.ts';
import { named } from '../connection/named.ts';
import { rejectUnwanted } from '../rules/reject-unwanted.ts';
import { adoptDirectUrls } from '../urls/direct-urls.ts';
import { allowOpenedNetworks, createArticles, type RequestedUrl } from '../urls/discoveries.ts';
import { type EntryState, type OwnedUrl, readEntryState } from './entry-state.ts';
import { type Accepted, NONE_ACCEPTED } from './feed-quotas.ts';
import { deleteReplaced, prioritize, recheck } from './named-articles.ts';
import { assignArticles, type EntryPlan, type EntryWrites, type FoundArticles, planEntries } from './plan-entries.ts';
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
 * Stores the entries of a poll within the feed's quota: new entries with the articles they name,
 * and changed entries, whose articles become due again. A known entry without an article, or with a
 * rejected one, is assigned to the article of its new link if its link has changed. An article that
 * is new and dropped by the feed's rules is rejected; one that all feeds dropped so far is due once
 * this one does not. Call it first in the transaction of the poll (see `readEntryState`).
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
  const plan = planEntries(state, unique, before);
  const found = await findArticles(client, claim, { unique, plan, state, opened });
  const writes = assignArticles(plan, found, { ruled: state.ruled, opened });
  if (writes.replaced.length > 0) await deleteReplaced(client, feedId, writes.replaced, unique);
  if (writes.delayed.length > 0) await prioritize(client, feedId, writes.delayed);
  await writeEntries(client, feedId, writes);
  await rejectUnwanted(client, feedId, writes.unwanted);
  await recheck(client, feedId, writes.recheck);
  if (writes.opened.length > 0) await allowOpenedNetworks(client, writes.opened);
  const known = plan.shown.filter((entry) => entry.known).length;
  return {
    first: state.first,
    known,
    fresh: plan.accepted.filter((entry) => !entry.known).length,
    changed: writes.changed,
    waiting: plan.waiting,
    accepted: plan.total,
  };
}

interface Planned {
  readonly unique: readonly PolledEntry[];
  readonly plan: EntryPlan;
  readonly state: EntryState;
  readonly opened: boolean;
}

/** Finds or creates the articles of the URLs that need one. */
const findArticles = async (
  client: pg.PoolClient,
  claim: Claim,
  { unique, plan: { urls }, state, opened }: Planned,
): Promise<FoundArticles> => {
  const ownedAs = ({ digest }: RequestedUrl): OwnedUrl | undefined => state.owned.get(hex(digest));
  const redirected = urls.filter((url) => ownedAs(url)?.redirected);
  if (redirected.length > 0) await adoptDirectUrls(client, redirected);
  const missing = urls.filter((url) => !ownedAs(url));
  const { owners, fresh: created } = await createArticles(client, missing, { askedBy: claim.id, opened });
  const isLate = ({ digest }: RequestedUrl): boolean => {
    const owner = owners.get(hex(digest));
    return owner !== undefined && !created.has(owner);
  };
  // Another process has created one of them since the state was read.
  const { owned } = (missing.some(isLate) && (await readEntryState(client, claim, unique))) || state;
  const existing = urls.flatMap((url): [string, number | undefined][] => {
    const known = ownedAs(url);
    return known ? [[known.digest, known.article_id ?? undefined]] : [];
  });
  return { owners: new Map([...existing, ...owners]), owned, created };
};

/** What is stored of an entry, by column. */
const COLUMNS: Readonly<Record<string, (entry: PolledEntry) => unknown>> = {
  entry_digest: ({ digest }) => `\\x${hex(digest)}`,
  guid: ({ guid }) => guid,
  url: ({ link }) => link?.url,
  title: ({ title }) => title,
  authors: ({ authors }) => authors,
  html: ({ html }) => html,
  published_at: ({ publishedAt }) => publishedAt,
  published_precision: ({ stated }) => stated.publishedPrecision,
  published_offset: ({ stated }) => stated.publishedOffset,
  updated_at: ({ updatedAt }) => updatedAt,
  categories: ({ categories }) => categories,
  source_name: ({ source }) => source?.name,
  source_url: ({ source }) => source?.url,
  media: ({ media = [] }) => (media.length > 0 ? media : undefined),
};

const NAMES = Object.keys(COLUMNS).map((name) => raw(name));

const writeEntries = async (client: pg.PoolClient, feedId: number, { stored, seen }: EntryWrites): Promise<void> => {
  if (stored.length + seen.length === 0) return;
  const rows = stored.map(({ entry, articleId }) => ({
    guid_digest: `\\x${hex(entry.guidDigest)}`,
    article_id: articleId,
    ...Object.fromEntries(Object.entries(COLUMNS).map(([name, read]) => [name, read(entry)])),
  }));
  await client.query(named('write-entries')`
    with seen as (
      update wireroom.entries set last_seen_at = now()
      where feed_id = ${feedId} and guid_digest = any(${seen.map(({ guidDigest }) => guidDigest)})
    )
    insert into wireroom.entries (feed_id, guid_digest, article_id, ${join(NAMES)})
    select ${feedId}, guid_digest, article_id, ${join(NAMES)}
    from jsonb_populate_recordset(null::wireroom.entries, ${JSON.stringify(rows)})
    order by guid_digest
    on conflict (feed_id, guid_digest) do update set ${join(NAMES.map((name) => sql`${name} = excluded.${name}`))},
      article_id = coalesce(excluded.article_id, entries.article_id), last_seen_at = now(), site_id = null`);
};
