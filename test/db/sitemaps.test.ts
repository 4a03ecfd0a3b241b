import { expect, test } from 'vitest';
import { addFeed } from '../../db/feeds.ts';
import { commitSitemap, listedSitemaps, listSitemaps, noteSitemapTried } from '../../db/sitemaps.ts';
import { claimRow, entry, named } from '../support/articles.ts';
import { createDatabase } from '../support/database.ts';

const { pool } = await createDatabase();

let serial = 0;
const newIndex = async (...paths: string[]) => {
  const origin = `http://s${++serial}.example`;
  const { id } = await addFeed(pool, named(`${origin}/index.xml`));
  const list = (changedAt: string | undefined, ...listed: string[]) =>
    listSitemaps(
      pool,
      id,
      undefined,
      listed.map((path) => ({ ...named(origin + path), changedAt: changedAt ? new Date(changedAt) : undefined })),
    );
  await list('2026-03-01', ...paths);
  const sitemap = async (place = 0) => {
    const one = (await listedSitemaps(pool, id))[place];
    if (!one) throw new Error('there is no such sitemap');
    return one;
  };
  return { id, origin, list, sitemap };
};
const unread = { etag: undefined, lastModified: undefined, bodyDigest: Buffer.from('body') };
const documentOf = (...urls: string[]) => ({
  title: 'Harbour',
  language: 'en',
  entries: urls.map((url) => entry(url, url)),
});
const stored = async (id: number): Promise<unknown[]> =>
  (await pool.query('select url from wireroom.entries where feed_id = $1 order by url', [id])).rows;

test('what a sitemap brought is committed with how far it is read', async () => {
  const { id, origin, sitemap } = await newIndex('/a.xml');
  const claim = await claimRow(pool, 'feeds', id);
  const read = { ...unread, etag: '"1"', document: documentOf(`${origin}/1`) };
  expect(await commitSitemap(pool, claim, await sitemap(), read)).toMatchObject({ known: 0, fresh: 1 });
  expect(await stored(id)).toEqual([{ url: `${origin}/1` }]);
  expect(await sitemap()).toMatchObject({
    etag: '"1"',
    readStateAt: new Date('2026-03-01'),
    bodyDigest: unread.bodyDigest,
  });
});

test('a claim that is over stores nothing, and the sitemap stays unread', async () => {
  const { id, origin, sitemap } = await newIndex('/a.xml');
  const old = await claimRow(pool, 'feeds', id);
  await claimRow(pool, 'feeds', id);
  expect(
    await commitSitemap(pool, old, await sitemap(), { ...unread, document: documentOf(`${origin}/1`) }),
  ).toBeUndefined();
  expect(await stored(id)).toEqual([]);
  expect(await sitemap()).toMatchObject({ triedAt: undefined, bodyDigest: undefined });
});

test('a new list keeps what is known of the sitemaps in it, and forgets the others', async () => {
  const { id, list, sitemap } = await newIndex('/a.xml', '/b.xml');
  const claim = await claimRow(pool, 'feeds', id);
  await commitSitemap(pool, claim, await sitemap(1), { ...unread, document: undefined });
  await list('2026-03-02', '/b.xml', '/c.xml', '/b.xml');
  const listed = await listedSitemaps(pool, id);
  expect(listed.map(({ url, readStateAt, changedAt }) => [new URL(url).pathname, readStateAt, changedAt])).toEqual([
    ['/b.xml', new Date('2026-03-01'), new Date('2026-03-02')],
    ['/c.xml', undefined, new Date('2026-03-02')],
  ]);
});

test('an attempt in vain is noted, and that is all', async () => {
  const { id, sitemap } = await newIndex('/a.xml');
  await noteSitemapTried(pool, id, await sitemap());
  expect(await sitemap()).toMatchObject({ triedAt: expect.any(Date), readStateAt: undefined });
});
