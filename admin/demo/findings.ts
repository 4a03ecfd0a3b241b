import type pg from 'pg';
import { type OutcomeCount, outcomesTable } from '../output/outcomes-table.ts';
import { print } from '../output/print.ts';
import { type Column, table } from '../output/table.ts';

interface StoredArticle {
  readonly title: string;
  readonly paper: string;
  readonly day: string;
  readonly entities: string;
  readonly topics: string;
}

const ARTICLES: readonly Column<StoredArticle>[] = [
  { head: 'title', of: (row) => row.title, most: 52 },
  { head: 'site', of: (row) => row.paper, most: 20 },
  { head: 'date', of: (row) => row.day },
  { head: 'who and where', of: (row) => row.entities, most: 44 },
  { head: 'topics', of: (row) => row.topics, most: 44 },
];

/** Questions a reader of the database might ask, and how they are put. */
const QUESTIONS: readonly { readonly question: string; readonly sql: string }[] = [
  {
    question: 'Which places are written about most?',
    sql: `select name, ids->>'iso2' as iso2, count(*) as articles, round(max(salience)::numeric, 2) as salience
from news.article_entities
where type = 'place'
group by entity_id, name, ids
order by articles desc, salience desc limit 5`,
  },
  {
    question: 'What has been written about central banks?',
    sql: `select title, site, published_at::date as day
from news.search('"central bank"')
order by rank desc limit 5`,
  },
  {
    question: 'What changed after it was published?',
    sql: `select c.seq, c.kind, r.title as before, a.title as now
from news.changes(0) c
join news.articles a on a.id = c.article_id
join news.revisions r on r.article_id = a.id
where c.kind = 'changed'`,
  },
];

/** Prints what is in the demo's database: its articles, how every attempt ended, and the answers to three questions. */
export const printFindings = async (pool: pg.Pool): Promise<void> => {
  const { rows: articles } = await pool.query<StoredArticle>(
    `select a.title, f.title as paper, a.published_at::date as day,
       (select string_agg(name, ', ' order by salience desc, name) from (
          select name, salience from news.article_entities e where e.article_id = a.id order by salience desc, name limit 4) e) as entities,
       (select string_agg(name, ', ' order by score desc, name) from (
          select distinct on (name) name, score from news.article_topics t where t.article_id = a.id order by name, score desc) t) as topics
     from news.articles a
     join lateral (select min(feed_id) as feed_id from news.entries e where e.article_id = a.id) e on true
     join news.feeds f on f.id = e.feed_id
     order by f.title, a.published_at desc, a.id`,
  );
  print(`\n${articles.length} articles in news.articles:\n`);
  print(table(ARTICLES, articles));

  const { rows: outcomes } = await pool.query<OutcomeCount>(
    `select stage, outcome, sum(attempts)::int as attempts, description from news.outcomes
     group by stage, outcome, description order by array_position(array['feeds', 'articles', 'tags'], stage), attempts desc, outcome`,
  );
  print('\nHow every attempt ended (news.outcomes):\n');
  print(outcomesTable(outcomes));

  for (const { question, sql } of QUESTIONS) {
    const { rows, fields } = await pool.query<Record<string, unknown>>(sql);
    print(`\n${question}\n\n${sql.replace(/^/gm, '  ')}\n`);
    print(
      table(
        fields.map(({ name }) => ({ head: name, of: (row: Record<string, unknown>) => cellOf(row[name]), most: 60 })),
        rows,
      ),
    );
  }
};

const cellOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
