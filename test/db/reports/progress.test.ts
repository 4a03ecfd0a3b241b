import { expect, test } from 'vitest';
import { commitExtraction } from '../../../db/articles/extractions.ts';
import { failArticle } from '../../../db/articles/fail-article.ts';
import { commitTagging } from '../../../db/articles/taggings.ts';
import { blockHost } from '../../../db/hosts/hosts.ts';
import { progressSince } from '../../../db/reports/progress.ts';
import { claimRow, discovered, extraction, NO_TAGS } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';

const { pool } = await createDatabase();

test('progress counts what became of a run, what is open, and what waits until when', async () => {
  const urls = ['ready', 'gone', 'later', 'open', 'blocked', 'claimed'].map((name) => `http://${name}.example/1`);
  const [ready = 0, gone = 0, later = 0, , , claimed = 0] = await discovered(pool, ...urls);
  const since = new Date();
  await commitExtraction(pool, await claimRow(pool, 'articles', ready), extraction('http://ready.example/1'));
  await commitTagging(pool, await claimRow(pool, 'tags', ready), NO_TAGS);
  await failArticle(pool, await claimRow(pool, 'articles', gone), { stage: 'articles', outcome: 'gone', ms: 1 });
  await failArticle(pool, await claimRow(pool, 'articles', later), { stage: 'articles', outcome: 'timeout', ms: 1 });
  await claimRow(pool, 'articles', claimed);
  await blockHost(pool, 'blocked.example', 60_000);

  const progress = await progressSince(pool, since);
  expect(progress).toMatchObject({ ready: 1, rejected: 1, updated: 0, open: 2, waiting: 2 });
  const firstInS = ((progress.nextAt?.getTime() ?? 0) - Date.now()) / 1000;
  expect(firstInS, 'the blocked host is free before the second attempt is due').toBeGreaterThan(50);
  expect(firstInS).toBeLessThanOrEqual(60);
  expect(await progressSince(pool, new Date(Date.now() + 1_000))).toMatchObject({ ready: 0, rejected: 0, open: 2 });
  expect(await progressSince(pool, new Date(0)), 'ready since then').toMatchObject({ ready: 1, updated: 0 });
  await pool.query(`update wireroom.attempts set at = now() + interval '1 minute' where article_id = $1`, [ready]);
  expect(await progressSince(pool, new Date(Date.now() + 1_000)), 'ready before').toMatchObject({
    ready: 0,
    updated: 1,
  });
});
