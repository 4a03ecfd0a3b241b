import type pg from 'pg';
import { makePartitions } from '../../db/schema/partitions.ts';

export interface Size {
  readonly feeds: number;
  readonly articles: number;
}

/**
 * A database that has worked for some weeks: most articles ready, some rejected, the newest 4 % still to do, each named by
 * one feed, and two weeks of attempts.
 */
export async function fillWeeks(pool: pg.Pool, { feeds, articles }: Size): Promise<void> {
  const sites = Math.ceil(feeds / 2);
  await pool.query(
    `insert into wireroom.sites (domain) select 's' || n || '.example' from generate_series(1, $1::int) n`,
    [sites],
  );
  await pool.query(
    `with fed as (
       insert into wireroom.feeds (site_id, host, url, title, interval_s, interval_reason, pace, failures,
       last_outcome, last_polled_at, last_ok_at)
     select 1 + n % $2, 's' || (1 + n % $2) || '.example', 'https://s' || (1 + n % $2) || '.example/feed/' || n, 'Feed number ' || n,
       3600, 'pace', '{"recent": 1, "usual": 1, "observedHours": 99, "window": 20}',
       case when n % 20 = 0 then n % 13 else 0 end, case when n % 20 = 0 then 'not_found' else 'ok' end,
       now() - interval '20 minutes', now() - make_interval(hours => n % 200)
       from generate_series(1, $1::int) n returning id, host
     )
     insert into wireroom.due (stage, id, host, due_at) select 'feeds', id, host, now() + make_interval(secs => id % 3600 - 60) from fed`,
    [feeds, sites],
  );
  await pool.query(
    `with found as (
       insert into wireroom.articles (site_id, host, url, title, summary, state, outcome, ready_at, published_at, word_count)
     select 1 + n % $2, 's' || (1 + n % $2) || '.example', 'https://s' || (1 + n % $2) || '.example/2026/an-article-with-a-slug-' || n,
       'A headline of about the usual length for number ' || n, repeat('summary ', 20), what.*, now() - make_interval(secs => $1 - n), 500
     from generate_series(1, $1::int) n cross join lateral (
       select 'discovered', null, null::timestamptz
       where n > $1 * 0.96
       union all select 'rejected', case when n % 20000 = 0 then 'bot_wall' else 'not_found' end, null where n <= $1 * 0.96 and n % 20 = 0
       union all select 'ready', 'ok', now() - make_interval(secs => $1 - n) where n <= $1 * 0.96 and n % 20 > 0
       ) what (state, outcome, ready_at) returning id, host, state
     )
     insert into wireroom.due (stage, id, host, due_at)
     select case id % 2 when 0 then 'articles' else 'tags' end, id, host, now() + make_interval(secs => id % 7200 - 3600)
     from found where state = 'discovered'`,
    [articles, sites],
  );
  await pool.query(
    `insert into wireroom.entries (feed_id, guid_digest, article_id, guid, url, title, html, published_at, entry_digest)
     select 1 + n % $2, sha256(n::text::bytea), n, 'guid-' || n, 'https://example/' || n, 'A headline ' || n, repeat('text ', 60), now(), '\\x01'
     from generate_series(1, $1::int) n`,
    [articles, feeds],
  );
  await makePartitions(pool, new Date(Date.now() - 15 * 24 * 3_600_000));
  await pool.query(
    `insert into wireroom.attempts (at, stage, feed_id, article_id, host, outcome, http_status, ms)
     select now() - make_interval(secs => n * 1209600.0 / (2 * $1)), (array['feeds', 'articles', 'tags'])[1 + n % 3], 1 + n % $2,
       case when n % 3 > 0 then 1 + n % $1 end, 's.example', (array['ok', 'not_modified', 'ok', 'not_found', 'timeout'])[1 + n % 5], 200, n % 1000
     from generate_series(1, 2 * $1::int) n`,
    [articles, feeds],
  );
  await pool.query('vacuum analyze');
}
