import { expect, test } from 'vitest';
import { createDatabase } from '../../support/database.ts';
import { chooseFilters } from './filters.ts';
import { createChoice, fillHostileNews } from './hostile-news.ts';

/* All pages of a search together are what a plain query finds, also while articles arrive. */

const { pool } = await createDatabase();
await fillHostileNews(pool);

interface Row {
  readonly id: number;
  readonly rank: number;
  readonly cursor: string;
  readonly total: number;
  readonly estimated: boolean;
}

/** Publishes articles that most queries find. */
const arrive = (): Promise<unknown> =>
  pool.query(`
    with article as (
      insert into wireroom.articles (id, site_id, host, url, state, ready_at, language, kind, published_at) overriding system value
      select m.id + n, 1, 'x', 'https://x.example/late/' || m.id + n, 'ready', now(), 'en', 'news', now() from (select max(id) as id from wireroom.articles) m, generate_series(1, 3) n
      returning id, published_at
    ), entity as (
      insert into wireroom.article_entities (article_id, entity_id, salience, published_at) select id, 3, 1, published_at from article
    )
    insert into wireroom.texts (article_id, title, body, language) select id, 'Late', 'The open harbor, a lighthouse, a beacon on a reef.', 'en' from article`);

const QUERIES = [
  'harbor',
  'harbors',
  'lighthouse',
  'beacon reef',
  '"open harbor"',
  '"Open Harbor"',
  '"beacon on a reef"',
  'harbor -lighthouse',
  '(beacon or lighthouse) harbor',
  'häfen',
  'other -harbor',
  'die häfen',
  '"die häfen" or "the harbor"',
  'harbor -die',
  'nothing',
];

/** Asks for all pages. @param call with limit and cursor as its last two parameters */
const readPages = async (
  call: string,
  values: readonly unknown[],
  limit: number,
  whileArriving: boolean,
): Promise<Row[]> => {
  const rows: Row[] = [];
  for (let after: string | null = null; ; ) {
    const { rows: found }: { rows: Row[] } = await pool.query<Row>(call, [...values, limit, after]);
    if (found.length === 0) return rows;
    rows.push(...found);
    if (whileArriving && after === null) await arrive();
    after = found.at(-1)?.cursor ?? null;
    if (rows.length > 10_000) throw new Error('the search does not end');
  }
};

/** What the matches that are ranked together have in common. */
const rangeOf = ({ cursor }: Row): string => cursor.split(':').slice(0, -2).join(':');

test.each(QUERIES)('the pages of %s have each match once', async (query) => {
  const choice = createChoice(query.length);
  for (let n = 0; n < 4; n++) {
    const language = choice.one('en', 'de', null);
    const { args, passes, values } = chooseFilters(choice, 3, n === 0 ? 0 : 3);
    const plain = await pool.query<{ id: number }>(
      `select a.id from wireroom.articles a join wireroom.texts t on t.article_id = a.id, unnest(wireroom.queries_of($1, $2)) s
       where a.ready_at is not null and wireroom.is_for(s.configs, t.language) and t.search @@ s.q${passes} order by ts_rank(t.search, s.q) desc, a.id desc`,
      [query, language, ...values],
    );
    const expected = plain.rows.map(({ id }) => id);
    const what = `${query} (${language})${args} ${JSON.stringify(values)}`;
    const [max, after] = [3, 4].map((at) => `$${values.length + at}`);
    const rows = await readPages(
      `select article_id as id, rank, cursor, total, estimated from news.search($1, $2, max => ${max}, after => ${after}${args})`,
      [query, language, ...values],
      choice.one(40, 200, 1_000),
      n < 2,
    );
    const ids = rows.map(({ id }) => id);
    expect(new Set(ids).size, `${what} repeats none`).toBe(ids.length);
    expect(
      ids.toSorted((a, b) => a - b),
      what,
    ).toEqual(expected.toSorted((a, b) => a - b));
    for (const [at, row] of rows.entries()) {
      const before = rows[at - 1];
      if (before && rangeOf(before) === rangeOf(row))
        expect(before.rank > row.rank || (before.rank === row.rank && before.id > row.id), `${what} is sorted`).toBe(
          true,
        );
      if (!row.estimated) expect(row.total, `${what} has a total`).toBe(ids.length);
    }
    const ranges = new Set(rows.map(rangeOf));
    if (ranges.size === 1) expect(ids, `${what} begins with the best`).toEqual(expected);
  }
});
