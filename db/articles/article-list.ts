import type { Outcome } from '../../config/outcomes.ts';
import type { Queryable } from '../connection/pool.ts';
import type { ArticleState } from '../life-cycle/states.ts';
import { ARTICLE_COLUMNS, ARTICLE_TABLES, type ArticleRow } from './articles.ts';

export interface ArticleFilter {
  /** Registrable domain. */
  readonly site?: string | undefined;
  readonly state?: ArticleState | undefined;
  /** Outcome of the last attempt. */
  readonly outcome?: Outcome | undefined;
  /** Number of a feed that lists the article. */
  readonly feed?: number | undefined;
  /** Label of a feed that lists the article. */
  readonly label?: string | undefined;
  readonly language?: string | undefined;
  /** Publication, or else discovery, at this time or later. */
  readonly since?: Date | undefined;
  /** Publication, or else discovery, before this time. */
  readonly until?: Date | undefined;
  /** Name or code of a topic; narrower topics count. */
  readonly topic?: string | undefined;
  /** Any name of an entity. */
  readonly entity?: string | undefined;
  /** Web-style query (words, "a phrase", or, -not), stemmed as in `language`, by default English. */
  readonly search?: string | undefined;
  readonly limit: number;
}

// Discovered and extracted articles are claimed or wait.
const PENDING = `a.id in (select id from wireroom.work where stage <> 'feeds')`;

/** The condition of each filter; `?` stands for the number of its parameter. */
const CONDITIONS = {
  site: 'a.site_id = (select id from wireroom.sites where domain = $?)',
  state: 'a.state = $?',
  outcome: 'a.outcome = $?',
  feed: 'a.id in (select article_id from wireroom.entries where feed_id = $?)',
  label: `a.id in (select e.article_id from wireroom.feeds f join wireroom.entries e on e.feed_id = f.id where $? = any(f.labels))`,
  language: 'a.language = $?',
  since: 'coalesce(a.published_at, a.first_seen_at) >= $?',
  until: 'coalesce(a.published_at, a.first_seen_at) < $?',
  topic: `a.id in (
    with recursive wanted as (
      select qcode from wireroom.topics where lower(name) = lower($?) or lower(qcode) = lower($?)
      union
      select t.qcode from wireroom.topics t join wanted w on t.broader = w.qcode
    )
    select x.article_id from wireroom.article_topics x join wanted using (qcode))`,
  entity: `a.id in (
    select x.article_id from wireroom.article_entities x join wireroom.aliases n using (entity_id)
    where n.folded = wireroom.folded($?))`,
} as const;

/** Lists articles in any state, the latest discovered first. */
export const listArticles = async (
  db: Queryable,
  { limit, search, ...filter }: ArticleFilter,
): Promise<ArticleRow[]> => {
  const values: unknown[] = [limit];
  const conditions = (Object.keys(CONDITIONS) as (keyof typeof CONDITIONS)[]).flatMap((name) => {
    if (filter[name] === undefined) return [];
    values.push(filter[name]);
    return [CONDITIONS[name].replaceAll('$?', `$${values.length}`)];
  });
  if (search !== undefined) {
    values.push(search, filter.language ?? 'en');
    const [query, language] = [`$${values.length - 1}`, `wireroom.search_config($${values.length})`];
    conditions.push(`a.id in (
      select t.article_id from wireroom.texts t
      where t.search @@ (websearch_to_tsquery(${language}, ${query}) || websearch_to_tsquery('simple', ${query})))`);
  }
  if (filter.state === 'discovered' || filter.state === 'extracted') conditions.push(PENDING);
  const where = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`;
  const { rows } = await db.query<ArticleRow>(
    `select ${ARTICLE_COLUMNS} from ${ARTICLE_TABLES} ${where} order by a.id desc limit $1`,
    values,
  );
  return rows;
};
