import { listStories, type StoryFilter } from '../../../db/reports/story-list.ts';
import { parseSite } from '../../arguments/domain.ts';
import { unknownNamesIn } from '../../arguments/unknown-names.ts';
import { withDatabase } from '../../command-context.ts';
import { printList } from '../../output/table.ts';
import { relativeTime } from '../../output/times.ts';
import { UsageError } from '../../report-error.ts';

export interface ListOptions extends StoryFilter {
  readonly json?: true;
}

/** `stories list`. @throws UsageError when there is no such site or topic */
export function listSomeStories({ site, json, ...options }: ListOptions): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const filter = { ...options, site: site && parseSite(site) };
    const unknown = await unknownNamesIn(pool, {
      sites: filter.site === undefined ? [] : [filter.site],
      topics: filter.topic === undefined ? [] : [filter.topic],
    });
    if (unknown.length > 0) throw new UsageError(unknown.join('\n'));
    const stories = await listStories(pool, filter);
    const now = new Date();
    printList(stories, {
      columns: [
        { heading: 'ID', value: ({ id }) => String(id), align: 'right' },
        { heading: 'LATEST', value: ({ last_at }) => relativeTime(last_at, now) },
        { heading: 'ARTICLES', value: ({ article_count }) => article_count, align: 'right' },
        { heading: 'SOURCES', value: ({ source_count }) => source_count, align: 'right', dropOrder: 1 },
        { heading: 'INDEPENDENT', value: ({ independent_count }) => independent_count, align: 'right' },
        { heading: 'HEADLINE', value: ({ headline }) => headline, minWidth: 28 },
      ],
      json,
      none: 'no stories match',
      limit: filter.limit,
    });
  });
}
