import { expect, test } from 'vitest';
import { fetchArticle } from '../../../../workers/stages/articles/fetch-article.ts';
import { claimRow, discovered } from '../../../support/articles.ts';
import { countStatements } from '../../../support/count-statements.ts';
import { createDatabase } from '../../../support/database.ts';
import { newsPage, openSite } from '../../../support/site.ts';
import { createStageContext } from '../../../support/stage-context.ts';

const { pool } = await createDatabase();
const statements = countStatements(pool);
const context = createStageContext(pool, { allow: ['127.0.0.0/8'] });

const page = (n: number): string =>
  newsPage(
    `Harbour ${n} reopens`,
    `The harbour of Lisbon reopened on quay ${n}, said Ines Okafor of Northwind Ferries.`,
  );

test('an article takes at most ten round trips to the database once the robots.txt of its site is known, and two after its commit', async () => {
  const site = await openSite('127.0.14.1', { '/story/1': page(1), '/story/2': page(2) });
  const [first = 0, second = 0] = await discovered(pool, `${site.origin}/story/1`, `${site.origin}/story/2`);
  await fetchArticle(context, await claimRow(pool, 'articles', first));
  const claim = await claimRow(pool, 'articles', second);
  // On a busy machine the slot of a slow host may come late and be renewed, by a statement more.
  await pool.query('update wireroom.hosts set response_ms = null');
  statements.take();
  await fetchArticle(context, claim);
  const taken = statements.take();
  // These come after the commit, so that one that fails takes nothing along.
  expect(taken.splice(-2)).toEqual([expect.stringContaining('add_counts'), expect.stringContaining('pg_notify')]);
  expect(taken.length, taken.join('\n')).toBeLessThanOrEqual(10);
  const { rows } = await pool.query('select state from wireroom.articles order by id');
  expect(rows).toEqual([{ state: 'ready' }, { state: 'ready' }]);
}, 60_000);
