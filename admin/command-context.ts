import { availableParallelism } from 'node:os';
import { loadSettings, type Settings } from '../config/settings.ts';
import type { Database } from '../db/database.ts';
import { readEnvironmentFile } from './environment-file.ts';
import { note } from './output/print.ts';

/**
 * The settings of a command: the environment, and below it the file `.env`.
 * @throws SettingsError
 */
export const commandSettings = (): Settings => {
  readEnvironmentFile();
  return loadSettings(process.env, availableParallelism());
};

export interface DatabaseUse {
  /** Create the embedded database when there is none. */
  readonly create?: boolean;
  /** Connections at most. */
  readonly connections?: number;
  /** See `openPool`. */
  readonly idleInTransactionMs?: number;
  /** `any`: the command itself sees to the schema. */
  readonly schema?: 'current' | 'any';
}

export interface CommandContext {
  readonly settings: Settings;
  readonly database: Database;
  /** From now on the command ends in order by itself on SIGINT and SIGTERM. */
  readonly takeSignals: () => void;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Opens the database that the settings name, makes sure that its schema is up to date, runs `work` and closes it,
 * whatever happens; an interrupted command too closes it before it ends.
 * @throws SettingsError, WireroomError with one line for the user, and whatever `work` throws
 */
export const withDatabase = async <T>(
  { create = false, connections = 3, schema = 'current', idleInTransactionMs }: DatabaseUse,
  work: (context: CommandContext) => Promise<T>,
): Promise<T> => {
  const settings = commandSettings();
  // Loaded here, because every command's help would wait for it otherwise.
  const { openDatabase } = await import('../db/database.ts');
  const { isMigrated } = await import('../db/schema/migrate.ts');
  const database = await openDatabase(settings, {
    create,
    say: note,
    name: 'wireroom command',
    connections,
    idleInTransactionMs,
  });
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closed ??= database.close();
    return closed;
  };
  const closeAndLeave = (signal: NodeJS.Signals): void => {
    // The handler is gone by then, so the signal does what it always does; a second one need not wait for that.
    const leave = () => process.kill(process.pid, signal);
    close().then(leave, leave);
  };
  for (const signal of SIGNALS) process.once(signal, closeAndLeave);
  const takeSignals = (): void => {
    for (const signal of SIGNALS) process.off(signal, closeAndLeave);
  };
  try {
    if (schema === 'current' && !(await isMigrated(database.pool))) {
      // Brings the queue library along, which takes longer to load than most commands to run.
      const { ensureSchema } = await import('../workers/service/prepare-database.ts');
      await ensureSchema(database, settings);
    }
    return await work({ settings, database, takeSignals });
  } finally {
    takeSignals();
    await close();
  }
};
