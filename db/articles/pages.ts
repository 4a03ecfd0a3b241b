import type pg from 'pg';
import sql from 'sql-template-tag';
import type { Queryable } from '../connection/pool.ts';

/** A fetched page. */
export interface StoredPage {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly finalUrl: string;
  readonly digest: Buffer;
  /** Compressed with Brotli. */
  readonly body: Buffer;
}

/** Stores the pages of one fetch: the article's page and its continuation pages. */
export async function storePages(client: pg.PoolClient, id: number, pages: readonly StoredPage[]): Promise<void> {
  for (const [index, page] of pages.entries()) {
    await client.query(sql`
      insert into wireroom.pages (article_id, part, status, content_type, final_url, digest, body)
      values (${id}, ${index + 1}, ${page.status}, ${page.contentType ?? null}, ${page.finalUrl}, ${page.digest}, ${page.body})`);
  }
}

/** Returns the stored pages of the latest fetch of an article, in the order of its parts; empty if none is stored. */
export async function latestPages(db: Queryable, id: number): Promise<Omit<StoredPage, 'digest'>[]> {
  // The parts of one fetch are stored in one transaction and have the same time.
  const { rows } = await db.query<{
    status: number;
    content_type: string | null;
    final_url: string;
    body: Buffer;
  }>(sql`
    select status, content_type, final_url, body from wireroom.pages
    where article_id = ${id} and fetched_at = (select max(fetched_at) from wireroom.pages where article_id = ${id})
    order by part`);
  return rows.map(({ status, content_type, final_url, body }) => ({
    status,
    contentType: content_type ?? undefined,
    finalUrl: final_url,
    body,
  }));
}
