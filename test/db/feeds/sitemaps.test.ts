import { expect, test } from 'vitest';
import { addFeed } from '../../../db/feeds/feeds.ts';
import {
  commitSitemap,
  countSitemaps,
  dueSitemaps,
  listSitemaps,
  MAX_SITEMAPS,
  recordSitemapAttempt,
  type StoredSitemap,
} from '../../../db/feeds/sitemaps.ts';
import { claimRow, entry, named } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';

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
  /** What is stored of each, in the order of the list. */
  const listed = async (): Promise<
    (StoredSitemap & { path: string; read_state_at: Date | null; tried_at: Date | null })[]
  > =>
    (
      await pool.query(
        `select *, regexp_replace(url, '^.*/', '/') as path, listed_in is not null as nested
         from wireroom.feed_sitemaps where feed_id = $1 order by place, url`,
        [id],
      )
    ).rows;
  const sitemap = async (place = 0) => {
    const one = (await listed())[place];
    if (!one) throw new Error('there is no such sitemap');
    return one;
  };
  return { id, origin, list, listed, sitemap };
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
    read_state_at: new Date('2026-03-01'),
    body_digest: unread.bodyDigest,
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
  expect(await sitemap()).toMatchObject({ tried_at: null, body_digest: null });
});

test('a new list keeps what is known of the sitemaps in it, and forgets the others', async () => {
  const { id, list, listed, sitemap } = await newIndex('/a.xml', '/b.xml');
  const claim = await claimRow(pool, 'feeds', id);
  await commitSitemap(pool, claim, await sitemap(1), { ...unread, document: undefined });
  await list('2026-03-02', '/b.xml', '/c.xml', '/b.xml');
  expect((await listed()).map(({ path, read_state_at, changed_at }) => [path, read_state_at, changed_at])).toEqual([
    ['/b.xml', new Date('2026-03-01'), new Date('2026-03-02')],
    ['/c.xml', null, new Date('2026-03-02')],
  ]);
});

test('an attempt in vain is noted, and that is all', async () => {
  const { id, sitemap } = await newIndex('/a.xml');
  await recordSitemapAttempt(pool, id, await sitemap());
  expect(await sitemap()).toMatchObject({ tried_at: expect.any(Date), read_state_at: null });
});

test('a sitemap that has more than the feed may bring is not read yet', async () => {
  const { id, origin, sitemap } = await newIndex('/a.xml');
  const read = { ...unread, etag: '"1"', document: documentOf(`${origin}/1`, ...others(150)) };
  const first = await commitSitemap(pool, await claimRow(pool, 'feeds', id), await sitemap(), read);
  expect(first).toMatchObject({ fresh: 101, waiting: 50 });
  expect(await sitemap()).toMatchObject({
    tried_at: expect.any(Date),
    read_state_at: null,
    etag: null,
    body_digest: null,
  });
  expect(await dueSitemaps(pool, id, 5), 'it is read again').toHaveLength(1);
  const second = await commitSitemap(pool, await claimRow(pool, 'feeds', id), await sitemap(), read);
  expect(second).toMatchObject({ fresh: 50, waiting: 0 });
  expect(await sitemap()).toMatchObject({ read_state_at: new Date('2026-03-01'), etag: '"1"' });
});

const others = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => `http://elsewhere${serial}.example/${n}`);

test('of more sitemaps than are followed those of the feed itself and those that changed last are kept', async () => {
  const { id, origin, listed, sitemap } = await newIndex('/years.xml', '/2020.xml');
  const children = (year: number, count: number) =>
    Array.from({ length: count }, (_, n) => ({
      ...named(`${origin}/${year}/${n}.xml`),
      changedAt: new Date(Date.UTC(year, 0, 1, 0, n)),
    }));
  const lists = [(await sitemap(0)).url_digest, (await sitemap(1)).url_digest];
  await listSitemaps(pool, id, lists[0], children(2026, 4_000));
  await listSitemaps(pool, id, lists[1], children(2020, 4_000));
  expect(await countSitemaps(pool, id)).toEqual({ listed: MAX_SITEMAPS, read: 0, waiting: MAX_SITEMAPS });
  const paths = (await listed()).map(({ url }) => new URL(url).pathname);
  expect(paths.filter((path) => path.startsWith('/2026/'))).toHaveLength(4_000);
  expect(paths).toEqual(expect.arrayContaining(['/years.xml', '/2020.xml', '/2020/3999.xml']));
  expect(paths).not.toContain('/2020/0.xml');
});
