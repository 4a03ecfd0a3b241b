import type pg from 'pg';
import { ATTEMPT_DAYS } from './rows.ts';
import { DAYS, type World } from './world.ts';

/** Polls of the last weeks, a million for a million articles, and daily counts of the weeks before. */
export async function fillLedger(pool: pg.Pool, { articles, feedSites, now }: World): Promise<void> {
  await pool.query(
    `insert into wireroom.attempts (at, stage, feed_id, host, outcome, http_status, ms)
     select $3::timestamptz - make_interval(secs => n * $4 * 86400.0 / $1), 'feeds', f.id, f.host,
       case when n % 2 = 0 then 'not_modified' when n % 29 = 0 then 'timeout' else 'ok' end, 200, n % 1500
     from generate_series(1, $1::int) n join wireroom.feeds f on f.id = 1 + n % $2::int`,
    [articles, feedSites.length, now, ATTEMPT_DAYS],
  );
  await pool.query(
    `insert into wireroom.outcome_days (day, feed_id, stage, outcome, attempts)
     select ($1::timestamptz at time zone 'UTC')::date - d, f.id, s.stage, s.outcome, 1 + (f.id * d) % 12
     from generate_series($2::int + 1, $3::int) d, wireroom.feeds f,
       (values ('feeds', 'ok', 1), ('feeds', 'not_modified', 1), ('articles', 'ok', 1), ('tags', 'ok', 1), ('articles', 'not_found', 20), ('feeds', 'timeout', 20)) s (stage, outcome, every)
     where (f.id + d) % every = 0`,
    [now, ATTEMPT_DAYS, DAYS],
  );
}

/** Days that pages are kept. */
export const PAGE_DAYS = 7;
/** Bytes of a stored page, compressed. */
const PAGE_BYTES = 13_000;

/** The pages of the last days, of random bytes, which do not compress either. */
export async function fillPages(pool: pg.Pool, { now }: World): Promise<void> {
  await pool.query(
    `insert into wireroom.pages (article_id, fetched_at, status, content_type, final_url, digest, body)
     select a.id, a.first_seen_at, 200, 'text/html', a.url, a.content_digest, substr(bytes, 1 + (a.id % 97)::int * 100, ${PAGE_BYTES})
     from wireroom.articles a, (select string_agg(sha256(n::text::bytea), '') as bytes from generate_series(1, 800) n) random
     where a.first_seen_at > $1::timestamptz - interval '${PAGE_DAYS} days' and a.ready_at is not null`,
    [now],
  );
}
