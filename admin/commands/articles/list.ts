import { type ArticleFilter, listArticles } from '../../../db/articles/article-list.ts';
import type { Queryable } from '../../../db/connection/pool.ts';
import { parseSite } from '../../arguments/site.ts';
import { suggestTopic, warnIfNoLabel, warnIfNoSite } from '../../arguments/suggestions.ts';
import { withDatabase } from '../../command-context.ts';
import { note, printJson } from '../../output/print.ts';
import { printTable } from '../../output/print-table.ts';
import { relativeTime } from '../../output/times.ts';
import { findStoredFeed } from '../../arguments/find-stored-feed.ts';

export interface ListOptions extends Omit<ArticleFilter, 'feed'> {
  /** Number or URL. */
  readonly feed?: string;
  readonly json?: true;
}

/** `articles list` */
export const listSomeArticles = ({ feed, site, json, ...options }: ListOptions): Promise<void> =>
  withDatabase({}, async ({ database: { pool } }) => {
    const filter = {
      ...options,
      site: site && parseSite(site),
      feed: feed === undefined ? undefined : (await findStoredFeed(pool, feed)).id,
    };
    const articles = await listArticles(pool, filter);
    if (articles.length === 0) await explainNone(pool, filter);
    if (json) return printJson(articles);
    if (articles.length === 0) return;
    const now = new Date();
    printTable(
      [
        { heading: 'ID', value: ({ id }) => String(id), align: 'right' },
        { heading: 'STATE', value: ({ state }) => state },
        {
          heading: 'OUTCOME',
          // Which rule it was says more.
          value: ({ outcome, outcome_description, detail }) => (outcome === 'unwanted' ? detail : outcome_description),
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
      articles,
    );
    if (articles.length === filter.limit) note(`showing the latest ${filter.limit}; --limit shows more`);
  });

const explainNone = async (db: Queryable, { site, label, topic }: ArticleFilter): Promise<void> => {
  const near = topic === undefined ? '' : await suggestTopic(db, topic);
  if (near !== '') note(`there is no topic ${topic}${near}`);
  else if (!(await warnIfNoSite(db, site)) && !(await warnIfNoLabel(db, label))) note('no articles match');
};
