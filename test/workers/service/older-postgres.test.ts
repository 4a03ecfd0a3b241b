import { expect, onTestFinished, test } from 'vitest';
import { checkConnection, openPool } from '../../../db/connection/pool.ts';
import { readStatus } from '../../../db/reports/status.ts';
import { dropExpired } from '../../../db/schema/housekeeping.ts';
import { migrate, migrationFiles } from '../../../db/schema/migrate.ts';
import { prepareDatabase } from '../../../workers/service/prepare-database.ts';
import { startPostgres, withoutPostgres } from '../../support/other-postgres.ts';
import { createWorld, expectTheLaw } from '../../support/service.ts';
import { newsPage, openSite, rss, type Site } from '../../support/site.ts';
import { newWatch, openReceiver } from '../../support/watches.ts';

/** Answers with a redirect to another site. */
const redirect = (from: Site, path: string, to: Site): void =>
  from.serve(path, (_, response) => void response.writeHead(302, { location: `${to.origin}${path}` }).end());

// All versions that are supported but the embedded one, with which all other tests run.
for (const major of [15, 16, 17]) {
  test.skipIf(withoutPostgres(major))(
    `on Postgres ${major} articles go from their feed to a search result and a watch, redirects to new hosts included`,
    { timeout: 120_000, tags: 'repetition' },
    async () => {
      const server = await startPostgres(major);
      const url = await server.createOwner();
      const pool = openPool(url, { max: 10, name: 'wireroom test' });
      onTestFinished(() => pool.end());
      await checkConnection(pool, url);
      const database = { pool, url, embedded: false, close: async () => undefined };
      expect(await prepareDatabase(database, { redisUrl: undefined })).toEqual(await migrationFiles());
      expect(await migrate(pool), 'the second time there is nothing to do').toEqual([]);
      expect((await readStatus(pool)).postgres).toMatch(new RegExp(`^${major}\\.`));

      const world = await createWorld({}, { pool, url });
      const site = await openSite(`127.0.${major}.101`);
      const [feeds, pages] = [await openSite(`127.0.${major}.102`), await openSite(`127.0.${major}.103`)];
      const receiver = await openReceiver(`127.0.${major}.104`);
      await newWatch(pool, { target: receiver.url, query: 'harbour' });
      redirect(site, '/feed', feeds);
      const items = ['kept', 'moved'].map((name) => ({ link: `${site.origin}/${name}`, title: `Harbour ${name}` }));
      feeds.serve('/feed', rss(items));
      site.serve('/kept', newsPage('Harbour kept', 'The harbours were closed on Tuesday.'));
      redirect(site, '/moved', pages);
      pages.serve('/moved', newsPage('Harbour moved', 'The harbours were closed on Monday.'));
      await world.addFeed(`${site.origin}/feed`);
      await world.runOnce();

      const { rows: outcomes } = await pool.query('select distinct outcome from wireroom.attempts');
      expect(outcomes).toEqual([{ outcome: 'ok' }]);
      const { rows: found } = await pool.query(`select title from news.search('closed harbour') order by title`);
      expect(found, 'by another form of the word').toEqual([{ title: 'Harbour kept' }, { title: 'Harbour moved' }]);
      expect(receiver.taken).toHaveLength(2);
      const { rows: views } = await pool.query<{ table_name: string }>(
        `select table_name from information_schema.views where table_schema = 'news'`,
      );
      for (const { table_name } of views) await pool.query(`select * from news.${table_name} limit 1`);
      await dropExpired(pool, 7);
      await expectTheLaw(pool);
    },
  );
}
