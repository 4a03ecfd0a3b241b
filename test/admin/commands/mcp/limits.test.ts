import { afterAll, expect, test } from 'vitest';
import { createDatabase } from '../../../support/database.ts';
import { assignAll, publish } from '../../../support/stories.ts';
import { call, startClient, textOf } from './child-client.ts';

const { url, pool } = await createDatabase();
const client = await startClient(url);
afterAll(() => client.close());

test('a long text comes in parts that lose nothing', async () => {
  const text = `${'The harbor was closed. 😀 '.repeat(2_000)}End.`;
  const [id = 0] = await publish(pool, [{ site: 'long.example', title: 'Long', text }]);
  const parts: string[] = [];
  for (let from: number | null = 0; from !== null; ) {
    const { structuredContent } = await call(client, 'article', { id, from });
    const part = structuredContent as { text: string; next_from: number | null; characters: number };
    expect([...part.text].length).toBeLessThanOrEqual(20_000);
    expect(part.characters).toBe([...text].length);
    parts.push(part.text);
    from = part.next_from;
  }
  expect(parts).toHaveLength(3);
  expect(parts.join('')).toBe(text);
  const after = await call(client, 'article', { id, from: 999_999 });
  expect(after.isError).toBe(true);
  expect(textOf(after)).toBe(`the text of article ${id} has only ${[...text].length} characters`);
});

test('of a story with many articles the first 50 are shown, and of a search as many as are asked for', async () => {
  const text =
    'A ferry ran aground off Suva on Monday with 213 passengers, and boats brought all of them ashore by noon.';
  const ferries = Array.from({ length: 60 }, (_, n) => ({
    site: `f${n}.example`,
    title: 'Ferry aground off Suva',
    text,
  }));
  const ids = await publish(pool, ferries);
  await assignAll(pool);
  const { rows } = await pool.query<{ id: number }>('select id from news.stories where article_count = 60');
  const { structuredContent: story } = await call(client, 'story', { id: rows[0]?.id });
  expect(story).toMatchObject({ article_count: 60 });
  expect((story as { members: unknown[] }).members).toHaveLength(50);

  const found: number[] = [];
  for (let after: string | undefined, pages = 1; ; pages++) {
    const { structuredContent } = await call(client, 'search', { query: 'ferry', limit: 25, after });
    const page = structuredContent as { articles: readonly { id: number }[]; next: string | null; total: number };
    expect(page.total).toBe(60);
    found.push(...page.articles.map(({ id }) => id));
    if (page.next === null) {
      expect(pages).toBe(3);
      break;
    }
    after = page.next;
  }
  expect(found.sort((a, b) => a - b)).toEqual(ids);
});

test('a hostile article makes no result large', async () => {
  const word = 'bulwark'.repeat(30_000);
  const [id] = await publish(pool, [
    { site: 'large.example', title: `Bulwark ${word}`, text: `bulwark ${word} ${word}` },
  ]);
  await assignAll(pool);
  const { rows } = await pool.query<{ story_id: number }>('select story_id from news.articles where id = $1', [id]);
  for (const [name, args] of [
    ['article', { id }],
    ['search', { query: 'bulwark' }],
    ['search', { sites: ['large.example'] }],
    ['story', { id: rows[0]?.story_id }],
    ['stories', { since: '2026-03-01' }],
  ] as const) {
    const result = await call(client, name, args);
    expect(result.isError, name).toBeUndefined();
    expect(JSON.stringify(result).length, name).toBeLessThan(60_000);
    expect(textOf(result), name).toContain('bulwark');
  }
});
