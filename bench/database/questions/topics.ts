import { nth, type Question } from './question.ts';

const COLUMNS = 'a.id, a.site, a.title, a.published_at';
const BRANCH = `with recursive topic as (
  select qcode from news.topics where qcode = $1
  union select t.qcode from news.topics t join topic on t.broader = topic.qcode)`;

/** Articles by topic. */
export const TOPIC_QUESTIONS: readonly Question[] = [
  {
    name: 'topic',
    sql: `select ${COLUMNS} from news.article_topics t join news.articles a on a.id = t.article_id where t.qcode = $1 order by t.published_at desc nulls last limit 50`,
    values: ({ topics }, n) => [nth(topics, n).qcode],
  },
  {
    name: 'topic by name',
    instead: 'news.latest()',
    sql: `select ${COLUMNS} from news.article_topics t join news.articles a on a.id = t.article_id where t.name = $1 order by t.published_at desc nulls last limit 50`,
    values: ({ topics }, n) => [nth(topics, n).name],
  },
  {
    name: 'topic and narrower ones',
    instead: 'news.latest()',
    sql: `${BRANCH} select distinct ${COLUMNS} from news.article_topics x join topic using (qcode) join news.articles a on a.id = x.article_id
      order by a.published_at desc nulls last limit 50`,
    values: ({ topLevelTopics }, n) => [nth(topLevelTopics, n)],
  },
  {
    name: 'topic and narrower ones, 7 days',
    instead: 'news.latest()',
    sql: `${BRANCH} select ${COLUMNS}, string_agg(distinct x.name, ', ') as topics from news.article_topics x join topic using (qcode)
      join news.articles a on a.id = x.article_id where x.published_at > now() - interval '7 days'
      group by a.id, a.site, a.title, a.published_at order by a.published_at desc nulls last limit 50`,
    values: ({ topLevelTopics }, n) => [nth(topLevelTopics, n)],
  },
  {
    name: 'articles per topic, 7 days',
    instead: 'news.topic_days',
    sql: `select qcode, name, count(*) as articles from news.article_topics where published_at > now() - interval '7 days'
      group by qcode, name order by articles desc limit 20`,
  },
  {
    name: 'topic and narrower ones, news.latest()',
    sql: `select ${COLUMNS} from news.latest(topics => array[$1]) a`,
    values: ({ topLevelTopics }, n) => [nth(topLevelTopics, n)],
  },
  {
    name: 'topic on a site in a month, news.latest()',
    sql: `select ${COLUMNS} from news.latest(topics => array[$1], sites => array[$2], since => $3::date, until => $3::date + 30) a`,
    values: ({ topLevelTopics, sites, days }, n) => [nth(topLevelTopics, n), nth(sites, n), nth(days, 30 + n)],
  },
  {
    name: 'articles per topic, news.topic_days',
    sql: 'select qcode, name, sum(article_count) as articles from news.topic_days where day > current_date - 7 group by qcode, name order by articles desc limit 20',
  },
  {
    name: 'articles per branch of topics, 30 days, news.branch_days',
    sql: 'select qcode, name, sum(article_count) as articles from news.branch_days where day > current_date - 30 group by qcode, name order by articles desc limit 20',
  },
  { name: 'all topics with their counts', sql: 'select * from news.topics order by article_count desc' },
  {
    name: 'without topics, 7 days',
    sql: `select a.id, a.site, a.title from news.articles a where not exists (select from news.article_topics t where t.article_id = a.id)
      and a.published_at > now() - interval '7 days' order by a.published_at desc nulls last limit 20`,
  },
];
