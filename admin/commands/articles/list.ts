import type { Outcome } from '../../../config/outcomes.ts';
import { listArticles } from '../../../db/articles/article-list.ts';
import type { ArticleState } from '../../../db/life-cycle/states.ts';
import { type ArticleFilterOptions, readKnownFilter } from '../../arguments/article-filter-options.ts';
import { withDatabase } from '../../command-context.ts';
import { printList } from '../../output/table.ts';
import { relativeTime } from '../../output/times.ts';

export interface ListOptions extends ArticleFilterOptions {
  readonly state?: ArticleState;
  readonly outcome?: Outcome;
  readonly limit: number;
  readonly json?: true;
}

/** `articles list` */
export function listSomeArticles({ state, outcome, limit, json, ...options }: ListOptions): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const filter = await readKnownFilter(pool, options);
    const articles = await listArticles(pool, { ...filter, state, outcome, limit });
    const now = new Date();
    printList(articles, {
      columns: [
        { heading: 'ID', value: ({ id }) => String(id), align: 'right' },
        { heading: 'STATE', value: ({ state: shown }) => shown },
        {
          heading: 'OUTCOME',
          // Which rule it was says more.
          value: (article) => (article.outcome === 'unwanted' ? article.detail : article.outcome_description),
          maxWidth: 32,
          minWidth: 14,
          dropOrder: 1,
        },
        { heading: 'PUBLISHED', value: ({ published_at }) => relativeTime(published_at, now), dropOrder: 3 },
        { heading: 'DISCOVERED', value: ({ first_seen_at }) => relativeTime(first_seen_at, now), dropOrder: 4 },
        { heading: 'SITE', value: ({ site }) => site, maxWidth: 24, dropOrder: 2 },
        { heading: 'TITLE', value: ({ title }) => title, maxWidth: 60, minWidth: 28 },
        { heading: 'URL', value: ({ url }) => url, minWidth: 40, dropOrder: 5 },
      ],
      json,
      none: 'no articles match',
      limit,
    });
  });
}
