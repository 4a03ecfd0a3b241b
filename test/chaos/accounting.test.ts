import { expect, test } from 'vitest';
import { commitExtraction } from '../../db/articles/extractions.ts';
import { commitTagging } from '../../db/articles/taggings.ts';
import { expectAccounting, type PublishedArticle } from '../support/accounting.ts';
import { claimRow, discovered, extraction, NO_TAGS } from '../support/articles.ts';
import { createDatabase } from '../support/database.ts';
import { assignAll } from '../support/stories.ts';
import { waitFor } from '../support/work.ts';

// Checks the checker that the crash tests rely on: correct data pass, and each kind of corruption is reported.
const { pool } = await createDatabase();
const url = 'http://paper.example/1';
const [id = 0] = await discovered(pool, url);
const page = {
  status: 200,
  contentType: 'text/html',
  finalUrl: url,
  digest: Buffer.of(1),
  body: Buffer.of(2),
};
await commitExtraction(
  pool,
  await claimRow(pool, 'articles', id),
  extraction(url, { text: 'One.\n\nTwo.', pages: [page] }),
);
await commitTagging(pool, await claimRow(pool, 'tags', id), {
  ...NO_TAGS,
  entities: [{ type: 'place', key: 'porto', name: 'Porto', ids: {}, salience: 1, mentions: [] }],
});

await assignAll(pool);

const published: PublishedArticle = {
  url,
  title: 'Harbour closed',
  fate: 'ready',
  served: [['One.', 'Two.'], ['Three.']],
  latest: ['One.', 'Two.'],
};

test('correct data pass', () => expectAccounting(pool, { articles: () => [published] }));

const DISORDER: readonly (readonly [promise: RegExp, sql: string, changes?: Partial<PublishedArticle>])[] = [
  [
    /nothing is claimed/,
    `insert into wireroom.claims (stage, id, host, process_id, until, own, visible, attempts, crashes)
     select 'articles', id, host, gen_random_uuid(), now(), true, true, 0, 1 from wireroom.articles`,
  ],
  [/no line of the ledger is dropped/, `delete from wireroom.attempts where stage = 'articles'`],
  [/no host is left alone/, `update wireroom.hosts set blocked_until = now() + interval '3 days'`],
  [/exactly one `added`/, 'delete from wireroom.changes'],
  [/exactly one `added`/, `insert into wireroom.changes (article_id, kind) select id, 'added' from wireroom.articles`],
  [
    /never more changes than revisions/,
    `insert into wireroom.changes (article_id, kind) select id, 'changed' from wireroom.articles`,
  ],
  [
    /no revision repeats/,
    `insert into wireroom.revisions select article_id, 1, title, body, 'x', now() from wireroom.texts`,
  ],
  [/calls ok announced exactly one/, `delete from wireroom.attempts where stage = 'tags'`],
  [/left exactly one page/, 'delete from wireroom.pages'],
  [/has one text/, 'delete from wireroom.texts'],
  [/whole and unmixed/, `update wireroom.texts set body = E'One.\\n\\nThree.'`],
  [/the latest text/, 'select', { latest: ['Three.'] }],
  [
    /article of its own site/,
    `with evil as (insert into wireroom.sites (domain) values ('evil.example') returning id) update wireroom.articles set site_id = evil.id from evil`,
  ],
  [
    /whoever named it/,
    `with other as (
       insert into wireroom.articles (site_id, host, url, state, ready_at) select site_id, host, url || '?lie', state, ready_at from wireroom.articles
       returning id
     ) insert into wireroom.texts (article_id, title, body) select id, 'Lie', 'A lie.' from other`,
  ],
  [/counts are the numbers/, `insert into wireroom.topic_days values ('medtop:1', '2026-03-01', 1)`],
  [/branches have the articles/, `insert into wireroom.branch_days values ('medtop:1', '2026-03-01', 1)`],
  [
    /counts are the numbers/,
    'alter table wireroom.article_entities disable trigger user; delete from wireroom.article_entities',
  ],
  [
    /only what readers see has tags/,
    `update wireroom.articles set state = 'rejected', ready_at = null, outcome = 'too_short'`,
  ],
  [/in one story, and nothing else/, 'delete from wireroom.story_articles'],
  [/what is counted of a story/, 'update wireroom.stories set site_count = 2'],
  [
    /was announced there/,
    `with other as (
       insert into wireroom.articles (site_id, host, url, state, ready_at) select site_id, host, url || '/2', state, ready_at from wireroom.articles
       returning id
     ), told as (
       insert into wireroom.story_articles (article_id, story_id, publisher, origin, told_at) select other.id, story_id, publisher, origin, told_at
       from wireroom.story_articles, other
     ) update wireroom.stories set article_count = 2`,
  ],
  [/no copy is one of a copy/, 'update wireroom.story_articles set copy_of = 9'],
  [/found by their words/, `insert into wireroom.story_terms (term, story_id) select 1, id from wireroom.stories`],
  [/every URL that a feed named is known/, 'select', { url: 'http://paper.example/2' }],
  [/can be had is ready/, `update wireroom.articles set state = 'rejected', ready_at = null, outcome = 'too_short'`],
  [
    /waits because its site failed/,
    `update wireroom.articles set state = 'discovered', ready_at = null; ${waitFor('articles')}`,
  ],
  [
    /lead to one final URL/,
    `insert into wireroom.articles (site_id, host, url, state, ready_at, final_url)
     select site_id, host, url || '/copy', state, ready_at, final_url from wireroom.articles`,
  ],
  [
    /no URL is two articles/,
    `insert into wireroom.articles (site_id, host, url) select site_id, host, url from wireroom.articles`,
  ],
];

for (const [promise, sql, changes] of DISORDER) {
  test(`corruption is reported: ${promise.source} (${sql.slice(0, 60)})`, async () => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query(sql);
      await expect(expectAccounting(client, { articles: () => [{ ...published, ...changes }] })).rejects.toThrow(
        promise,
      );
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
}
