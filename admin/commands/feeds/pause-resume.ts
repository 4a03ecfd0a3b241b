import { pauseFeed, resumeFeed } from '../../../db/feeds/feeds.ts';
import { isBlocked } from '../../../db/removal/blocked-sites.ts';
import { siteOf } from '../../../model/url/site.ts';
import { explainBlocked } from './answers.ts';
import { type ChangeOptions, changeEach } from './change-each.ts';

/** `feeds pause` */
export function pauseFeeds(given: readonly string[], options: ChangeOptions): Promise<void> {
  return changeEach(given, options, async (db, feed) => {
    if (feed.state === 'gone') return { result: 'not changed', reason: 'it is gone and is not polled' };
    return { result: (await pauseFeed(db, feed.id)) ? 'paused' : 'already paused' };
  });
}

/** `feeds resume` */
export function resumeFeeds(given: readonly string[], options: ChangeOptions): Promise<void> {
  return changeEach(given, options, async (db, feed) => {
    const site = siteOf(feed.url);
    if (await isBlocked(db, site)) return { result: 'not changed', reason: explainBlocked(site) };
    if (!(await resumeFeed(db, feed.id))) return { result: 'already active' };
    return { result: 'resumed', ...(feed.state === 'gone' ? { reason: 'it was gone and is polled again' } : {}) };
  });
}
