import type { Outcome } from '../config/outcomes.ts';
import type { Claim } from './claims.ts';
import type { Queryable } from './connection.ts';

/** What the articles stage needs to know about its article, with what the fullest of its feed entries says. */
export interface ArticleWork {
  readonly id: number;
  readonly url: string;
  readonly host: string;
  readonly attempts: number;
  /** It may be fetched from networks that the operator has opened. */
  readonly opened: boolean;
  /** How its last attempt ended. */
  readonly outcome: Outcome | null;
  readonly body_source: 'page' | 'feed' | null;
  readonly feed_id: number | null;
  readonly title: string | null;
  readonly authors: string[] | null;
  readonly html: string | null;
  readonly published_at: Date | null;
  readonly published_precision: 'second' | 'minute' | 'day' | null;
  readonly language: string | null;
  readonly time_zone: string | null;
  readonly categories: string[] | null;
}

/** What is to be done: the page is fetched, or what is stored of it is read again. */
export type PageSource = 'site' | 'store';

const WANTED: Readonly<Record<PageSource, string>> = {
  site: `a.stage = 'articles'`,
  store: `a.stage = 'tags' and a.again = 'page'`,
};

/** The article of a claim, while the claim holds. */
export const articleWork = async (
  db: Queryable,
  { id, claim }: Claim,
  source: PageSource = 'site',
): Promise<ArticleWork | undefined> => {
  const { rows } = await db.query<ArticleWork>(
    `select a.id, a.url, a.host, a.attempts, a.opened, a.outcome, a.body_source, e.feed_id, e.title, e.authors, e.html, e.published_at, e.published_precision,
       f.language, coalesce(f.time_zone, s.time_zone) as time_zone, e.categories
     from wireroom.articles a
     join wireroom.sites s on s.id = a.site_id
     left join lateral (
       select * from wireroom.entries e where e.article_id = a.id order by length(e.html) desc nulls last, e.feed_id limit 1
     ) e on true
     left join wireroom.feeds f on f.id = e.feed_id
     where a.id = $1 and a.claim = $2 and a.claimed_by is not null and ${WANTED[source]}`,
    [id, claim],
  );
  return rows[0];
};

/** What tagging needs to know. */
export interface TagWork {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly declared_language: string | null;
  readonly keywords: string[];
  readonly section: string | null;
}

/** The articles of these claims whose texts are to be tagged, as far as the claims hold. */
export const tagWork = async (db: Queryable, claims: readonly Claim[]): Promise<TagWork[]> => {
  const { rows } = await db.query<TagWork>(
    `select a.id, a.url, t.title, t.body, a.declared_language, a.keywords, a.section
     from unnest($1::bigint[], $2::int[]) as c (id, claim)
     join wireroom.articles a using (id, claim)
     join wireroom.texts t on t.article_id = a.id
     where a.claimed_by is not null and a.stage = 'tags' and a.again is distinct from 'page'`,
    [claims.map(({ id }) => id), claims.map(({ claim }) => claim)],
  );
  return rows;
};
