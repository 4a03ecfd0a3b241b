import { LIVENESS_TIMEOUT_MS } from '../claims/processes.ts';
import type { Queryable } from '../connection/pool.ts';
import { countArticles, countFeeds } from './status.ts';

export interface Totals {
  readonly articles: Readonly<Record<string, number>>;
  readonly feeds: Readonly<Record<string, number>>;
  /** Active feeds whose last poll failed. */
  readonly failingFeeds: number;
  /** When an article last became ready; undefined if none ever has. */
  readonly newestArticleAt: Date | undefined;
  /** Processes of the service that are alive. */
  readonly processes: number;
}

/** Counts feeds, articles and processes for monitoring. Articles are counted by indexes, not row by row. */
export async function readTotals(db: Queryable): Promise<Totals> {
  const [articles, feeds, { rows }] = await Promise.all([
    countArticles(db),
    countFeeds(db),
    db.query<{ failing: number; newest_at: Date | null; processes: number }>(
      `select (select count(*) from wireroom.feeds where state = 'active' and failures > 0) as failing,
         (select recorded_at from wireroom.changes where kind = 'added' order by seq desc limit 1) as newest_at,
         (select count(*) from wireroom.processes where seen_at > now() - make_interval(secs => $1 / 1000.0)) as processes`,
      [LIVENESS_TIMEOUT_MS],
    ),
  ]);
  const [row] = rows;
  return {
    articles,
    feeds,
    failingFeeds: row?.failing ?? 0,
    newestArticleAt: row?.newest_at ?? undefined,
    processes: row?.processes ?? 0,
  };
}
