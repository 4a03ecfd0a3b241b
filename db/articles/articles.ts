import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { Outcome } from '../../config/outcomes.ts';
import type { WholeArticle } from '../../model/article.ts';
import { ARTICLE_COLUMNS as COLUMNS_AND_TYPES } from '../../model/article-columns.ts';
import type { Article } from '../../model/news.ts';
import type { Queryable } from '../connection/pool.ts';
import type { ArticleState } from '../life-cycle/states.ts';
import { FEED_TITLE } from './entry-authority.ts';

export interface ArticleRow {
  readonly id: number;
  readonly url: string;
  readonly site: string;
  readonly state: ArticleState;
  readonly outcome: Outcome | null;
  readonly outcome_description: string | null;
  readonly detail: string | null;
  /** The first article with this text, or most of it. */
  readonly duplicate_of: number | null;
  readonly title: string | null;
  readonly language: string | null;
  readonly word_count: number | null;
  readonly published_at: Date | null;
  readonly first_seen_at: Date;
  readonly ready_at: Date | null;
  /** When it is due next; null if nothing is scheduled. */
  readonly due_at: Date | null;
}

const planned = (column: 'due_at' | 'attempts'): Sql =>
  sql`(select min(w.${raw(column)}) from wireroom.work w where w.id = a.id and w.stage <> 'feeds')`;

/** Columns of `ArticleRow`, from `ARTICLE_TABLES`. */
export const ARTICLE_COLUMNS = sql`a.id, a.url, s.domain as site, a.state, a.outcome, o.description as outcome_description, a.detail,
  coalesce((select m.copy_of from wireroom.story_articles m where m.article_id = a.id), a.duplicate_of) as duplicate_of,
  coalesce(a.title, ${FEED_TITLE}) as title,
  a.language, a.word_count, a.published_at, a.first_seen_at, a.ready_at, ${planned('due_at')} as due_at`;

export const ARTICLE_TABLES = sql`wireroom.articles a
  join wireroom.sites s on s.id = a.site_id
  left join wireroom.outcomes o on o.code = a.outcome`;

/** Columns of news.articles that are no columns of wireroom.articles, or other ones. */
const DERIVED = ['site', 'told_at', 'body', 'html', 'duplicate_of', 'standfirst', 'story_id', 'genre'] as const;
type Stored = Omit<Article, (typeof DERIVED)[number]>;

const STORED = (Object.keys(COLUMNS_AND_TYPES) as (keyof Article)[]).filter(
  (name) => !(DERIVED as readonly string[]).includes(name),
);

type NeverNull = 'authors' | 'keywords' | 'paywalled';

/** An article in any state; columns are null that are never null of ready ones. */
export interface FullArticle
  extends Omit<Nullable<Omit<Stored, NeverNull>>, keyof ArticleRow>,
    Pick<Stored, NeverNull>,
    ArticleRow {
  readonly standfirst: string | null;
  readonly body: string | null;
  /** Source of other fields. */
  readonly sources: Readonly<Record<string, string>> | null;
  readonly attempts_counted: number;
  /** Its story, and the number of articles of that; null if it has none. */
  readonly story: { readonly id: number; readonly article_count: number } | null;
  readonly revisions: number;
}

type Nullable<T> = { readonly [Column in keyof T]: T[Column] | null };

// Of two columns with a name, the second counts.
const FULL_ARTICLE = sql`
  select ${join(STORED.map((name) => sql`a.${raw(name)}`))}, ${ARTICLE_COLUMNS}, a.sources,
    coalesce(${planned('attempts')}, 0) as attempts_counted, left(t.body, a.standfirst_length) as standfirst, t.body,
    (select jsonb_build_object('id', st.id, 'article_count', st.article_count) from wireroom.story_articles m join wireroom.stories st on st.id = m.story_id
      where m.article_id = a.id) as story,
    (select count(*) from wireroom.revisions r where r.article_id = a.id) as revisions
  from ${ARTICLE_TABLES}
  left join wireroom.texts t on t.article_id = a.id`;

/** Returns an article by its id. */
export async function articleById(db: Queryable, id: number): Promise<FullArticle | undefined> {
  const { rows } = await db.query<FullArticle>(sql`${FULL_ARTICLE} where a.id = ${id}`);
  return rows[0];
}

/** Returns an article by the digest of any of its URLs. */
export async function articleByUrl(db: Queryable, digest: Buffer): Promise<FullArticle | undefined> {
  const { rows } = await db.query<FullArticle>(
    sql`${FULL_ARTICLE} where a.id = (select article_id from wireroom.article_urls where url_digest = ${digest})`,
  );
  return rows[0];
}

export interface ArticleDetails {
  /** The feeds that carry it, and metadata from their entries. */
  readonly feeds: {
    readonly id: number;
    readonly url: string;
    readonly title: string | null;
    readonly entry_title: string | null;
    readonly entry_authors: string[];
    readonly entry_published_at: Date | null;
    readonly first_seen_at: Date;
    readonly last_seen_at: Date;
  }[];
  readonly entities: {
    readonly type: string;
    readonly key: string;
    readonly name: string;
    readonly ids: Record<string, string>;
    readonly salience: number;
    readonly mentions: number;
  }[];
  readonly topics: WholeArticle['topics'];
  readonly media: WholeArticle['media'];
  readonly links: WholeArticle['links'];
  readonly alternates: WholeArticle['alternates'];
  /** Duplicate URLs of this article, and copies of it. */
  readonly duplicates: { readonly id: number; readonly url: string; readonly kind: string }[];
  /** Newest first, at most 20. */
  readonly attempts: {
    readonly at: Date;
    readonly stage: string;
    readonly outcome: string;
    readonly http_status: number | null;
    readonly ms: number | null;
    readonly detail: string | null;
  }[];
}

/** Returns the rows of other tables that belong to an article. */
export async function articleDetails(db: Queryable, id: number): Promise<ArticleDetails> {
  const rowsOf = async <K extends keyof ArticleDetails>(statement: Sql): Promise<ArticleDetails[K]> =>
    (await db.query(statement)).rows as ArticleDetails[K];
  return {
    feeds: await rowsOf<'feeds'>(
      sql`select distinct on (f.id) f.id, f.url, f.title, e.title as entry_title, e.authors as entry_authors,
         e.published_at as entry_published_at, e.first_seen_at, e.last_seen_at
       from wireroom.entries e join wireroom.feeds f on f.id = e.feed_id
       where e.article_id = ${id} order by f.id, e.last_seen_at desc`,
    ),
    entities: await rowsOf<'entities'>(
      sql`select e.type, e.key, e.name, e.ids, ae.salience, (coalesce(cardinality(ae.title_spans), 0) + coalesce(cardinality(ae.text_spans), 0)) / 2 as mentions
       from wireroom.article_entities ae join wireroom.entities e on e.id = ae.entity_id
       where ae.article_id = ${id} order by ae.salience desc, e.name`,
    ),
    topics: await rowsOf<'topics'>(
      sql`select qcode, name, publisher_score, classifier_score from news.article_topics
       where article_id = ${id} order by greatest(publisher_score, classifier_score) desc, name`,
    ),
    media: await rowsOf<'media'>(
      sql`select kind, url, title, credit, type, bytes, duration_s, width, height, source
       from news.media where article_id = ${id} order by position`,
    ),
    links: await rowsOf<'links'>(
      sql`select url, text, target_article_id from news.links where article_id = ${id} order by position`,
    ),
    alternates: await rowsOf<'alternates'>(
      sql`select language, url from news.alternates where article_id = ${id} order by language`,
    ),
    duplicates: await rowsOf<'duplicates'>(
      sql`select article_id as id, url, kind from news.duplicates where duplicate_of = ${id} order by article_id`,
    ),
    attempts: await rowsOf<'attempts'>(
      sql`select at, stage, outcome, http_status, ms, detail from wireroom.attempts
       where article_id = ${id} order by at desc, id desc limit 20`,
    ),
  };
}
