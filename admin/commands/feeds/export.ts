import { feedsWithLabel } from '../../../db/feeds.ts';
import { withDatabase } from '../../command-context.ts';
import { print, remark } from '../../output/print.ts';
import { writeOpml } from './write-opml.ts';

/** `feeds export` */
export const exportFeeds = ({ label }: { readonly label?: string }): Promise<void> =>
  withDatabase({}, async ({ database: { pool } }) => {
    const feeds = await feedsWithLabel(pool, label);
    if (feeds.length === 0) remark(label === undefined ? 'there are no feeds yet' : `no feed has the label ${label}`);
    print(writeOpml(feeds, new Date()));
  });
