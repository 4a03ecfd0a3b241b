import type pg from 'pg';
import type { Outcome } from '../../config/outcomes.ts';
import { recordAttempt } from '../claims/attempts.ts';
import type { Claim } from '../claims/claims.ts';
import { transaction } from '../connection/pool.ts';
import { type Bar, barredUrls } from '../urls/barred-urls.ts';
import type { UrlKey } from '../urls/url-key.ts';
import {
  assignSite,
  type CanonicalizeUrl,
  detachRedirect,
  LOCKED_ARTICLE_COLUMNS,
  type LockedArticle,
  leadsElsewhere,
  moveWithinSite,
} from './article-site.ts';
import { rejectBarred } from './clear-articles.ts';
import { findSameText, mergeArticles, mergeUrls } from './duplicates.ts';
import { type StoredPage, storePages } from './pages.ts';

export interface Extraction {
  readonly stage: 'articles' | 'reprocess';
  readonly outcome: Outcome;
  readonly httpStatus: number | undefined;
  readonly ms: number;
  readonly detail?: string | undefined;
  readonly finalUrl: UrlKey | undefined;
  readonly canonicalUrl: UrlKey | undefined;
  /** Final URL of the failed fetch, if the text is from the feed. */
  readonly failedAt?: UrlKey | undefined;
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
  /** Feed that carried the text; undefined if it is from the page. */
  readonly bodyFeedId: number | undefined;
  readonly publishedAt: Date | undefined;
  readonly publishedSource: string | undefined;
  readonly publishedPrecision: string | undefined;
  readonly modifiedAt: Date | undefined;
  /** Source of each field. */
  readonly sources?: Readonly<Record<string, string>> | undefined;
  readonly text: string;
  readonly html: string;
  /** Digest of the text with white space normalized. */
  readonly contentDigest: Buffer;
  readonly extractorVersion: string;
  readonly pages: readonly StoredPage[];
  /** Returns the keys of URLs that are stored with the article and its entries. */
  readonly canonicalizeUrl: CanonicalizeUrl;
}

export type ExtractionResult =
  | 'extracted'
  | 'unchanged'
  | 'duplicate_url'
  | 'duplicate_content'
  | 'leads_elsewhere'
  | Bar
  | 'superseded';

/** Results whose attempt is stored without detail, so that nothing about the page is kept. */
const WITHOUT_DETAIL: ReadonlySet<ExtractionResult> = new Set(['removed', 'site_blocked', 'superseded']);

/**
 * Commits an extraction in one transaction: the text, the earlier text as a revision if it changed, the other URLs of the
 * article, the merge with another article if both are the same, and the attempt. Extracting a stored page again may change
 * the metadata of the same text, which counts as a change as well. A ready article whose URL now leads to another site or
 * article keeps its text.
 */
export const commitExtraction = (pool: pg.Pool, claim: Claim, extraction: Extraction): Promise<ExtractionResult> =>
  transaction(pool, async (client) => {
    const bar = await barOf(client, extraction);
    const { rows } = await client.query<
      LockedArticle & { host: string; ready: boolean; reread: boolean; blocked: boolean }
    >(
      `select ${LOCKED_ARTICLE_COLUMNS}, a.host, a.ready_at is not null as ready, a.stage = 'reprocess' as reread,
         exists (select from wireroom.blocked_sites b where b.domain = s.domain) as blocked
       from wireroom.articles a join wireroom.sites s on s.id = a.site_id
       where a.id = $1 and claim = $2 and claimed_by is not null and stage = $3 for update of a`,
      [claim.id, claim.claim, extraction.stage],
    );
    const article = rows[0];
    const end = async (result: ExtractionResult, outcome: Outcome): Promise<ExtractionResult> => {
      await recordAttempt(client, {
        stage: extraction.stage,
        articleId: claim.id,
        host: article?.host,
        outcome,
        httpStatus: extraction.httpStatus,
        ms: extraction.ms,
        detail: WITHOUT_DETAIL.has(result) ? undefined : extraction.detail,
      });
      return result;
    };
    if (!article) return end('superseded', 'superseded');
    const barred = bar ?? (article.blocked ? 'site_blocked' : undefined);
    // A stored page of a blocked site may still be extracted again.
    if (barred === 'removed' || (barred && !(article.ready && article.reread))) {
      await (article.ready ? keepBarred(client, claim.id, barred) : rejectBarred(client, [claim.id], barred));
      return end(barred, barred);
    }

    const { finalUrl: final, canonicalUrl: canonical, canonicalizeUrl } = extraction;
    if (article.ready && (await leadsElsewhere(client, article, final, canonicalizeUrl))) {
      await keepElsewhere(client, claim.id);
      await detachRedirect(client, article, canonicalizeUrl);
      return end('leads_elsewhere', 'leads_elsewhere');
    }
    await storePages(client, claim.id, extraction.pages);
    await assignSite(client, article, final);
    if (article.ready) await moveWithinSite(client, article, { final, canonical }, canonicalizeUrl);
    else {
      const original = await mergeUrls(client, claim.id, extraction.title, { final, canonical });
      if (original !== undefined) {
        await mergeArticles(client, claim.id, original);
        return end('duplicate_url', 'duplicate_url');
      }
    }
    const twin = await findSameText(client, claim.id, extraction.contentDigest);
    if (twin?.sameSite && twin.isRedirect && !article.ready) {
      await mergeArticles(client, claim.id, twin.id);
      return end('duplicate_url', 'duplicate_url');
    }
    if (twin?.sameSite && !article.ready) {
      await client.query(
        `update wireroom.articles set state = 'rejected', outcome = 'duplicate_content', duplicate_of = $2, due_at = null,
           stage = 'articles', claimed_by = null, crashes = 0, attempts = 0 where id = $1`,
        [claim.id, twin.id],
      );
      return end('duplicate_content', 'duplicate_content');
    }
    const newText = !article.ready || (await keepRevision(client, claim.id, extraction));
    if (!newText && !(article.reread && (await metadataDiffers(client, claim.id, extraction)))) {
      await client.query(
        `update wireroom.articles set due_at = case when refetch_pending then now() end, refetch_pending = false, stage = 'articles',
           claimed_by = null, crashes = 0, attempts = 0, outcome = $2,
           extractor_version = case when $3 then $4 else extractor_version end,
           sources = case when $3 then $5 else sources end where id = $1`,
        [claim.id, extraction.outcome, article.reread, extraction.extractorVersion, extraction.sources ?? null],
      );
      return end('unchanged', extraction.outcome);
    }
    await storeArticle(client, claim.id, extraction, {
      newText,
      duplicateOf: twin && !twin.sameSite ? twin.id : undefined,
    });
    return end('extracted', extraction.outcome);
  });

/** Ends the claim of a ready article whose URL now leads to another site or article; its text is kept. */
const keepElsewhere = async (client: pg.PoolClient, id: number): Promise<void> => {
  await client.query(
    `update wireroom.articles set due_at = case when refetch_pending then now() end, refetch_pending = false, stage = 'articles',
       claimed_by = null, crashes = 0, attempts = 0, outcome = 'leads_elsewhere', detail = null where id = $1`,
    [id],
  );
};

/** Returns the bar of the page's URLs, if any. */
const barOf = async (
  client: pg.PoolClient,
  { finalUrl, canonicalUrl, failedAt }: Extraction,
): Promise<Bar | undefined> => {
  const named = [finalUrl, canonicalUrl, failedAt].flatMap((url) => url ?? []);
  const bar = await barredUrls(client, named);
  const bars = named.map((url) => bar(url, url === canonicalUrl ? 'canonical' : undefined));
  return bars.find((one) => one !== undefined);
};

/** Ends the claim of a ready article whose page leads to a barred URL: its text is kept, and it is not fetched again. */
const keepBarred = async (client: pg.PoolClient, id: number, outcome: Bar): Promise<void> => {
  await client.query(
    `update wireroom.articles set due_at = null, refetch_pending = false, stage = 'articles', claimed_by = null, crashes = 0,
       attempts = 0, outcome = $2, detail = null where id = $1`,
    [id, outcome],
  );
};

/** Stores the current text as a revision if the new one differs. @returns whether it differs */
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

/** The metadata of an article by column. */
const metadataOf = (extraction: Extraction) => ({
  final_url: extraction.finalUrl?.url ?? null,
  canonical_url: extraction.canonicalUrl?.url ?? null,
  title: extraction.title,
  authors: extraction.authors,
  section: extraction.section ?? null,
  keywords: extraction.keywords,
  declared_language: extraction.language ?? null,
  summary: extraction.summary ?? null,
  image: extraction.image ?? null,
  word_count: extraction.wordCount,
  paywalled: extraction.paywalled,
  body_source: extraction.bodySource,
  body_feed_id: extraction.bodyFeedId ?? null,
  published_at: extraction.publishedAt ?? null,
  published_source: extraction.publishedSource ?? null,
  published_precision: extraction.publishedPrecision ?? null,
  modified_at: extraction.modifiedAt ?? null,
});

/** Whether the metadata or HTML of an unchanged text differs. */
const metadataDiffers = async (client: pg.PoolClient, id: number, extraction: Extraction): Promise<boolean> => {
  const metadata = metadataOf(extraction);
  const columns = Object.keys(metadata);
  const { rows } = await client.query<{ differs: boolean }>(
    `select (t.html, ${columns.map((column) => `a.${column}`).join(', ')})
       is distinct from ($2, ${columns.map((_, index) => `$${index + 3}`).join(', ')}) as differs
     from wireroom.articles a join wireroom.texts t on t.article_id = a.id where a.id = $1`,
    [id, extraction.html, ...Object.values(metadata)],
  );
  return rows[0]?.differs ?? true;
};

const storeArticle = async (
  client: pg.PoolClient,
  id: number,
  extraction: Extraction,
  { newText, duplicateOf }: { readonly newText: boolean; readonly duplicateOf: number | undefined },
): Promise<void> => {
  await client.query(
    `insert into wireroom.texts (article_id, title, body, html, language) values ($1, $2, $3, $4, $5)
     on conflict (article_id) do update set title = excluded.title, body = excluded.body, html = excluded.html, language = excluded.language`,
    [id, extraction.title, extraction.text, extraction.html, extraction.language ?? null],
  );
  const metadata = metadataOf(extraction);
  await client.query(
    `update wireroom.articles set
       content_digest = $2, extractor_version = $3, outcome = $4, detail = null, duplicate_of = $5, sources = $7,
       pending_change = case when ready_at is null then 'added' else 'changed' end,
       state = case when ready_at is null then 'extracted' else state end,
       content_changed_at = case when ready_at is null then null when $6 then now() else content_changed_at end,
       stage = 'tags', due_at = now(), claimed_by = null, crashes = 0, attempts = 0,
       ${Object.keys(metadata)
         .map((column, index) => `${column} = $${index + 8}`)
         .join(', ')}
     where id = $1`,
    [
      id,
      extraction.contentDigest,
      extraction.extractorVersion,
      extraction.outcome,
      duplicateOf ?? null,
      newText,
      extraction.sources ?? null,
      ...Object.values(metadata),
    ],
  );
};
