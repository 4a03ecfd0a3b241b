import { feedsWithLabel } from '../../../db/feeds/feeds.ts';
import { warnIfUnknown } from '../../arguments/unknown-names.ts';
import { withDatabase } from '../../command-context.ts';
import { note, print } from '../../output/print.ts';
import { writeOpml } from './opml/write-opml.ts';

/** `feeds export` */
export function exportFeeds({ label }: { readonly label?: string }): Promise<void> {
  return withDatabase({}, async ({ database: { pool } }) => {
    const feeds = await feedsWithLabel(pool, label);
    if (feeds.length === 0 && !(await warnIfUnknown(pool, 'labels', label))) note('there are no feeds yet');
    print(writeOpml(feeds, new Date()));
  });
}
