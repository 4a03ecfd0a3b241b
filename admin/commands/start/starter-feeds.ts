import { readFile } from 'node:fs/promises';
import type { Database } from '../../../db/database.ts';
import { addFeeds } from '../../../db/feeds/feed-additions.ts';
import { hasEverHadFeeds } from '../../../db/feeds/feeds.ts';
import { canonicalizeUrl } from '../../../model/url/canonicalize-url.ts';
import { readOpml } from '../feeds/opml/read-opml.ts';

const FILE = new URL('../../../config/starter-feeds.opml', import.meta.url);

/**
 * Adds the feeds of config/starter-feeds.opml if that is `wanted`, or if nothing was said and the
 * embedded database has never had a feed. Feeds that the user removed do not come back, and the
 * user's own database is never filled unasked.
 * @returns the number of added feeds
 */
export async function addStarterFeeds(
  { pool, embedded }: Pick<Database, 'pool' | 'embedded'>,
  wanted: boolean | undefined,
): Promise<number> {
  if (!(wanted ?? (embedded && !(await hasEverHadFeeds(pool))))) return 0;
  const feeds = readOpml(await readFile(FILE, 'utf8')).flatMap((outline) => {
    const named = 'url' in outline ? canonicalizeUrl(outline.url) : undefined;
    if (!named || !('url' in outline)) return [];
    return [
      { named, title: outline.title, labels: outline.folders, trusted: outline.trusted, outline: outline.attributes },
    ];
  });
  const answers = await addFeeds(pool, feeds);
  return answers.filter(({ added }) => added).length;
}
