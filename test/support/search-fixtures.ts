import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { PROJECT_FOLDER } from '../../config/project-folder.ts';

export interface GradedQuery {
  readonly language: string;
  readonly part: 'tune' | 'held';
  readonly query: string;
  /** Ids of the articles that a reader expects. */
  readonly wanted: readonly number[];
}

const FOLDER = join(PROJECT_FOLDER, 'test/fixtures/search');

/** Stores the articles of test/fixtures/search as ready ones. @returns the queries */
export const storeGradedArticles = async (pool: pg.Pool): Promise<GradedQuery[]> => {
  await pool.query(`insert into wireroom.sites (domain) values ('paper.example')`);
  const queries: GradedQuery[] = [];
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
    const language = file.slice(0, 2);
    const [articles = '', asked = ''] = readFileSync(join(FOLDER, file), 'utf8').split('===\n');
    const ids = new Map<string, number>();
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
      ids.set(number, rows[0]?.id ?? 0);
    }
    for (const line of asked.trim().split('\n')) {
      const [part, query = '', wanted = ''] = line.split(' | ');
      queries.push({
        language,
        part: part as GradedQuery['part'],
        query,
        wanted: wanted.split(' ').map((number) => ids.get(number) ?? 0),
      });
    }
  }
  return queries;
};
