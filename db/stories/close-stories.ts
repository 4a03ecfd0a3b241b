import type pg from 'pg';
import sql from 'sql-template-tag';
import { takeLock } from '../connection/locks.ts';
import { transaction } from '../connection/pool.ts';

/** Stories closed in one transaction, about a tenth of a second. */
const BATCH = 500;

/** Closes the stories that have got no article for three days, so that they are no longer compared with new ones. */
export async function closeIdleStories(pool: pg.Pool): Promise<void> {
  for (;;) {
    const closed = await transaction(pool, async (client) => {
      await takeLock(client, 'stories');
      const { rows } = await client.query<{ id: number }>(sql`
        select story_id as id from wireroom.story_vectors where touched_at < now() - interval '72 hours' limit ${BATCH}`);
      await client.query(sql`select wireroom.close_stories(${rows.map(({ id }) => id)})`);
      return rows.length;
    });
    if (closed < BATCH) return;
  }
}

/** Stories after which the counts are halved: what news are about changes. */
const MAX_COUNTED = 100_000;

/** Halves the counts of terms when many stories are counted, so that recent ones count more than early ones. */
export async function halveTermCounts(pool: pg.Pool, maxCounted = MAX_COUNTED): Promise<void> {
  await transaction(pool, async (client) => {
    await takeLock(client, 'stories');
    const { rows } = await client.query<{ n: number }>(
      'select coalesce(sum(story_count), 0)::int as n from wireroom.story_languages',
    );
    if ((rows[0]?.n ?? 0) < maxCounted) return;
    await client.query('update wireroom.story_languages set story_count = story_count / 2');
    await client.query('delete from wireroom.story_term_counts where story_count = 1');
    await client.query('update wireroom.story_term_counts set story_count = story_count / 2');
  });
}

/** What is to be done for stories now and then. */
export async function tidyStories(pool: pg.Pool): Promise<void> {
  await closeIdleStories(pool);
  await halveTermCounts(pool);
}
