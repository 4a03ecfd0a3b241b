import { expect, test } from 'vitest';
import { createDatabase } from '../../../support/database.ts';
import { storeArticlesOfAnyLanguage } from '../../../support/search-fixtures.ts';

/* A query without a language is asked of each text in the language of that text. */

const { pool } = await createDatabase();
const queries = await storeArticlesOfAnyLanguage(pool);

const found = async (query: string, language: string | null = null): Promise<number[]> => {
  const { rows } = await pool.query<{ id: number }>('select article_id as id from news.search($1, $2, 50) order by 1', [
    query,
    language,
  ]);
  return rows.map(({ id }) => id);
};

test.each(['tune', 'held'])('the queries marked %s find what readers expect', async (part) => {
  const graded = queries.filter((query) => query.part === part);
  expect(graded).toHaveLength(20);
  const answers: Record<string, number[]> = {};
  for (const { query } of graded) answers[query] = await found(query);
  expect(answers).toEqual(Object.fromEntries(graded.map(({ query, wanted }) => [query, wanted])));
});

const publish = async (language: string | null, text: string): Promise<number> => {
  const { rows } = await pool.query<{ id: number }>(
    `with article as (
       insert into wireroom.articles (site_id, host, url, state, ready_at, title, language)
       values (1, 'paper.example', 'https://paper.example/' || gen_random_uuid(), 'ready', now(), 'Title', $1) returning id
     )
     insert into wireroom.texts (article_id, title, body, language) select id, 'Title', $2, $1 from article returning article_id as id`,
    [language, text],
  );
  return rows[0]?.id ?? 0;
};

test('a word counts for the texts of the languages that do not leave it out', async () => {
  const german = await publish('de', 'Die Zyklone ziehen ab.');
  const danish = await publish('da', 'En zyklone skal dø.');
  const english = await publish('en', 'Zyklone is what may die here.');
  const unknown = await publish(null, 'die zyklone');
  await publish('en', 'Zyklone is what may live here.');
  await publish(null, 'zyklone');
  expect(await found('die Zyklone')).toEqual([german, english, unknown]);
  expect(await found('"die Zyklone"')).toEqual([german, unknown]);
  expect(await found('Zyklone -die -live')).toEqual([german, danish, unknown + 2]);
  expect(await found('skal Zyklone'), 'Danish leaves "skal" out').toEqual([danish]);
});

test('what English leaves out is not asked of other languages: an English query finds their names', async () => {
  const french = await publish('fr', 'Quxbury accueille une course.');
  expect(await found('the Quxbury')).toEqual([french]);
  expect(await found('the Quxbury', 'fr')).toEqual([]);
});

test('the text of a language that no article has, such as a declared one, is found by its words as they are', async () => {
  const [id] = [await publish('sv', 'Zwyxholm och hamnen.')];
  await pool.query('update wireroom.articles set language = null where id = $1', [id]);
  expect(await found('the Zwyxholm')).toEqual([id]);
});
