import type pg from 'pg';
import type { UrlKey } from '../../model/url/canonicalize-url.ts';
import type { Claim } from '../claims/claims.ts';
import { transaction } from '../connection/pool.ts';
import { batched } from '../connection/request-batches.ts';
import { recordHostTimes } from '../hosts/response-times.ts';
import { type Bar, barredUrls } from '../urls/barred-urls.ts';
import { claimUrls } from './commit/claim-urls.ts';
import { commitUnbatched } from './commit/commit-unbatched.ts';
import type { ExtractedArticle, Extraction, ExtractionResult } from './commit/extraction.ts';
import { lockArticles } from './commit/lock-articles.ts';
import { reasonsUnwanted } from './commit/reasons-unwanted.ts';
import { type ArticleToStore, storeExtractions } from './commit/store-extractions.ts';

/**
 * Commits an extraction in one transaction: the text and its tags, the earlier text as a revision
 * if it changed, the other URLs of the article, the merge with another article if both are the
 * same, the attempt, and the change for readers. Extracting a stored page again may change the
 * metadata of the same text, which counts as a change as well. A ready article whose URL now leads
 * to another site or article keeps its text. A new article that the rules of all its feeds drop is
 * rejected.
 *
 * New articles that end at the same moment share a transaction and its statements, so that they
 * wait once for the disk and once for the lock of the change feed. All others have one of their
 * own.
 */
export function commitExtraction(pool: pg.Pool, claim: Claim, extraction: Extraction): Promise<ExtractionResult> {
  return commitBatched(pool, { claim, extraction });
}

const commitBatched = batched<ExtractedArticle, ExtractionResult>(async (pool, given, unbatched) => {
  const { results, timedHosts } = await transaction(pool, (client) => commitExtractions(client, given, unbatched));
  // Response times that did not ride along: of articles that were not stored, and of hosts that were locked.
  const times = [...results.keys()].flatMap(({ extraction }) => extraction.hostTimes ?? []);
  await recordHostTimes(
    pool,
    times.filter(({ host }) => !timedHosts.has(host)),
  );
  return results;
});

interface Committed {
  readonly results: ReadonlyMap<ExtractedArticle, ExtractionResult>;
  /** Hosts whose response times are stored. */
  readonly timedHosts: ReadonlySet<string>;
}

/**
 * @param unbatched see request-batches.ts; in a batch, all but new articles without special cases
 * are missing from the result
 */
const commitExtractions = async (
  client: pg.PoolClient,
  given: readonly ExtractedArticle[],
  unbatched: boolean,
): Promise<Committed> => {
  const barOf = await barsOf(client, given);
  const locked = await lockArticles(client, given, unbatched);
  const unwanted = await reasonsUnwanted(client, locked);
  const { stored, timedHosts } = await storePlain(
    client,
    [...locked].flatMap(([item, article]) => {
      const { finalUrl } = item.extraction;
      const isPlain =
        !article.ready &&
        !article.blocked &&
        !barOf(item) &&
        (!finalUrl || finalUrl.site === article.site) &&
        !unwanted.has(item);
      return isPlain ? [{ ...item, article, newText: true, item }] : [];
    }),
  );
  const results = new Map<ExtractedArticle, ExtractionResult>(stored.map(({ item }) => [item, 'extracted']));
  const [only] = given;
  if (!unbatched || !only || results.has(only)) return { results, timedHosts };
  const last = await commitUnbatched(client, only, locked.get(only), {
    bar: barOf(only),
    unwanted: unwanted.get(only),
  });
  return { results: new Map([[only, last.result]]), timedHosts: last.timedHosts };
};

/** Stores new articles that are not, as far as their URLs and texts tell, other articles. */
const storePlain = async <Item extends ArticleToStore>(
  client: pg.PoolClient,
  articles: readonly Item[],
): Promise<{ readonly stored: readonly Item[]; readonly timedHosts: ReadonlySet<string> }> => {
  if (articles.length === 0) return { stored: [], timedHosts: new Set() };
  const conflicts = await claimUrls(client, articles);
  const texts = new Set<string>();
  const plain = articles.filter(({ claim, extraction }) => {
    const digest = extraction.contentDigest.toString('hex');
    const isRepeated = texts.has(digest);
    texts.add(digest);
    return !isRepeated && !conflicts.has(claim.id);
  });
  return { stored: plain, timedHosts: await storeExtractions(client, plain) };
};

/** Returns a function from an extraction to the bar of its URLs, if any. */
const barsOf = async (
  client: pg.PoolClient,
  given: readonly ExtractedArticle[],
): Promise<(item: ExtractedArticle) => Bar | undefined> => {
  const named = ({ extraction: { finalUrl, canonicalUrl, failedAt } }: ExtractedArticle): UrlKey[] =>
    [finalUrl, canonicalUrl, failedAt].flatMap((url) => url ?? []);
  const bar = await barredUrls(client, given.flatMap(named));
  return (item) =>
    named(item)
      .map((url) => bar(url, url === item.extraction.canonicalUrl ? 'canonical' : undefined))
      .find((one) => one !== undefined);
};
