import sql from 'sql-template-tag';
import type { Queryable } from '../connection/pool.ts';
import type { ArticleState } from '../life-cycle/states.ts';
import { reasonToDropAll } from './decide.ts';
import { NAMINGS, type NamingRow, readNaming } from './stored-rules.ts';

/** Which articles the rules are tried on. */
export interface TrialFilter {
  readonly id?: number | undefined;
  /** Number of a feed that lists them. */
  readonly feed?: number | undefined;
  /** First seen since then. */
  readonly since?: Date | undefined;
}

/** An article, and what the rules of its feeds say now. */
export interface TriedArticle {
  readonly id: number;
  readonly url: string;
  readonly title: string | null;
  readonly state: ArticleState;
  /** Why it would be dropped; undefined if it would be kept. */
  readonly reason: string | undefined;
}

interface TrialRow extends Omit<TriedArticle, 'reason'> {
  readonly first_seen_at: Date;
  readonly final_url: string | null;
  readonly section: string | null;
  readonly published_at: Date | null;
  readonly language: string | null;
  readonly word_count: number | null;
  readonly namings: readonly NamingRow[] | null;
}

const BATCH = 1_000;

/** Applies the rules to stored articles that feeds list, in the order of their ids. Changes nothing. */
export async function* tryRules(db: Queryable, { id, feed, since }: TrialFilter): AsyncGenerator<TriedArticle> {
  for (let after = 0; ; ) {
    const { rows } = await db.query<TrialRow>(sql`
      select a.id, a.url, coalesce(a.title, (select e.title from wireroom.entries e where e.article_id = a.id order by e.feed_id limit 1)) as title,
        a.state, a.first_seen_at, a.final_url, a.section, a.published_at, coalesce(a.language, a.declared_language) as language,
        a.word_count, ${NAMINGS} as namings
      from wireroom.articles a
      where a.id > ${after} and (${id}::bigint is null or a.id = ${id}) and (${since}::timestamptz is null or a.first_seen_at >= ${since})
        and exists (select from wireroom.entries e where e.article_id = a.id and (${feed}::bigint is null or e.feed_id = ${feed}))
      order by a.id limit ${BATCH}`);
    for (const { id, url, title, state, namings, ...row } of rows) {
      const reason = reasonToDropAll((namings ?? []).map(readNaming), row.first_seen_at, {
        url: row.final_url ?? undefined,
        title: title ?? undefined,
        section: row.section ?? undefined,
        publishedAt: row.published_at ?? undefined,
        language: row.language ?? undefined,
        words: row.word_count ?? undefined,
      });
      yield { id, url, title, state, reason };
    }
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last.id;
  }
}
