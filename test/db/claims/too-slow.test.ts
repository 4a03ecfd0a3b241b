import { expect, test } from 'vitest';
import { failArticle } from '../../../db/articles/fail-article.ts';
import { ownNetworkIsDown, recordAttempts } from '../../../db/claims/attempts.ts';
import { claimRow, discovered } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';

const { pool } = await createDatabase();

test.each(['too_slow', 'out_of_memory'] as const)(
  'a page that is %s is not fetched again for the same bytes',
  async (outcome) => {
    const [id = -1] = await discovered(pool, `http://slow.example/${outcome}`);
    const claim = await claimRow(pool, 'articles', id);
    expect(await failArticle(pool, claim, { stage: 'articles', outcome, ms: 10_000 })).toBe('rejected');
  },
);

test('documents of many sites that are too slow do not look like a network that is down', async () => {
  const attempts = (outcome: 'too_slow' | 'timeout') =>
    Array.from({ length: 25 }, (_, n) => ({
      stage: 'articles' as const,
      host: `host-${n % 6}.example`,
      outcome,
      ms: 1,
    }));
  await recordAttempts(pool, attempts('too_slow'));
  expect(await ownNetworkIsDown(pool)).toBe(false);
  await recordAttempts(pool, attempts('timeout').concat(attempts('timeout')));
  expect(await ownNetworkIsDown(pool)).toBe(true);
});
