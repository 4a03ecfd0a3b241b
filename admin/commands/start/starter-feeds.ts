import { readFile } from 'node:fs/promises';
import type { Database } from '../../../db/database.ts';
import { addFeeds } from '../../../db/feeds/feed-additions.ts';
import { hasEverHadFeeds } from '../../../db/feeds/feeds.ts';
import { canonicalizeUrl } from '../../../pipelines/url/canonicalize-url.ts';
import { readOpml } from '../feeds/opml/read-opml.ts';

const FILE = new URL('../../../config/feeds.opml', import.meta.url);

/**
 * Adds the feeds of config/feeds.opml: when that was asked for (`parseIdOrUrl`), or nothing was said and an embedded database
 * has never had a feed. Whoever has removed them has had some, and a database of one's own is not ours to fill.
 * @returns how many were added
 */
export const addStarterFeeds = async (
  { pool, embedded }: Pick<Database, 'pool' | 'embedded'>,
  wanted: boolean | undefined,
): Promise<number> => {
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
};
