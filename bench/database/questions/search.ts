import { nth, type Question } from './question.ts';

const GOAL_MS = 150;
// From the lists of words/, common and rare ones.
const ENGLISH = [
  'government',
  'election',
  'police',
  'drought',
  'football',
  'vaccine',
  'court',
  'inflation',
  'volcano',
  'orchestra',
  'airport',
  'referee',
  'ambassador',
  'glacier',
];
const GERMAN = [
  'Regierung',
  'Polizei',
  'Wahl',
  'Hafen',
  'Hochwasser',
  'Bundesliga',
  'Erdbeben',
  'Roman',
  'Rakete',
  'Universität',
];
const ENGLISH_PHRASES = [
  '"prime minister"',
  '"central bank"',
  '"climate change"',
  '"human rights"',
  '"oil prices"',
  '"supreme court"',
  '"general election"',
  '"world cup"',
];
const GERMAN_PHRASES = [
  '"zum ersten Mal"',
  '"vor allem"',
  '"nach dem Krieg"',
  '"am Ende"',
  '"die Polizei"',
  '"Vereinigte Staaten"',
];

// With words that texts of one of the languages are indexed without; the last of them is frequent in another language.
const WITH_FREQUENT_WORDS = [
  'die Regierung',
  'der Hafen',
  'das Hochwasser und die Polizei',
  'la police',
  'les élections du pays',
  'het land en de regering',
  'o governo',
  'the government of the country',
  'die government',
];

const search = (name: string, queries: readonly string[], language: string | null): Question => ({
  name: `search: ${name}`,
  goalMs: GOAL_MS,
  sql: `select * from news.search($1, $2, 20)`,
  values: (_, n) => [nth(queries, n), language],
});

/** Full-text search. */
export const SEARCH_QUESTIONS: readonly Question[] = [
  search('English word', ENGLISH, 'en'),
  search(
    'two English words',
    ENGLISH.map((word, n) => `${word} ${nth(ENGLISH, n + 5)}`),
    'en',
  ),
  search('English phrase', ENGLISH_PHRASES, 'en'),
  search(
    'alternatives and exclusion',
    ['"central bank" (rates or inflation) -drought', 'strike or protest -police'],
    'en',
  ),
  search('German word', GERMAN, 'de'),
  search('German phrase', GERMAN_PHRASES, 'de'),
  search('any language, English word', ENGLISH, null),
  search('any language, frequent words', WITH_FREQUENT_WORDS, null),
  {
    name: 'search: any language, a headline',
    goalMs: GOAL_MS,
    sql: 'select * from news.search((select title from news.articles where id = $1), null, 20)',
    values: ({ articles }, n) => [nth(articles, n).id],
  },
  search('English word without matches', ['zyzzyva', 'quokkas', 'syzygy'], 'en'),
  {
    name: 'search: name',
    goalMs: GOAL_MS,
    sql: `select * from news.search('"' || $1 || '"', 'en', 20)`,
    values: ({ entities }, n) => [nth(entities, n).name],
  },
  {
    name: 'search: one site',
    goalMs: GOAL_MS,
    sql: `select * from news.search($1, 'en', 20, sites => array[$2])`,
    values: ({ sites }, n) => [nth(ENGLISH, n), nth(sites, n)],
  },
  {
    name: 'search: 7 days',
    goalMs: GOAL_MS,
    sql: `select * from news.search($1, 'en', 20, since => now() - interval '7 days')`,
    values: (_, n) => [nth(ENGLISH, n)],
  },
  {
    name: 'search: a week two months ago',
    goalMs: GOAL_MS,
    sql: `select * from news.search($1, 'en', 20, since => now() - interval '63 days', until => now() - interval '56 days')`,
    values: (_, n) => [nth(ENGLISH, n)],
  },
  {
    name: 'search: one language',
    goalMs: GOAL_MS,
    sql: `select * from news.search($1, 'en', 20, languages => array['fr'])`,
    values: (_, n) => [nth(ENGLISH, n)],
  },
  {
    name: 'search: topic and narrower ones',
    goalMs: GOAL_MS,
    sql: `select * from news.search($1, 'en', 20, topics => array[$2])`,
    values: ({ topLevelTopics }, n) => [nth(ENGLISH, n), nth(topLevelTopics, n)],
  },
  {
    name: 'search: entity',
    goalMs: GOAL_MS,
    sql: `select * from news.search($1, 'en', 20, entities => array[$2::bigint])`,
    values: ({ entities }, n) => [nth(ENGLISH, n), nth(entities, n).id],
  },
  {
    name: 'search: label of feeds',
    goalMs: GOAL_MS,
    sql: `select * from news.search($1, 'en', 20, labels => array['regional'])`,
    values: (_, n) => [nth(ENGLISH, n)],
  },
  {
    name: 'search: one feed',
    goalMs: GOAL_MS,
    sql: `select * from news.search($1, 'en', 20, feeds => array[$2::bigint])`,
    values: ({ feeds }, n) => [nth(ENGLISH, n), nth(feeds, n)],
  },
  {
    name: 'search: filtered outside, one site, 7 days',
    instead: 'filters of news.search()',
    goalMs: GOAL_MS,
    sql: `select published_at, title, rank from news.search($1, 'en', 1000)
      where site = $2 and published_at > now() - interval '7 days' order by published_at desc`,
    values: ({ sites }, n) => [nth(ENGLISH, n), nth(sites, n)],
  },
];
