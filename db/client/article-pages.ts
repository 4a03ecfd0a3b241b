import { FILTERS, type FilterOf } from '../../model/article-filter.ts';
import type { Article } from '../../model/news.ts';
import type { Read } from './reader.ts';

/** Which articles. Of a list, one value is enough; what is left out does not count. */
export type ArticleFilter = FilterOf<{
  readonly since: Date;
  readonly until: Date;
  readonly entities: readonly number[];
}>;

/** The condition of each part on article `a`; `$?` stands for its parameter, FEEDS for that of `feeds` or null. */
const CONDITIONS: Readonly<Record<keyof ArticleFilter, string>> = {
  since: 'a.published_at >= $?',
  until: 'a.published_at < $?',
  sites: 'a.site = any($?)',
  // A site of no publisher is one of its own.
  publishers: `(a.site in (select unnest(p.sites) from news.publishers p where p.key = any($?))
    or a.site = any($?) and a.site not in (select unnest(p.sites) from news.publishers p))`,
  languages: 'a.language = any($?)',
  topics: `a.id in (select x.article_id from news.article_topics x
    where x.qcode in (select t.qcode from unnest($?::text[]) named, news.topic_tree(named) t))`,
  entities: 'a.id in (select x.article_id from news.article_entities x where x.entity_id = any($?))',
  feeds: 'a.id in (select e.article_id from news.entries e where e.feed_id = any($?))',
  labels:
    'a.id in (select e.article_id from news.entries e join news.feeds f on f.id = e.feed_id where f.labels && $?::text[] and f.id = any(coalesce(FEEDS, array[f.id])))',
  stories: 'a.story_id = any($?)',
  kinds: 'a.kind = any($?)',
  paywalled: 'a.paywalled = $?',
};

/** Articles of a page: a few megabytes with their texts. */
const PAGE = 200;

/**
 * Yields all articles that pass a filter: those with a publication time from the latest on, then
 * those without one. It reads a page when it is asked for one. Articles that arrive meanwhile may
 * be missing; none comes twice.
 */
export async function* articlePages(read: Read, filter: ArticleFilter): AsyncGenerator<Article, void, undefined> {
  const given = FILTERS.filter((name) => filter[name] !== undefined);
  const values = given.map((name) => filter[name]);
  const feeds = filter.feeds === undefined ? 'null' : `$${given.indexOf('feeds') + 1}`;
  const passes = given
    .map((name, n) => ` and ${CONDITIONS[name].replaceAll('$?', `$${n + 1}`).replaceAll('FEEDS', feeds)}`)
    .join('');
  const [place, id] = [`$${given.length + 1}`, `$${given.length + 2}`];
  // The order of an index, also where all times are null.
  const order = `order by a.published_at desc, a.id desc limit ${PAGE}`;
  // The place of an article is its time as text, because a Date would lose microseconds.
  const dated = `select a.*, a.published_at::text as place from news.articles a
    where (a.published_at, a.id) < (${place}::timestamptz, ${id}::bigint)${passes} ${order}`;
  const undated = `select a.*, ${place}::text as place from news.articles a
    where a.published_at is null and a.id < ${id}::bigint${passes} ${order}`;
  for (const statement of [dated, undated]) {
    for (let end = { place: 'infinity', id: Number.MAX_SAFE_INTEGER }; ; ) {
      const rows = await read<Article & { place: string }>(statement, [...values, end.place, end.id]);
      for (const { place: reached, ...article } of rows) {
        end = { place: reached, id: article.id };
        yield article;
      }
      if (rows.length < PAGE) break;
    }
  }
}
