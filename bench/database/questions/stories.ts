import { nth, type Question } from './question.ts';

const COLUMNS = 'id, headline, last_at, article_count, independent_count';
const OF_ARTICLE = '(select story_id from news.articles where id = $1)';

/** Stories, and the articles of one. */
export const STORY_QUESTIONS: readonly Question[] = [
  { name: 'latest stories', sql: `select ${COLUMNS} from news.stories order by last_at desc, id desc limit 50` },
  {
    name: 'latest stories of three independent sources',
    sql: `select ${COLUMNS} from news.stories where independent_count >= 3 order by last_at desc, id desc limit 50`,
  },
  {
    name: 'latest stories with entities, topics and places',
    sql: 'select * from news.stories where independent_count > 1 order by last_at desc, id desc limit 20',
  },
  {
    name: 'story of an article, news.story()',
    sql: 'select * from news.story($1)',
    values: ({ articles }, n) => [nth(articles, n).id],
  },
  {
    name: 'articles of a story',
    sql: `select article_id, role, site, title from news.story_articles where story_id = ${OF_ARTICLE} order by told_at`,
    values: ({ articles }, n) => [nth(articles, n).id],
  },
  {
    name: 'entities of a story',
    sql: `select type, name, share from news.story_entities where story_id = ${OF_ARTICLE} order by share desc limit 20`,
    values: ({ articles }, n) => [nth(articles, n).id],
  },
  {
    name: 'copies of an article',
    sql: 'select article_id, site from news.duplicates where duplicate_of = $1',
    values: ({ originals }, n) => [nth(originals, n)],
  },
  {
    name: 'latest articles, one of each story',
    sql: `select a.id, a.site, a.title, s.article_count from news.stories s join news.articles a on a.id = s.lead_article_id
      order by s.last_at desc, s.id desc limit 50`,
  },
];
