import type { Queryable } from '../connection/pool.ts';

export interface Recounted {
  readonly counts:
    | 'articles by entity'
    | 'articles by entity and day'
    | 'articles by topic and day'
    | 'articles by day'
    | 'articles by id and day'
    | 'articles by story';
  /** Number of counts that were wrong. */
  readonly wrong: number;
}

const COUNTS: Readonly<Record<string, Recounted['counts']>> = {
  entity_counts: 'articles by entity',
  entity_days: 'articles by entity and day',
  topic_days: 'articles by topic and day',
  article_days: 'articles by day',
  text_days: 'articles by id and day',
};

/**
 * Counts articles again and repairs the kept counts. The service waits meanwhile with what it
 * commits: about a minute with a million articles.
 */
export async function recount(db: Queryable): Promise<Recounted[]> {
  const { rows } = await db.query<{ counts: string; wrong: number }>('select counts, wrong from wireroom.recount()');
  const stories = await db.query<{ wrong: number }>('select wireroom.recount_stories() as wrong');
  return [
    ...rows.flatMap(({ counts, wrong }) => (COUNTS[counts] ? [{ counts: COUNTS[counts], wrong }] : [])),
    ...stories.rows.map(({ wrong }) => ({ counts: 'articles by story' as const, wrong })),
  ];
}
