import { expect, test } from 'vitest';
import { beginFetch, workAt } from '../../../db/articles/article-work.ts';
import { commitExtraction } from '../../../db/articles/extractions.ts';
import { commitTagging } from '../../../db/articles/taggings.ts';
import { MIN_PERMANENT_REDIRECTS, moveFeed } from '../../../db/feeds/feed-moves.ts';
import { commitPoll } from '../../../db/feeds/feed-polls.ts';
import { addFeed, feedById } from '../../../db/feeds/feeds.ts';
import type { PolledEntry } from '../../../db/feeds/polled-entry.ts';
import { setFeed } from '../../../db/feeds/set-feed.ts';
import { discover } from '../../../db/urls/discoveries.ts';
import { claimRow, discovered, entry, extraction, NO_TAGS, named, poll, storeAsPoll } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';
import { fetchAgain, PLANNED_ARTICLES } from '../../support/work.ts';

const { pool } = await createDatabase();

const newFeed = async (url: string, trusted = false) => {
  const { id } = await addFeed(pool, named(url), { trusted });
  const store = (...entries: PolledEntry[]) => storeAsPoll(pool, id, entries);
  return { id, store };
};

const extract = async (id: number, finalUrl: string, changes = {}): Promise<string> =>
  commitExtraction(pool, await claimRow(pool, 'articles', id), extraction(finalUrl, changes));

/** A ready article that was named under one URL and found at another. */
const published = async (url: string, finalUrl: string, changes = {}): Promise<number> => {
  const [id = -1] = await discovered(pool, url);
  expect(await extract(id, finalUrl, changes)).toBe('extracted');
  await commitTagging(pool, await claimRow(pool, 'tags', id), NO_TAGS);
  return id;
};

const again = (id: number) => fetchAgain(pool, `a.id = ${id}`);

const article = async (id: number) => {
  const { rows } = await pool.query(
    `select a.url, a.host, s.domain as site, a.state, a.outcome, a.duplicate_of, a.due_at is not null as due, t.body
     from ${PLANNED_ARTICLES} a join wireroom.sites s on s.id = a.site_id left join wireroom.texts t on t.article_id = a.id where a.id = $1`,
    [id],
  );
  return rows[0];
};

const ownerOf = async (url: string): Promise<number | undefined> => {
  const { rows } = await pool.query<{ article_id: number }>(
    'select article_id from wireroom.article_urls where url_digest = $1',
    [named(url).digest],
  );
  return rows[0]?.article_id;
};

test('an article belongs to the site of its final URL, and to no text of the redirect’s site', async () => {
  const text = 'The same words on two sites.';
  await published('http://go.example/own', 'http://go.example/own', { text });
  const id = await published('http://go.example/1', 'http://www.paper.example/1', { text });
  expect(await article(id)).toMatchObject({ site: 'paper.example', host: 'go.example', state: 'ready' });
  const copy = await discovered(pool, 'http://go.example/2');
  expect(await extract(copy[0] ?? -1, 'http://paper.example/copy', { text })).toBe('duplicate_content');
});

test('whose words count is a matter of the site where the page is', async () => {
  const url = 'http://shared.example/1';
  const words = (title: string) => ({ title, html: `<p>${title.repeat(title.length)}</p>` });
  const own = await newFeed('http://feeds.shared.example/rss');
  const stranger = await newFeed('http://stranger.example/rss');
  await stranger.store(entry('a', url, words('Much longer words of a stranger')));
  const [id = -1] = await discovered(pool, url);
  const work = async () => {
    const found = await beginFetch(pool, { claim: await claimRow(pool, 'articles', id), delayMs: 0 });
    if (!found) throw new Error('the claim holds');
    return found;
  };
  expect(await work()).toMatchObject({ site: 'shared.example', feed_id: null, title: null, html: null });
  await own.store(entry('a', url, words('Own')));
  const found = await work();
  expect(found).toMatchObject({ feed_id: own.id, title: 'Own' });
  expect(await workAt(pool, found, 'stranger.example')).toMatchObject({ feed_id: stranger.id });
  expect(await workAt(pool, found, 'unknown.example')).toMatchObject({ feed_id: null, title: null });

  await setFeed(pool, stranger.id, { trusted: true });
  expect(await work()).toMatchObject({ feed_id: stranger.id });
  expect(await workAt(pool, found, 'unknown.example')).toMatchObject({ feed_id: stranger.id });
});

test('a feed that moves to another site takes neither its words nor your trust along', async () => {
  const url = 'http://victim.example/1';
  const feed = await newFeed('http://mover.example/rss', true);
  await feed.store(entry('a', url, { title: 'A lie' }));
  const [id = -1] = await discovered(pool, url);
  const movedTo = named('http://victim.example/rss');
  for (let n = 0; n < MIN_PERMANENT_REDIRECTS; n++)
    await commitPoll(pool, await claimRow(pool, 'feeds', feed.id), poll([], { movedTo }));
  expect(await feedById(pool, feed.id)).toMatchObject({ url: movedTo.url, site: 'victim.example', trusted: false });
  const title = async () =>
    (await beginFetch(pool, { claim: await claimRow(pool, 'articles', id), delayMs: 0 }))?.title;
  expect(await title()).toBeNull();
  await feed.store(entry('a', url, { title: 'What the victim says' }));
  expect(await title()).toBe('What the victim says');

  await setFeed(pool, feed.id, { trusted: true });
  await moveFeed(pool, feed.id, named('http://www.victim.example/rss'));
  expect(await feedById(pool, feed.id), 'within its site nothing changes').toMatchObject({ trusted: true });
});

test('an article by another site’s redirect is fetched by its own URL from when that is named', async () => {
  const id = await published('http://redirects.example/1', 'http://direct.example/1');
  const { fresh } = await discover(pool, [named('http://direct.example/1')]);
  expect([...fresh]).toEqual([]);
  expect(await article(id)).toMatchObject({ url: 'http://direct.example/1', host: 'direct.example', due: true });
  expect(await extract(id, 'http://direct.example/1', { text: 'Its next text.' })).toBe('extracted');

  const within = await published('http://m.direct.example/2', 'http://www.direct.example/2');
  await discover(pool, [named('http://www.direct.example/2')]);
  expect(await article(within), 'a redirect of its own site is left alone').toMatchObject({
    url: 'http://m.direct.example/2',
    due: false,
  });
});

test('a redirect of another site that leads elsewhere is parted from the article', async () => {
  const [redirect, own] = ['http://parts.example/go', 'http://kept.example/1'];
  const feed = await newFeed('http://parts.example/rss');
  await feed.store(entry('a', redirect));
  const id = await published(redirect, own);
  await again(id);
  // Even to another page of the same site: its owner would choose which.
  expect(await extract(id, 'http://kept.example/2', { text: 'Another story.' })).toBe('leads_elsewhere');
  expect(await article(id)).toMatchObject({
    url: own,
    host: 'kept.example',
    outcome: 'leads_elsewhere',
    state: 'ready',
  });
  expect((await article(id)).body).not.toContain('Another story.');
  const other = await ownerOf(redirect);
  expect(other).not.toBe(id);
  expect(await article(other ?? -1)).toMatchObject({ url: redirect, state: 'discovered', due: true });
  const { rows } = await pool.query('select article_id from wireroom.entries where feed_id = $1', [feed.id]);
  expect(rows).toEqual([{ article_id: other }]);
});

test('a redirect does not absorb the waiting article of the page it leads to', async () => {
  const [redirect = -1, own = -1] = await discovered(pool, 'http://first.example/go', 'http://waits.example/1');
  expect(await extract(redirect, 'http://waits.example/1')).toBe('duplicate_url');
  expect(await article(redirect)).toMatchObject({ state: 'rejected', duplicate_of: own });
  expect(await article(own)).toMatchObject({ state: 'discovered', due: true, body: null });
  expect(await extract(own, 'http://waits.example/1')).toBe('extracted');
});

test('an article that was found by another site’s redirect goes on under its own site’s URL when that leads to it', async () => {
  const final = 'http://merged.example/story';
  const id = await published('http://leads.example/go', final);
  const [short = -1, copy = -1] = await discovered(pool, 'http://merged.example/s', 'http://merged.example/print');
  expect(await extract(short, final)).toBe('duplicate_url');
  expect(await article(id)).toMatchObject({ url: 'http://merged.example/s', host: 'merged.example', due: true });
  expect(await article(short), 'and the redirect is another URL of it').toMatchObject({
    url: 'http://leads.example/go',
    duplicate_of: id,
  });
  expect(await extract(copy, 'http://merged.example/print', { text: (await article(id)).body })).toBe(
    'duplicate_content',
  );

  const text = 'One text at two addresses of a site.';
  const first = await published('http://leads.example/2', 'http://merged.example/2?from=leads', { text });
  const [second = -1] = await discovered(pool, 'http://merged.example/2');
  expect(await extract(second, 'http://merged.example/2', { text })).toBe('duplicate_url');
  expect(await article(first)).toMatchObject({ url: 'http://merged.example/2', due: true });
});

test('a page that moved within its site gives its address up, and what came by it finds another article', async () => {
  const [short, before, after] = ['http://moves.example/s', 'http://moves.example/old', 'http://moves.example/new'];
  const feed = await newFeed('http://moves.example/rss');
  await feed.store(entry('a', short));
  const id = await published(short, before);
  await feed.store(entry('a', short), entry('b', before));
  await again(id);
  expect(await extract(id, after, { text: 'Its next text.' })).toBe('extracted');
  expect(await ownerOf(after)).toBe(id);
  const other = await ownerOf(before);
  expect(await article(other ?? -1)).toMatchObject({ url: before, state: 'discovered' });
  const { rows } = await pool.query('select guid, article_id from wireroom.entries where feed_id = $1 order by guid', [
    feed.id,
  ]);
  expect(rows).toEqual([
    { guid: 'a', article_id: id },
    { guid: 'b', article_id: other },
  ]);
});

test('an article does not take the text of another one to which its URL leads now', async () => {
  const [one, two] = ['http://turns.example/1', 'http://turns.example/2'];
  const id = await published(one, one);
  await published(two, two, { text: 'The other story.' });
  await again(id);
  expect(await extract(id, two, { text: 'The other story.' })).toBe('leads_elsewhere');
  expect(await article(id)).toMatchObject({ url: one, state: 'ready' });
  expect((await article(id)).body).not.toContain('The other story.');
});

test('what a stranger’s feed changes about an article is no reason to fetch it, once its own site carries it', async () => {
  const url = 'http://asked.example/1';
  const stranger = await newFeed('http://asks.example/rss');
  await stranger.store(entry('a', url));
  const id = await published(url, url);
  await stranger.store(entry('a', url, { title: 'Changed' }));
  expect(await article(id), 'as long as nobody else tells of changes').toMatchObject({ due: true });
  await extract(id, url);
  const own = await newFeed('http://asked.example/rss');
  await own.store(entry('a', url));
  expect(await article(id), 'its own site names it for the first time').toMatchObject({ due: true });
  await extract(id, url);
  await stranger.store(entry('a', url, { title: 'Changed again' }));
  expect(await article(id)).toMatchObject({ due: false });
  await own.store(entry('a', url, { title: 'Changed' }));
  expect(await article(id)).toMatchObject({ due: true });
});
