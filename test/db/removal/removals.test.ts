import type pg from 'pg';
import { beforeEach, describe, expect, test } from 'vitest';
import type { TextTags } from '../../../db/articles/commit/extraction.ts';
import { commitExtraction } from '../../../db/articles/extractions.ts';
import { failArticle } from '../../../db/articles/fail-article.ts';
import { commitTagging } from '../../../db/articles/taggings.ts';
import { transaction } from '../../../db/connection/pool.ts';
import { storeEntries } from '../../../db/feeds/entries.ts';
import { commitPoll } from '../../../db/feeds/feed-polls.ts';
import { addFeed, removeFeeds } from '../../../db/feeds/feeds.ts';
import type { PolledEntry } from '../../../db/feeds/polled-entry.ts';
import { pruneEntities } from '../../../db/removal/leftovers.ts';
import { pruneArticles } from '../../../db/removal/prunable-articles.ts';
import { removeArticles } from '../../../db/removal/removals.ts';
import { allowUrl } from '../../../db/removal/removed-urls.ts';
import { barredUrls } from '../../../db/urls/barred-urls.ts';
import { discover } from '../../../db/urls/discoveries.ts';
import { syntheticEntryUrl } from '../../../pipelines/feed/synthetic-entry-url.ts';
import { claimRow, discovered, entry, extraction, NO_TAGS, named, poll, storeAsPoll } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';
import { expectTheLaw } from '../../support/service.ts';
import { fetchAgain, PLANNED_ARTICLES } from '../../support/work.ts';

const { pool } = await createDatabase();

beforeEach(async () => {
  await pool.query(
    `truncate wireroom.due, wireroom.claims, wireroom.articles, wireroom.feeds, wireroom.sites, wireroom.hosts, wireroom.changes, wireroom.pages, wireroom.attempts,
       wireroom.entities, wireroom.removed_urls, wireroom.article_urls restart identity cascade`,
  );
});

const STORY = 'http://s.example/story';

const JANE: TextTags['entities'] = [
  { type: 'person', key: 'jane-private', name: 'Jane Private', ids: {}, salience: 1, mentions: [] },
];
const tagging: TextTags = { ...NO_TAGS, entities: JANE };

const PAGE = {
  status: 200,
  contentType: 'text/html',
  finalUrl: STORY,
  digest: Buffer.from('page'),
  body: Buffer.from('Jane'),
};

const jane = (url: string, changes = {}) =>
  extraction(url, { title: 'Jane Private', authors: ['Jane Private'], pages: [PAGE], detail: 'Jane', ...changes });

const extract = async (id: number, url: string, changes = {}) =>
  commitExtraction(pool, await claimRow(pool, 'articles', id), jane(url, changes));

const published = async (url: string, changes = {}): Promise<number> => {
  const [id = -1] = await discovered(pool, url);
  expect(await extract(id, url, changes)).toBe('extracted');
  await commitTagging(pool, await claimRow(pool, 'tags', id), tagging);
  return id;
};

const remove = async (url: string): Promise<number[]> =>
  (await removeArticles(pool, { url: named(url) })).map(({ id }) => id);

const barOf = async (url: string) => (await barredUrls(pool, [named(url)]))(named(url));

const newFeed = async (url = 'http://f.example/feed'): Promise<number> => (await addFeed(pool, named(url))).id;

const store = (feed: number, ...entries: PolledEntry[]) => storeAsPoll(pool, feed, entries);

const entries = async (): Promise<Record<string, unknown>[]> =>
  (
    await pool.query(
      'select article_id, guid, url, title, authors, html, categories from wireroom.entries order by guid_digest',
    )
  ).rows;

const NOTHING_SAID = { article_id: null, guid: '', url: null, title: null, authors: [], html: null, categories: [] };

const janesEntry = (url: string, changes: Partial<PolledEntry> = {}): PolledEntry =>
  entry(url, url, { title: 'Jane Private', authors: ['Jane Private'], html: 'Jane', categories: ['Jane'], ...changes });

/** Every table that still holds a word of it. */
const mentionsOf = async (word: string): Promise<string[]> => {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'wireroom'::regnamespace and relkind in ('r', 'p') and not relispartition
       and relname <> 'migrations' order by 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rowCount } = await pool.query(`select from wireroom.${name} t where to_jsonb(t)::text ilike $1 limit 1`, [
      `%${word}%`,
    ]);
    if (rowCount) found.push(name);
  }
  return found;
};

const pages = async (): Promise<number> => (await pool.query('select count(*) as n from wireroom.pages')).rows[0].n;

/** Waits until so many wait for a lock. */
const waiting = async (many: number): Promise<void> => {
  await expect
    .poll(async () => (await pool.query('select count(*) as n from pg_locks where not granted')).rows[0].n)
    .toBe(many);
};

const state = async (id: number) =>
  (await pool.query(`select state, outcome, due_at, title from ${PLANNED_ARTICLES} a where id = $1`, [id])).rows[0];

describe('an article that is removed', () => {
  test('leaves no word of it anywhere, and readers are told', async () => {
    const feed = await newFeed();
    await store(feed, janesEntry(STORY));
    const id = await published(STORY);
    await fetchAgain(pool, `a.id = ${id}`);
    await extract(id, STORY, { text: 'Another text of Jane.' });
    await failArticle(pool, await claimRow(pool, 'tags', id), {
      stage: 'tags',
      outcome: 'timeout',
      ms: 1,
      detail: 'Jane',
    });
    const keeping = ['aliases', 'articles', 'attempts', 'entities', 'entries', 'revisions', 'texts'];
    expect(await mentionsOf('jane')).toEqual(keeping);
    expect(await pages()).toBeGreaterThan(0);
    expect(await remove(STORY)).toEqual([id]);
    expect(await mentionsOf('jane')).toEqual([]);
    expect(await mentionsOf('story')).toEqual([]);
    expect(await pages()).toBe(0);
    expect(await entries()).toEqual([NOTHING_SAID]);
    expect((await pool.query('select kind from news.changes() order by seq desc limit 1')).rows).toEqual([
      { kind: 'withdrawn' },
    ]);
  });

  test('takes its duplicates along, whichever of them is named, and gives its copies another original', async () => {
    const original = await published(STORY, { text: 'One text.' });
    const [twin = -1] = await discovered(pool, 'http://s.example/twin');
    expect(await extract(twin, 'http://s.example/twin', { text: 'One text.', title: 'x' })).toBe('duplicate_content');
    const copy = await published('http://a.example/copy', { text: 'One text.' });
    const later = await published('http://b.example/copy', { text: 'One text.' });
    expect(await remove('http://s.example/twin')).toEqual([original, twin]);
    const { rows } = await pool.query('select id, duplicate_of from wireroom.articles order by id');
    expect(rows).toEqual([
      { id: copy, duplicate_of: null },
      { id: later, duplicate_of: copy },
    ]);
    expect(await barOf(STORY)).toBe('removed');
    expect(await barOf('http://s.example/twin')).toBe('removed');
    expect(await barOf('http://a.example/copy')).toBeUndefined();
  });

  test('takes an entity along that only it names, and leaves the others', async () => {
    await published(STORY);
    await published('http://other.example/1', { text: 'Another one.' });
    await remove(STORY);
    expect((await pool.query('select key from news.entities')).rows).toEqual([{ key: 'jane-private' }]);
    await remove('http://other.example/1');
    expect((await pool.query('select key from news.entities')).rows).toEqual([]);
  });

  test('may be named by its number, and one that is not here is none', async () => {
    const id = await published(STORY);
    expect(await removeArticles(pool, { id: 99 })).toEqual([]);
    expect((await removeArticles(pool, { id })).map((article) => article.id)).toEqual([id]);
    expect(await barOf(STORY)).toBe('removed');
  });
});

test('a removed article of an entry without a link does not come back, and its feed stays as it is', async () => {
  const link = syntheticEntryUrl('http://f.example/feed', '1') ?? expect.fail('no URL');
  await store(await newFeed(), entry('1', undefined, { link, title: 'Jane Private' }));
  const { rows } = await pool.query<{ id: number }>('select id from wireroom.articles');
  expect(await removeArticles(pool, { id: rows[0]?.id ?? -1 })).toMatchObject([{ url: link.url }]);
  const barOfUrl = await barredUrls(pool, [link, named('http://f.example/feed')]);
  expect(barOfUrl(link)).toBe('removed');
  expect(barOfUrl(named('http://f.example/feed'))).toBeUndefined();
});

test('names what stays: the same text on other sites, and other titles under its canonical address', async () => {
  await published(STORY, { text: 'One text.' });
  const copy = await published('http://a.example/copy', { text: 'One text.' });
  const amp = await published('http://s.example/amp', { canonicalUrl: named(STORY), title: 'Updated', text: 'Other.' });
  const [removed] = await removeArticles(pool, { url: named(STORY) });
  expect(removed).toMatchObject({ copies: [copy], claimants: [amp] });
});

describe('its addresses', () => {
  test.each([
    ['with more parameters', 'http://s.example/story?ref=rss'],
    ['over https', 'https://s.example/story'],
    ['with a slash', 'http://s.example/story/'],
    ['with www.', 'http://www.s.example/story?x=1'],
  ])('stay away %s', async (_, variant) => {
    await remove(STORY);
    expect(await barOf(variant)).toBe('removed');
  });

  test('are told apart by the parameters they were removed with', async () => {
    await remove('http://s.example/article?id=1');
    expect(await barOf('http://s.example/article?ref=rss&id=1')).toBe('removed');
    expect(await barOf('http://s.example/article?id=2')).toBeUndefined();
    expect(await barOf('http://s.example/article?id=12')).toBeUndefined();
    expect(await barOf('http://s.example/article')).toBeUndefined();
  });

  test('do not take the whole site along when one is its root', async () => {
    await remove('http://s.example/');
    expect(await barOf('http://s.example/')).toBe('removed');
    expect(await barOf('http://s.example/?p=12')).toBeUndefined();
  });

  test('take along what is here already under a variant', async () => {
    const id = await published('http://s.example/story?ref=home');
    const other = await published('http://s.example/story-2', { text: 'Not this one.' });
    expect(await remove(STORY)).toEqual([id]);
    expect(await state(other)).toMatchObject({ state: 'ready' });
  });

  test('include the final and the canonical one, but none that the whole site claims', async () => {
    const one = await published('http://s.example/go', {
      finalUrl: named('http://s.example/landed'),
      canonicalUrl: named('http://s.example/real'),
    });
    await published('http://t.example/1', { canonicalUrl: named('http://t.example/news'), text: 'First.', title: 'A' });
    await published('http://t.example/2', {
      canonicalUrl: named('http://t.example/news'),
      text: 'Second.',
      title: 'B',
    });
    expect(await remove('http://s.example/landed')).toEqual([one]);
    expect(await barOf('http://s.example/go?x')).toBe('removed');
    expect(await barOf('http://s.example/real?x')).toBe('removed');
    await remove('http://t.example/1');
    const bar = await barredUrls(pool, [named('http://t.example/news')]);
    expect(bar(named('http://t.example/news'), 'canonical')).toBeUndefined();
  });
});

describe('it does not come back', () => {
  beforeEach(async () => {
    const id = await published(STORY);
    expect(await remove(STORY)).toEqual([id]);
  });

  const cases: [string, string, Parameters<typeof extraction>[1]][] = [
    ['by a redirect', 'http://evil.example/go', { finalUrl: named(STORY) }],
    ['by a redirect to a variant', 'http://evil.example/go', { finalUrl: named(`${STORY}?ref=go`) }],
    ['by the canonical address', 'http://s.example/amp/story', { canonicalUrl: named(STORY) }],
  ];
  test.each(cases)('%s: the page is rejected and nothing of it stays', async (_, url, changes) => {
    const feed = await newFeed();
    await store(feed, janesEntry(url));
    const [id = -1] = await discovered(pool, url);
    expect(await extract(id, url, changes)).toBe('removed');
    expect(await state(id)).toEqual({ state: 'rejected', outcome: 'removed', due_at: null, title: null });
    expect(await mentionsOf('jane')).toEqual([]);
    expect(
      (await pool.query(`select outcome, detail from wireroom.attempts where article_id = $1`, [id])).rows,
    ).toEqual([{ outcome: 'removed', detail: null }]);
    // Neither that feed, when its entry changes, nor another one brings its words back.
    await store(feed, janesEntry(url, { html: 'Jane again' }));
    await store(await newFeed('http://g.example/feed'), janesEntry(url));
    expect(await mentionsOf('jane')).toEqual([]);
    expect(await state(id)).toMatchObject({ state: 'rejected', outcome: 'removed' });
    await expectTheLaw(pool);
  });

  test('by a redirect that ends in an error', async () => {
    const [id = -1] = await discovered(pool, 'http://evil.example/go');
    const attempt = { stage: 'articles', outcome: 'too_short', ms: 1, detail: 'Jane', pages: [PAGE] } as const;
    const claim = await claimRow(pool, 'articles', id);
    expect(await failArticle(pool, claim, { ...attempt, finalUrl: named(STORY) })).toBe('removed');
    expect(await state(id)).toMatchObject({ state: 'rejected', outcome: 'removed' });
    expect(await mentionsOf('jane')).toEqual([]);
    expect(await pages()).toBe(0);
  });

  test('by a feed, also one that is removed and added again, and also when the entry changes', async () => {
    const feed = await newFeed();
    expect(await store(feed, janesEntry(STORY))).toMatchObject({ fresh: 1 });
    expect(await store(feed, janesEntry(STORY, { html: 'Jane, changed' })), 'it is known').toMatchObject({
      known: 1,
      fresh: 0,
      changed: 0,
    });
    expect(await entries()).toEqual([NOTHING_SAID]);
    await removeFeeds(pool, [feed]);
    await store(await newFeed(), janesEntry(STORY));
    expect(await entries()).toEqual([NOTHING_SAID]);
    expect(await mentionsOf('jane')).toEqual([]);
  });

  test('until it is allowed again, and then its entry is filled in', async () => {
    const feed = await newFeed();
    await store(feed, janesEntry(`${STORY}?ref=rss`));
    await transaction(pool, (client) => allowUrl(client, named(`${STORY}?ref=rss`)));
    expect(await barOf(STORY)).toBeUndefined();
    await store(feed, janesEntry(`${STORY}?ref=rss`));
    expect(await entries()).toMatchObject([{ title: 'Jane Private', url: `${STORY}?ref=rss` }]);
  });

  test('a ready article whose page comes to lead there keeps its text', async () => {
    const id = await published('http://s.example/other', { text: 'Of somebody else.', title: 'Other' });
    await fetchAgain(pool, `a.id = ${id}`);
    expect(await extract(id, 'http://s.example/other', { finalUrl: named(STORY) })).toBe('removed');
    const { rows } = await pool.query('select title, body from news.articles');
    expect(rows).toEqual([{ title: 'Other', body: 'Of somebody else.' }]);
    await expectTheLaw(pool);
  });
});

test('allowing one address again allows all that were removed with it', async () => {
  await published('http://s.example/go', { finalUrl: named(STORY), canonicalUrl: named('http://s.example/real') });
  await remove('http://s.example/go');
  await remove('http://s.example/unrelated');
  await transaction(pool, (client) => allowUrl(client, named(STORY)));
  for (const url of ['http://s.example/go', STORY, 'http://s.example/real']) expect(await barOf(url)).toBeUndefined();
  expect(await barOf('http://s.example/unrelated')).toBe('removed');
});

test('what was pruned by age does not come back by a redirect or a canonical address either, and its entry says nothing', async () => {
  const feed = await newFeed();
  await store(feed, janesEntry(STORY));
  await published(STORY, { canonicalUrl: named('http://s.example/claimed') });
  for await (const _ of pruneArticles(pool, { before: new Date(Date.now() + 60_000) }));
  expect(await entries()).toEqual([NOTHING_SAID]);
  const fetched = async (url: string, changes: object): Promise<string> => {
    const [id = -1] = await discovered(pool, url);
    return extract(id, url, changes);
  };
  expect(await fetched('http://evil.example/go', { finalUrl: named(STORY) })).toBe('removed');
  expect(await fetched(`${STORY}?ref=rss`, { canonicalUrl: named(STORY) })).toBe('removed');
  expect(await fetched('http://s.example/2', { finalUrl: named('http://s.example/claimed') })).toBe('removed');
  // Whole sites claim one address: what an article merely claimed is no reason to refuse others that claim it.
  expect(await fetched('http://s.example/3', { canonicalUrl: named('http://s.example/claimed') })).toBe('extracted');
});

describe('a removal at the same moment as', () => {
  test('a fetch: its result is thrown away', async () => {
    const [id = -1] = await discovered(pool, STORY);
    const claim = await claimRow(pool, 'articles', id);
    expect(await remove(STORY)).toEqual([id]);
    expect(await commitExtraction(pool, claim, jane(STORY))).toBe('superseded');
    expect(await failArticle(pool, claim, { stage: 'articles', outcome: 'timeout', ms: 1, detail: 'Jane' })).toBe(
      'superseded',
    );
    expect(await mentionsOf('jane')).toEqual([]);
    expect(await pages()).toBe(0);
  });

  test('a tagging: its result is thrown away', async () => {
    const [id = -1] = await discovered(pool, STORY);
    await extract(id, STORY);
    const claim = await claimRow(pool, 'tags', id);
    await remove(STORY);
    expect(await commitTagging(pool, claim, tagging)).toBe(false);
    expect(await mentionsOf('jane')).toEqual([]);
    expect((await pool.query('select kind from news.changes()')).rows, 'readers never saw it').toEqual([]);
  });

  /** Begins a transaction that does some work, and only commits when told to. */
  const held = (work: (client: pg.PoolClient) => Promise<unknown>) => {
    let finish = (): void => undefined;
    const mayEnd = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let begun = (): void => undefined;
    const isBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const done = transaction(pool, async (client) => {
      await work(client);
      begun();
      await mayEnd;
    });
    return { isBegun, done, finish };
  };

  test('a poll that names a variant of it: the removal waits, and takes it along', async () => {
    await published(STORY);
    const feed = await newFeed();
    const variant = `${STORY}?ref=rss`;
    const claim = await claimRow(pool, 'feeds', feed);
    const polling = held((client) => storeEntries(client, claim, [janesEntry(variant)]));
    await polling.isBegun;
    const removal = remove(STORY);
    await waiting(1);
    polling.finish();
    await polling.done;
    expect(await removal).toHaveLength(2);
    expect(await mentionsOf('jane')).toEqual([]);
    expect(await entries()).toEqual([NOTHING_SAID]);
  });

  test('a poll that comes just after: it waits, and finds it gone', async () => {
    const id = await published(STORY);
    const feed = await newFeed();
    await store(feed, janesEntry(STORY));
    // Holds the article, so that the removal stands in the middle of its work.
    const holder = held((client) => client.query('select from wireroom.articles where id = $1 for update', [id]));
    await holder.isBegun;
    const removal = remove(STORY);
    await waiting(1);
    const claim = await claimRow(pool, 'feeds', feed);
    const polling = commitPoll(
      pool,
      claim,
      poll([
        janesEntry(STORY, { html: 'Jane, changed' }),
        janesEntry(`${STORY}?ref=rss`),
        entry('x', 'http://s.example/x'),
      ]),
    );
    await waiting(2);
    holder.finish();
    await Promise.all([holder.done, removal]);
    expect(await polling).toMatchObject({ committed: true });
    expect(await mentionsOf('jane')).toEqual([]);
    expect((await pool.query('select url from wireroom.articles')).rows).toEqual([{ url: 'http://s.example/x' }]);
  });

  test('many polls, fetches and prunings: nobody fails, nothing stays', { timeout: 60_000 }, async () => {
    const urls = Array.from({ length: 12 }, (_, n) => `http://s.example/${n}`);
    const feeds = await Promise.all([1, 2, 3, 4].map((n) => newFeed(`http://f${n}.example/feed`)));
    const ids = new Map<string, number>();
    for (const [n, url] of urls.entries()) ids.set(url, await published(url, { text: `Text ${n}.` }));
    const polls = feeds.map(async (feed) => {
      for (let round = 0; round < 8; round++)
        await store(
          feed,
          ...urls.flatMap((url) => [janesEntry(url, { html: `Jane ${round}` }), janesEntry(`${url}?f=${feed}`)]),
        );
    });
    const removals = urls.map((url) => remove(url));
    const pruning = (async () => {
      for await (const _ of pruneArticles(pool, { before: new Date(Date.now() + 60_000) }));
    })();
    await Promise.all([...polls, ...removals, pruning]);
    await pruneEntities(pool); // those of the articles that the pruning deleted before a removal did
    expect(await mentionsOf('jane')).toEqual([]);
    expect((await pool.query('select count(*) as n from wireroom.articles')).rows).toEqual([{ n: 0 }]);
  });
});

test('a URL that nobody knows yet is kept out', async () => {
  expect(await remove(STORY)).toEqual([]);
  const { owners } = await discover(pool, [named(STORY)]);
  expect(owners.get(named(STORY).digest.toString('hex'))).toBeUndefined();
  expect(await barOf(STORY)).toBe('removed');
});
