import type { Outcome } from '../../config/outcomes.ts';
import type { Claim } from '../claims/claims.ts';
import type { Queryable } from '../connection/pool.ts';
import { speaksFor } from './entry-words.ts';

/** What the fullest of an article's feed entries says, of those that speak for its site; all null when there is none. */
export interface EntryMetadata {
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

/** What the articles stage needs to know about its article. */
export interface ArticleWork extends EntryMetadata {
  readonly id: number;
  readonly url: string;
  /** Where its text was found the last time; null while it has none. */
  readonly final_url: string | null;
  readonly host: string;
  /** The site it belongs to (registrable domain): that of its final URL, else of its URL. */
  readonly site: string;
  readonly attempts: number;
  /** It may be fetched from networks that the operator has opened. */
  readonly opened: boolean;
  /** How its last attempt ended. */
  readonly outcome: Outcome | null;
  readonly body_source: 'page' | 'feed' | null;
  /** The present, by the database's clock. */
  readonly now: Date;
}

const WORDS = `e.feed_id, e.title, e.authors, e.html, e.published_at, e.published_precision, e.language,
       coalesce(e.time_zone, s.time_zone) as time_zone, e.categories`;

/** SQL that joins the words of article `a` at site `s`. */
const JOIN_WORDS = `left join lateral (
       select e.*, f.language, f.time_zone from wireroom.entries e join wireroom.feeds f on f.id = e.feed_id
       where e.article_id = a.id and ${speaksFor('s.id')} order by length(e.html) desc nulls last, e.feed_id limit 1
     ) e on true`;

/** What is to be done: the page is fetched, or what is stored of it is read again. */
export type PageSource = 'site' | 'store';

const WANTED: Readonly<Record<PageSource, string>> = {
  site: `a.stage = 'articles'`,
  store: `a.stage = 'tags' and a.reprocess_kind = 'page'`,
};

/** The article of a claim, while the claim holds. */
export const articleWork = async (
  db: Queryable,
  { id, claim }: Claim,
  source: PageSource = 'site',
): Promise<ArticleWork | undefined> => {
  const { rows } = await db.query<ArticleWork>(
    `select a.id, a.url, a.final_url, a.host, s.domain as site, a.attempts, a.opened, a.outcome, a.body_source, now() as now, ${WORDS}
     from wireroom.articles a
     join wireroom.sites s on s.id = a.site_id
     ${JOIN_WORDS}
     where a.id = $1 and a.claim = $2 and a.claimed_by is not null and ${WANTED[source]}`,
    [id, claim],
  );
  return rows[0];
};

/**
 * The work as it is when the article's page turns out to be on another site than the one it was thought to be of: with
 * what the feeds say that speak for that site. Whoever redirects to a site's page has no say in it.
 * @param site registrable domain of the page
 */
export const workAt = async (db: Queryable, work: ArticleWork, site: string): Promise<ArticleWork> => {
  if (site === work.site) return work;
  const { rows } = await db.query<EntryMetadata>(
    `select ${WORDS} from (select $1::bigint as id) a left join wireroom.sites s on s.domain = $2 ${JOIN_WORDS}`,
    [work.id, site],
  );
  return { ...work, ...rows[0] };
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
  /** Whether readers have not seen it yet. */
  readonly is_new: boolean;
}

/** The articles of these claims whose texts are to be tagged, as far as the claims hold. */
export const tagWork = async (db: Queryable, claims: readonly Claim[]): Promise<TagWork[]> => {
  const { rows } = await db.query<TagWork>(
    `select a.id, a.url, t.title, t.body, a.declared_language, a.keywords, a.section, a.ready_at is null as is_new
     from unnest($1::bigint[], $2::int[]) as c (id, claim)
     join wireroom.articles a using (id, claim)
     join wireroom.texts t on t.article_id = a.id
     where a.claimed_by is not null and a.stage = 'tags' and a.reprocess_kind is distinct from 'page'`,
    [claims.map(({ id }) => id), claims.map(({ claim }) => claim)],
  );
  return rows;
};
