import { expect, test } from 'vitest';
import type { PayloadArticle } from '../../../model/payload-article.ts';
import { PAYLOAD_LIMITS, payloadArticle, payloadOf, payloadWithdrawal } from '../../../pipelines/webhooks/payload.ts';

const ARTICLE: PayloadArticle = {
  id: 7,
  url: 'https://a.example/1?from=feed',
  final_url: 'https://a.example/1',
  site: 'a.example',
  title: 'Harbor closed',
  authors: ['Ines Okafor'],
  published_at: '2026-03-04T10:00:00+00:00',
  ready_at: '2026-03-04T10:01:00+00:00',
  language: 'en',
  kind: 'news',
  paywalled: false,
  summary: null,
  image: null,
  text: 'It was closed.',
  topics: [],
  entities: [],
  story: null,
};

test('a request tells its articles, and nothing of a deleted one but its id', () => {
  const at = new Date('2026-03-04T10:02:00Z');
  const body = payloadOf('articles', 'harbor', at, [payloadArticle('added', 3, ARTICLE), payloadWithdrawal(4, 5)]);
  const { final_url: _, ...told } = ARTICLE;
  expect(JSON.parse(body)).toEqual({
    type: 'articles',
    timestamp: at.toISOString(),
    data: {
      watch: 'harbor',
      articles: [
        { ...told, change: 'added', seq: 3, url: 'https://a.example/1' },
        { change: 'withdrawn', seq: 4, id: 5 },
      ],
    },
  });
});

test('an article of any size stays small, and no character is cut in two', () => {
  const told = JSON.parse(
    payloadArticle('added', 1, {
      ...ARTICLE,
      title: '🌊'.repeat(10_000),
      text: `x${'🌊'.repeat(10_000)}`,
      authors: Array.from({ length: 1_000 }, () => 'n'.repeat(9_999)),
      entities: Array.from({ length: 1_000 }, (_, n) => ({ type: 'person', key: `p${n}`, name: `P ${n}` })),
      topics: Array.from({ length: 1_000 }, (_, n) => ({ qcode: `medtop:${n}`, name: `T ${n}` })),
    }),
  );
  for (const text of [told.title, told.text]) expect(text).toMatch(/^x?🌊+…$/u);
  expect(told.text.length).toBeLessThanOrEqual(PAYLOAD_LIMITS.text);
  expect(told.entities).toHaveLength(PAYLOAD_LIMITS.entities);
  expect(Buffer.byteLength(JSON.stringify(told))).toBeLessThan(64 * 1024);
});
