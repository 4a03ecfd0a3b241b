import type { Queryable } from '../../../db/connection/pool.ts';
import { listStories, type StoryFilter } from '../../../db/stories/story-list.ts';
import { parseSite } from '../../arguments/site.ts';
import { suggestTopic, warnIfNoSite } from '../../arguments/suggestions.ts';
import { withDatabase } from '../../command-context.ts';
import { note, printJson } from '../../output/print.ts';
import { printTable } from '../../output/print-table.ts';
import { relativeTime } from '../../output/times.ts';

export interface ListOptions extends StoryFilter {
  readonly json?: true;
}

/** `stories list` */
export const listSomeStories = ({ site, json, ...options }: ListOptions): Promise<void> =>
  withDatabase({}, async ({ database: { pool } }) => {
    const filter = { ...options, site: site && parseSite(site) };
    const stories = await listStories(pool, filter);
    if (stories.length === 0) await explainNone(pool, filter);
    if (json) return printJson(stories);
    if (stories.length === 0) return;
    const now = new Date();
    printTable(
      [
        { heading: 'ID', value: ({ id }) => String(id), align: 'right' },
        { heading: 'LATEST', value: ({ last_at }) => relativeTime(last_at, now) },
        { heading: 'ARTICLES', value: ({ articles }) => articles, align: 'right' },
        { heading: 'SOURCES', value: ({ sources }) => sources, align: 'right', dropOrder: 1 },
        { heading: 'INDEPENDENT', value: ({ independent_sources }) => independent_sources, align: 'right' },
        { heading: 'HEADLINE', value: ({ headline }) => headline, minWidth: 28 },
      ],
      stories,
    );
    if (stories.length === filter.limit) note(`showing the latest ${filter.limit}; --limit shows more`);
  });

const explainNone = async (db: Queryable, { site, topic }: StoryFilter): Promise<void> => {
  const near = topic === undefined ? '' : await suggestTopic(db, topic);
  if (near !== '') note(`there is no topic ${topic}${near}`);
  else if (!(await warnIfNoSite(db, site))) note('no stories match');
};
