import { expect, test } from 'vitest';
import { extractArticle } from '../../../../pipelines/article/index.ts';
import { readPages } from './pages.ts';

const resultsOf = (half: 'seen' | 'unseen') =>
  readPages(half).map(({ line, label, url, html }) => {
    const { kind, kindReason } = extractArticle({ body: new TextEncoder().encode(html), url });
    return { line, label, kind, kindReason };
  });

test.each(['seen', 'unseen'] as const)('at least 92 %% of the %s pages have their kind', (half) => {
  const results = resultsOf(half);
  const wrong = results.filter(({ label, kind }) => label !== kind);
  expect(results).toHaveLength(100);
  expect(wrong.length, wrong.map((result) => Object.values(result).join(' ')).join('\n')).toBeLessThanOrEqual(8);
  expect(wrong.filter(({ label, kind }) => label === 'sponsored' && kind === 'news')).toEqual([]);
});
