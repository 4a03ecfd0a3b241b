import type pg from 'pg';
import { speaksFor } from '../articles/entry-words.ts';
import { barredUrls } from '../urls/barred-urls.ts';
import { allowOpenedNetworks, discover } from '../urls/discoveries.ts';
import type { UrlKey } from '../urls/named-url.ts';
import { type Accepted, applyQuota, NONE_ACCEPTED } from './feed-shares.ts';

export interface PolledEntry {
  readonly guid: string;
  readonly guidDigest: Buffer;
  /** Over everything that would make the article worth fetching again. */
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
  /** Its article came to nothing of its own: it is no duplicate. */
  readonly rejected: boolean;
}

export interface StoreOptions {
  /** What this poll has brought already, when it comes in several pieces. */
  readonly before?: Accepted | undefined;
  /** Whether they came out of a network that the operator has opened, so that their articles may be there as well. */
  readonly opened?: boolean | undefined;
}

export interface StoredEntries {
  readonly known: number;
  /** New ones that were stored. */
  readonly fresh: number;
  readonly changed: number;
  /** New and changed ones that were not, being more than the feed may bring: they are new at the next poll. */
  readonly waiting: number;
  readonly brought: Accepted;
}

/**
 * Stores what a poll found: new entries with the articles they name, and changed ones, whose articles become due again,
 * as far as the feed's share goes. An entry that is known but leads nowhere (it has no article, or one that was rejected)
 * follows its link when that is another now: a corrected address is news. Call inside the transaction of the poll, which
 * holds the feed's row.
 */
export const storeEntries = async (
  client: pg.PoolClient,
  feedId: number,
  entries: readonly PolledEntry[],
  { before = NONE_ACCEPTED, opened = false }: StoreOptions = {},
): Promise<StoredEntries> => {
  // First of all: from here on nothing is removed, and no site blocked, until the poll is committed.
  const bar = await barredUrls(
    client,
    entries.flatMap(({ link }) => link ?? []),
  );
  const isBarred = ({ link }: PolledEntry): boolean => link !== undefined && bar(link) !== undefined;
  const unique = [...new Map(entries.map((entry) => [hex(entry.guidDigest), entry])).values()];
  const knownOnes = await knownEntries(client, feedId, unique);
  const knownAs = (entry: PolledEntry): KnownEntry | undefined => knownOnes.get(hex(entry.guidDigest));
  const isEdited = (entry: PolledEntry): boolean =>
    !isBarred(entry) && knownAs(entry)?.entry_digest.equals(entry.digest) === false;
  const isRelinked = (entry: PolledEntry): boolean =>
    !isBarred(entry) && entry.link !== undefined && leadsElsewhere(knownAs(entry), entry.link);
  const news = unique.filter((entry) => !knownAs(entry) || isEdited(entry) || isRelinked(entry));
  const share = await applyQuota(client, feedId, news, before);

  const fresh = share.entries.filter((entry) => !knownAs(entry));
  const relinked = share.entries.filter(isRelinked);
  const named = [...fresh, ...relinked]
    .filter((entry) => !isBarred(entry))
    .flatMap((entry) => share.urls.get(entry) ?? []);
  const { owners, fresh: made } = await discover(client, named, { askedBy: feedId, opened });
  const ownerOf = ({ link }: Pick<PolledEntry, 'link'>): number | undefined => link && owners.get(hex(link.digest));
  const wasThere = (id: number | undefined): id is number => id !== undefined && !made.has(id);
  const there = fresh.map(ownerOf).filter(wasThere);
  const firstWords = await withoutWords(client, feedId, there);
  if (there.length > 0) {
    await forgetEarlier(client, feedId, there, unique);
    await moveUp(client, feedId, there);
  }
  const moved = new Set(relinked.filter((entry) => ownerOf(entry) !== undefined));
  const articleOf = (entry: PolledEntry): number | undefined =>
    moved.has(entry) ? ownerOf(entry) : (knownAs(entry)?.article_id ?? ownerOf(entry));
  const edited = share.entries.filter(isEdited);
  const changed = [...new Set([...edited, ...moved])];
  const stored = [...fresh, ...changed].map((entry) => (isBarred(entry) ? bare(entry) : entry));
  await upsertEntries(client, feedId, stored, articleOf);
  const again = [...edited.flatMap((entry) => articleOf(entry) ?? []), ...firstWords];
  if (again.length > 0) await recheck(client, feedId, again);
  if (opened)
    await allowOpenedNetworks(
      client,
      unique.flatMap((entry) => articleOf(entry) ?? []),
    );
  const known = unique.filter(knownAs).map((entry) => entry.guidDigest);
  if (known.length > 0) await seeAgain(client, feedId, known);
  return {
    known: known.length,
    fresh: fresh.length,
    changed: changed.length,
    waiting: news.length - share.entries.length,
    brought: share.brought,
  };
};

const hex = (digest: Buffer): string => digest.toString('hex');

/** What is stored of an entry whose link is barred: by its digest it is known to have been seen. */
const bare = (entry: PolledEntry): PolledEntry => {
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
 * Forgets entries of articles that the feed names under new ids now, and that it does not show any more: feeds that give
 * new ids to old entries at every poll would fill the table.
 */
const forgetEarlier = async (
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

/** What waits because feeds of other sites named it goes before these once a feed of its own site names it. */
const moveUp = async (client: pg.PoolClient, feedId: number, articleIds: readonly number[]): Promise<void> => {
  await client.query(
    `update wireroom.articles a set own = true, asked_by = f.id,
       due_at = case when a.attempts = 0 and a.claimed_by is null then least(a.due_at, now()) else a.due_at end
     from wireroom.feeds f
     where f.id = $1 and a.id = any($2) and a.site_id = f.site_id and not a.own and a.stage = 'articles' and a.due_at is not null`,
    [feedId, [...articleIds].sort((a, b) => a - b)],
  );
};

const seeAgain = async (client: pg.PoolClient, feedId: number, guidDigests: readonly Buffer[]): Promise<void> => {
  await client.query({
    name: 'see-entries-again',
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

/** Some feeds change their entries at every poll (counters, adverts): after this many times an article is fetched again ... */
const PROMPT_RECHECKS = 20;
/** ... only this much later, in hours, so that its last state still comes in. */
const LATER_RECHECK_H = 6;

/** SQL: the feeds `f` that carry article `a` and speak for it. */
const SPEAKERS = `from wireroom.entries e join wireroom.feeds f on f.id = e.feed_id
  where e.article_id = a.id and ${speaksFor('a.site_id')}`;

/**
 * Which of these articles the feed is the first to speak for. They were fetched because others named them, perhaps before
 * their page was as the feed knows it.
 */
const withoutWords = async (
  client: pg.PoolClient,
  feedId: number,
  articleIds: readonly number[],
): Promise<readonly number[]> => {
  if (articleIds.length === 0) return [];
  const { rows } = await client.query<{ id: number }>({
    name: 'articles-without-words',
    text: `select a.id from wireroom.articles a, wireroom.feeds self
     where self.id = $1 and a.id = any($2) and (self.site_id = a.site_id or self.trusted) and not exists (select ${SPEAKERS})`,
    values: [feedId, articleIds],
  });
  return rows.map(({ id }) => id);
};

/**
 * Makes articles due again whose entry changed, or came after others had named them. Ready ones stay visible meanwhile; rejected ones get a new chance. One
 * that is being fetched or tagged in this moment is fetched once more after that: what is under way may be the older page.
 * Once a feed of its own site carries an article, what other feeds change about it is no reason to ask that site.
 */
const recheck = async (client: pg.PoolClient, feedId: number, articleIds: readonly number[]): Promise<void> => {
  await client.query(
    `update wireroom.articles a set
       asked_by = $4, own = site_id = (select site_id from wireroom.feeds where id = $4) or (own and due_at is not null),
       stale = due_at is not null,
       stage = case when due_at is null then 'articles' else stage end,
       attempts = case when due_at is null then 0 else attempts end,
       due_at = coalesce(due_at, now() + make_interval(hours => case when rechecks < $2 then 0 else $3 end)),
       rechecks = least(rechecks + 1, 32767), -- a smallint
       state = case state when 'rejected' then 'discovered' else state end
     where id = any($1) and (due_at is null or claimed_by is not null or stage = 'tags')
       and coalesce(outcome, 'ok') not in ('duplicate_url', 'duplicate_content')
       and ($4 in (select f.id ${SPEAKERS}) or not exists (select ${SPEAKERS}))`,
    [[...articleIds].sort((a, b) => a - b), PROMPT_RECHECKS, LATER_RECHECK_H, feedId],
  );
};
