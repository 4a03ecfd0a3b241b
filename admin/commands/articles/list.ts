import type { Outcome } from '../../../config/outcomes.ts';
import { type ArticleState, listArticles } from '../../../db/articles/articles.ts';
import { warnIfNoSite } from '../../arguments/near-names.ts';
import { parseSite } from '../../arguments/site.ts';
import { withDatabase } from '../../command-context.ts';
import { note, print, printJson } from '../../output/print.ts';
import { table } from '../../output/table.ts';
import { relativeTime } from '../../output/times.ts';

export interface ListOptions {
  readonly site?: string;
  readonly state?: ArticleState;
  readonly outcome?: Outcome;
  readonly limit: number;
  readonly json?: true;
}

/** `articles list` */
export const listSomeArticles = ({ site, state, outcome, limit, json }: ListOptions): Promise<void> =>
  withDatabase({}, async ({ database: { pool } }) => {
    const domain = site && parseSite(site);
    const articles = await listArticles(pool, { site: domain, state, outcome, limit });
    if (articles.length === 0 && !(await warnIfNoSite(pool, domain))) note('there are no such articles');
    if (json) return printJson(articles);
    if (articles.length === 0) return;
    const now = new Date();
    print(
      table(
        [
          { head: 'ID', of: ({ id }) => String(id), align: 'right' },
          { head: 'STATE', of: ({ state }) => state },
          { head: 'OUTCOME', of: ({ outcome_words }) => outcome_words, most: 32 },
          { head: 'PUBLISHED', of: ({ published_at }) => relativeTime(published_at, now) },
          { head: 'SEEN', of: ({ first_seen_at }) => relativeTime(first_seen_at, now) },
          { head: 'SITE', of: ({ site }) => site, most: 24 },
          { head: 'TITLE', of: ({ title }) => title, most: 60 },
          { head: 'URL', of: ({ url }) => url, spare: true },
        ],
        articles,
      ),
    );
    if (articles.length === limit) note(`the newest ${limit}; --limit shows more`);
  });
