import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { PROJECT_FOLDER } from '../../config/project-folder.ts';

export interface GradedQuery {
  /** Undefined for a query that is asked without one. */
  readonly language: string | undefined;
  readonly part: 'tune' | 'held';
  readonly query: string;
  /** Ids of the articles that a reader expects. */
  readonly wanted: readonly number[];
}

const FOLDER = join(PROJECT_FOLDER, 'test/fixtures/search');
const ANY_LANGUAGE = join(FOLDER, 'any');
const OPERATORS = join(FOLDER, 'operators');

export interface OperatorQuery extends GradedQuery {
  readonly kind: string;
}

/**
 * Stores the articles of test/fixtures/search as ready ones.
 * @returns the queries, each with the language of its file
 */
export async function storeGradedArticles(pool: pg.Pool): Promise<GradedQuery[]> {
  return (await storeArticles(pool, FOLDER)).queries;
}

/** Stores the articles of test/fixtures/search/any as well. @returns the queries that are asked without a language */
export async function storeArticlesOfAnyLanguage(pool: pg.Pool): Promise<GradedQuery[]> {
  const eight = await storeArticles(pool, FOLDER);
  const others = await storeArticles(pool, ANY_LANGUAGE);
  const ids = new Map([...eight.ids, ...others.ids]);
  return parseQueries(readFileSync(join(ANY_LANGUAGE, 'queries.txt'), 'utf8'), undefined, (name) => ids.get(name) ?? 0);
}

/** Stores the articles of test/fixtures/search/operators. @returns the queries about them */
export async function storeArticlesForOperators(pool: pg.Pool): Promise<OperatorQuery[]> {
  const { ids } = await storeArticles(pool, OPERATORS);
  return readFileSync(join(OPERATORS, 'queries.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [part, kind = '', language = '', query = '', wanted = ''] = line.split(' | ');
      return {
        part: part as GradedQuery['part'],
        kind,
        language,
        query,
        wanted: wanted.split(' ').map((number) => ids.get(`${language}:${number}`) ?? 0),
      };
    });
}

/**
 * Stores the articles of a folder.
 * @returns their ids by language and number, as in `de:1`, and the queries of each file
 */
const storeArticles = async (
  pool: pg.Pool,
  folder: string,
): Promise<{ ids: ReadonlyMap<string, number>; queries: GradedQuery[] }> => {
  await pool.query(`insert into wireroom.sites (domain) values ('paper.example') on conflict do nothing`);
  const ids = new Map<string, number>();
  const queries: GradedQuery[] = [];
  for (const file of readdirSync(folder).filter((name) => /^..\.txt$/.test(name))) {
    const language = file.slice(0, 2);
    const [articles = '', asked = ''] = readFileSync(join(folder, file), 'utf8').split('===\n');
    for (const article of articles.trim().split('\n\n')) {
      const [, number = '', title, body] = /^(\d+) \| (.+)\n([\s\S]+)$/.exec(article) ?? [];
      const { rows } = await pool.query<{ id: number }>(
        `with article as (
           insert into wireroom.articles (site_id, host, url, state, outcome, title, ready_at, language)
           values (1, 'paper.example', 'https://paper.example/' || $1 || '/' || $2, 'ready', 'ok', $3, now(), $1) returning id
         )
         insert into wireroom.texts (article_id, title, body, language) select id, $3, $4, $1 from article returning article_id as id`,
        [language, number, title, body],
      );
      ids.set(`${language}:${number}`, rows[0]?.id ?? 0);
    }
    queries.push(...parseQueries(asked, language, (number) => ids.get(`${language}:${number}`) ?? 0));
  }
  return { ids, queries };
};

const parseQueries = (lines: string, language: string | undefined, idOf: (name: string) => number): GradedQuery[] =>
  lines
    .split('\n')
    .filter((line) => line.includes(' | '))
    .map((line) => {
      const [part, query = '', wanted = ''] = line.split(' | ');
      return { language, part: part as GradedQuery['part'], query, wanted: wanted.split(' ').map(idOf) };
    });
