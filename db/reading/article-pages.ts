import sql, { join, type Sql } from 'sql-template-tag';
import { FILTERS, type FilterOf } from '../../model/article-filter.ts';
import type { Article } from '../../model/news.ts';
import type { Read } from './read.ts';

/** Which articles. Of a list, one value is enough; what is left out does not count. */
export type ArticleFilter = FilterOf<{
  readonly since: Date;
  readonly until: Date;
  readonly entities: readonly number[];
}>;

type Given = { readonly [Part in keyof ArticleFilter]-?: NonNullable<ArticleFilter[Part]> };

/** The condition of each part on article `a`. */
const CONDITIONS: { readonly [Part in keyof Given]: (value: Given[Part], filter: ArticleFilter) => Sql } = {
  since: (since) => sql`a.published_at >= ${since}`,
  until: (until) => sql`a.published_at < ${until}`,
  sites: (sites) => sql`a.site = any(${sites})`,
  // A site of no publisher is one of its own.
  publishers: (keys) => sql`(a.site in (select unnest(p.sites) from news.publishers p where p.key = any(${keys}))
    or a.site = any(${keys}) and a.site not in (select unnest(p.sites) from news.publishers p))`,
  languages: (languages) => sql`a.language = any(${languages})`,
  topics: (topics) => sql`a.id in (select x.article_id from news.article_topics x
    where x.qcode in (select t.qcode from unnest(${topics}::text[]) named, news.topic_tree(named) t))`,
  entities: (ids) => sql`a.id in (select x.article_id from news.article_entities x where x.entity_id = any(${ids}))`,
  feeds: (ids) => sql`a.id in (select e.article_id from news.entries e where e.feed_id = any(${ids}))`,
  labels: (labels, { feeds = null }) => sql`a.id in (
    select e.article_id from news.entries e join news.feeds f on f.id = e.feed_id
    where f.labels && ${labels}::text[] and f.id = any(coalesce(${feeds}, array[f.id])))`,
  stories: (ids) => sql`a.story_id = any(${ids})`,
  kinds: (kinds) => sql`a.kind = any(${kinds})`,
  paywalled: (paywalled) => sql`a.paywalled = ${paywalled}`,
};

const conditionOf = <Part extends keyof Given>(filter: ArticleFilter, part: Part): Sql[] => {
  const value = filter[part];
  return value === undefined ? [] : [CONDITIONS[part](value as Given[Part], filter)];
};

/** Articles of a page: a few megabytes with their texts. */
const PAGE = 200;

/**
 * Yields all articles that pass a filter: those with a publication time from the latest on, then
 * those without one. It reads a page when it is asked for one. Articles that arrive meanwhile may
 * be missing; none comes twice.
 */
export async function* articlePages(read: Read, filter: ArticleFilter): AsyncGenerator<Article, void, undefined> {
  const conditions = FILTERS.flatMap((part) => conditionOf(filter, part));
  // The place of an article is its time as text, because a Date would lose microseconds.
  for (const before of [
    (place: string, id: number) => sql`(a.published_at, a.id) < (${place}::timestamptz, ${id}::bigint)`,
    (_: string, id: number) => sql`a.published_at is null and a.id < ${id}::bigint`,
  ]) {
    for (let place = 'infinity', id = Number.MAX_SAFE_INTEGER; ; ) {
      // The order of an index, also where all times are null.
      const rows = await read<Article & { place: string }>(sql`
        select a.*, a.published_at::text as place from news.articles a
        where ${join([before(place, id), ...conditions], ' and ')}
        order by a.published_at desc, a.id desc limit ${PAGE}`);
      for (const { place: reached, ...article } of rows) {
        [place, id] = [reached, article.id];
        yield article;
      }
      if (rows.length < PAGE) break;
    }
  }
}
