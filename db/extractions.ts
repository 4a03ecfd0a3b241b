import type pg from 'pg';
import type { Outcome } from '../config/outcomes.ts';
import { recordAttempt } from './attempts.ts';
import type { Claim } from './claims.ts';
import { transaction } from './connection.ts';
import type { NamedUrl } from './discoveries.ts';
import { absorb, mergeUrls, sameText } from './merging.ts';

/** A page as it came. */
export interface StoredPage {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly finalUrl: string;
  readonly digest: Buffer;
  /** gzip-compressed. */
  readonly body: Buffer;
}

export interface Extraction {
  readonly outcome: Outcome;
  readonly httpStatus: number | undefined;
  readonly ms: number;
  readonly detail?: string | undefined;
  readonly finalUrl: NamedUrl | undefined;
  readonly canonicalUrl: NamedUrl | undefined;
  readonly title: string;
  readonly authors: readonly string[];
  readonly section: string | undefined;
  readonly keywords: readonly string[];
  readonly language: string | undefined;
  readonly summary: string | undefined;
  readonly image: string | undefined;
  readonly wordCount: number;
  readonly paywalled: boolean;
  readonly bodySource: 'page' | 'feed';
  readonly publishedAt: Date | undefined;
  readonly publishedSource: string | undefined;
  readonly publishedPrecision: string | undefined;
  readonly modifiedAt: Date | undefined;
  readonly text: string;
  readonly html: string;
  /** Over the text alone, spelling of white space aside. */
  readonly contentDigest: Buffer;
  readonly extractorVersion: string;
  readonly pages: readonly StoredPage[];
}

export type ExtractionResult = 'extracted' | 'unchanged' | 'duplicate_url' | 'duplicate_content' | 'superseded';

/**
 * Commits what was read from a page, all or nothing: the text, the earlier text as a revision when it changed, the
 * article's other URLs, the merge with another article when it turns out to be the same, and the ledger.
 */
export const commitExtraction = (pool: pg.Pool, claim: Claim, extraction: Extraction): Promise<ExtractionResult> =>
  transaction(pool, async (client) => {
    const { rows } = await client.query<{ host: string; ready: boolean }>(
      `select host, ready_at is not null as ready from wireroom.articles
       where id = $1 and claim = $2 and claimed_by is not null and stage = 'articles' for update`,
      [claim.id, claim.claim],
    );
    const article = rows[0];
    const end = async (result: ExtractionResult, outcome: Outcome): Promise<ExtractionResult> => {
      await recordAttempt(client, {
        stage: 'articles',
        articleId: claim.id,
        host: article?.host,
        outcome,
        httpStatus: extraction.httpStatus,
        ms: extraction.ms,
        detail: extraction.detail,
      });
      return result;
    };
    if (!article) return end('superseded', 'superseded');

    await storePages(client, claim.id, extraction.pages);
    if (!article.ready) {
      const original = await mergeUrls(client, claim.id, extraction.title, {
        final: extraction.finalUrl,
        canonical: extraction.canonicalUrl,
      });
      if (original !== undefined) {
        await absorb(client, claim.id, original);
        return end('duplicate_url', 'duplicate_url');
      }
    }
    const twin = await sameText(client, claim.id, extraction.contentDigest);
    if (twin?.sameSite && !article.ready) {
      await client.query(
        `update wireroom.articles set state = 'rejected', outcome = 'duplicate_content', duplicate_of = $2, due_at = null,
           claimed_by = null, unfinished = 0, attempts = 0 where id = $1`,
        [claim.id, twin.id],
      );
      return end('duplicate_content', 'duplicate_content');
    }
    if (article.ready && !(await keepRevision(client, claim.id, extraction))) {
      await client.query(
        `update wireroom.articles set due_at = case when stale then now() end, stale = false, claimed_by = null, unfinished = 0,
           attempts = 0, outcome = $2 where id = $1`,
        [claim.id, extraction.outcome],
      );
      return end('unchanged', extraction.outcome);
    }
    await storeArticle(client, claim.id, extraction, twin && !twin.sameSite ? twin.id : undefined);
    return end('extracted', extraction.outcome);
  });

const storePages = async (client: pg.PoolClient, id: number, pages: readonly StoredPage[]): Promise<void> => {
  for (const [index, page] of pages.entries()) {
    await client.query(
      `insert into wireroom.pages (article_id, part, status, content_type, final_url, digest, body) values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, index + 1, page.status, page.contentType ?? null, page.finalUrl, page.digest, page.body],
    );
  }
};

/** Puts the present text aside when the new one differs. @returns whether it does */
const keepRevision = async (client: pg.PoolClient, id: number, { title, text }: Extraction): Promise<boolean> => {
  const { rowCount } = await client.query(
    `insert into wireroom.revisions (article_id, revision, title, body, digest, seen_at)
     select t.article_id, 1 + (select count(*) from wireroom.revisions r where r.article_id = t.article_id), t.title, t.body,
       a.content_digest, coalesce(a.content_changed_at, a.ready_at)
     from wireroom.texts t join wireroom.articles a on a.id = t.article_id
     where t.article_id = $1 and (t.title, t.body) is distinct from ($2, $3)`,
    [id, title, text],
  );
  return rowCount === 1;
};

const storeArticle = async (
  client: pg.PoolClient,
  id: number,
  extraction: Extraction,
  duplicateOf: number | undefined,
): Promise<void> => {
  await client.query(
    `insert into wireroom.texts (article_id, title, body, html, language) values ($1, $2, $3, $4, $5)
     on conflict (article_id) do update set title = excluded.title, body = excluded.body, html = excluded.html, language = excluded.language`,
    [id, extraction.title, extraction.text, extraction.html, extraction.language ?? null],
  );
  await client.query(
    `update wireroom.articles set
       final_url = $2, canonical_url = $3, title = $4, authors = $5, section = $6, keywords = $7, declared_language = $8, summary = $9,
       image = $10, word_count = $11, paywalled = $12, body_source = $13, published_at = $14, published_source = $15,
       published_precision = $16, modified_at = $17, content_digest = $18, extractor_version = $19, outcome = $20, detail = null,
       duplicate_of = $21,
       announce = case when ready_at is null then 'added' else 'changed' end,
       state = case when ready_at is null then 'extracted' else state end,
       content_changed_at = case when ready_at is null then null else now() end,
       stage = 'tags', due_at = now(), claimed_by = null, unfinished = 0, attempts = 0
     where id = $1`,
    [
      id,
      extraction.finalUrl?.url ?? null,
      extraction.canonicalUrl?.url ?? null,
      extraction.title,
      extraction.authors,
      extraction.section ?? null,
      extraction.keywords,
      extraction.language ?? null,
      extraction.summary ?? null,
      extraction.image ?? null,
      extraction.wordCount,
      extraction.paywalled,
      extraction.bodySource,
      extraction.publishedAt ?? null,
      extraction.publishedSource ?? null,
      extraction.publishedPrecision ?? null,
      extraction.modifiedAt ?? null,
      extraction.contentDigest,
      extraction.extractorVersion,
      extraction.outcome,
      duplicateOf ?? null,
    ],
  );
};
