import { expect, test } from 'vitest';
import type { Attachments } from '../../../db/articles/commit/attachments.ts';
import { commitExtraction } from '../../../db/articles/extractions.ts';
import { transaction } from '../../../db/connection/pool.ts';
import { deleteArticles } from '../../../db/removal/delete-articles.ts';
import { exportArticles } from '../../../db/reports/export.ts';
import { claimRow, discovered, extraction, NO_TAGS, named } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';
import { fetchAgain, waitFor } from '../../support/work.ts';

const { pool } = await createDatabase();

const attach = (...urls: string[]): Attachments => ({
  media: [
    {
      kind: 'picture',
      url: 'https://img.example/1.jpg',
      title: 'A crane',
      credit: 'Ann Lee',
      width: 800,
      source: 'page',
    },
    { kind: 'audio', url: 'https://pod.example/1.mp3', bytes: 5_000_000_000, durationS: 60, source: 'feed' },
  ],
  links: urls.map((url) => ({ url, digest: named(url).digest, text: 'a report' })),
  alternates: [{ language: 'fr', url: 'https://news.example/fr' }],
});

const NOTHING: Attachments = { media: [], links: [], alternates: [] };

const store = async (id: number, url: string, changes = {}): Promise<string> =>
  commitExtraction(pool, await claimRow(pool, 'articles', id), extraction(url, { tags: NO_TAGS, ...changes }));

const stored = async (id: number): Promise<object> => {
  const rowsOf = async (sql: string) => (await pool.query(sql, [id])).rows;
  return {
    media: await rowsOf('select position, kind, credit, bytes from news.media where article_id = $1 order by position'),
    links: await rowsOf(
      'select position, url, target_article_id from news.links where article_id = $1 order by position',
    ),
    alternates: await rowsOf('select language, url from news.alternates where article_id = $1'),
  };
};

const again = (id: number) => fetchAgain(pool, `a.id = ${id}`);

test('media, links and other languages are stored, replaced and deleted with the article', async () => {
  const [url, target] = ['http://attached.example/1', 'http://attached.example/2'];
  const [id = -1, targetId = -1] = await discovered(pool, url, target);
  expect(await store(id, url, { attachments: attach(target, 'http://elsewhere.example/') })).toBe('extracted');
  const links = (found: number | null) => [
    { position: 1, url: target, target_article_id: found },
    { position: 2, url: 'http://elsewhere.example/', target_article_id: null },
  ];
  const media = [
    { position: 1, kind: 'picture', credit: 'Ann Lee', bytes: null },
    { position: 2, kind: 'audio', credit: null, bytes: 5_000_000_000 },
  ];
  const alternates = [{ language: 'fr', url: 'https://news.example/fr' }];
  expect(await stored(id)).toEqual({ media, links: links(null), alternates });

  expect(await store(targetId, target)).toBe('extracted');
  expect(await stored(id), 'a link leads to an article that came later').toMatchObject({ links: links(targetId) });

  await again(id);
  const fewer = { ...attach(target), media: attach().media.slice(1) };
  expect(await store(id, url, { text: 'A new text.', attachments: fewer })).toBe('extracted');
  expect(await stored(id)).toEqual({
    media: [{ position: 1, kind: 'audio', credit: null, bytes: 5_000_000_000 }],
    links: links(targetId).slice(0, 1),
    alternates,
  });

  await transaction(pool, (client) => deleteArticles(client, [id]));
  const { rows } = await pool.query(
    `select (select count(*) from wireroom.media) + (select count(*) from wireroom.links) + (select count(*) from wireroom.alternates) as left`,
  );
  expect(rows).toEqual([{ left: 0 }]);
});

test('extracting a stored page again brings what an older extractor did not find, and is announced', async () => {
  const url = 'http://again.example/1';
  const [id = -1] = await discovered(pool, url);
  await store(id, url, { attachments: NOTHING });
  const reprocess = async () => {
    await pool.query(waitFor('reprocess', `a.id = ${id}`));
    const claim = await claimRow(pool, 'articles', id);
    return commitExtraction(pool, claim, extraction(url, { tags: NO_TAGS, stage: 'reprocess', attachments: attach() }));
  };
  expect(await reprocess()).toBe('extracted');
  expect(await stored(id)).toMatchObject({ media: [{ position: 1 }, { position: 2 }] });
  expect(await reprocess(), 'and only once').toBe('unchanged');
});

test('they are exported as lists', async () => {
  const url = 'http://exported.example/1';
  const [id = -1] = await discovered(pool, url);
  await store(id, url, { attachments: attach('http://elsewhere.example/') });
  const exported: unknown[] = [];
  for await (const batch of exportArticles(pool, ['media', 'links', 'alternates'], {
    filter: { sites: ['exported.example'] },
  }))
    exported.push(...batch.map((json) => JSON.parse(json)));
  expect(exported).toMatchObject([
    {
      media: [
        { kind: 'picture', credit: 'Ann Lee', duration_s: null },
        { kind: 'audio', duration_s: 60 },
      ],
      links: [{ url: 'http://elsewhere.example/', text: 'a report', target_article_id: null }],
      alternates: [{ language: 'fr', url: 'https://news.example/fr' }],
    },
  ]);
});
