import { brotliCompressSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import {
  countRequeued,
  type ReprocessFilter,
  type ReprocessPlan,
  reprocessArticles,
} from '../../../../db/articles/reprocess.ts';
import { retagArticles } from '../../../../db/articles/requeue.ts';
import { claimDue, type Stage } from '../../../../db/claims/claims.ts';
import { nextClaimTimes } from '../../../../db/claims/pending-work.ts';
import { recount } from '../../../../db/reports/recount.ts';
import { EXTRACTOR_VERSION } from '../../../../pipelines/article/version.ts';
import { expectAccounting } from '../../../support/accounting.ts';
import { createWorld, expectTheLaw, type World, warmUp } from '../../../support/service.ts';
import { type FeedItem, newsPage, openSite, rss, type Site } from '../../../support/site.ts';
import { PLANNED_ARTICLES, waitFor } from '../../../support/work.ts';

beforeAll(warmUp);

interface Paper {
  readonly world: World;
  readonly site: Site;
  /** Ids of the articles by path. */
  readonly id: (path: string) => number;
}

/** Creates a paper whose pages an older extractor has read, and whose site is gone. */
const readPaper = async (
  address: string,
  pages: Readonly<Record<string, string>>,
  entries: Readonly<Record<string, Partial<FeedItem>>> = {},
): Promise<Paper> => {
  const world = await createWorld();
  const site = await openSite(address, pages);
  const paths = Object.keys(pages).filter((path) => /^\/story\/[\w-]+$/.test(path));
  site.serve(
    '/feed',
    rss(paths.map((path) => ({ link: site.origin + path, title: `Story ${path.at(-1)}`, ...entries[path] }))),
  );
  await world.addFeed(`${site.origin}/feed`);
  await world.runOnce();
  await site.close();
  const { rows } = await world.pool.query<{ id: number; url: string }>('select id, url from wireroom.articles');
  const ids = new Map(rows.map(({ id, url }) => [new URL(url).pathname, id]));
  await world.pool.query(
    `update wireroom.articles set extractor_version = 'older' where extractor_version is not null`,
  );
  return { world, site, id: (path) => ids.get(path) ?? -1 };
};

/** Stores what an older extractor would have extracted. */
const olderText = async ({ pool }: World, id: number, title: string, body: string): Promise<void> => {
  await pool.query('update wireroom.texts set title = $2, body = $3 where article_id = $1', [id, title, body]);
  await pool.query(`update wireroom.articles set title = $2, content_digest = 'older' where id = $1`, [id, title]);
};

/** Makes it as if an older extractor had found no article in a page. */
const neverReady = async ({ pool }: World, id: number): Promise<void> => {
  await pool.query(
    `update wireroom.articles set state = 'rejected', ready_at = null, outcome = 'too_short', content_digest = null where id = $1`,
    [id],
  );
  for (const table of ['texts', 'article_entities', 'article_topics', 'story_articles', 'changes', 'attempts'])
    await pool.query(`delete from wireroom.${table} where article_id = $1`, [id]);
  await pool.query(
    `insert into wireroom.attempts (stage, article_id, outcome, http_status) values ('articles', $1, 'too_short', 200)`,
    [id],
  );
  await recount(pool); // of its story
};

const reprocessAll = async (
  { pool }: World,
  filter: ReprocessFilter = { exceptVersion: EXTRACTOR_VERSION },
): Promise<ReprocessPlan> => {
  const total = { due: 0, gone: 0 };
  for await (const { due, gone } of reprocessArticles(pool, filter)) {
    total.due += due;
    total.gone += gone;
  }
  return total;
};

const changesOf = async ({ pool }: World, id: number): Promise<string[]> =>
  (
    await pool.query(`select kind from news.changes() where article_id = $1 and kind <> 'joined' order by seq`, [id])
  ).rows.map(({ kind }) => kind);

const articleOf = async ({ pool }: World, id: number): Promise<Record<string, unknown>> =>
  (
    await pool.query(
      `select state, outcome, extractor_version, due_at, stage, ready_at, content_changed_at is not null as changed, title, authors
       from ${PLANNED_ARTICLES} a where id = $1`,
      [id],
    )
  ).rows[0] ?? {};

test('stored pages are extracted again without the network', async () => {
  const entryText = `<p>${'The regional assembly will meet on Monday to vote on the harbour plan. '.repeat(8)}</p>`;
  const paper = await readPaper(
    '127.0.41.1',
    {
      '/robots.txt': 'User-agent: *\nDisallow: /story/denied-4',
      '/story/1': newsPage('Harbour reopens', 'The harbour of Lisbon reopened.'),
      '/story/ferry': newsPage('Ferry sails', 'The ferry to Porto sails.', '<link rel="next" href="/story/ferry/2">'),
      '/story/ferry/2': newsPage('Ferry sails', 'It carries cars on the lower deck.'),
      '/story/3': newsPage('Bridge closed', 'The bridge over the Teign was closed.'),
      '/story/denied-4': 'never asked for',
      '/story/5': newsPage('Mine found', 'A mine was found off the coast.'),
      '/story/6': newsPage('Market grows', 'The fish market grows again.'),
    },
    { '/story/denied-4': { content: entryText } },
  );
  const { world, site, id } = paper;
  const asked = site.requests.length;
  await olderText(world, id('/story/1'), 'Harbour reopens', 'Cookies? Yes please.');
  await olderText(world, id('/story/ferry'), 'Ferry sails', 'The ferry.');
  await neverReady(world, id('/story/3'));
  await world.pool.query('delete from wireroom.pages where article_id = $1', [id('/story/6')]);
  const before = await articleOf(world, id('/story/5'));

  expect(await reprocessAll(world)).toEqual({ due: 5, gone: 1 });
  const visible = await world.pool.query('select id from news.articles order by id');
  expect(
    visible.rows.map((row) => row.id),
    'ready articles stay visible',
  ).toEqual(['/story/1', '/story/ferry', '/story/denied-4', '/story/5', '/story/6'].map(id).sort((a, b) => a - b));
  expect(await reprocessAll(world), 'rows that are due already stay as they are').toEqual({ due: 0, gone: 1 });
  await world.runOnce();

  expect(site.requests).toHaveLength(asked);
  const bodies = await world.pool.query<{ id: number; body: string }>('select id, body from news.articles');
  const body = new Map(bodies.rows.map((row) => [row.id, row.body]));
  expect(body.get(id('/story/1'))).toMatch(/^The harbour of Lisbon reopened\./);
  expect(body.get(id('/story/ferry'))).toMatch(/The ferry to Porto sails\.[\s\S]*It carries cars on the lower deck\./);
  expect(body.get(id('/story/3'))).toMatch(/^The bridge over the Teign/);
  const { rows: revisions } = await world.pool.query(
    'select article_id, body from news.revisions order by body collate "C"',
  );
  expect(revisions).toEqual([
    { article_id: id('/story/1'), body: 'Cookies? Yes please.' },
    { article_id: id('/story/ferry'), body: 'The ferry.' },
  ]);
  expect(await changesOf(world, id('/story/1'))).toEqual(['added', 'changed']);
  expect(await changesOf(world, id('/story/ferry'))).toEqual(['added', 'changed']);
  expect(await changesOf(world, id('/story/3')), 'an article after all').toEqual(['added']);
  expect(await articleOf(world, id('/story/5')), 'the same text changes nothing but the version').toEqual({
    ...before,
    extractor_version: EXTRACTOR_VERSION,
  });
  expect(await changesOf(world, id('/story/5'))).toEqual(['added']);
  const { rows: attempts } = await world.pool.query(
    `select stage, count(*) from wireroom.attempts where detail like 'extracted again from the stored page%' group by stage`,
  );
  expect(attempts, 'the ledger tells them from fetches').toEqual([{ stage: 'reprocess', count: 5 }]);
  expect(
    await articleOf(world, id('/story/denied-4')),
    'a text from the feed is extracted from the feed',
  ).toMatchObject({
    state: 'ready',
    outcome: 'robots_denied',
    extractor_version: EXTRACTOR_VERSION,
  });
  expect(await articleOf(world, id('/story/6'))).toMatchObject({ state: 'ready', extractor_version: 'older' });
  expect(await reprocessAll(world), 'nothing is left').toEqual({ due: 0, gone: 1 });
  await expectTheLaw(world.pool);
  await world.pool.query(
    `insert into wireroom.pages (article_id, status, final_url, digest, body) values ($1, 200, 'x', 'x', 'x')`,
    [id('/story/6')],
  );
  await expectAccounting(world.pool, { articles: () => [] });
});

test('changed metadata with the same text is a change without a revision', async () => {
  const { world, id } = await readPaper('127.0.41.2', {
    '/story/1': newsPage(
      'Harbour reopens',
      'The harbour of Lisbon reopened.',
      '<meta name="author" content="Ines Okafor">',
    ),
  });
  const article = id('/story/1');
  await world.pool.query(`update wireroom.articles set authors = '{Share this}' where id = $1`, [article]);
  await reprocessAll(world);
  await world.runOnce();
  expect(await articleOf(world, article)).toMatchObject({ authors: ['Ines Okafor'], changed: false, due_at: null });
  expect(await changesOf(world, article)).toEqual(['added', 'changed']);
  expect((await world.pool.query('select from news.revisions')).rowCount).toBe(0);
});

test('a rejected page is kept, extracted again, and rejected again', async () => {
  const { world, id } = await readPaper('127.0.41.3', {
    '/story/1':
      '<!doctype html><html><head><title>Soon</title></head><body><article><p>More soon.</p></article></body></html>',
  });
  const article = id('/story/1');
  expect(await articleOf(world, article)).toMatchObject({ state: 'rejected', outcome: 'too_short' });
  expect(await reprocessAll(world, { outcome: 'not_an_article' })).toEqual({ due: 0, gone: 0 });
  expect(await reprocessAll(world, { outcome: 'too_short', exceptVersion: EXTRACTOR_VERSION })).toEqual({
    due: 1,
    gone: 0,
  });
  expect(await articleOf(world, article)).toMatchObject({ state: 'discovered', stage: 'reprocess' });
  await world.runOnce();
  expect(await articleOf(world, article)).toMatchObject({
    state: 'rejected',
    outcome: 'too_short',
    stage: 'articles',
    due_at: null,
    extractor_version: EXTRACTOR_VERSION,
  });
  const { rows } = await world.pool.query('select count(*) from wireroom.pages');
  expect(rows, 'it is not stored again').toEqual([{ count: 1 }]);
  await expectTheLaw(world.pool);
});

test('a ready article whose page is now rejected stays as it was', async () => {
  const { world, id } = await readPaper('127.0.41.4', {
    '/story/1': newsPage('Harbour reopens', 'The harbour of Lisbon reopened.'),
  });
  const article = id('/story/1');
  await world.pool.query(`update wireroom.pages set body = $1`, [
    brotliCompressSync('<html><body><p>Nothing.</p></body></html>'),
  ]);
  await reprocessAll(world);
  await world.runOnce();
  expect(await articleOf(world, article)).toMatchObject({ state: 'ready', stage: 'articles', due_at: null });
  expect((await world.pool.query('select body from news.articles')).rows[0].body).toMatch(/^The harbour of Lisbon/);
  expect(await changesOf(world, article)).toEqual(['added']);
});

test('articles whose pages expire before they are reprocessed stay as they were', async () => {
  const { world, id } = await readPaper('127.0.41.5', {
    '/story/1': newsPage('Harbour reopens', 'The harbour of Lisbon reopened.'),
    '/story/2': newsPage('Ferry sails', 'The ferry to Porto sails.'),
  });
  await neverReady(world, id('/story/2'));
  expect(await reprocessAll(world)).toEqual({ due: 2, gone: 0 });
  await world.pool.query('delete from wireroom.pages');
  await world.runOnce();
  expect(await articleOf(world, id('/story/1'))).toMatchObject({ state: 'ready', outcome: 'ok', stage: 'articles' });
  expect(await articleOf(world, id('/story/2'))).toMatchObject({
    state: 'rejected',
    outcome: 'too_short',
    stage: 'articles',
  });
  await expectTheLaw(world.pool);
});

test('new articles come before retagged ones, and pages to extract again have a queue of their own', async () => {
  const { world, id } = await readPaper('127.0.41.6', {
    '/story/1': newsPage('Harbour reopens', 'The harbour of Lisbon reopened.'),
    '/story/2': newsPage('Ferry sails', 'The ferry to Porto sails.'),
    '/story/3': newsPage('Bridge closed', 'The bridge over the Teign was closed.'),
  });
  const { pool } = world;
  await reprocessAll(world, { ids: [id('/story/1')] });
  expect(await nextClaimTimes(pool)).toMatchObject({
    tags: Number.POSITIVE_INFINITY,
    reprocess: expect.any(Number),
  });
  await retagArticles(pool, { ids: [id('/story/2')] });
  await pool.query(`
    update wireroom.articles set state = 'extracted', ready_at = null where id = ${id('/story/3')};
    ${waitFor('tags', `a.id = ${id('/story/3')}`)}`);
  expect(await countRequeued(pool), 'with the one that may have been reprocessed and could not be tagged').toBe(3);
  const { tags, reprocess } = await nextClaimTimes(pool);
  expect(Math.max(tags, reprocess)).toBeLessThanOrEqual(0);
  const claimed = async (stage: Stage): Promise<number | undefined> => {
    const request = { limit: 1, processId: '00000000-0000-4000-8000-000000000000', leaseMs: 60_000, delayMs: 0 };
    return (await claimDue(pool, stage, request))[0]?.id;
  };
  expect([await claimed('tags'), await claimed('tags')]).toEqual(['/story/3', '/story/2'].map(id));
  expect(await claimed('tags')).toBeUndefined();
  expect(await claimed('reprocess')).toBe(id('/story/1'));
});

test('hidden characters in stored texts are removed', async () => {
  const { world, id } = await readPaper('127.0.41.9', {
    '/story/1': newsPage('Harbour \u001b\u202ereopens', 'The har\u00adbour of Lisbon re\u2060opened. '.repeat(12)),
  });
  const body = 'The har\u00adbour of Lisbon re\u2060opened\u0007.';
  await olderText(world, id('/story/1'), 'Harbour \u001b\u202ereopens', body);
  await world.pool.query(
    `update wireroom.entries set title = E'Harbour \\u001b', authors = array[E'Ines\\u202e Okafor'], categories = array[E'har\\u00adbours']`,
  );
  expect(await reprocessAll(world)).toEqual({ due: 1, gone: 0 });
  await world.runOnce();
  const { rows } = await world.pool.query<{ text: string; quoted: string[] }>(
    `select to_jsonb(a) - 'id' || jsonb_build_object('mentions', e.mentions) as text,
       array(select substr(a.body, (m->>'start')::int + 1, (m->>'end')::int - (m->>'start')::int) from jsonb_array_elements(e.mentions) m
         where m->>'in' = 'text') as quoted
     from news.articles a left join news.article_entities e on e.article_id = a.id and e.name = 'Lisbon'`,
  );
  expect(rows[0]?.text).toMatchObject({ title: 'Harbour reopens', keywords: ['harbours'] });
  expect(JSON.stringify(rows[0]?.text)).not.toMatch(/[\x00-\x1f\x7f-\x9f\xad\u202a-\u202e\u2060-\u206f]|\\u00/);
  expect(new Set(rows[0]?.quoted)).toEqual(new Set(['Lisbon']));
  await expectTheLaw(world.pool);
});
