import { join } from 'node:path';
import { STAGES } from '../../../db/claims/claims.ts';
import type { NotedCommand } from '../../arguments/noted-command.ts';
import { commandSettings } from '../../command-context.ts';
import { note, print } from '../../output/print.ts';
import { shellCommand } from '../../output/shell-command.ts';

/** `wireroom demo`: runs the whole pipeline offline, apart from the user's own data. */
export function demoCommand(program: NotedCommand): void {
  program
    .command('demo')
    .description('run the whole pipeline offline against a fictional newspaper')
    .action(demo)
    .notes(`
Serves six small news sites on localhost, polls their feeds, fetches and tags their articles into an embedded Postgres of its
own (emptied each time), polls again after a correction, and asks the resulting database questions in SQL. DATABASE_URL and
REDIS_URL are not used.

Examples:
  wireroom demo`);
}

const demo = async (): Promise<void> => {
  const { openDatabase } = await import('../../../db/database.ts');
  const { pollNow } = await import('../../../db/feeds/feeds.ts');
  const { createLog } = await import('../../../workers/service/log.ts');
  const { prepareDatabase } = await import('../../../workers/service/prepare-database.ts');
  const { runService } = await import('../../../workers/service/run.ts');
  const { startNewspaper } = await import('../../demo/newspaper.ts');
  const { resetDemo, subscribe } = await import('../../demo/database.ts');
  const { printFindings } = await import('../../demo/findings.ts');
  const { watchProgress } = await import('../../output/progress/watch.ts');

  const userSettings = commandSettings();
  const settings = {
    ...userSettings,
    databaseUrl: undefined,
    redisUrl: undefined,
    home: join(userSettings.home, 'demo'),
    // The sites are on this machine: reachable, and fine with fast requests.
    allowNetworks: ['127.0.0.0/8'],
    proxies: { http: undefined, https: undefined, except: undefined },
    hostDelayMs: 100,
  };
  const log = createLog(userSettings.logLevel === 'info' ? 'error' : userSettings.logLevel);
  const database = await openDatabase(settings, { create: true, say: note, name: 'wireroom demo', connections: 20 });
  const newspaper = await startNewspaper();
  const run = async (): Promise<boolean> => {
    const watch = watchProgress(database.pool, new Date());
    const { signal } = await runService({ settings, database, stages: STAGES, log, once: true }).finally(() =>
      watch.stop(),
    );
    return signal === undefined;
  };
  try {
    await resetDemo(database.pool);
    await prepareDatabase(database, settings);
    note(`Serving ${newspaper.sites.length} news sites on localhost. First poll of ${newspaper.feeds.length} feeds:`);
    await subscribe(database.pool, newspaper.feeds);
    if (!(await run())) return;
    note('One site has corrected an article. Second poll:');
    newspaper.publishCorrection();
    await pollNow(database.pool);
    if (!(await run())) return;
    await printFindings(database.pool);
    const wireroom = shellCommand(settings.home);
    print(`\nExplore it yourself:
  ${wireroom} articles list
  ${wireroom} articles show 1
  ${wireroom} stories list
  ${wireroom} \\
    db query "select title, site from articles"`);
  } finally {
    await newspaper.close();
    await database.close();
  }
};
