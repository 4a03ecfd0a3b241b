import type pg from 'pg';
import sql from 'sql-template-tag';
import { requeuedRows } from '../../db/life-cycle/work.ts';

export interface Backlog {
  readonly hosts: number;
  readonly feeds: number;
  readonly articles: number;
}

/**
 * Every tenth row belongs to one of this many hosts: agencies, platforms and portals that hold far
 * more than the others.
 */
const BIG_HOSTS = 10;

// Which host row n belongs to. The others get theirs in turn, so that rows of one host are spread over the table.
const hostOf = (hosts: number): string =>
  `'h' || case when n % 10 = 0 then (n / 10) % ${BIG_HOSTS} else ${BIG_HOSTS} + n % ${Math.max(hosts - BIG_HOSTS, 1)} end || '.example'`;

/**
 * Replaces everything by a backlog that is due: feeds and articles over many hosts, a tenth of both
 * on ten of them; of the articles every third is named by a feed of another site. Every other host
 * has no article at all, as hosts have whose articles are done.
 */
export async function fillBacklog(pool: pg.Pool, { hosts, feeds, articles }: Backlog): Promise<void> {
  await pool.query(
    `truncate wireroom.due, wireroom.claims, wireroom.hosts, wireroom.sites, wireroom.feeds, wireroom.articles, wireroom.processes restart identity cascade`,
  );
  await pool.query(`insert into wireroom.sites (domain) values ('example')`);
  await pool.query(
    `insert into wireroom.hosts (host) select 'h' || n || '.example' from generate_series(0, $1 - 1) n`,
    [2 * hosts],
  );
  await pool.query(
    `with fed as (
       insert into wireroom.feeds (site_id, host, url)
       select 1, ${hostOf(hosts)}, 'http://example/feed/' || n from generate_series(1, $1) n returning id, host
     )
     insert into wireroom.due (stage, id, host, due_at) select 'feeds', id, host, now() - make_interval(secs => id % 600) from fed`,
    [feeds],
  );
  await pool.query(
    `with found as (
       insert into wireroom.articles (site_id, host, url)
       select 1, ${hostOf(hosts)}, 'http://example/' || n from generate_series(1, $1) n returning id, host
     )
     insert into wireroom.due (stage, id, host, asked_by, own, due_at)
     select 'articles', id, host, 1 + id % $2, id % 3 > 0, now() - make_interval(secs => id % 3600) from found`,
    [articles, feeds],
  );
  await pool.query('vacuum analyze wireroom.hosts, wireroom.feeds, wireroom.articles, wireroom.due');
}

/**
 * Gives a share of the articles a text to tag, and as many a stored page to extract again, so that
 * these stages have rows to claim.
 */
export async function extractSome(pool: pg.Pool, oneIn: number): Promise<void> {
  await pool.query(`update wireroom.articles set state = 'extracted' where id % $1 = 0`, [oneIn]);
  await pool.query(
    `update wireroom.due set stage = case id % $1 when 0 then 'tags' else 'reprocess' end where stage = 'articles' and id % $1 < 2`,
    [oneIn],
  );
}

/** Makes everything due only tomorrow: the idle service, which looks all the same. */
export async function postponeAll(pool: pg.Pool): Promise<void> {
  await pool.query(sql`
    with ended as (delete from wireroom.claims returning *) insert into wireroom.due ${requeuedRows('abandon')}`);
  await pool.query(`update wireroom.due set due_at = now() + interval '1 day'`);
  await pool.query('vacuum analyze wireroom.hosts, wireroom.due, wireroom.claims');
}
