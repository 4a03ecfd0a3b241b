import type pg from 'pg';
import type { Queryable } from '../connection/pool.ts';

/** A fetched page. */
export interface StoredPage {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly finalUrl: string;
  readonly digest: Buffer;
  /** Compression of the body. Pages have been compressed with Brotli since 2026-11-29. */
  readonly encoding: 'gzip' | 'br';
  readonly body: Buffer;
}

/** Stores the pages of one fetch: the article's page and its continuation pages. */
export const storePages = async (client: pg.PoolClient, id: number, pages: readonly StoredPage[]): Promise<void> => {
  for (const [index, page] of pages.entries()) {
    await client.query(
      `insert into wireroom.pages (article_id, part, status, content_type, final_url, digest, encoding, body) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, index + 1, page.status, page.contentType ?? null, page.finalUrl, page.digest, page.encoding, page.body],
    );
  }
};

/** Returns the stored pages of the latest fetch of an article, in the order of its parts; empty if none is stored. */
export const latestPages = async (db: Queryable, id: number): Promise<Omit<StoredPage, 'digest'>[]> => {
  // The parts of one fetch are stored in one transaction and have the same time.
  const { rows } = await db.query<{
    status: number;
    content_type: string | null;
    final_url: string;
    encoding: 'gzip' | 'br';
    body: Buffer;
  }>(
    `select status, content_type, final_url, encoding, body from wireroom.pages
     where article_id = $1 and fetched_at = (select max(fetched_at) from wireroom.pages where article_id = $1)
     order by part`,
    [id],
  );
  return rows.map(({ status, content_type, final_url, encoding, body }) => ({
    status,
    contentType: content_type ?? undefined,
    finalUrl: final_url,
    encoding,
    body,
  }));
};
