import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { commitExtraction } from '../../../db/articles/extractions.ts';
import { commitTagging } from '../../../db/articles/taggings.ts';
import { type Claim, claimDue, STAGES } from '../../../db/claims/claims.ts';
import { nextClaimTimes, pendingWork } from '../../../db/claims/pending-work.ts';
import { releaseDeadClaims } from '../../../db/claims/processes.ts';
import { checkConnection, openPool } from '../../../db/connection/pool.ts';
import { commitPoll } from '../../../db/feeds/feed-polls.ts';
import { addFeed } from '../../../db/feeds/feeds.ts';
import { progressSince } from '../../../db/reports/progress.ts';
import { readStatus } from '../../../db/reports/status.ts';
import { dropExpired } from '../../../db/schema/housekeeping.ts';
import { isMigrated, migrate, migrationFiles } from '../../../db/schema/migrate.ts';
import { openQueues } from '../../../workers/dispatch/queues.ts';
import { prepareDatabase } from '../../../workers/service/prepare-database.ts';
import { entry, extraction, NO_PRINT, named, poll } from '../../support/articles.ts';
import { startPostgres, withoutPostgres } from '../../support/other-postgres.ts';

// The oldest version that is supported. Its programs are looked for where Debian's postgresql-15 has them, or in
// TEST_POSTGRES_15_BIN.
test.skipIf(withoutPostgres(15))(
  'on Postgres 15 an article goes all the way from its feed to a search result',
  { timeout: 120_000 },
  async () => {
    const { url } = await startPostgres(15);
    const pool = openPool(url, { max: 5, name: 'wireroom test' });
    const database = { pool, url, embedded: false, close: () => pool.end() };
    try {
      await checkConnection(pool, url);
      expect(await prepareDatabase(database, { redisUrl: undefined })).toEqual(await migrationFiles());
      expect(await migrate(pool), 'the second time there is nothing to do').toEqual([]);
      expect(await isMigrated(pool)).toBe(true);

      const claim = async (stage: (typeof STAGES)[number]): Promise<Claim> => {
        const request = { limit: 10, processId: randomUUID(), leaseMs: 60_000, delayMs: 0 };
        const [claimed] = await claimDue(pool, stage, request);
        return claimed ?? expect.fail(`no ${stage} to claim`);
      };
      await addFeed(pool, named('http://paper.example/feed'));
      const link = 'http://paper.example/harbour';
      expect(await commitPoll(pool, await claim('feeds'), poll([entry('1', link)]))).toMatchObject({ fresh: 1 });
      const text = 'The harbours were closed on Tuesday.';
      expect(await commitExtraction(pool, await claim('articles'), extraction(link, { text }))).toBe('extracted');
      const tagging = {
        ms: 1,
        language: 'en',
        taggerVersion: 'test',
        print: NO_PRINT,
        entities: [{ type: 'place', key: 'lisbon', name: 'Lisbon', ids: { iso2: 'PT' }, salience: 0.5, mentions: [] }],
        topics: [{ qcode: 'medtop:20000002', source: 'publisher', score: 1 }],
      };
      expect(await commitTagging(pool, await claim('tags'), tagging)).toBe(true);

      const found = await pool.query(`select title, url from news.search('closed harbour')`);
      expect(found.rows, 'found by another form of the word').toEqual([{ title: 'Harbour closed', url: link }]);
      expect((await pool.query('select kind from news.changes()')).rows).toEqual([{ kind: 'added' }]);
      const { rows: views } = await pool.query<{ name: string }>(
        `select table_name as name from information_schema.views where table_schema = 'news'`,
      );
      for (const { name } of views) await pool.query(`select * from news.${name} limit 1`);

      expect((await nextClaimTimes(pool)).inMs.tags).toBe(Number.POSITIVE_INFINITY);
      expect(await pendingWork(pool, STAGES)).toMatchObject({ claimed: 0 });
      expect(await releaseDeadClaims(pool)).toBe(0);
      expect(await progressSince(pool, new Date(0))).toMatchObject({ ready: 1, feedsPolled: 1 });
      expect((await readStatus(pool)).postgres).toMatch(/^15\./);
      await dropExpired(pool, 7);

      const queues = openQueues({
        databaseUrl: url,
        redisUrl: undefined,
        installation: 'test',
        workers: 1,
        onError: () => undefined,
      });
      const done: number[] = [];
      const worker = queues.work('articles', 1, async (claims) => void done.push(...claims.map(({ id }) => id)));
      await queues.enqueue('articles', [[{ id: 7, claim: 1, crashes: 1 }]]);
      await expect.poll(() => done, { timeout: 15_000 }).toEqual([7]);
      await worker.close();
      await queues.close();
    } finally {
      await pool.end();
    }
  },
);
