import type pg from 'pg';
import { addFeed } from '../../db/feeds/feeds.ts';
import { canonicalizeUrl } from '../../pipelines/url/canonicalize-url.ts';
import type { Newspaper } from './newspaper.ts';

/** Empties the demo's own database: its sites have other ports each time, so nothing in it would be found again. */
export const resetDemo = async (pool: pg.Pool): Promise<void> => {
  await pool.query('drop schema if exists news, wireroom, bullmq cascade');
};

/** Adds the newspaper's feeds. */
export const subscribe = async (pool: pg.Pool, feeds: Newspaper['feeds']): Promise<void> => {
  for (const { url, name } of feeds) {
    const named = canonicalizeUrl(url);
    if (!named) throw new Error(`the newspaper has a feed without a proper URL: ${url}`);
    await addFeed(pool, named, { title: name, labels: ['demo'] });
  }
};
