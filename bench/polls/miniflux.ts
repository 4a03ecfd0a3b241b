import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import type pg from 'pg';

/** Its settings: the same number of polls at a time, everything that is due in one batch, 304 counted as good. */
const environment = (databaseUrl: string, concurrency: number): NodeJS.ProcessEnv => {
  const url = new URL(databaseUrl);
  url.searchParams.set('sslmode', 'disable');
  return {
    DATABASE_URL: url.href,
    WORKER_POOL_SIZE: String(concurrency),
    BATCH_SIZE: '1000000',
    FETCHER_ALLOW_PRIVATE_NETWORKS: '1',
  };
};

/** Makes its tables. */
export async function migrateMiniflux(program: string, databaseUrl: string): Promise<void> {
  await promisify(execFile)(program, ['-migrate'], { env: environment(databaseUrl, 1) });
}

/** Fills its table of feeds, all of them due; with `unchanged` they know the version that their sites have. */
export async function fillMiniflux(pool: pg.Pool, urls: readonly string[], unchanged: boolean): Promise<void> {
  await pool.query('truncate users, icons cascade');
  await pool.query(
    `with u as (insert into users (username, is_admin) values ('bench', true) returning id),
       c as (insert into categories (user_id, title) select id, 'All' from u returning id, user_id)
     insert into feeds (user_id, category_id, title, feed_url, site_url, etag_header, checked_at, next_check_at)
     select c.user_id, c.id, url, url, url, $2, now() - interval '1 day', now() - random() * interval '1 hour'
     from c cross join unnest($1::text[]) as url`,
    [urls, unchanged ? '"same"' : ''],
  );
  // A feed without an icon would have its site searched for one at each poll.
  await pool.query(
    `with i as (insert into icons (hash, mime_type, content) values ('bench', 'image/png', '') returning id)
     insert into feed_icons (feed_id, icon_id) select feeds.id, i.id from feeds, i`,
  );
  await pool.query('vacuum analyze feeds');
}

/** Makes all feeds due once more. */
export async function minifluxAgain(pool: pg.Pool): Promise<void> {
  await pool.query(
    `update feeds set checked_at = now() - interval '1 day', next_check_at = now() - random() * interval '1 hour', etag_header = '',
       parsing_error_count = 0`,
  );
  await pool.query('vacuum analyze');
}

/** Polls all feeds that are due, then ends. */
export function startMiniflux(program: string, databaseUrl: string, concurrency: number): ChildProcess {
  return spawn(program, ['-refresh-feeds'], { env: environment(databaseUrl, concurrency), stdio: 'ignore' });
}

export async function pollsOfMiniflux(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*) from feeds where checked_at > now() - interval '1 hour' and parsing_error_count = 0`,
  );
  return rows[0]?.count ?? 0;
}
