import { InvalidArgumentError, Option } from 'commander';
import { SITE_RULES } from '../../../config/site-rules/index.ts';
import type { Stage } from '../../../db/claims/claims.ts';
import type { NotedCommand } from '../../arguments/noted-command.ts';
import { withDatabase } from '../../command-context.ts';
import { note, printError } from '../../output/print.ts';

/** The roles of a process, and the stages of each. */
const STAGES_OF = {
  feeds: ['feeds'],
  articles: ['articles'],
  tags: ['tags', 'reprocess'],
  watches: [],
} as const satisfies Record<string, readonly Stage[]>;

type Role = keyof typeof STAGES_OF;

const ROLES = Object.keys(STAGES_OF) as Role[];

interface StartOptions {
  readonly once?: boolean;
  readonly roles: readonly Role[];
  /** Undefined if neither option was given. */
  readonly starter?: boolean;
}

/** `wireroom start`: runs the service. */
export function startCommand(program: NotedCommand): void {
  program
    .command('start')
    .description('run the service: poll feeds, fetch articles, tag them, find stories, tell watches')
    .option('--once', 'process everything due, print a summary and exit (useful for cron)')
    .addOption(
      new Option(
        '--roles <roles>',
        `only these roles, separated by commas (${ROLES.join(', ')}); tags includes reprocess and stories`,
      )
        .argParser(parseRoles)
        .default(ROLES, 'all'),
    )
    .option('--starter', 'add well-known news feeds')
    .option('--no-starter', 'add no feeds on the first start')
    .action(start)
    .notes(`
Without DATABASE_URL, the first start creates an embedded Postgres and adds well-known news feeds of several regions and
languages (config/starter-feeds.opml). They are added once, and not again after you have removed them. A database of your own gets
them only with --starter.

SIGTERM and Ctrl-C shut the service down gracefully. A second one exits immediately; the next start takes over unfinished
work.

Examples:
  wireroom start
  wireroom start --no-starter            only your own feeds
  wireroom start --once
  wireroom start --roles articles,tags   on another machine, only fetch and tag`);
}

/** Connections to the database, besides those of the queue, the heartbeat and housekeeping. */
export const CONNECTIONS = 20;

/** Limit for the final progress check: the database may not answer. */
const WATCH_MS = 1_000;

const parseRoles = (text: string): readonly Role[] => {
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !ROLES.some((role) => role === name));
  if (unknown !== undefined) throw new InvalidArgumentError(`"${unknown}" is not one of ${ROLES.join(', ')}.`);
  return ROLES.filter((role) => names.includes(role));
};

const start = async ({ once = false, roles, starter }: StartOptions): Promise<void> => {
  const { validateSiteRules } = await import('../../../config/site-rules/validate-site-rules.ts');
  validateSiteRules(SITE_RULES);
  // Locks of a hanging process end before the process counts as dead (15 s), so that another can take over its work.
  const options = {
    create: true,
    connections: CONNECTIONS,
    schema: 'any',
    idleInTransactionMs: 12_000,
  } as const;
  const drained = await withDatabase(options, async ({ settings, database, takeSignals }) => {
    const { checkProxies } = await import('../../../workers/fetching/open-fetcher.ts');
    await checkProxies(settings);
    const { createLog } = await import('../../../workers/service/log.ts');
    const { prepareDatabase, ensureSchema } = await import('../../../workers/service/prepare-database.ts');
    const { logStart } = await import('../../../workers/service/log-start.ts');
    const { runService } = await import('../../../workers/service/run.ts');
    const { settlesWithin } = await import('../../../db/connection/settles-within.ts');
    // Log lines would break the progress line, so only errors are logged.
    const log = createLog(once && settings.logLevel === 'info' ? 'error' : settings.logLevel);
    if (database.embedded) await prepareDatabase(database, settings);
    else await ensureSchema(database, settings);
    const { addStarterFeeds } = await import('./starter-feeds.ts');
    const added = await addStarterFeeds(database, starter).catch((error: unknown) => {
      log.warn({ err: error }, 'the starter feeds could not be added; continuing without them');
      return 0;
    });
    if (added > 0) {
      const message = `added ${added} well-known news feeds; "wireroom feeds list" shows them, --no-starter prevents this`;
      if (once) note(message);
      else log.info(message);
    }
    const since = new Date();
    const watch = once
      ? (await import('../../output/progress/watch.ts')).watchProgress(database.pool, since)
      : undefined;
    takeSignals();
    const { signal, failure, drained } = await runService({
      settings,
      database,
      stages: roles.flatMap((role): readonly Stage[] => STAGES_OF[role]),
      stories: roles.includes('tags'),
      watches: roles.includes('watches'),
      log,
      once,
      onStart: (service) => void logStart(log, { settings, database, roles, service }),
    }).finally(() => watch && settlesWithin(WATCH_MS, watch.stop()));
    if (!once) {
      if (failure) {
        printError(failure.message);
        process.exitCode = 1;
      } else note('stopped');
      return drained;
    }
    // After a failure the database may not answer.
    if (drained && !failure) {
      const { printSummary } = await import('../../output/summary.ts');
      await printSummary(database.pool, since);
    }
    const reason = signal ?? (failure && `an error (${failure.message})`);
    if (reason === undefined) return drained;
    printError(`ended early by ${reason}; the next start continues the work`);
    process.exitCode = 1;
    return drained;
  });
  // Unfinished work still holds sockets and pool workers.
  if (!drained) process.exit(1);
};
