import { nth, type Question } from './question.ts';

const SECTIONS = ['politics', 'world', 'business', 'sport', 'culture', 'science', 'crime', 'markets', 'football'];
const LANGUAGES = ['en', 'de', 'fr', 'pt', 'nl'];
const COLUMNS = 'id, site, title, published_at';

/** Articles by their own columns. */
export const ARTICLE_QUESTIONS: readonly Question[] = [
  { name: 'latest', sql: `select ${COLUMNS} from news.articles order by published_at desc nulls last limit 50` },
  {
    name: 'latest, order by published_at desc',
    sql: `select ${COLUMNS} from news.articles order by published_at desc limit 50`,
  },
  {
    name: 'latest, page 2 by (published_at, id)',
    sql: `select ${COLUMNS} from news.articles where (published_at, id) < ($1::date, 0) order by published_at desc, id desc limit 50`,
    values: ({ days }, n) => [nth(days, n)],
  },
  { name: 'latest by ready_at', sql: `select ${COLUMNS} from news.articles order by ready_at desc limit 50` },
  {
    name: 'since ready_at, 1,000',
    sql: `select ${COLUMNS}, ready_at from news.articles where ready_at > $1::date order by ready_at limit 1000`,
    values: ({ days }, n) => [nth(days, n)],
  },
  {
    name: 'by site',
    instead: 'news.latest()',
    sql: `select ${COLUMNS} from news.articles where site = $1 order by published_at desc nulls last limit 50`,
    values: ({ sites }, n) => [nth(sites, n)],
  },
  {
    name: 'by site, order by published_at desc',
    sql: `select ${COLUMNS} from news.articles where site = $1 order by published_at desc limit 50`,
    values: ({ sites }, n) => [nth(sites, n)],
  },
  {
    name: 'by site, news.latest()',
    sql: `select ${COLUMNS} from news.latest(sites => array[$1])`,
    values: ({ sites }, n) => [nth(sites, n)],
  },
  {
    name: 'by language',
    sql: `select ${COLUMNS} from news.articles where language = $1 order by published_at desc nulls last limit 50`,
    values: (_, n) => [nth(LANGUAGES, n)],
  },
  {
    name: 'by site and day',
    sql: `select ${COLUMNS} from news.articles where site = $1 and published_at >= $2::date and published_at < $2::date + 1 order by published_at`,
    values: ({ sites, days }, n) => [nth(sites, n), nth(days, n)],
  },
  {
    name: 'by section',
    sql: `select ${COLUMNS} from news.articles where section = $1 order by published_at desc nulls last limit 50`,
    values: (_, n) => [nth(SECTIONS, n)],
  },
  {
    name: 'by keyword, any()',
    instead: 'news.latest()',
    sql: `select ${COLUMNS} from news.articles where $1 = any(keywords) order by published_at desc nulls last limit 50`,
    values: ({ keywords }, n) => [nth(keywords, n)],
  },
  {
    name: 'by keyword, @>',
    instead: 'news.latest()',
    sql: `select ${COLUMNS} from news.articles where keywords @> array[$1] order by published_at desc nulls last limit 50`,
    values: ({ keywords }, n) => [nth(keywords, n)],
  },
  {
    name: 'by author, any()',
    instead: 'news.latest()',
    sql: `select ${COLUMNS} from news.articles where $1 = any(authors) order by published_at desc nulls last limit 50`,
    values: ({ authors }, n) => [nth(authors, n)],
  },
  {
    name: 'by author, @>',
    instead: 'news.latest()',
    sql: `select ${COLUMNS} from news.articles where authors @> array[$1] order by published_at desc nulls last limit 50`,
    values: ({ authors }, n) => [nth(authors, n)],
  },
  {
    name: 'by keyword, news.latest()',
    sql: `select ${COLUMNS} from news.latest(keywords => array[$1])`,
    values: ({ keywords }, n) => [nth(keywords, n)],
  },
  {
    name: 'by author, news.latest()',
    sql: `select ${COLUMNS} from news.latest(authors => array[$1])`,
    values: ({ authors }, n) => [nth(authors, n)],
  },
  {
    name: 'by label and language, news.latest()',
    sql: `select ${COLUMNS} from news.latest(labels => array['regional'], languages => array[$1])`,
    values: (_, n) => [nth(LANGUAGES, n)],
  },
  {
    name: 'one by URL',
    sql: 'select * from news.articles where url = $1',
    values: ({ articles }, n) => [nth(articles, n).url],
  },
  {
    name: 'one by id',
    sql: 'select * from news.articles where id = $1',
    values: ({ articles }, n) => [nth(articles, n).id],
  },
  {
    name: 'without a date',
    sql: `select ${COLUMNS}, first_seen_at from news.articles where published_at is null order by id desc limit 20`,
  },
  {
    name: 'text from the feed',
    sql: `select a.id, a.site, a.title, f.url from news.articles a join news.feeds f on f.id = a.body_feed_id
      where a.body_source = 'feed' order by a.published_at desc nulls last limit 20`,
  },
];
