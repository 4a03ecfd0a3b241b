import type pg from 'pg';
import sql from 'sql-template-tag';
import { type Queryable, transaction } from '../../db/connection/pool.ts';
import { type QueuedFingerprint, queuedRows } from '../../db/stories/queue-for-stories.ts';
import { fingerprintOf } from '../../pipelines/stories/fingerprint.ts';
import { assignStories, BATCH } from '../../workers/stages/stories/assign-stories.ts';

export interface Told {
  readonly site: string;
  readonly title: string;
  readonly text: string;
  readonly at?: string;
  readonly language?: string;
  readonly wire?: string;
  readonly paywalled?: boolean;
}

/** Queues an article for its story, as a commit does. */
export async function queueForStory(client: Queryable, queued: QueuedFingerprint): Promise<void> {
  await client.query(sql`insert into wireroom.story_queue ${queuedRows([queued])}`);
}

/** Stores ready articles as a commit leaves them, each waiting for its story. @returns their ids in order */
export function publish(pool: pg.Pool, articles: readonly Told[]): Promise<number[]> {
  return transaction(pool, async (client) => {
    const ids: number[] = [];
    for (const {
      site,
      title,
      text,
      at = '2026-03-02T08:00:00Z',
      language = 'en',
      wire,
      paywalled = false,
    } of articles) {
      await client.query('insert into wireroom.sites (domain) values ($1) on conflict do nothing', [site]);
      const { rows } = await client.query<{ id: number }>(
        `insert into wireroom.articles (site_id, host, url, state, ready_at, title, language, published_at, wire, paywalled)
         select id, domain, 'https://' || domain || '/' || gen_random_uuid(), 'ready', now(), $2, $3, $4, $5, $6 from wireroom.sites where domain = $1
         returning id`,
        [site, title, language, at, wire ?? null, paywalled],
      );
      const id = rows[0]?.id ?? -1;
      await client.query('insert into wireroom.texts (article_id, title, body, language) values ($1, $2, $3, $4)', [
        id,
        title,
        text,
        language,
      ]);
      await queueForStory(client, { articleId: id, fingerprint: fingerprintOf({ title, text, language }) });
      ids.push(id);
    }
    await client.query('select wireroom.add_counts()');
    return ids;
  });
}

/** Puts all waiting articles into stories, at most `size` in a transaction. */
export async function assignBatches(pool: pg.Pool, size: number): Promise<void> {
  while ((await assignStories(pool, size)) > 0);
}

export function assignAll(pool: pg.Pool): Promise<void> {
  return assignBatches(pool, BATCH);
}

/** Returns the ids of articles by story, in order. */
export async function storiesOf(pool: pg.Pool): Promise<number[][]> {
  const { rows } = await pool.query<{ ids: number[] }>(
    'select array_agg(article_id::int order by article_id) as ids from news.story_articles group by story_id order by min(article_id)',
  );
  return rows.map(({ ids }) => ids);
}
