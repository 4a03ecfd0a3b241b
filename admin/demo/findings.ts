import type pg from 'pg';
import { type OutcomeCount, outcomesTable } from '../output/outcomes-table.ts';
import { print } from '../output/print.ts';
import { type Column, pairs, paragraphs, table } from '../output/table.ts';
import { fullTime } from '../output/times.ts';
import { changedWords } from './changed-words.ts';

interface StoredArticle {
  readonly title: string;
  readonly feed: string;
  readonly entities: string;
  readonly topics: string;
}

const ARTICLES: readonly Column<StoredArticle>[] = [
  { heading: 'TITLE', value: ({ title }) => title, maxWidth: 60, minWidth: 42 },
  { heading: 'FEED', value: ({ feed }) => feed, maxWidth: 20, minWidth: 16 },
  { heading: 'ENTITIES', value: ({ entities }) => entities, maxWidth: 44, minWidth: 16 },
  { heading: 'TOPICS', value: ({ topics }) => topics, maxWidth: 44, minWidth: 18, dropOrder: 1 },
];

/** Questions that a consumer of the database may have, and the SQL that answers them. */
const QUESTIONS: readonly { readonly question: string; readonly sql: string }[] = [
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
];

const CORRECTION = `select a.title, r.title as old_title, a.body, r.body as old_body
from news.changes(0) c
join news.articles a on a.id = c.article_id
join news.revisions r on r.article_id = a.id
where c.kind = 'changed'`;

/**
 * Prints what is in the demo's database: all articles in short, one of them in full, the biggest
 * story, the outcome of every attempt, and the answers to three questions.
 */
export async function printFindings(pool: pg.Pool): Promise<void> {
  const { rows: articles } = await pool.query<StoredArticle>(
    `select a.title, f.title as feed,
       (select string_agg(name, ', ' order by salience desc, name) from (
          select name, salience from news.article_entities e where e.article_id = a.id order by salience desc, name limit 4) e) as entities,
       (select string_agg(name, ', ' order by greatest(publisher_score, classifier_score) desc, name)
        from news.article_topics t where t.article_id = a.id) as topics
     from news.articles a
     join lateral (select min(feed_id) as feed_id from news.entries e where e.article_id = a.id) e on true
     join news.feeds f on f.id = e.feed_id
     order by f.title, a.published_at desc, a.id`,
  );
  print(`\n${articles.length} articles in news.articles:\n`);
  print(table(ARTICLES, articles));
  await printOneArticle(pool);
  await printBiggestStory(pool);

  const { rows: outcomes } = await pool.query<OutcomeCount>(
    `select stage, outcome, sum(attempts)::int as attempts, description from news.outcomes
     group by stage, outcome, description order by array_position(array['feeds', 'articles', 'tags', 'reprocess'], stage), attempts desc, outcome`,
  );
  print('\nThe outcomes of all attempts (news.outcomes):\n');
  print(outcomesTable(outcomes));

  for (const { question, sql } of QUESTIONS) {
    const { rows, fields } = await pool.query<Record<string, unknown>>(sql);
    print(`\n${question}\n\n${sql.replace(/^/gm, '  ')}\n`);
    print(
      table(
        fields.map(({ name }) => ({
          heading: name,
          value: (row: Record<string, unknown>) => format(row[name]),
          maxWidth: 60,
        })),
        rows,
      ),
    );
  }
  await printCorrection(pool);
}

interface WholeArticle {
  readonly title: string;
  readonly authors: string[];
  readonly site: string;
  readonly published_at: Date | null;
  readonly body: string;
  readonly entities: { readonly name: string; readonly type: string; readonly ids: Record<string, string> }[];
  readonly topics: { readonly name: string; readonly score: number }[];
}

/** Paragraphs of the text that are shown. */
const LEAD = 2;

/** Prints the article with the most entities and topics. */
const printOneArticle = async (pool: pg.Pool): Promise<void> => {
  const { rows } = await pool.query<WholeArticle>(
    `select title, authors, site, published_at, body, entities, topics
     from news.articles a,
       lateral (select jsonb_agg(jsonb_build_object('name', name, 'type', type, 'ids', ids) order by salience desc, name) as entities
                from news.article_entities where article_id = a.id) e,
       lateral (select jsonb_agg(jsonb_build_object('name', name, 'score', greatest(publisher_score, classifier_score))
                  order by greatest(publisher_score, classifier_score) desc, name) as topics
                from news.article_topics where article_id = a.id) t
     where cardinality(authors) > 0 and topics is not null and language = 'en'
     order by jsonb_array_length(entities) + jsonb_array_length(topics) desc, id limit 1`,
  );
  const [article] = rows;
  if (!article) return;
  const { title, authors, site, published_at, body, entities, topics } = article;
  const text = body.split('\n\n');
  const more = text.length - LEAD;
  print('\nOne article in full:\n');
  print(
    paragraphs([title, ...text.slice(0, LEAD), ...(more > 0 ? [`… and ${more} more paragraphs`] : [])].join('\n\n')),
  );
  print('');
  print(
    pairs([
      ['Authors', authors.join(', ')],
      ['Published', `${fullTime(published_at)} on ${site}`],
      ...['person', 'organization', 'place'].map(
        (type) =>
          [
            ENTITY_TYPES[type] ?? type,
            entities
              .filter((entity) => entity.type === type)
              .map(({ name, ids }) => name + idsOf(ids))
              .join(', '),
          ] as const,
      ),
      ['Topics', topics.map(({ name, score }) => `${name} ${score.toFixed(2)}`).join(', ')],
    ]),
  );
};

const ENTITY_TYPES: Readonly<Record<string, string>> = {
  person: 'Persons',
  organization: 'Organizations',
  place: 'Places',
};

/** The ids by which other databases know an entity: a country, a GeoNames place, a listed company. */
const idsOf = (ids: Readonly<Record<string, string>>): string => {
  const shown = ['iso2', 'geonames', 'ticker'].flatMap((register) =>
    ids[register] ? [`${register}:${ids[register]}`] : [],
  );
  return shown.length === 0 ? '' : ` (${shown.join(' ')})`;
};

interface BiggestStory {
  readonly headline: string;
  readonly source_count: number;
  readonly independent_count: number;
  /** Titles of the feeds of its articles. */
  readonly told_by: string;
}

/** Prints the story with most articles and who tells it, in one line. */
const printBiggestStory = async (pool: pg.Pool): Promise<void> => {
  const { rows } = await pool.query<BiggestStory>(
    `select s.headline, s.source_count, s.independent_count,
       (select string_agg(titles || case when copies > 0 then ' (one text)' else '' end, ', ' order by first_at)
        from (select string_agg(f.title, ' and ' order by m.told_at) as titles, count(m.copy_of) as copies, min(m.told_at) as first_at
              from news.story_articles m
              join lateral (select min(feed_id) as feed_id from news.entries e where e.article_id = m.article_id) e on true
              join news.feeds f on f.id = e.feed_id
              where m.story_id = s.id
              group by coalesce(m.copy_of, m.article_id)) t) as told_by
     from news.stories s order by s.article_count desc, s.id limit 1`,
  );
  for (const { headline, source_count, independent_count, told_by } of rows) {
    print('\nThe biggest story (news.stories):\n');
    print(paragraphs(`${headline}: ${source_count} sources, ${independent_count} independent (${told_by})`));
  }
};

interface Correction {
  readonly title: string;
  readonly old_title: string;
  readonly body: string;
  readonly old_body: string;
}

const printCorrection = async (pool: pg.Pool): Promise<void> => {
  const { rows } = await pool.query<Correction>(CORRECTION);
  print(`\nWhich words were corrected after publication?\n\n${CORRECTION.replace(/^/gm, '  ')}\n`);
  for (const { title, old_title, body, old_body } of rows)
    print(
      [changedWords(old_title, title), changedWords(old_body, body)]
        .flatMap((change) => (change === undefined ? [] : [paragraphs(change)]))
        .join('\n\n'),
    );
};

const format = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
