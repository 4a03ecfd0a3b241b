import { pino } from 'pino';
import { afterAll, expect, test, vi } from 'vitest';
import { rotateKey } from '../../../db/watches/stored-watches.ts';
import type { Watch } from '../../../db/watches/watch.ts';
import { parseFeed } from '../../../pipelines/feed/index.ts';
import { FEED_FORMATS } from '../../../workers/ops/watch-feeds.ts';
import { startService } from '../../../workers/service/service.ts';
import { createWorld } from '../../support/service.ts';
import { assignAll } from '../../support/stories.ts';
import { newWatch, publishNews } from '../../support/watches.ts';

vi.setConfig({ testTimeout: 60_000 });

const { pool, url, settings } = await createWorld();
const database = { pool, url, embedded: false, close: async () => undefined };
const log = pino({ level: 'silent' });
const service = startService({
  settings,
  database,
  installation: 'test',
  stages: [],
  stories: false,
  watches: false,
  log,
  opsPort: 0,
});
afterAll(() => service.stop());
const port = await service.opsPort();

const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}${path}`, { headers, method });
const pathOf = ({ name, token }: Watch, format: string): string => `/feeds/${name}.${format}?token=${token}`;

test.each(FEED_FORMATS)('the %s of a watch has what matches, the latest first', async (format) => {
  const watch = await newWatch(pool, { name: `sea-${format}`, query: 'harbor', target: undefined });
  await publishNews(pool, { title: 'Old', at: '2026-03-01T00:00:00Z' });
  await publishNews(
    pool,
    { title: 'New & fresh', at: '2026-03-05T00:00:00Z' },
    { title: 'Else', text: 'Ministers met.' },
  );
  const response = await get(pathOf(watch, format));
  expect(response.status).toBe(200);
  const contentType = response.headers.get('content-type') ?? '';
  expect(contentType).toMatch(/^application\/(?:atom\+xml|rss\+xml|feed\+json); charset=utf-8$/);
  const body = new Uint8Array(await response.arrayBuffer());
  const feed = await parseFeed({ body, url: response.url, contentType });
  expect(feed.title).toBe(watch.name);
  const titles = feed.entries.map(({ title }) => title);
  expect(titles[0]).toBe('New & fresh');
  expect(titles).toContain('Old');
  expect(titles).not.toContain('Else');
  expect(Buffer.from(body).toString(), 'whoever copies the feed does not get the token').not.toContain(watch.token);
  await pool.query('delete from wireroom.story_queue');
  await pool.query('delete from wireroom.articles');
});

test('a feed begins with what arrived last, whenever it was published', async () => {
  const watch = await newWatch(pool, { query: 'harbor', target: undefined });
  const everything = await newWatch(pool, { target: undefined });
  const early = await publishNews(pool, ...Array.from({ length: 60 }, (_, n) => ({ title: `Early ${n}` })));
  await pool.query(`update wireroom.articles set ready_at = now() - interval '1 hour'`);
  await publishNews(pool, { title: 'From the archive', at: '2015-03-01T00:00:00Z' });
  await pool.query('update wireroom.articles set ready_at = now() where id = $1', [early[0]]); // its page came late
  for (const each of [watch, everything]) {
    const { items } = (await (await get(pathOf(each, 'json'))).json()) as { items: { title: string }[] };
    expect(items.slice(0, 3).map(({ title }) => title)).toEqual(['Early 0', 'From the archive', 'Early 59']);
    expect(items).toHaveLength(50);
  }
  await pool.query('delete from wireroom.story_queue');
  await pool.query('delete from wireroom.articles');
});

test('a reader that has the latest version gets 304, also by HEAD', async () => {
  const watch = await newWatch(pool);
  const path = pathOf(watch, 'atom');
  const first = await get(path);
  const etag = first.headers.get('etag') ?? '';
  expect(etag).toMatch(/^"[\w-]{27}"$/);
  expect(first.headers.get('cache-control')).toBe('private, max-age=60');
  expect((await get(path)).headers.get('etag')).toBe(etag);
  const again = await get(path, { 'if-none-match': `"other", W/${etag}` });
  expect([again.status, await again.text()]).toEqual([304, '']);
  const head = await get(path, {}, 'HEAD');
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect(head.headers.get('content-length')).toBe(String((await first.text()).length));
  await publishNews(pool, {});
  const changed = await get(path, { 'if-none-match': etag });
  expect(changed.status).toBe(200);
  expect(changed.headers.get('etag')).not.toBe(etag);
});

test('without the token, there is no such feed', async () => {
  const [watch, other] = [await newWatch(pool), await newWatch(pool)];
  const paths = [
    `/feeds/${watch.name}.atom`,
    `/feeds/${watch.name}.atom?token=`,
    `/feeds/${watch.name}.atom?token=${watch.token}x`,
    `/feeds/${watch.name}.atom?token=${other.token}`,
    `/feeds/nobody.atom?token=${watch.token}`,
    `/feeds/${watch.name}.toString?token=${watch.token}`,
    `/feeds/${watch.name}?token=${watch.token}`,
  ];
  const answers = await Promise.all(
    paths.map(async (path) => get(path).then(async (each) => [each.status, await each.text()])),
  );
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size, 'the same answer to all').toBe(1);
  expect(answers[0]?.[0]).toBe(404);
  await rotateKey(pool, watch.id, { token: 'another' });
  expect((await get(pathOf(watch, 'atom'))).status).toBe(404);
  expect((await get(pathOf({ ...watch, token: 'another' }, 'atom'))).status).toBe(200);
});

test('a feed of stories has one article of each', async () => {
  const watch = await newWatch(pool, { minIndependentCount: 1, query: 'kestrel' });
  const text = `A fire destroyed the timber warehouse at the Kestrel Point docks in Harwick early on Monday, and four firefighters were treated for smoke inhalation. Crews from six stations fought the blaze for nine hours before it was brought under control.`;
  const [first] = await publishNews(
    pool,
    { title: 'Fire at docks', text },
    { site: 'b.example', title: 'Fire at docks', text },
  );
  await assignAll(pool);
  const response = await get(pathOf(watch, 'json'));
  const { items } = (await response.json()) as { items: { url: string }[] };
  const { rows } = await pool.query('select url from wireroom.articles where id = $1', [first]);
  expect(items.map((item) => item.url)).toEqual([rows[0].url]);
});
