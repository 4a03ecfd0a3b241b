import type pg from 'pg';
import type { Outcome } from '../../../config/outcomes.ts';
import { recordAttempt } from '../../claims/attempts.ts';
import { transition } from '../../life-cycle/assignments.ts';
import { cancelWork, endClaims } from '../../life-cycle/work.ts';
import { forgetPrint } from '../../stories/queue-for-stories.ts';
import { splitLinked } from '../../stories/split-stories.ts';
import type { Bar } from '../../urls/barred-urls.ts';
import { assignSite, detachRedirect, leadsElsewhere, moveWithinSite } from '../article-site.ts';
import { rejectBarred } from '../clear-articles.ts';
import { findSameText, mergeArticles, mergeUrls } from '../duplicates.ts';
import { storePages } from '../pages.ts';
import { attachedDiffers, attachedJson } from './attached.ts';
import { type ExtractedArticle, type Extraction, type ExtractionResult, metadataOf } from './extraction.ts';
import { type Fate, fateOfPage, fateOfText, type PageFacts } from './fate.ts';
import type { ClaimedArticle } from './lock-articles.ts';
import { storeExtractions } from './store-extractions.ts';

/** SQL for `with`: the claim of the article $1 ends. */
const CLAIM_ENDS = endClaims(`c.stage <> 'feeds' and c.id = $1`);

export interface Committed {
  readonly result: ExtractionResult;
  /** Hosts whose response times are stored. */
  readonly timedHosts: ReadonlySet<string>;
}

/**
 * Commits one extraction of any kind: a page that changed, moved, leads to another site or article, is barred, or is
 * dropped by a rule (see fate.ts).
 * @param article undefined if the claim is no longer valid
 */
export async function commitAlone(
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
  const { id, ready, reread } = article;
  const urls = { final: extraction.finalUrl, canonical: extraction.canonicalUrl };
  await storePages(client, id, extraction.pages);
  await assignSite(client, article, urls.final);
  if (ready) await moveWithinSite(client, article, urls);
  const original = ready ? undefined : await mergeUrls(client, id, extraction.title, urls);
  const twin = original === undefined ? await findSameText(client, id, extraction.contentDigest) : undefined;
  const changed = async (): Promise<'text' | 'metadata' | 'nothing'> => {
    if (!ready || (await textDiffers(client, id, extraction))) return 'text';
    return reread && (await metadataDiffers(client, id, extraction)) ? 'metadata' : 'nothing';
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
  const { id, ready, reread } = article;
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
      return keepUnchanged(client, id, extraction, reread);
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
  if (article.ready && duplicateOf !== undefined) await forgetPrint(client, claim.id);
  return storeExtractions(client, [{ ...stored, extraction: { ...extraction, pages: [] } }]);
};

/** Ends the claim of an article that the rules drop. If a refetch is pending it is due at once. */
const rejectUnwanted = async (client: pg.PoolClient, id: number, reason: string, version: string): Promise<void> => {
  await client.query(
    `with ${CLAIM_ENDS}
     update wireroom.articles set outcome = 'unwanted', detail = $2, ${transition('giveUp')}, extractor_version = $3 where id = $1`,
    [id, reason, version],
  );
};

/** Rejects an article whose text another article of its site has. */
const rejectCopy = async (client: pg.PoolClient, id: number, original: number): Promise<void> => {
  await client.query(
    `with ${cancelWork('select $1::bigint')}
     update wireroom.articles set ${transition('reject')}, outcome = 'duplicate_content', duplicate_of = $2 where id = $1`,
    [id, original],
  );
};

/** Ends the claim of an article whose stored text stays. Versions and sources belong to a page that was extracted again. */
const keepUnchanged = async (
  client: pg.PoolClient,
  id: number,
  { outcome, extractorVersion, sources }: Extraction,
  reread: boolean,
): Promise<void> => {
  await client.query(
    `with ${CLAIM_ENDS}
     update wireroom.articles set outcome = $2,
       extractor_version = case when $3 then $4 else extractor_version end,
       sources = case when $3 then $5 else sources end where id = $1`,
    [id, outcome, reread, extractorVersion, sources ?? null],
  );
};

/** Ends the claim of a ready article whose URL now leads to another site or article; its text is kept. */
const keepElsewhere = async (client: pg.PoolClient, id: number): Promise<void> => {
  await client.query(
    `with ${CLAIM_ENDS} update wireroom.articles set outcome = 'leads_elsewhere', detail = null where id = $1`,
    [id],
  );
};

/** Ends the claim of a ready article whose page leads to a barred URL: its text is kept, and it is not fetched again. */
const keepBarred = async (client: pg.PoolClient, id: number, outcome: Bar): Promise<void> => {
  await client.query(
    `with ${cancelWork('select $1::bigint')} update wireroom.articles set outcome = $2, detail = null where id = $1`,
    [id, outcome],
  );
};

const textDiffers = async (client: pg.PoolClient, id: number, { title, text }: Extraction): Promise<boolean> => {
  const { rowCount } = await client.query(
    'select from wireroom.texts where article_id = $1 and (title, body) is distinct from ($2, $3)',
    [id, title, text],
  );
  return rowCount === 1;
};

/** Stores the current text as a revision. */
const keepRevision = async (client: pg.PoolClient, id: number): Promise<void> => {
  await client.query(
    `insert into wireroom.revisions (article_id, revision, title, body, digest, seen_at)
     select t.article_id, 1 + (select count(*) from wireroom.revisions r where r.article_id = t.article_id), t.title, t.body,
       a.content_digest, coalesce(a.content_changed_at, a.ready_at)
     from wireroom.texts t join wireroom.articles a on a.id = t.article_id where t.article_id = $1`,
    [id],
  );
};

/** Whether the metadata or HTML of an unchanged text differs, or what hangs on its article. */
const metadataDiffers = async (client: pg.PoolClient, id: number, extraction: Extraction): Promise<boolean> => {
  const metadata = metadataOf(extraction);
  const columns = Object.keys(metadata);
  const { rows } = await client.query<{ differs: boolean }>(
    `select (wireroom.html_of(t.body, t.markup), ${columns.map((column) => `a.${column}`).join(', ')})
       is distinct from ($2, ${columns.map((_, index) => `$${index + 3}`).join(', ')})
       or ${attachedDiffers('a.id', columns.length + 3)} as differs
     from wireroom.articles a join wireroom.texts t on t.article_id = a.id where a.id = $1`,
    [id, extraction.html, ...Object.values(metadata), ...attachedJson(extraction.attached)],
  );
  return rows[0]?.differs ?? true;
};
