import type pg from 'pg';
import type { Queryable } from '../connection/pool.ts';

/** A page as it came. */
export interface StoredPage {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly finalUrl: string;
  readonly digest: Buffer;
  /** gzip-compressed. */
  readonly body: Buffer;
}

/** Keeps what one fetch of an article brought: its page and, of an article in parts, those after it. */
export const storePages = async (client: pg.PoolClient, id: number, pages: readonly StoredPage[]): Promise<void> => {
  for (const [index, page] of pages.entries()) {
    await client.query(
      `insert into wireroom.pages (article_id, part, status, content_type, final_url, digest, body) values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, index + 1, page.status, page.contentType ?? null, page.finalUrl, page.digest, page.body],
    );
  }
};

/** What the last fetch of an article that is still kept brought, in the order of its parts; nothing when all is gone. */
export const latestPages = async (db: Queryable, id: number): Promise<Omit<StoredPage, 'digest'>[]> => {
  // The parts of one fetch are stored in one transaction, and so at one time.
  const { rows } = await db.query<{ status: number; content_type: string | null; final_url: string; body: Buffer }>(
    `select status, content_type, final_url, body from wireroom.pages
     where article_id = $1 and fetched_at = (select max(fetched_at) from wireroom.pages where article_id = $1)
     order by part`,
    [id],
  );
  return rows.map(({ status, content_type, final_url, body }) => ({
    status,
    contentType: content_type ?? undefined,
    finalUrl: final_url,
    body,
  }));
};
