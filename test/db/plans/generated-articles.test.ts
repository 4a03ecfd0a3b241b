import { describe, expect, it } from 'vitest';
import { generateArticle } from '../../../bench/database/fill/article.ts';
import { createWorld } from '../../../bench/database/fill/world.ts';

const OPTIONS = { articles: 500, seed: 7, now: new Date('2026-03-05T12:00:00Z') };
const world = createWorld(OPTIONS);
const ids = Array.from({ length: world.rows }, (_, n) => n + 1);
const articles = ids.map((id) => generateArticle(world, id));

describe('generated articles', () => {
  it('are the same for the same options', () => {
    const again = createWorld(OPTIONS);
    for (const id of [1, 77, world.rows]) {
      const { random, ...article } = generateArticle(again, id);
      expect({ ...generateArticle(world, id), random }).toEqual({ ...article, random });
    }
  });

  it('name their entities where they say', () => {
    for (const { content } of articles) {
      if (!content) continue;
      const { title, body, mentions } = content.text;
      for (const mention of [...mentions.values()].flat())
        expect((mention.in === 'title' ? title : body).slice(mention.start, mention.end)).toBe(mention.text);
    }
  });

  it('are copies with the text of an earlier original, or duplicates of one', () => {
    const copies = articles.filter(({ original }) => original !== undefined);
    expect(copies.length).toBeGreaterThan(20);
    for (const { id, state, original = 0, content } of copies) {
      expect(original).toBeLessThan(id);
      const first = articles[original - 1];
      expect(first).toMatchObject({ state: 'ready' });
      expect(first?.original).toBeUndefined();
      if (state === 'ready') expect(content?.text.body).toBe(first?.content?.text.body);
    }
  });
});
