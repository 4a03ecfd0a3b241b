import { type TriedArticle, tryRules } from '../../../db/rules/trial.ts';
import { findStoredFeed } from '../../arguments/find-stored-feed.ts';
import { withDatabase } from '../../command-context.ts';
import { countNoun } from '../../output/count-noun.ts';
import { note, print, printJson } from '../../output/print.ts';
import { printTable } from '../../output/table.ts';
import { findArticlePlan } from '../articles/find-article-plan.ts';

export interface TestOptions {
  /** Number or URL. */
  readonly feed?: string;
  readonly since: Date;
  readonly limit: number;
  readonly json?: true;
}

/** `rules test` */
export function testRules(article: string | undefined, { feed, since, limit, json }: TestOptions): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const id = article === undefined ? undefined : (await findArticlePlan(pool, article)).id;
    const feedId = feed === undefined ? undefined : (await findStoredFeed(pool, feed)).id;
    const dropped: TriedArticle[] = [];
    let [tried, count] = [0, 0];
    for await (const one of tryRules(pool, { id, feed: feedId, since: id === undefined ? since : undefined })) {
      tried++;
      if (one.reason === undefined) continue;
      count++;
      if (dropped.length < limit) dropped.push(one);
    }
    if (json) return printJson({ tried, dropped: count, articles: dropped });
    if (dropped.length > 0)
      printTable(
        [
          { heading: 'ID', value: ({ id }) => String(id), align: 'right' },
          { heading: 'STATE', value: ({ state }) => state, dropOrder: 2 },
          { heading: 'REASON', value: ({ reason }) => reason, maxWidth: 60, minWidth: 24 },
          { heading: 'TITLE', value: ({ title }) => title, maxWidth: 60, minWidth: 20 },
          { heading: 'URL', value: ({ url }) => url, minWidth: 40, dropOrder: 1 },
        ],
        dropped,
      );
    print(`${countNoun(count, 'article')} of ${tried.toLocaleString('en')} would be dropped`);
    if (count > dropped.length) note(`showing the first ${limit}; --limit shows more`);
  });
}
