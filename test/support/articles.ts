import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { type Claim, claimDue, type Stage } from '../../db/claims.ts';
import { discover, type NamedUrl } from '../../db/discoveries.ts';
import type { PolledEntry } from '../../db/entries.ts';
import type { Extraction } from '../../db/extractions.ts';
import type { GoodPoll } from '../../db/feed-polls.ts';
import { digestOf, textDigest } from '../../pipelines/text/digest.ts';
import { nameUrl } from '../../pipelines/url/name-url.ts';

export const named = (url: string): NamedUrl => {
  const names = nameUrl(url);
  if (!names) throw new Error(`not a URL: ${url}`);
  return names;
};

/** Makes an article of each URL, as an operator does. @returns their ids in order */
export const discovered = async (pool: pg.Pool, ...urls: string[]): Promise<number[]> => {
  const { owners } = await discover(pool, urls.map(named), true);
  return urls.map((url) => owners.get(named(url).digest.toString('hex')) ?? -1);
};

/** Claims one row as a worker would, whatever its host is doing. */
export const claimRow = async (pool: pg.Pool, stage: Stage, id: number): Promise<Claim> => {
  const table = stage === 'feeds' ? 'feeds' : 'articles';
  const others = `update wireroom.${table} set due_at = case when id = $1 then now() else due_at + interval '1 day' end where due_at is not null`;
  await pool.query(others, [id]);
  const freeHosts = `update wireroom.hosts set next_claim_at = '-infinity', last_start_at = '-infinity'`;
  await pool.query(freeHosts);
  const claims = await claimDue(pool, stage, { limit: 100, processId: randomUUID(), leaseMs: 60_000, delayMs: 0 });
  await pool.query(
    `update wireroom.${table} set due_at = due_at - interval '1 day' where id <> $1 and due_at is not null`,
    [id],
  );
  await pool.query(freeHosts);
  const claim = claims.find((candidate) => candidate.id === id);
  if (!claim) throw new Error(`${stage} ${id} could not be claimed`);
  return claim;
};

/** An extraction that worked, with the changes a test is about. */
export const extraction = (url: string, changes: Partial<Extraction> = {}): Extraction => {
  const text = changes.text ?? `The harbour of ${url} was closed on Tuesday.`;
  return {
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
    wordCount: 8,
    paywalled: false,
    bodySource: 'page',
    publishedAt: new Date('2026-03-04T10:00:00Z'),
    publishedSource: 'meta',
    publishedPrecision: 'second',
    modifiedAt: undefined,
    text,
    html: `<p>${text}</p>`,
    contentDigest: textDigest(text),
    extractorVersion: 'test',
    pages: [],
    ...changes,
  };
};

export const entry = (guid: string, url: string | undefined, changes: Partial<PolledEntry> = {}): PolledEntry => {
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
    publishedPrecision: undefined,
    updatedAt: undefined,
    categories: [],
    ...changes,
  };
};

export const poll = (entries: readonly PolledEntry[], changes: Partial<GoodPoll> = {}): GoodPoll => ({
  outcome: 'ok',
  httpStatus: 200,
  ms: 5,
  document: { title: 'A feed', description: undefined, link: undefined, language: 'en', ttlS: undefined, entries },
  etag: '"1"',
  lastModified: undefined,
  bodyDigest: undefined,
  movedTo: undefined,
  nextIn: () => ({
    waitS: 3600,
    intervalS: 3600,
    reason: 'pace',
    pace: { recent: 1, usual: 1, observedHours: 1, window: 20 },
  }),
  ...changes,
});
