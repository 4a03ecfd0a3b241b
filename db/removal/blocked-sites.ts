import type pg from 'pg';
import sql from 'sql-template-tag';
import { rejectBarred } from '../articles/clear-articles.ts';
import { recordChanges } from '../changes/change-feed.ts';
import { type Queryable, transaction } from '../connection/pool.ts';
import { isHostUnder } from '../hosts/hosts.ts';
import { requeuedRows } from '../life-cycle/work.ts';
import { lockDiscovery } from '../urls/barred-urls.ts';
import { AND_DUPLICATES, reassignCopies } from './delete-articles.ts';
import { isOfSite } from './removals.ts';

/** Whether a site (registrable domain) is blocked, so that no request to it is allowed. */
export async function isBlocked(db: Queryable, site: string): Promise<boolean> {
  const { rowCount } = await db.query({
    name: 'is-blocked-site',
    text: 'select from wireroom.blocked_sites where domain = $1',
    values: [site],
  });
  return rowCount === 1;
}

export interface Block {
  /** False if the site was blocked already. */
  readonly added: boolean;
  /** Ids of the feeds that were paused. */
  readonly feeds: readonly number[];
  /** Number of pending articles that were rejected. */
  readonly rejected: number;
}

/**
 * Blocks a site: nothing is discovered, fetched or polled on it any more. Its active feeds are
 * paused and its pending articles rejected; running jobs lose their claims. Ready articles stay.
 */
export function blockSite(pool: pg.Pool, domain: string): Promise<Block> {
  return transaction(pool, async (client) => {
    // Before it locks feeds, as polls do.
    await lockDiscovery(client);
    const { rows: feeds } = await client.query<{ id: number }>(sql`
      with of_site as (
        select id from wireroom.feeds where ${isHostUnder(sql`${domain}::text`, sql`host`)} and state = 'active' order by id for update
      ), ended as (
        delete from wireroom.claims c where c.stage = 'feeds' and c.id in (select id from of_site) returning c.*
      ), requeued as (
        insert into wireroom.due ${requeuedRows('abandon', { crashes: sql`0` })}
      )
      update wireroom.feeds set state = 'paused' from of_site where feeds.id = of_site.id returning feeds.id`);
    const { rowCount } = await client.query(
      'insert into wireroom.blocked_sites (domain) values ($1) on conflict do nothing',
      [domain],
    );
    const { rows: pending } = await client.query<{ id: number }>(sql`
      with recursive gone as (
        select a.id from wireroom.articles a where ${isOfSite(domain)} and a.state in ('discovered', 'extracted')
        ${AND_DUPLICATES}
      )
      select id from wireroom.articles where id in (select id from gone) order by id for update`);
    const ids = pending.map(({ id }) => id);
    const heirs = await reassignCopies(client, ids);
    await rejectBarred(client, ids, 'site_blocked');
    // Ready articles stay visible and are not fetched again.
    await client.query(sql`
      with to_fetch as materialized (
        select a.id from wireroom.articles a where ${isOfSite(domain)} and a.state = 'ready'
          and a.id in (select id from wireroom.work where stage = 'articles')
        order by a.id for update
      ), ended as (
        delete from wireroom.claims where stage = 'articles' and id in (select id from to_fetch)
      )
      delete from wireroom.due where stage = 'articles' and id in (select id from to_fetch)`);
    await recordChanges(
      client,
      heirs.map((articleId) => ({ articleId, kind: 'changed' })),
    );
    return { added: rowCount === 1, feeds: feeds.map(({ id }) => id).sort((a, b) => a - b), rejected: ids.length };
  });
}

/** Counts the ready articles of a site. */
export async function countReadyArticles(db: Queryable, domain: string): Promise<number> {
  const { rows } = await db.query<{ ready: number }>(sql`
    select count(*) as ready from wireroom.articles a where ${isOfSite(domain)} and a.ready_at is not null`);
  return rows[0]?.ready ?? 0;
}

/**
 * Unblocks a site. Its feeds stay paused.
 * @returns whether it was blocked, its paused feeds, and how many articles the block rejected
 */
export async function unblockSite(
  db: Queryable,
  domain: string,
): Promise<{ readonly removed: boolean; readonly feeds: readonly number[]; readonly rejected: number }> {
  const { rowCount } = await db.query('delete from wireroom.blocked_sites where domain = $1', [domain]);
  const { rows } = await db.query<{ id: number }>(sql`
    select id from wireroom.feeds where ${isHostUnder(sql`${domain}::text`, sql`host`)} and state = 'paused' order by id`);
  const { rows: articles } = await db.query<{ rejected: number }>(
    `select count(*) as rejected from wireroom.articles a
     where a.outcome = 'site_blocked' and a.state = 'rejected' and a.site_id = (select id from wireroom.sites where domain = $1)`,
    [domain],
  );
  return { removed: rowCount === 1, feeds: rows.map(({ id }) => id), rejected: articles[0]?.rejected ?? 0 };
}

export interface BlockedSite {
  readonly domain: string;
  readonly blocked_at: Date;
  readonly feeds: number;
  /** Number of ready articles. */
  readonly ready: number;
  readonly rejected: number;
}

/** Returns the blocked sites by name. */
export async function blockedSites(db: Queryable): Promise<BlockedSite[]> {
  const { rows } = await db.query<BlockedSite>(
    sql`select b.domain, b.blocked_at,
       (select count(*) from wireroom.feeds where ${isHostUnder(sql`b.domain`, sql`host`)}) as feeds,
       count(a.id) filter (where a.state = 'ready') as ready, count(a.id) filter (where a.state = 'rejected') as rejected
     from wireroom.blocked_sites b
     left join wireroom.sites s using (domain) left join wireroom.articles a on a.site_id = s.id
     group by b.domain, b.blocked_at order by b.domain`,
  );
  return rows;
}
