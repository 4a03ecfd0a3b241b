import { expect, test } from 'vitest';
import type { StoredEntity } from '../../../db/articles/commit/article-tags.ts';
import type { Extraction, TextTags } from '../../../db/articles/commit/extraction.ts';
import { commitExtraction } from '../../../db/articles/extractions.ts';
import { retagArticles } from '../../../db/articles/requeue.ts';
import { commitTagging } from '../../../db/articles/taggings.ts';
import { transaction } from '../../../db/connection/pool.ts';
import { deleteArticles } from '../../../db/removal/delete-articles.ts';
import { pruneEntities } from '../../../db/removal/leftovers.ts';
import { pruneArticles } from '../../../db/removal/prunable-articles.ts';
import { removeArticles } from '../../../db/removal/removals.ts';
import { recount } from '../../../db/reports/recount.ts';
import { closeIdleStories } from '../../../db/stories/close-stories.ts';
import { fingerprintOf } from '../../../pipelines/stories/fingerprint.ts';
import { expectCountsToBeRight } from '../../support/accounting.ts';
import { claimRow, discovered, extraction, named } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';
import { assignAll } from '../../support/stories.ts';
import { fetchAgain } from '../../support/work.ts';
import { createChoice } from './hostile-news.ts';

/* Whatever happens to articles, in any order, what is kept is what a count gives. */

const { pool } = await createDatabase();
await pool.query(
  `insert into wireroom.topics (qcode, name) select 'medtop:' || n, 'topic ' || n from generate_series(1, 5) n`,
);
const choice = createChoice(Number(process.env['WIREROOM_TEST_SEED'] ?? 1));
const { below, one } = choice;

const SITES = ['one', 'two', 'three', 'four'];
const urlOf = (site: string, page: number): string => `https://${site}.example/${page}`;
let pages = 0;

/** A made-up word for each number. */
const wordOf = (n: number): string => [...String(n)].map((digit) => `${'bcdfghklmn'.charAt(Number(digit))}a`).join('');

/** One of a dozen reports, some with another end. */
const report = (): string => {
  const event = below(12);
  const words = Array.from({ length: 70 }, (_, n) => wordOf(event * 100 + n));
  return `The ${words.join(' ')}.${one('', '', ' More follows.', ` Updated ${wordOf(5_000 + below(50))}.`)}`;
};

const tagsOf = (title: string, text: string): TextTags => ({
  ms: 1,
  language: one('en', 'de'),
  taggerVersion: 'test',
  fingerprint: fingerprintOf({ title, text, language: 'en' }),
  entities: choice.some(1, 2, 3, 4, 5, 6, 7, 8).map(
    (n): StoredEntity => ({
      type: one('place', 'person'),
      key: `e${n}`,
      name: `E ${n}`,
      ids: {},
      salience: 0.5,
      mentions: [],
    }),
  ),
  topics: choice
    .some(1, 2, 3, 4, 5)
    .map((n) => ({ qcode: `medtop:${n}`, source: one('publisher', 'classifier'), score: 0.5 })),
});

const datedBy = (at: Date | undefined): Extraction['published'] => at && { at, source: 'meta', precision: 'second' };

/** Stores what a fetch of a page gives: some texts are not tagged, some pages are elsewhere now. */
const store = async (id: number, url: string): Promise<void> => {
  const [title, text] = [`Title ${below(5)}`, report()];
  const final = one(url, url, url, url, `${url}/moved`, urlOf(one(...SITES), below(pages + 1)));
  const read = extraction(url, {
    title,
    text,
    finalUrl: named(final),
    published: datedBy(
      one(
        undefined,
        new Date('2026-03-01Z'),
        new Date('2026-02-28T23:59:59.999Z'),
        new Date(Date.UTC(2026, 2, 1 + below(9), below(24))),
      ),
    ),
    paywalled: below(4) === 0,
    tags: below(4) > 0 ? tagsOf(title, text) : undefined,
  });
  await commitExtraction(pool, await claimRow(pool, 'articles', id), read);
};

/** Returns some article, of those that meet a condition. */
const anyOf = async (sql: string): Promise<{ id: number; url: string } | undefined> => {
  const { rows } = await pool.query<{ id: number; url: string }>(`${sql} order by id`);
  return rows[below(rows.length)];
};
const READY = `select id, url from wireroom.articles a where ready_at is not null and id not in (select id from wireroom.work where stage <> 'feeds')`;

const publish = async (): Promise<void> => {
  const url = urlOf(one(...SITES), ++pages);
  const [id = -1] = await discovered(pool, url);
  if (
    await anyOf(
      `select id, url from wireroom.due join wireroom.articles using (id) where stage = 'articles' and id = ${id}`,
    )
  )
    await store(id, url);
};
const refetch = async (): Promise<void> => {
  const article = await anyOf(READY);
  if (!article) return;
  await fetchAgain(pool, `a.id = ${article.id}`);
  await store(article.id, article.url);
};
const retag = async (): Promise<void> => {
  const article = await anyOf(READY);
  if (article) await retagArticles(pool, { ids: [article.id] });
};
const tag = async (): Promise<void> => {
  const article = await anyOf(
    `select id, url from wireroom.due join wireroom.articles using (id) where stage = 'tags'`,
  );
  if (article) await commitTagging(pool, await claimRow(pool, 'tags', article.id), tagsOf('Title', report()));
};
const remove = async (): Promise<void> => {
  const article = await anyOf('select id, url from wireroom.articles');
  if (article) await removeArticles(pool, { id: article.id });
};
const prune = async (): Promise<void> => {
  const filter = {
    before: new Date(Date.now() + 60_000),
    state: one('ready', 'rejected'),
    site: `${one(...SITES)}.example`,
  } as const;
  for await (const _ of pruneArticles(pool, filter));
  await pruneEntities(pool);
};
const close = async (): Promise<void> => {
  await pool.query(`update wireroom.story_vectors set touched_at = now() - interval '4 days' where story_id % 2 = 0`);
  await closeIdleStories(pool);
};

const OPERATIONS: readonly (readonly [operation: () => Promise<unknown>, weight: number])[] = [
  [publish, 10],
  [refetch, 8],
  [retag, 2],
  [tag, 4],
  [remove, 2],
  [prune, 0.2],
  [() => assignAll(pool), 3],
  [close, 0.3],
];
const TURNS = OPERATIONS.flatMap(([operation, weight]) => Array.from({ length: weight * 10 }, () => operation));

test('after any operations every count is right, so that a recount changes nothing', async () => {
  for (let n = 1; n <= 120; n++) {
    await one(...TURNS)();
    if (n % 40 > 0) continue;
    await assignAll(pool);
    await expectCountsToBeRight(pool);
  }
  expect((await pool.query('select count(*) as n from news.articles')).rows[0].n).toBeGreaterThan(10);
  expect((await recount(pool)).filter(({ wrong }) => wrong > 0)).toEqual([]);
});

test('a copy whose original is deleted is counted as its own, also in another story', async () => {
  await pool.query(`
    insert into wireroom.sites (domain) values ('last.example');
    insert into wireroom.articles (id, site_id, host, url, state, ready_at) overriding system value
    select n, (select max(id) from wireroom.sites), 'x', 'https://x.example/' || n, 'ready', now() from generate_series(10001, 10003) n;
    insert into wireroom.stories (id, language) overriding system value values (10001, 'en'), (10002, 'en');
    insert into wireroom.story_articles (article_id, story_id, copy_of, publisher, origin, told_at)
    values (10001, 10001, null, 'a', 'a', now()), (10002, 10002, 10001, 'b', 'a', now()), (10003, 10002, null, 'a', 'a', now());
    insert into wireroom.changes (article_id, kind) select id, 'joined' from wireroom.articles where id > 10000;
    select wireroom.refresh_stories('{10001, 10002}')`);
  await transaction(pool, (client) => deleteArticles(client, [10001]));
  expect(
    (await pool.query('select independent_count as independent_sources from news.stories where id = 10002')).rows,
  ).toEqual([{ independent_sources: 2 }]);
  await expectCountsToBeRight(pool);
});
