import type pg from 'pg';
import { named } from '../../connection/named.ts';
import { reasonToDropAll } from '../../rules/decide.ts';
import { NAMINGS, type NamingRow, readNaming } from '../../rules/stored-rules.ts';
import type { ExtractedArticle } from './extraction.ts';
import type { ClaimedArticle } from './lock-articles.ts';

/**
 * Returns the rules that drop new articles. An article is missing if one of its feeds keeps it, or
 * a person added it. Call it after the articles were locked: a feed that names one of them at this
 * moment is then either seen here, or sees that its article was rejected.
 */
export async function reasonsUnwanted(
  client: pg.PoolClient,
  locked: ReadonlyMap<ExtractedArticle, ClaimedArticle>,
): Promise<ReadonlyMap<ExtractedArticle, string>> {
  const ruled = [...locked].filter(([, article]) => article.ruled);
  if (ruled.length === 0) return new Map();
  const { rows } = await client.query<{ id: number; first_seen_at: Date; namings: readonly NamingRow[] | null }>(
    named('read-namings')`
      select a.id, a.first_seen_at, ${NAMINGS} as namings from wireroom.articles a where a.id = any(${ruled.map(([, { id }]) => id)})`,
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const reasons = ruled.flatMap(([item, { id }]) => {
    const row = byId.get(id);
    const { finalUrl, title, section, published, tags, language, wordCount } = item.extraction;
    const reason =
      row &&
      reasonToDropAll((row.namings ?? []).map(readNaming), row.first_seen_at, {
        url: finalUrl?.url,
        title,
        section,
        publishedAt: published?.at,
        language: tags?.language ?? language,
        words: wordCount,
      });
    return reason === undefined ? [] : [[item, reason] as const];
  });
  return new Map(reasons);
}
