import type pg from 'pg';
import { addFeed } from '../../db/feeds/feeds.ts';
import { canonicalizeUrl } from '../../model/url/canonicalize-url.ts';
import type { Newspaper } from './newspaper.ts';

/** Empties the demo's own database. Its sites get new ports each time, so its old articles would be unreachable. */
export async function resetDemo(pool: pg.Pool): Promise<void> {
  await pool.query('drop schema if exists news, wireroom, bullmq cascade');
}

/** Adds the feeds of the newspaper. */
export async function subscribe(pool: pg.Pool, feeds: Newspaper['feeds']): Promise<void> {
  for (const { url, name } of feeds) {
    const named = canonicalizeUrl(url);
    if (!named) throw new Error(`invalid feed URL in the demo: ${url}`);
    await addFeed(pool, named, { title: name, labels: ['demo'] });
  }
}
