import type pg from 'pg';
import { discover, type NamedUrl, openArticles } from './discoveries.ts';

export interface PolledEntry {
  readonly guid: string;
  readonly guidDigest: Buffer;
  /** Over everything that would make the article worth fetching again. */
  readonly digest: Buffer;
  readonly link: NamedUrl | undefined;
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

/**
 * Stores what a poll found: new entries with the articles they name, and changed ones, whose articles become due again.
 * An entry that is known but leads nowhere (it has no article, or one that was rejected) follows its link when that is
 * another now: a corrected address is news. Call inside the transaction of the poll, which holds the feed's row.
 * @param opened whether they came out of a network that the operator has opened, so that their articles may be there as well
 */
export const storeEntries = async (
  client: pg.PoolClient,
  feedId: number,
  entries: readonly PolledEntry[],
  opened = false,
): Promise<{ known: number; fresh: number; changed: number }> => {
  const unique = [...new Map(entries.map((entry) => [entry.guidDigest.toString('hex'), entry])).values()];
  const before = await knownEntries(client, feedId, unique);
  const knownAs = (entry: PolledEntry): KnownEntry | undefined => before.get(entry.guidDigest.toString('hex'));
  const fresh = unique.filter((entry) => !knownAs(entry));
  const relinked = unique.filter((entry) => entry.link && leadsElsewhere(knownAs(entry), entry.link));

  const { owners } = await discover(
    client,
    [...fresh, ...relinked].flatMap((entry) => entry.link ?? []),
    opened,
  );
  const ownerOf = ({ link }: PolledEntry): number | undefined => link && owners.get(link.digest.toString('hex'));
  const moved = new Set(relinked.filter((entry) => ownerOf(entry) !== undefined));
  const articleOf = (entry: PolledEntry): number | undefined =>
    moved.has(entry) ? ownerOf(entry) : (knownAs(entry)?.article_id ?? ownerOf(entry));
  const edited = unique.filter((entry) => knownAs(entry)?.entry_digest.equals(entry.digest) === false);
  const changed = [...new Set([...edited, ...moved])];
  await upsertEntries(client, feedId, [...fresh, ...changed], articleOf);
  const again = edited.flatMap((entry) => articleOf(entry) ?? []);
  if (again.length > 0) await recheck(client, again);
  if (opened)
    await openArticles(
      client,
      unique.flatMap((entry) => articleOf(entry) ?? []),
    );
  const known = unique.filter(knownAs).map((entry) => entry.guidDigest);
  if (known.length > 0) await seeAgain(client, feedId, known);
  return { known: unique.length - fresh.length, fresh: fresh.length, changed: changed.length };
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
  return new Map(rows.map((row) => [row.guid_digest.toString('hex'), row]));
};

const leadsElsewhere = (known: KnownEntry | undefined, link: NamedUrl): boolean =>
  known !== undefined && (known.article_id === null || (known.rejected && known.url !== link.url));

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
    guid_digest: `\\x${entry.guidDigest.toString('hex')}`,
    entry_digest: `\\x${entry.digest.toString('hex')}`,
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
       entry_digest = excluded.entry_digest, last_seen_at = now()`,
    values: [feedId, JSON.stringify(rows)],
  });
};

/** Some feeds change their entries at every poll (counters, adverts): after this many times an article is fetched again ... */
const PROMPT_RECHECKS = 20;
/** ... only this much later, in hours, so that its last state still comes in. */
const LATER_RECHECK_H = 6;

/**
 * Makes articles due again whose entry changed. Ready ones stay visible meanwhile; rejected ones get a new chance. One
 * that is being fetched or tagged in this moment is fetched once more after that: what is under way may be the older page.
 */
const recheck = async (client: pg.PoolClient, articleIds: readonly number[]): Promise<void> => {
  await client.query(
    `update wireroom.articles set
       stale = due_at is not null,
       stage = case when due_at is null then 'articles' else stage end,
       attempts = case when due_at is null then 0 else attempts end,
       due_at = coalesce(due_at, now() + make_interval(hours => case when rechecks < $2 then 0 else $3 end)),
       rechecks = least(rechecks + 1, 32767), -- a smallint
       state = case state when 'rejected' then 'discovered' else state end
     where id = any($1) and (due_at is null or claimed_by is not null or stage = 'tags')
       and coalesce(outcome, 'ok') not in ('duplicate_url', 'duplicate_content')`,
    [[...articleIds].sort((a, b) => a - b), PROMPT_RECHECKS, LATER_RECHECK_H],
  );
};
