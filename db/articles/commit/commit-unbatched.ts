import type pg from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import type { Outcome } from '../../../config/outcomes.ts';
import { recordAttempt } from '../../claims/attempts.ts';
import { transition } from '../../life-cycle/assignments.ts';
import { cancelWork } from '../../life-cycle/work.ts';
import { deleteFingerprint } from '../../stories/queue-for-stories.ts';
import { splitLinked } from '../../stories/split-stories.ts';
import type { Bar } from '../../urls/barred-urls.ts';
import { assignSite, detachRedirect, leadsElsewhere, moveWithinSite } from '../article-site.ts';
import { rejectBarred } from '../clear-articles.ts';
import { findSameText, mergeArticles, mergeUrls } from '../duplicates.ts';
import { storePages } from '../pages.ts';
import { attachmentRows } from './attachments.ts';
import { type ExtractedArticle, type Extraction, type ExtractionResult, metadataOf } from './extraction.ts';
import { type Fate, fateOfPage, fateOfText, type PageFacts } from './fate.ts';
import type { ClaimedArticle } from './lock-articles.ts';
import { storeExtractions } from './store-extractions.ts';

export interface Committed {
  readonly result: ExtractionResult;
  /** Hosts whose response times are stored. */
  readonly timedHosts: ReadonlySet<string>;
}

/**
 * Commits one extraction of any kind: a page that changed, moved, leads to another site or article,
 * is barred, or is dropped by a rule (see fate.ts).
 * @param article undefined if the claim is no longer valid
 */
export async function commitUnbatched(
  client: pg.PoolClient,
  { claim, extraction }: ExtractedArticle,
  article: ClaimedArticle | undefined,
  refusal: Pick<PageFacts, 'bar' | 'unwanted'>,
): Promise<Committed> {
  const end = async (result: ExtractionResult, outcome: Outcome, detail?: string): Promise<Committed> => {
    const { stage, httpStatus, ms } = extraction;
    await recordAttempt(client, { stage, articleId: claim.id, host: article?.host, outcome, httpStatus, ms, detail });
    return { result, timedHosts: new Set() };
  };
  if (!article) return end('superseded', 'superseded');
  const elsewhere = article.ready && (await leadsElsewhere(client, article, extraction.finalUrl));
  const fate = fateOfPage({ article, ...refusal, elsewhere }) ?? (await registerPage(client, article, extraction));
  if (fate.result === 'extracted') {
    const timedHosts = await storeText(client, { claim, extraction, article, ...fate });
    return { result: 'extracted', timedHosts };
  }
  await storeFate(client, article, extraction, fate);
  if (fate.result === 'unchanged') return end('unchanged', extraction.outcome, extraction.detail);
  return end(fate.result, fate.result, detailOf(fate, extraction));
}

/** Nothing about the page of a barred URL is kept. */
const detailOf = (fate: Fate, { detail }: Extraction): string | undefined => {
  if (fate.result === 'unwanted') return fate.reason;
  return fate.result === 'removed' || fate.result === 'site_blocked' ? undefined : detail;
};

/** Stores the page and the URLs of an article, and compares them and its text with what is stored. */
const registerPage = async (client: pg.PoolClient, article: ClaimedArticle, extraction: Extraction): Promise<Fate> => {
  const { id, ready, reprocessed } = article;
  const urls = { final: extraction.finalUrl, canonical: extraction.canonicalUrl };
  await storePages(client, id, extraction.pages);
  await assignSite(client, article, urls.final);
  if (ready) await moveWithinSite(client, article, urls);
  const original = ready ? undefined : await mergeUrls(client, id, extraction.title, urls);
  const twin = original === undefined ? await findSameText(client, id, extraction.contentDigest) : undefined;
  const changed = async (): Promise<'text' | 'metadata' | 'nothing'> => {
    if (!ready || (await textDiffers(client, id, extraction))) return 'text';
    return reprocessed && (await metadataDiffers(client, id, extraction)) ? 'metadata' : 'nothing';
  };
  return fateOfText({ ready, original, twin, changed: await changed() });
};

/** Ends the claim of an article that gets no new text. */
const storeFate = async (
  client: pg.PoolClient,
  article: ClaimedArticle,
  extraction: Extraction,
  fate: Exclude<Fate, { readonly result: 'extracted' }>,
): Promise<void> => {
  const { id, ready, reprocessed } = article;
  switch (fate.result) {
    case 'removed':
    case 'site_blocked':
      return ready ? keepBarred(client, id, fate.result) : rejectBarred(client, [id], fate.result);
    case 'unwanted':
      await storePages(client, id, extraction.pages);
      return rejectUnwanted(client, id, fate.reason, extraction.extractorVersion);
    case 'leads_elsewhere':
      await keepElsewhere(client, id);
      return detachRedirect(client, article);
    case 'duplicate_url':
      return mergeArticles(client, id, fate.of);
    case 'duplicate_content':
      return rejectCopy(client, id, fate.of);
    case 'unchanged':
      return keepUnchanged(client, id, extraction, reprocessed);
  }
};

interface TextToStore extends ExtractedArticle {
  readonly article: ClaimedArticle;
  readonly newText: boolean;
  readonly duplicateOf: number | undefined;
}

/** Stores the text of an article, and its earlier text as a revision. The pages are stored already. */
const storeText = async (client: pg.PoolClient, stored: TextToStore): Promise<ReadonlySet<string>> => {
  const { claim, extraction, article, newText, duplicateOf } = stored;
  if (article.ready && newText) {
    await keepRevision(client, claim.id);
    await splitLinked(client, [claim.id]);
  }
  if (article.ready && duplicateOf !== undefined) await deleteFingerprint(client, claim.id);
  return storeExtractions(client, [{ ...stored, extraction: { ...extraction, pages: [] } }]);
};

/** The subquery of a statement that ends the claim of an article. */
const endedClaim = (id: number): Sql =>
  sql`ended as (
      delete from wireroom.claims where stage <> 'feeds' and id = ${id}
    )`;

/** Ends the claim of an article that the rules drop. If a refetch is pending it is due at once. */
const rejectUnwanted = async (client: pg.PoolClient, id: number, reason: string, version: string): Promise<void> => {
  await client.query(sql`
    with ${endedClaim(id)}
    update wireroom.articles set outcome = 'unwanted', detail = ${reason}, ${transition('giveUp')}, extractor_version = ${version}
    where id = ${id}`);
};

/** Rejects an article whose text another article of its site has. */
const rejectCopy = async (client: pg.PoolClient, id: number, original: number): Promise<void> => {
  await client.query(sql`
    update wireroom.articles set ${transition('reject')}, outcome = 'duplicate_content', duplicate_of = ${original} where id = ${id}`);
  await cancelWork(client, [id]);
};

/**
 * Ends the claim of an article whose stored text stays. Versions and sources belong to a page that
 * was extracted again.
 */
const keepUnchanged = async (
  client: pg.PoolClient,
  id: number,
  { outcome, extractorVersion, sources }: Extraction,
  reprocessed: boolean,
): Promise<void> => {
  await client.query(sql`
    with ${endedClaim(id)}
    update wireroom.articles set outcome = ${outcome},
      extractor_version = case when ${reprocessed} then ${extractorVersion} else extractor_version end,
      sources = case when ${reprocessed} then ${sources ?? null} else sources end
    where id = ${id}`);
};

/** Ends the claim of a ready article whose URL now leads to another site or article; its text is kept. */
const keepElsewhere = async (client: pg.PoolClient, id: number): Promise<void> => {
  await client.query(sql`
    with ${endedClaim(id)}
    update wireroom.articles set outcome = 'leads_elsewhere', detail = null where id = ${id}`);
};

/**
 * Ends the claim of a ready article whose page leads to a barred URL: its text is kept, and it is
 * not fetched again.
 */
const keepBarred = async (client: pg.PoolClient, id: number, outcome: Bar): Promise<void> => {
  await client.query(sql`update wireroom.articles set outcome = ${outcome}, detail = null where id = ${id}`);
  await cancelWork(client, [id]);
};

const textDiffers = async (client: pg.PoolClient, id: number, { title, text }: Extraction): Promise<boolean> => {
  const { rowCount } = await client.query(sql`
    select from wireroom.texts where article_id = ${id} and (title, body) is distinct from (${title}, ${text})`);
  return rowCount === 1;
};

/** Stores the current text as a revision. */
const keepRevision = async (client: pg.PoolClient, id: number): Promise<void> => {
  await client.query(sql`
    insert into wireroom.revisions (article_id, revision, title, body, digest, seen_at)
    select t.article_id, 1 + (select count(*) from wireroom.revisions r where r.article_id = t.article_id), t.title, t.body,
      a.content_digest, coalesce(a.content_changed_at, a.ready_at)
    from wireroom.texts t join wireroom.articles a on a.id = t.article_id where t.article_id = ${id}`);
};

/** Whether the metadata or HTML of an unchanged text differs, or what hangs on its article. */
const metadataDiffers = async (client: pg.PoolClient, id: number, extraction: Extraction): Promise<boolean> => {
  const { media, links, alternates } = attachmentRows(extraction.attachments);
  const { rows } = await client.query<{ differs: boolean }>(sql`
    select wireroom.html_of(t.body, t.markup) is distinct from ${extraction.html}
      or jsonb_populate_record(a, ${JSON.stringify(metadataOf(extraction))}) is distinct from a
      or (
        select coalesce(jsonb_agg(jsonb_strip_nulls(to_jsonb(m) - 'article_id') order by position), '[]')
        from wireroom.media m where article_id = a.id) is distinct from ${JSON.stringify(media)}::jsonb
      or (
        select coalesce(jsonb_agg(jsonb_strip_nulls(to_jsonb(l) - 'article_id') order by position), '[]')
        from wireroom.links l where article_id = a.id) is distinct from ${JSON.stringify(links)}::jsonb
      or (
        select coalesce(jsonb_agg(jsonb_strip_nulls(to_jsonb(o) - 'article_id') order by language), '[]')
        from wireroom.alternates o where article_id = a.id) is distinct from ${JSON.stringify(alternates)}::jsonb as differs
    from wireroom.articles a join wireroom.texts t on t.article_id = a.id where a.id = ${id}`);
  return rows[0]?.differs ?? true;
};
