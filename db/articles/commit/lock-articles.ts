import type pg from 'pg';
import sql, { empty } from 'sql-template-tag';
import type { Claim } from '../../claims/claims.ts';
import { named } from '../../connection/named.ts';
import { LOCKED_ARTICLE_COLUMNS, type LockedArticle } from '../article-site.ts';
import type { Extraction } from './extraction.ts';

/** The article of a claim whose text is to be committed. */
export interface ClaimedArticle extends LockedArticle {
  readonly host: string;
  /** Whether readers see it already. */
  readonly ready: boolean;
  /** Whether its stored page was extracted again. */
  readonly reprocessed: boolean;
  /** Whether its site is blocked. */
  readonly blocked: boolean;
  /** Whether rules decide about it: readers do not see it yet, and there are some. */
  readonly ruled: boolean;
}

interface Given {
  readonly claim: Claim;
  readonly extraction: Pick<Extraction, 'stage' | 'contentDigest'>;
}

/**
 * Locks the articles whose claims are valid, and their texts: of transactions that commit the same
 * text at the same moment, one waits for the other and sees it. Call it after the check for barred
 * URLs.
 * @param unbatched whether to wait for locked articles; they are missing otherwise
 * @returns the articles by item; of items with the same claim, the first has it
 */
export async function lockArticles<Item extends Given>(
  client: pg.PoolClient,
  items: readonly Item[],
  unbatched: boolean,
): Promise<ReadonlyMap<Item, ClaimedArticle>> {
  const texts = [...new Set(items.map(({ extraction }) => extraction.contentDigest.readUInt8(0)))];
  const { rows } = await client.query<ClaimedArticle & { n: number }>(named(
    `lock-articles-${unbatched ? 'unbatched' : 'batch'}`,
  )`
    with text as materialized (
      select from wireroom.locks where kind = 'text' and n = any(${texts}) order by n for update
    )
    select g.n, ${LOCKED_ARTICLE_COLUMNS}, a.host, a.ready_at is not null as ready, c.stage = 'reprocess' as reprocessed,
      exists (select from wireroom.blocked_sites b where b.domain = s.domain) as blocked,
      a.ready_at is null and exists (select from wireroom.rules) as ruled
    from unnest(
      ${items.map(({ claim }) => claim.id)}::bigint[],
      ${items.map(({ claim }) => claim.claim)}::bigint[],
      ${items.map(({ extraction }) => extraction.stage)}::text[]
    ) with ordinality as g (id, claim, stage, n)
    join wireroom.claims c using (id, claim, stage) join wireroom.articles a using (id) join wireroom.sites s on s.id = a.site_id
    where (select count(*) from text) > 0
    order by a.id
    for update of a, c ${unbatched ? empty : sql`skip locked`}`);
  return byItem(items, rows);
}

/**
 * Returns the rows of locked articles by item; `n` is its place, from 1 on. Of items with the same
 * claim, the first counts.
 */
export function byItem<Item, Article extends { readonly id: number }>(
  items: readonly Item[],
  rows: readonly (Article & { readonly n: number })[],
): ReadonlyMap<Item, Article> {
  const locked = new Map<Item, Article>();
  const seen = new Set<number>();
  for (const row of [...rows].sort((a, b) => a.n - b.n)) {
    const item = items[row.n - 1];
    if (!item || seen.has(row.id)) continue;
    seen.add(row.id);
    locked.set(item, row);
  }
  return locked;
}
