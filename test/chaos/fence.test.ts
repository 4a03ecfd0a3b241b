import { mkdtempSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { startServiceProcess } from '../../bench/chaos/service-process.ts';
import { addFeed } from '../../db/feeds/feeds.ts';
import { named } from '../support/articles.ts';
import { createDatabase } from '../support/database.ts';
import { expectTheLaw } from '../support/service.ts';
import { newsPage, openSite, rss } from '../support/site.ts';

const WITHIN = { timeout: 30_000, interval: 100 };

const attempts = async (pool: pg.Pool): Promise<Record<string, number>> => {
  const { rows } = await pool.query<{ key: string; n: number }>(
    `select stage || ' ' || outcome as key, count(*) as n from wireroom.attempts group by 1 order by 1`,
  );
  return Object.fromEntries(rows.map(({ key, n }) => [key, n]));
};

test('a process that is suspended during a fetch until its lease has expired changes nothing afterwards', async () => {
  const { url, pool } = await createDatabase('prepared');
  const asked: ServerResponse[] = [];
  const site = await openSite('127.2.1.1');
  site.serve('/feed', rss([{ link: `${site.origin}/1`, title: 'Ferry strike' }]));
  site.serve('/1', (_, response) => void asked.push(response));
  await addFeed(pool, named(`${site.origin}/feed`));

  const folder = mkdtempSync(join(tmpdir(), 'wireroom-fence-'));
  const start = (name: string) => {
    const service = startServiceProcess(
      {
        DATABASE_URL: url,
        WIREROOM_ALLOW_NETWORKS: '127.0.0.0/8',
        WIREROOM_HOST_DELAY_MS: '20',
        WIREROOM_LEASE_MS: '8000',
        WIREROOM_THREADS: '1',
        WIREROOM_OPS_PORT: '0',
        LOG_LEVEL: 'warn',
      },
      join(folder, name),
    );
    onTestFinished(async () => {
      service.signal('SIGKILL');
      await service.exit;
    });
    return service;
  };
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));

  const sleeper = start('sleeper');
  await expect.poll(() => asked.length, WITHIN).toBe(1);
  sleeper.signal('SIGSTOP');
  asked[0]?.end(newsPage('Ferry strike', 'What the sleeper was told.'));

  const other = start('other');
  await expect.poll(() => asked.length, WITHIN).toBe(2);
  asked[1]?.end(newsPage('Ferry strike', 'What the other was told.'));
  await expect.poll(() => attempts(pool), WITHIN).toMatchObject({ 'tags ok': 1 });

  sleeper.signal('SIGCONT');
  await expect.poll(() => attempts(pool), WITHIN).toMatchObject({ 'articles superseded': 1 });

  expect(await attempts(pool)).toEqual({ 'feeds ok': 1, 'articles ok': 1, 'articles superseded': 1, 'tags ok': 1 });
  const { rows } = await pool.query<{ body: string }>('select body from news.articles');
  expect(rows).toHaveLength(1);
  expect(rows[0]?.body, 'the text of the process that finished first').toContain('What the other was told.');
  expect(rows[0]?.body).not.toContain('sleeper');
  expect((await pool.query('select kind from wireroom.changes')).rows).toEqual([{ kind: 'added' }]);
  expect((await pool.query('select from wireroom.revisions')).rows).toEqual([]);
  expect((await pool.query('select from wireroom.pages')).rows, 'one page was kept').toHaveLength(1);
  await expectTheLaw(pool);
  expect([sleeper.ended, other.ended], 'both keep running').toEqual([undefined, undefined]);
}, 90_000);
