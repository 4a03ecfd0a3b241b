import type pg from 'pg';
import { named } from '../../connection/named.ts';
import type { ExtractedArticle } from './extraction.ts';

/**
 * Registers the final and canonical URLs of new articles in one statement.
 * @returns ids of the articles that may be another article under a further URL: one of their URLs
 *   has another owner, an earlier article declares one of them as canonical, or an earlier article
 *   has the same text. `mergeUrls` and `findSameText` decide about them
 */
export async function claimUrls(
  client: pg.PoolClient,
  articles: readonly ExtractedArticle[],
): Promise<ReadonlySet<number>> {
  const urls = articles.flatMap(({ claim: { id }, extraction: { finalUrl, canonicalUrl } }) => [
    ...(finalUrl ? [{ id, digest: finalUrl.digest, kind: 'final' }] : []),
    ...(canonicalUrl && !finalUrl?.digest.equals(canonicalUrl.digest)
      ? [{ id, digest: canonicalUrl.digest, kind: 'canonical' }]
      : []),
  ]);
  // In the order of the digests, so that concurrent writers do not deadlock. A URL that was neither
  // registered here nor visibly belongs to the article belongs to another one, possibly to one
  // committed at this moment.
  const { rows } = await client.query<{ id: number }>(named('claim-urls')`
    with named as (
      select * from unnest(
        ${urls.map(({ id }) => id)}::bigint[],
        ${urls.map(({ digest }) => digest)}::bytea[],
        ${urls.map(({ kind }) => kind)}::text[]
      ) as u (id, digest, kind)
    ), registered as (
      insert into wireroom.article_urls (url_digest, article_id, kind)
      select digest, id, kind from named order by digest
      on conflict do nothing
      returning article_id, url_digest
    )
    select id from named
    where not exists (select from registered r where r.article_id = id and r.url_digest = digest)
      and not exists (select from wireroom.article_urls u where u.article_id = id and u.url_digest = digest)
    union
    select self.id from unnest(
      ${articles.map(({ claim }) => claim.id)}::bigint[],
      ${articles.map(({ extraction }) => extraction.finalUrl?.url)}::text[],
      ${articles.map(({ extraction }) => extraction.contentDigest)}::bytea[]
    ) as self (id, final_url, content_digest)
    join wireroom.articles a using (id)
    where exists (
        select from wireroom.articles other
        where other.content_digest = self.content_digest and other.id <> self.id and other.state in ('extracted', 'ready'))
      or exists (
        select from wireroom.articles other
        where other.canonical_url in (a.url, self.final_url) and other.id <> self.id
          and other.site_id = a.site_id and other.state in ('extracted', 'ready'))`);
  return new Set(rows.map(({ id }) => id));
}
