import type { Question } from './question.ts';

/** Numbers of articles. */
export const COUNT_QUESTIONS: readonly Question[] = [
  {
    name: 'number of articles',
    instead: 'news.article_days',
    sql: 'select count(*) from news.articles',
  },
  {
    name: 'articles per day, 30 days',
    instead: 'news.article_days',
    sql: `select (published_at at time zone 'UTC')::date as day, count(*) from news.articles
      where published_at > now() - interval '30 days' group by day order by day`,
  },
  {
    name: 'articles per language, 30 days',
    instead: 'news.article_days',
    sql: `select language, count(*) as articles, round(avg(word_count)) as words from news.articles
      where published_at > now() - interval '30 days' group by language order by articles desc`,
  },
  {
    name: 'articles per language',
    instead: 'news.article_days',
    sql: 'select language, count(*) from news.articles group by language',
  },
  {
    name: 'articles per site and day, 7 days',
    instead: 'news.article_days',
    sql: `select site, (published_at at time zone 'UTC')::date as day, count(*) as articles, count(*) filter (where paywalled) as paywalled
      from news.articles where published_at > now() - interval '7 days' group by site, day order by day desc, articles desc`,
  },
  {
    name: 'articles per site and day, news.article_days',
    sql: 'select site, day, sum(article_count) as articles from news.article_days where day > current_date - 7 group by site, day order by day desc, articles desc',
  },
  {
    name: 'articles per day, news.article_days',
    sql: 'select day, sum(article_count) from news.article_days where day > current_date - 30 group by day order by day',
  },
  { name: 'sites', sql: 'select * from news.sites order by article_count desc' },
  { name: 'number of articles, news.article_days', sql: 'select sum(article_count) from news.article_days' },
  {
    name: 'paywalled articles per site, news.article_days',
    sql: `select site, sum(paywalled_count) as paywalled, sum(article_count) as articles from news.article_days
      group by site having sum(paywalled_count) > 0 order by paywalled desc`,
  },
  {
    name: 'paywalled articles per site',
    instead: 'news.article_days',
    sql: `select site, count(*) filter (where paywalled) as paywalled, count(*) as articles from news.articles
      group by site having count(*) filter (where paywalled) > 0 order by paywalled desc`,
  },
];
