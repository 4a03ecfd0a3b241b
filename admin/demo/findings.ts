import type pg from 'pg';
import { print } from '../output/print.ts';
import { table } from '../output/table.ts';

/** Questions that a consumer of the database may have, and the SQL that answers them. */
const QUESTIONS: readonly { readonly question: string; readonly sql: string }[] = [
  {
    question: 'Which articles are there?',
    sql: `select a.id, a.title, f.title as feed,
  (select string_agg(name, ', ' order by salience desc) from news.article_entities
   where article_id = a.id and salience > 0.1) as entities,
  (select string_agg(name, ', ' order by name) from news.article_topics where article_id = a.id) as topics
from news.articles a
join lateral (select min(feed_id) as feed_id from news.entries where article_id = a.id) e on true
join news.feeds f on f.id = e.feed_id
order by f.title, a.published_at desc, a.id`,
  },
  {
    question: 'What does the article about the data cable name?',
    sql: `select type, name, round(salience::numeric, 2) as salience, jsonb_array_length(mentions) as mentions, ids
from news.article_entities
where article_id = (select min(article_id) from news.search('"data cable"'))
order by salience desc, name limit 12`,
  },
  {
    question: 'Which story do most articles tell?',
    sql: `select headline, article_count as articles, source_count as sources, independent_count as independent
from news.stories
order by article_count desc, id limit 1`,
  },
  {
    question: 'Which places are mentioned most?',
    sql: `select name, ids->>'iso2' as iso2, count(*) as articles,
  round(max(salience)::numeric, 2) as salience
from news.article_entities
where type = 'place'
group by entity_id, name, ids
order by articles desc, salience desc limit 5`,
  },
  {
    question: 'Which articles are about central banks?',
    sql: `select title, site, published_at::date as day
from news.search('"central bank"')
order by rank desc limit 5`,
  },
  {
    question: 'What became of all attempts?',
    sql: `select stage, outcome, sum(attempts)::int as attempts, description
from news.outcomes
group by stage, outcome, description
order by stage, attempts desc, outcome`,
  },
  {
    question: 'Which headline was corrected after publication?',
    sql: `select r.title as before, a.title as after
from news.changes(0) c
join news.articles a on a.id = c.article_id
join news.revisions r on r.article_id = a.id
where c.kind = 'changed'`,
  },
];

/** Prints what is in the demo's database: each question, its SQL and the answer. */
export async function printFindings(pool: pg.Pool): Promise<void> {
  for (const { question, sql } of QUESTIONS) {
    const { rows, fields } = await pool.query<Record<string, unknown>>(sql);
    const columns = fields.map(({ name }) => ({
      heading: name.toUpperCase(),
      value: (row: Record<string, unknown>) => textOf(row[name]),
      maxWidth: 60,
    }));
    print(`\n${question}\n\n${sql.replace(/^/gm, '  ')}\n\n${table(columns, rows)}`);
  }
}

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return value instanceof Date
    ? value.toISOString().slice(0, 10)
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);
};
