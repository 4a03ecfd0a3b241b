import pg from 'pg';
import { addFeed } from '../../../db/feeds.ts';
import type { UrlNames } from '../../../pipelines/url/name-url.ts';

const UNIQUE_VIOLATION = '23505';

/** Adds a feed; when another process adds the same one in this moment, that one counts. */
export const storeFeed = async (
  pool: pg.Pool,
  url: UrlNames,
  about: { readonly title?: string | undefined; readonly labels: readonly string[] },
): Promise<{ id: number; added: boolean }> => {
  try {
    return await addFeed(pool, url, about);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== UNIQUE_VIOLATION) throw error;
    return addFeed(pool, url, about);
  }
};
