import { join, relative } from 'node:path';
import type { Command } from 'commander';
import { STAGES } from '../../db/claims/claims.ts';
import { commandSettings } from '../command-context.ts';
import { note, print } from '../output/print.ts';

/** `wireroom demo`: the whole pipeline at work, without internet and apart from your own data. */
export const demoCommand = (program: Command): void => {
  program
    .command('demo')
    .description('show the whole pipeline at work on an invented newspaper, without internet')
    .addHelpText(
      'after',
      `
Opens a newspaper of six small sites on loopback, polls their feeds, fetches and tags their articles into an embedded
Postgres of its own (begun anew each time), polls again after a correction, and prints what is in the database then.
DATABASE_URL and REDIS_URL are not used.

Example:
  wireroom demo`,
    )
    .action(demo);
};

const demo = async (): Promise<void> => {
  const { openDatabase } = await import('../../db/database.ts');
  const { pollNow } = await import('../../db/feeds/feeds.ts');
  const { createLog } = await import('../../workers/service/log.ts');
  const { prepareDatabase } = await import('../../workers/service/prepare-database.ts');
  const { runService } = await import('../../workers/service/run.ts');
  const { startNewspaper } = await import('../demo/newspaper.ts');
  const { resetDemo, subscribe } = await import('../demo/database.ts');
  const { printFindings } = await import('../demo/findings.ts');
  const { watchProgress } = await import('../output/progress/watch.ts');

  const own = commandSettings();
  const settings = {
    ...own,
    databaseUrl: undefined,
    redisUrl: undefined,
    home: join(own.home, 'demo'),
    // The newspaper's hosts are this machine: reachable, and in no need of rest.
    allowNetworks: ['127.0.0.0/8'],
    hostDelayMs: 100,
  };
  const log = createLog(own.logLevel === 'info' ? 'error' : own.logLevel);
  const database = await openDatabase(settings, { create: true, say: note, name: 'wireroom demo', connections: 20 });
  const newspaper = await startNewspaper();
  const run = async (): Promise<boolean> => {
    const watch = watchProgress(database.pool, new Date());
    const { signal } = await runService({ settings, database, roles: STAGES, log, once: true }).finally(() =>
      watch.stop(),
    );
    return signal === undefined;
  };
  try {
    await resetDemo(database.pool);
    await prepareDatabase(database, settings);
    note(
      `A newspaper of ${newspaper.sites.length} sites is open on loopback. First poll of its ${newspaper.feeds.length} feeds:`,
    );
    await subscribe(database.pool, newspaper.feeds);
    if (!(await run())) return;
    note('One site has corrected a story. Second poll:');
    newspaper.publishCorrection();
    await pollNow(database.pool);
    if (!(await run())) return;
    await printFindings(database.pool);
    const near = relative(process.cwd(), settings.home);
    const home = near.startsWith('..') ? settings.home : near;
    const wireroom = `WIREROOM_HOME=${home} ${import.meta.url.endsWith('.ts') ? 'npm run -s wireroom --' : 'npx wireroom'}`;
    print(`\nLook around yourself:
  ${wireroom} db query "select title, site, published_at from news.articles"
  ${wireroom} articles list
  ${wireroom} db psql        (where psql is installed)`);
  } finally {
    await newspaper.close();
    await database.close();
  }
};
