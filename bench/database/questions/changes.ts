import { nth, type Question } from './question.ts';

/** Positions from the middle of the change feed on. */
const position = (lastSeq: number, n: number): number => Math.floor(lastSeq * (0.2 + (n % 30) / 60));

/** The change feed, copies, revisions and export. */
export const CHANGE_QUESTIONS: readonly Question[] = [
  { name: 'changes from the start, 1,000', sql: 'select * from news.changes(0, 1000)' },
  {
    name: 'changes from a position, 1,000',
    sql: 'select * from news.changes($1, 1000)',
    values: ({ lastSeq }, n) => [position(lastSeq, n)],
  },
  { name: 'changes at the end', sql: 'select * from news.changes($1, 1000)', values: ({ lastSeq }) => [lastSeq - 5] },
  {
    name: 'changes with articles, 1,000',
    goalMs: 150,
    sql: 'select c.seq, c.kind, a.* from news.changes($1, 1000) c left join news.articles a on a.id = c.article_id order by c.seq',
    values: ({ lastSeq }, n) => [position(lastSeq, n)],
  },
  {
    name: 'duplicates of an article',
    sql: 'select * from news.duplicates where duplicate_of = $1',
    values: ({ originals }, n) => [nth(originals, n)],
  },
  {
    name: 'latest copies with their originals',
    sql: `select o.site as first_site, o.published_at as first_published, a.site, a.published_at, a.title
      from news.articles a join news.articles o on o.id = a.duplicate_of order by a.published_at desc nulls last limit 20`,
  },
  {
    name: 'changed since yesterday, old and new text',
    sql: `select distinct on (r.article_id) a.url, r.seen_at, a.content_changed_at, r.title as old_title, a.title, r.body as old_body, a.body
      from news.revisions r join news.articles a on a.id = r.article_id
      where a.content_changed_at > now() - interval '1 day' order by r.article_id, r.revision desc`,
    goalMs: 150,
  },
  {
    name: 'revisions of an article',
    sql: 'select * from news.revisions where article_id = $1',
    values: ({ articles }, n) => [nth(articles, n).id],
  },
  {
    name: 'links of an article',
    sql: 'select * from news.links where article_id = $1 order by position',
    values: ({ articles }, n) => [nth(articles, n).id],
  },
  {
    name: 'media of an article',
    sql: 'select * from news.media where article_id = $1 order by position',
    values: ({ articles }, n) => [nth(articles, n).id],
  },
  {
    name: '1,000 articles with entities',
    goalMs: 150,
    sql: 'select a.id, a.title, e.type, e.name, e.salience from news.articles a join news.article_entities e on e.article_id = a.id where a.id between $1 and $1 + 1150',
    values: ({ articles }, n) => [nth(articles, n).id],
  },
  {
    name: '1,000 newest with entities',
    goalMs: 150,
    sql: `select a.id, a.title, e.type, e.name from (
        select id, title, published_at from news.articles where published_at < $1::date order by published_at desc limit 1000) a
      join news.article_entities e on e.article_id = a.id`,
    values: ({ days }, n) => [nth(days, n)],
  },
  {
    name: 'a day, all columns',
    // 10,000 rows a second.
    goalMs: 1_200,
    sql: 'select * from news.articles where published_at >= $1::date and published_at < $1::date + 1',
    values: ({ days }, n) => [nth(days, n * 3)],
  },
];
