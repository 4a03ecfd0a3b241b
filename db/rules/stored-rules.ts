import sql, { type Sql } from 'sql-template-tag';
import type { Queryable } from '../connection/pool.ts';
import type { NamedArticle } from './decide.ts';
import type { Rule } from './rule.ts';

/** A row of wireroom.rules. */
export interface RuleRow {
  readonly id: number;
  readonly verdict: Rule['verdict'];
  readonly feed_id: number | null;
  readonly label: string | null;
  readonly urls: readonly string[] | null;
  readonly titles: readonly string[] | null;
  readonly categories: readonly string[] | null;
  readonly languages: readonly string[] | null;
  readonly older_than_days: number | null;
  readonly shorter_than: number | null;
}

export function readRule(row: RuleRow): Rule {
  return {
    id: row.id,
    verdict: row.verdict,
    feedId: row.feed_id ?? undefined,
    label: row.label ?? undefined,
    conditions: {
      urls: row.urls ?? undefined,
      titles: row.titles ?? undefined,
      categories: row.categories ?? undefined,
      languages: row.languages ?? undefined,
      olderThanDays: row.older_than_days ?? undefined,
      shorterThan: row.shorter_than ?? undefined,
    },
  };
}

/** The rules of a feed, as an array of JSON. @param feed a table with its id and labels */
export function rulesOf(feed: Sql): Sql {
  return sql`array(
       select to_jsonb(r) from wireroom.rules r
       where (r.feed_id is null or r.feed_id = ${feed}.id) and (r.label is null or r.label = any(${feed}.labels)) order by r.id)`;
}

/** An entry that names an article, and the rules of its feed. */
export interface NamingRow {
  readonly url: string | null;
  readonly title: string | null;
  readonly categories: readonly string[];
  readonly dated_at: string | null;
  readonly rules: readonly RuleRow[];
}

/** The entries that name article `a`, as JSON. */
export const NAMINGS = sql`(
       select jsonb_agg(jsonb_build_object('url', e.url, 'title', e.title, 'categories', e.categories,
         'dated_at', coalesce(e.published_at, e.updated_at), 'rules', ${rulesOf(sql`f`)}) order by f.id, e.guid_digest)
       from wireroom.entries e join wireroom.feeds f on f.id = e.feed_id where e.article_id = a.id)`;

export function readNaming({ url, title, categories, dated_at, rules }: NamingRow): {
  readonly rules: readonly Rule[];
  readonly entry: NamedArticle;
} {
  return {
    rules: rules.map(readRule),
    entry: {
      url: url ?? undefined,
      title: title ?? undefined,
      categories,
      publishedAt: dated_at === null ? undefined : new Date(dated_at),
    },
  };
}

/** Stores a rule. @returns the rule with its number */
export async function addRule(db: Queryable, rule: Omit<Rule, 'id'>): Promise<Rule> {
  const { urls, titles, categories, languages, olderThanDays, shorterThan } = rule.conditions;
  const { rows } = await db.query<{ id: number }>(sql`
    insert into wireroom.rules (verdict, feed_id, label, urls, titles, categories, languages, older_than_days, shorter_than)
    values (${rule.verdict}, ${rule.feedId}, ${rule.label}, ${urls}, ${titles}, ${categories}, ${languages}, ${olderThanDays}, ${shorterThan})
    returning id`);
  return { ...rule, id: rows[0]?.id ?? 0 };
}

/** Returns all rules by number. */
export async function listRules(db: Queryable): Promise<readonly Rule[]> {
  const { rows } = await db.query<RuleRow>('select * from wireroom.rules order by id');
  return rows.map(readRule);
}

/** Deletes a rule. @returns whether there was one with this number */
export async function removeRule(db: Queryable, id: number): Promise<boolean> {
  const { rowCount } = await db.query('delete from wireroom.rules where id = $1', [id]);
  return rowCount === 1;
}
