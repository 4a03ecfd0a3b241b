import { thisMachine } from '../config/environment/machine.ts';
import { loadSettings, type Settings } from '../config/settings.ts';
import type { Database } from '../db/database.ts';
import { readEnvironmentFile } from './environment-file.ts';
import { note } from './output/print.ts';

/**
 * Reads the settings of a command from the environment and the file `.env`; the environment takes
 * precedence.
 * @param changes variables that this command sets
 * @throws SettingsError
 */
export function commandSettings(changes: Readonly<Record<string, string>> = {}): Settings {
  readEnvironmentFile();
  return loadSettings({ ...process.env, ...changes }, thisMachine());
}

export interface DatabaseUse {
  /** Create the embedded database if there is none. */
  readonly create?: boolean;
  /** Maximum number of connections. */
  readonly connections?: number;
  /** See `openPool`. */
  readonly idleInTransactionMs?: number;
  /** `any`: the command checks the schema itself. `readable`: a reader's login, which cannot check it, is enough. */
  readonly schema?: 'current' | 'readable' | 'any';
  /** Open another database than that of the settings: its URL, or `embedded`. It may be an unfinished copy. */
  readonly copyTo?: string;
}

export interface CommandContext {
  readonly settings: Settings;
  readonly database: Database;
  /** Leaves SIGINT and SIGTERM to the command, which then ends properly by itself. */
  readonly takeSignals: () => void;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Closes the databases that are open: a command may use two. */
const open = new Set<() => Promise<void>>();

/**
 * Opens the database in the settings, checks that its schema is up to date, does `work` and closes
 * the database, even if the command fails or is interrupted.
 * @throws SettingsError, OperatorError with one line for the user, and whatever `work` throws
 */
export async function withDatabase<T>(
  { create = false, connections = 3, schema = 'current', idleInTransactionMs, copyTo }: DatabaseUse,
  work: (context: CommandContext) => Promise<T>,
): Promise<T> {
  const settings = commandSettings(
    copyTo === undefined ? {} : { DATABASE_URL: copyTo === 'embedded' ? '' : copyTo, DATABASE_URL_FILE: '' },
  );
  // Loaded here, so that help need not wait for it.
  const { openDatabase } = await import('../db/database.ts');
  const { isMigrated } = await import('../db/schema/migrate.ts');
  const { maySeeMigrations } = await import('../db/schema/readers.ts');
  const { refuseUnfinished } = await import('../db/copy/unfinished.ts');
  const database = await openDatabase(settings, {
    create,
    say: note,
    name: 'wireroom command',
    connections,
    idleInTransactionMs,
    setting: copyTo === undefined ? undefined : '--to',
  });
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closed ??= database.close();
    return closed;
  };
  const closeAndLeave = (signal: NodeJS.Signals): void => {
    // The handler has been removed by then, so the signal ends the process. A second signal does so immediately.
    const leave = () => process.kill(process.pid, signal);
    Promise.all([...open].map((each) => each())).then(leave, leave);
  };
  open.add(close);
  for (const signal of SIGNALS) process.once(signal, closeAndLeave);
  const takeSignals = (): void => {
    for (const signal of SIGNALS) process.off(signal, closeAndLeave);
  };
  try {
    if (copyTo === undefined) await refuseUnfinished(database);
    const unchecked = schema === 'any' || (schema === 'readable' && !(await maySeeMigrations(database.pool)));
    if (!unchecked && !(await isMigrated(database.pool))) {
      // Loads the queue library, which takes longer than most commands run.
      const { ensureSchema } = await import('../workers/service/prepare-database.ts');
      await ensureSchema(database, settings);
    }
    return await work({ settings, database, takeSignals });
  } finally {
    takeSignals();
    await close();
    open.delete(close);
  }
}
