import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Extraction, TextTags } from '../../db/articles/commit/extraction.ts';
import { type Claim, release, type Stage } from '../../db/claims/claims.ts';
import { type Queryable, transaction } from '../../db/connection/pool.ts';
import { type StoredEntries, type StoreOptions, storeEntries } from '../../db/feeds/entries.ts';
import type { GoodPoll } from '../../db/feeds/feed-polls.ts';
import type { PolledEntry } from '../../db/feeds/polled-entry.ts';
import { discover } from '../../db/urls/discoveries.ts';
import type { Observed } from '../../model/schedule/next-poll.ts';
import type { StoryFingerprint } from '../../model/story.ts';
import { canonicalizeUrl, type UrlKey } from '../../model/url/canonicalize-url.ts';
import { digestOf, textDigest } from '../../pipelines/text/digest.ts';

/** The fingerprint of a text without words, which begins a story of its own. */
export const NO_FINGERPRINT: StoryFingerprint = { language: 'en', shingles: 0, signature: [], terms: [], weights: [] };

/** The tags of an English text in which nothing is found. */
export const NO_TAGS: TextTags = {
  ms: 1,
  language: 'en',
  taggerVersion: 'test',
  fingerprint: NO_FINGERPRINT,
  entities: [],
  topics: [],
};

export function named(url: string): UrlKey {
  const names = canonicalizeUrl(url);
  if (!names) throw new Error(`not a URL: ${url}`);
  return names;
}

/** Makes an article of each URL, as an operator does. @returns their ids in order */
export async function discovered(pool: pg.Pool, ...urls: string[]): Promise<number[]> {
  const { owners } = await discover(pool, urls.map(named), { opened: true });
  return urls.map((url) => owners.get(named(url).digest.toString('hex')) ?? -1);
}

/**
 * Claims one row as a dispatcher would, whatever its host is doing. Of a claimed row the claim is
 * replaced, as after its lease.
 */
export async function claimRow(pool: Queryable, stage: Stage, id: number): Promise<Claim> {
  const { rows } = await pool.query<Claim>(
    `with replaced as (
       update wireroom.claims set claim = default, crashes = crashes + 1, process_id = $2
       where id = $1 and (stage = 'feeds') = $3 returning id, claim, crashes
     ), waiting as materialized (
       select * from wireroom.due where id = $1 and (stage = 'feeds') = $3 and not exists (select from replaced) for update
     ), made as (
       insert into wireroom.claims (stage, id, host, process_id, until, own, visible, asked_by, attempts, crashes)
       select stage, id, host, $2, now() + interval '1 minute', own, visible, asked_by, attempts, crashes + 1 from waiting
       returning id, claim, crashes
     ), taken as (
       delete from wireroom.due d using waiting w where d.id = w.id and d.stage = w.stage and not d.refetch_pending
     ), later as (
       update wireroom.due d set stage = 'articles', due_at = now(), refetch_pending = false from waiting w
       where d.id = w.id and d.stage = w.stage and d.refetch_pending
     )
     select * from replaced union all select * from made`,
    [id, randomUUID(), stage === 'feeds'],
  );
  await pool.query(`update wireroom.hosts set next_claim_at = '-infinity', last_start_at = '-infinity'`);
  if (!rows[0]) throw new Error(`${stage} ${id} is not due`);
  return rows[0];
}

/** An extraction that worked, with the changes a test is about. */
export function extraction(url: string, changes: Partial<Extraction> = {}): Extraction {
  const text = changes.text ?? `The harbour of ${url} was closed on Tuesday.`;
  return {
    stage: 'articles',
    outcome: 'ok',
    httpStatus: 200,
    ms: 12,
    finalUrl: named(url),
    canonicalUrl: undefined,
    title: 'Harbour closed',
    authors: ['Ines Okafor'],
    section: undefined,
    keywords: [],
    language: 'en',
    summary: undefined,
    image: undefined,
    kind: 'news',
    kindReason: undefined,
    standfirst: undefined,
    wordCount: 8,
    paywalled: false,
    bodySource: 'page',
    bodyFeedId: undefined,
    published: { at: new Date('2026-03-04T10:00:00Z'), source: 'meta', precision: 'second' },
    modifiedAt: undefined,
    text,
    html: `<p>${text}</p>`,
    attachments: { media: [], links: [], alternates: [] },
    contentDigest: textDigest(text),
    extractorVersion: 'test',
    pages: [],
    ...changes,
  };
}

export function entry(guid: string, url: string | undefined, changes: Partial<PolledEntry> = {}): PolledEntry {
  const title = changes.title ?? `Title of ${guid}`;
  return {
    guid,
    guidDigest: digestOf(guid),
    digest: digestOf(title, changes.html),
    link: url === undefined ? undefined : named(url),
    title,
    authors: [],
    html: undefined,
    publishedAt: undefined,
    stated: {},
    updatedAt: undefined,
    categories: [],
    ...changes,
  };
}

/** What a poll has observed of a feed that is polled every so many seconds. */
export function observed(givenS: number): Observed {
  return { now: new Date(), previousAt: undefined, pace: undefined, published: [], declaredS: [], givenS, random: 0.5 };
}

/** Stores entries as a poll of their feed does, whether or not it is due. */
export async function storeAsPoll(
  pool: pg.Pool,
  feedId: number,
  entries: readonly PolledEntry[],
  options?: StoreOptions,
): Promise<StoredEntries> {
  const stored = await transaction(pool, async (client) => {
    const claim = await claimRow(client, 'feeds', feedId);
    const result = await storeEntries(client, claim, entries, options);
    await release(client, 'feeds', claim, 0);
    return result;
  });
  if (!stored) throw new Error(`the claim of feed ${feedId} is over`);
  return stored;
}

export function poll(entries: readonly PolledEntry[], changes: Partial<GoodPoll> = {}): GoodPoll {
  return {
    outcome: 'ok',
    httpStatus: 200,
    ms: 5,
    document: { title: 'A feed', description: undefined, link: undefined, language: 'en', ttlS: undefined, entries },
    etag: '"1"',
    lastModified: undefined,
    bodyDigest: undefined,
    movedTo: undefined,
    observed: observed(3600),
    ...changes,
  };
}
