import type pg from 'pg';
import type { Outcome } from '../../../config/outcomes.ts';
import { recordAttempt } from '../../claims/attempts.ts';
import { transition } from '../../life-cycle/assignments.ts';
import { cancelWork, endClaims } from '../../life-cycle/work.ts';
import type { Bar } from '../../urls/barred-urls.ts';
import { assignSite, detachRedirect, leadsElsewhere, moveWithinSite } from '../article-site.ts';
import { rejectBarred } from '../clear-articles.ts';
import { findSameText, mergeArticles, mergeUrls } from '../duplicates.ts';
import { storePages } from '../pages.ts';
import { attachedDiffers, attachedJson } from './attached.ts';
import { type ExtractedArticle, type Extraction, type ExtractionResult, metadataOf } from './extraction.ts';
import type { ClaimedArticle } from './lock-articles.ts';
import { forgetPrint } from './queue-for-stories.ts';
import { splitLinked } from './split-stories.ts';
import { storeExtractions } from './store-extractions.ts';

/** SQL for `with`: the claim of the article $1 ends. */
const CLAIM_ENDS = endClaims(`c.stage <> 'feeds' and c.id = $1`);

/** Results whose attempt is stored without detail, so that nothing about the page is kept. */
const WITHOUT_DETAIL: ReadonlySet<ExtractionResult> = new Set(['removed', 'site_blocked', 'superseded']);

/** Why an article is not stored. */
interface Refusal {
  readonly bar: Bar | undefined;
  /** The rule that drops it, as one line for people. */
  readonly unwanted: string | undefined;
}

/**
 * Commits one extraction of any kind: a page that changed, moved, leads to another site or article, is barred, or is
 * dropped by a rule.
 * @param article undefined if the claim is no longer valid
 * @returns the result, and the hosts whose response times were stored
 */
export async function commitAlone(
  client: pg.PoolClient,
  { claim, extraction }: ExtractedArticle,
  article: ClaimedArticle | undefined,
  { bar, unwanted }: Refusal,
): Promise<{ readonly result: ExtractionResult; readonly timedHosts: ReadonlySet<string> }> {
  const end = async (result: ExtractionResult, outcome: Outcome, detail = extraction.detail) => {
    await recordAttempt(client, {
      stage: extraction.stage,
      articleId: claim.id,
      host: article?.host,
      outcome,
      httpStatus: extraction.httpStatus,
      ms: extraction.ms,
      detail: WITHOUT_DETAIL.has(result) ? undefined : detail,
    });
    return { result, timedHosts: new Set<string>() };
  };
  if (!article) return end('superseded', 'superseded');
  const barred = bar ?? (article.blocked ? 'site_blocked' : undefined);
  // A stored page of a blocked site may still be extracted again.
  if (barred === 'removed' || (barred && !(article.ready && article.reread))) {
    await (article.ready ? keepBarred(client, claim.id, barred) : rejectBarred(client, [claim.id], barred));
    return end(barred, barred);
  }

  if (unwanted !== undefined) {
    await storePages(client, claim.id, extraction.pages);
    await rejectUnwanted(client, claim.id, unwanted, extraction.extractorVersion);
    return end('unwanted', 'unwanted', unwanted);
  }

  const { finalUrl: final, canonicalUrl: canonical } = extraction;
  if (article.ready && (await leadsElsewhere(client, article, final))) {
    await keepElsewhere(client, claim.id);
    await detachRedirect(client, article);
    return end('leads_elsewhere', 'leads_elsewhere');
  }
  await storePages(client, claim.id, extraction.pages);
  await assignSite(client, article, final);
  if (article.ready) await moveWithinSite(client, article, { final, canonical });
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
      `with ${cancelWork('select $1::bigint')}
       update wireroom.articles set ${transition('reject')}, outcome = 'duplicate_content', duplicate_of = $2 where id = $1`,
      [claim.id, twin.id],
    );
    return end('duplicate_content', 'duplicate_content');
  }
  const newText = !article.ready || (await keepRevision(client, claim.id, extraction));
  if (!newText && !(article.reread && (await metadataDiffers(client, claim.id, extraction)))) {
    await client.query(
      `with ${CLAIM_ENDS}
       update wireroom.articles set outcome = $2,
         extractor_version = case when $3 then $4 else extractor_version end,
         sources = case when $3 then $5 else sources end where id = $1`,
      [claim.id, extraction.outcome, article.reread, extraction.extractorVersion, extraction.sources ?? null],
    );
    return end('unchanged', extraction.outcome);
  }
  if (article.ready && newText) await splitLinked(client, [claim.id]);
  const duplicateOf = twin && !twin.sameSite ? (twin.first ?? undefined) : undefined;
  if (article.ready && duplicateOf !== undefined) await forgetPrint(client, claim.id);
  // The pages are stored already.
  const stored = { claim, extraction: { ...extraction, pages: [] }, article, newText, duplicateOf };
  return { result: 'extracted', timedHosts: await storeExtractions(client, [stored]) };
}

/** Ends the claim of an article that the rules drop. If a refetch is pending it is due at once. */
const rejectUnwanted = async (client: pg.PoolClient, id: number, reason: string, version: string): Promise<void> => {
  await client.query(
    `with ${CLAIM_ENDS}
     update wireroom.articles set outcome = 'unwanted', detail = $2, ${transition('giveUp')}, extractor_version = $3 where id = $1`,
    [id, reason, version],
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
