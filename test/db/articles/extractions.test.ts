import { expect, test } from 'vitest';
import { beginFetch, tagWork } from '../../../db/articles/article-work.ts';
import { commitExtraction } from '../../../db/articles/extractions.ts';
import { failArticle } from '../../../db/articles/fail-article.ts';
import { commitTagging } from '../../../db/articles/taggings.ts';
import { claimRow, discovered, extraction, NO_TAGS, named } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';
import { fetchAgain, PLANNED_ARTICLES, waitFor } from '../../support/work.ts';

const { pool } = await createDatabase();

const article = async (id: number): Promise<Record<string, unknown>> => {
  const { rows } = await pool.query(
    `select state, stage, outcome, duplicate_of, due_at from ${PLANNED_ARTICLES} a where id = $1`,
    [id],
  );
  return rows[0] ?? {};
};

const extract = async (id: number, url: string, changes = {}): Promise<string> =>
  commitExtraction(pool, await claimRow(pool, 'articles', id), extraction(url, changes));

const published = async (url: string, changes = {}): Promise<number> => {
  const [id = -1] = await discovered(pool, url);
  await extract(id, url, changes);
  await commitTagging(pool, await claimRow(pool, 'tags', id), NO_TAGS);
  return id;
};

const changesOf = async (id: number): Promise<string[]> => {
  const { rows } = await pool.query<{ kind: string }>(
    'select kind from news.changes() where article_id = $1 order by seq',
    [id],
  );
  return rows.map((row) => row.kind);
};

test('an article becomes visible when it is tagged, and is announced once', async () => {
  const url = 'http://visible.example/1';
  const [id = -1] = await discovered(pool, url);
  expect(await extract(id, url)).toBe('extracted');
  expect(await article(id)).toMatchObject({ state: 'extracted', stage: 'tags' });
  const visible = () => pool.query('select title, body from news.articles where id = $1', [id]);
  expect((await visible()).rows).toEqual([]);
  expect(await commitTagging(pool, await claimRow(pool, 'tags', id), NO_TAGS)).toBe(true);
  expect((await visible()).rows).toEqual([
    { title: 'Harbour closed', body: `The harbour of ${url} was closed on Tuesday.` },
  ]);
  expect(await changesOf(id)).toEqual(['added']);
});

test('the offset that a publication time is stated with is kept', async () => {
  const url = 'http://s.example/offset';
  const [id = -1] = await discovered(pool, url);
  const published = {
    at: new Date('2026-03-04T10:00:00Z'),
    source: 'meta',
    precision: 'minute',
    offsetMinutes: 330,
  } as const;
  await commitExtraction(pool, await claimRow(pool, 'articles', id), extraction(url, { published }));
  const { rows } = await pool.query('select published_at, published_offset from wireroom.articles where id = $1', [id]);
  expect(rows).toEqual([{ published_at: published.at, published_offset: 330 }]);
});

test('a changed text replaces the old one, which becomes a revision', async () => {
  const url = 'http://changed.example/1';
  const id = await published(url, { text: 'First version of it.' });
  await fetchAgain(pool, `a.id = ${id}`);
  expect(await extract(id, url, { text: 'Second version of it.' })).toBe('extracted');
  expect((await pool.query('select count(*) from news.articles where id = $1', [id])).rows, 'it stays visible').toEqual(
    [{ count: 1 }],
  );
  await commitTagging(pool, await claimRow(pool, 'tags', id), NO_TAGS);
  const { rows } = await pool.query('select revision, body from news.revisions where article_id = $1', [id]);
  expect(rows).toEqual([{ revision: 1, body: 'First version of it.' }]);
  expect(await changesOf(id)).toEqual(['added', 'changed']);
});

test('the same text fetched again changes nothing', async () => {
  const url = 'http://same.example/1';
  const id = await published(url);
  await fetchAgain(pool, `a.id = ${id}`);
  expect(await extract(id, url)).toBe('unchanged');
  expect(await changesOf(id)).toEqual(['added']);
  expect(await article(id)).toMatchObject({ state: 'ready', due_at: null });
});

test('a result that comes after somebody else took over is thrown away', async () => {
  const url = 'http://fence.example/1';
  const [id = -1] = await discovered(pool, url);
  const slow = await claimRow(pool, 'articles', id);
  const quick = await claimRow(pool, 'articles', id);
  expect(await commitExtraction(pool, quick, extraction(url, { text: 'The winner.' }))).toBe('extracted');
  expect(await commitExtraction(pool, slow, extraction(url, { text: 'Too late.' }))).toBe('superseded');
  expect(await failArticle(pool, slow, { stage: 'articles', outcome: 'timeout', ms: 1 })).toBe('superseded');
  expect(await tagWork(pool, [await claimRow(pool, 'tags', id)])).toMatchObject([{ body: 'The winner.' }]);
  expect(await beginFetch(pool, { claim: slow, delayMs: 0 })).toBeUndefined();
});

test('a redirect to a known article makes this one another URL of it', async () => {
  const original = await published('http://redirect.example/story');
  const [id = -1] = await discovered(pool, 'http://redirect.example/short');
  expect(await extract(id, 'http://redirect.example/story')).toBe('duplicate_url');
  expect(await article(id)).toMatchObject({
    state: 'rejected',
    outcome: 'duplicate_url',
    duplicate_of: original,
    due_at: null,
  });
});

test('a canonical URL of another article with the same title merges, with another title it does not', async () => {
  const original = await published('http://canon.example/story', {
    title: 'Bridge opens',
    text: 'Text one, quite long.',
  });
  const [same = -1, other = -1] = await discovered(
    pool,
    'http://canon.example/amp/story',
    'http://canon.example/other',
  );
  const canonicalUrl = named('http://canon.example/story');
  const result = await extract(same, 'http://canon.example/amp/story', {
    title: 'Bridge opens',
    text: 'Text two.',
    canonicalUrl,
  });
  expect(result).toBe('duplicate_url');
  expect(await article(same)).toMatchObject({ duplicate_of: original });
  const unrelated = await extract(other, 'http://canon.example/other', {
    title: 'Bridge closes',
    text: 'Text three.',
    canonicalUrl,
  });
  expect(unrelated).toBe('extracted');
});

test('eight URLs with one canonical, fetched at the same moment, become one article', async () => {
  const canonical = 'http://crowd.example/story';
  const urls = Array.from({ length: 8 }, (_, n) => `http://crowd.example/v${n}`);
  const ids = await discovered(pool, ...urls);
  const claims = [];
  for (const id of ids) claims.push(await claimRow(pool, 'articles', id));
  const results = await Promise.all(
    claims.map((claim, n) => {
      const text = `Version ${n} of the text.`;
      return commitExtraction(
        pool,
        claim,
        extraction(urls[n] ?? '', { title: 'One story', text, canonicalUrl: named(canonical) }),
      );
    }),
  );
  expect(results.filter((result) => result === 'extracted')).toHaveLength(1);
  expect(results.filter((result) => result === 'duplicate_url')).toHaveLength(7);
  const winner = ids[results.indexOf('extracted')];
  const { rows } = await pool.query(
    'select distinct duplicate_of from wireroom.articles where id = any($1) and id <> $2',
    [ids, winner],
  );
  expect(rows).toEqual([{ duplicate_of: winner }]);
});

test('an article whose canonical URL waits to be fetched absorbs it', async () => {
  const [early = -1, waiting = -1] = await discovered(pool, 'http://absorb.example/amp', 'http://absorb.example/story');
  await pool.query('update wireroom.articles set title = $2 where id = $1', [waiting, 'Harbour closed']);
  const late = await claimRow(pool, 'articles', waiting);
  expect(
    await extract(early, 'http://absorb.example/amp', { canonicalUrl: named('http://absorb.example/story') }),
  ).toBe('extracted');
  expect(await article(waiting)).toMatchObject({ state: 'rejected', outcome: 'duplicate_url', duplicate_of: early });
  expect(await commitExtraction(pool, late, extraction('http://absorb.example/story'))).toBe('superseded');
});

test('an article is another URL of the one that called its address canonical before, whatever its feed calls it', async () => {
  const [amp = -1, story = -1] = await discovered(pool, 'http://late.example/amp', 'http://late.example/story');
  const canonicalUrl = named('http://late.example/story');
  await pool.query('update wireroom.articles set title = $2 where id = $1', [story, 'Another title in the feed']);
  expect(
    await extract(amp, 'http://late.example/amp', { title: 'Bridge opens', text: 'In short.', canonicalUrl }),
  ).toBe('extracted');
  expect(
    await extract(story, 'http://late.example/story', { title: 'Bridge opens', text: 'In full.', canonicalUrl }),
  ).toBe('duplicate_url');
  expect(await article(story)).toMatchObject({ state: 'rejected', duplicate_of: amp });
});

test('the same text is a duplicate on the same site and wire copy on another', async () => {
  const text = 'The same wire report, word for word.';
  const original = await published('http://paper-a.example/1', { text });
  const [copy = -1, elsewhere = -1] = await discovered(
    pool,
    'http://www.paper-a.example/2',
    'http://paper-b.example/1',
  );
  expect(await extract(copy, 'http://www.paper-a.example/2', { text: `${text}\n` })).toBe('duplicate_content');
  expect(await article(copy)).toMatchObject({ state: 'rejected', duplicate_of: original });
  expect(await extract(elsewhere, 'http://paper-b.example/1', { text })).toBe('extracted');
  expect(await article(elsewhere)).toMatchObject({ state: 'extracted', duplicate_of: original });
});

test('a failure waits for its outcome’s delays one after the other, then the article is rejected', async () => {
  const [id = -1] = await discovered(pool, 'http://fails.example/1');
  const fail = async () =>
    failArticle(pool, await claimRow(pool, 'articles', id), { stage: 'articles', outcome: 'not_found', ms: 1 });
  expect([await fail(), await fail(), await fail()]).toEqual(['retry', 'retry', 'rejected']);
  expect(await article(id)).toMatchObject({ state: 'rejected', outcome: 'not_found', due_at: null });
});

test('a ready article whose page fails stays as it was', async () => {
  const id = await published('http://stays.example/1');
  await fetchAgain(pool, `a.id = ${id}`);
  const attempt = { stage: 'articles', outcome: 'gone', ms: 1 } as const;
  expect(await failArticle(pool, await claimRow(pool, 'articles', id), attempt)).toBe('kept');
  expect((await pool.query('select count(*) from news.articles where id = $1', [id])).rows).toEqual([{ count: 1 }]);
});

test('mentions, topics and search of a tagged article can be read', async () => {
  await pool.query(`insert into wireroom.topics (qcode, name) values ('medtop:1', 'harbours') on conflict do nothing`);
  const [id = -1] = await discovered(pool, 'http://tagged.example/1');
  await extract(id, 'http://tagged.example/1', {
    text: 'Über 🌊 Lisbon wurde berichtet: Häfen geschlossen.',
    language: undefined,
  });
  const mention = { in: 'text', start: 7, end: 13, text: 'Lisbon' } as const;
  await commitTagging(pool, await claimRow(pool, 'tags', id), {
    ...NO_TAGS,
    language: 'de',
    entities: [
      {
        type: 'place',
        key: 'lisbon',
        name: 'Lisbon',
        ids: { geonames: '2267057' },
        salience: 0.5,
        mentions: [mention],
      },
    ],
    topics: [{ qcode: 'medtop:1', source: 'classifier', score: 0.8 }],
  });
  const { rows } = await pool.query(
    `select e.name, substr(a.body, (m->>'start')::int + 1, (m->>'end')::int - (m->>'start')::int) as quoted
     from news.article_entities e join news.articles a on a.id = e.article_id, jsonb_array_elements(e.mentions) m where a.id = $1`,
    [id],
  );
  expect(rows).toEqual([{ name: 'Lisbon', quoted: 'Lisbon' }]);
  const found = await pool.query(`select article_id from news.search('hafen', 'de')`);
  expect(found.rows).toEqual([{ article_id: id }]);
  const topics = await pool.query('select name, classifier_score from news.article_topics where article_id = $1', [id]);
  expect(topics.rows).toEqual([{ name: 'harbours', classifier_score: 0.8 }]);
});

test('articles that share entities are tagged at the same moment without a deadlock', async () => {
  const urls = Array.from({ length: 8 }, (_, n) => `http://shared${n}.example/1`);
  const ids = await discovered(pool, ...urls);
  const claims = [];
  for (const [n, id] of ids.entries()) {
    await extract(id, urls[n] ?? '', { text: `Text number ${n} about many places.` });
    claims.push(await claimRow(pool, 'tags', id));
  }
  const entities = Array.from({ length: 30 }, (_, n) => ({
    type: 'place',
    key: `p${n}`,
    name: `P${n}`,
    ids: {},
    salience: 0.1,
    mentions: [],
  }));
  const committed = await Promise.all(
    claims.map((claim, n) =>
      commitTagging(pool, claim, { ...NO_TAGS, entities: n % 2 ? entities : [...entities].reverse() }),
    ),
  );
  expect(committed).toEqual(Array(8).fill(true));
});

test('readers who page through the change feed while many write miss nothing', async () => {
  const urls = Array.from({ length: 48 }, (_, n) => `http://feed${n}.example/1`);
  const ids = await discovered(pool, ...urls);
  const claims: Awaited<ReturnType<typeof claimRow>>[] = [];
  for (const [n, id] of ids.entries()) {
    await extract(id, urls[n] ?? '', { text: `Change number ${n}.` });
    claims.push(await claimRow(pool, 'tags', id));
  }
  const { rows: start } = await pool.query<{ seq: number }>(
    'select coalesce(max(seq), 0) as seq from wireroom.changes',
  );
  let position = start[0]?.seq ?? 0;
  const seen: number[] = [];
  const writing = Promise.all(claims.map((claim) => commitTagging(pool, claim, NO_TAGS)));
  let written = false;
  void writing.then(() => {
    written = true;
  });
  for (let last = false; !last; ) {
    last = written;
    const { rows } = await pool.query<{ seq: number; article_id: number }>(
      'select seq, article_id from news.changes($1, 5)',
      [position],
    );
    for (const row of rows) seen.push(row.article_id);
    if (rows.length > 0) last = false;
    position = rows.at(-1)?.seq ?? position;
  }
  await writing;
  expect([...seen].sort((a, b) => a - b)).toEqual([...ids].sort((a, b) => a - b));
});

test('the law holds after all of this', async () => {
  const { rows } = await pool.query(
    `select count(*) from ${PLANNED_ARTICLES} a where not (
       (state = 'ready' and ready_at is not null)
       or (state = 'rejected' and outcome is not null and due_at is null)
       or (state in ('discovered', 'extracted') and due_at is not null))`,
  );
  expect(rows).toEqual([{ count: 0 }]);
});

test('where the fields of an article come from is kept, and noted for an old one when its page is read again', async () => {
  const url = 'http://sources.example/1';
  const id = await published(url, { sources: { title: 'json-ld' } });
  const sources = async (): Promise<unknown> =>
    (await pool.query<{ sources: unknown }>('select sources from wireroom.articles where id = $1', [id])).rows[0]
      ?.sources;
  expect(await sources()).toEqual({ title: 'json-ld' });

  await pool.query('update wireroom.articles set sources = null where id = $1', [id]);
  await pool.query(waitFor('reprocess', `a.id = ${id}`));
  const claim = await claimRow(pool, 'reprocess', id);
  const reprocessed = extraction(url, { stage: 'reprocess', sources: { title: 'meta' } });
  expect(await commitExtraction(pool, claim, reprocessed)).toBe('unchanged');
  expect(await sources()).toEqual({ title: 'meta' });
});
