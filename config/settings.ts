import { resolve } from 'node:path';
import type { z } from 'zod';
import { trustingDatabaseUrl, trustingRedisUrl } from './authorities.ts';
import { didYouMean } from './did-you-mean.ts';
import { type Environment, readSecretFiles } from './secret-files.ts';
import { SETTING_NAMES, SETTINGS, type Setting, type SettingName } from './settings-table.ts';

export { PROJECT_FOLDER } from './project-folder.ts';

export interface Settings {
  /** Says all that is needed to connect, TLS included. */
  readonly databaseUrl: string | undefined;
  /** The same, as somebody who only reads schema `news`. */
  readonly databaseReaderUrl: string | undefined;
  /** Says all that is needed to connect, as well. */
  readonly redisUrl: string | undefined;
  readonly home: string;
  readonly allowNetworks: readonly string[];
  readonly contact: string | undefined;
  readonly hostDelayMs: number;
  readonly leaseMs: number;
  readonly concurrency: number;
  readonly threads: number;
  readonly keepRawDays: number;
  readonly opsPort: number;
  readonly opsAddress: string;
  readonly logLevel: string;
}

/** A wrong setting: one line for each, ready to be printed. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

type ValueOf<N extends SettingName> = z.output<(typeof SETTINGS)[N]['form']>;

/**
 * Turns the environment into one validated object. Empty variables count as unset.
 * @throws SettingsError naming every bad value and every unknown WIREROOM_* variable.
 */
export const loadSettings = (variables: Environment, cores: number = 1): Settings => {
  const complaints = unknownSettings(variables);
  const complain = (line: string): void => void complaints.push(line);
  const { environment, fromFile } = readSecretFiles(variables, complain);
  const read = <N extends SettingName>(name: N): ValueOf<N> | undefined => {
    const text = environment[name] || defaultOf(name, cores);
    if (text === undefined) return undefined;
    const result = SETTINGS[name].form.safeParse(text);
    if (result.success) return result.data as ValueOf<N>;
    const where = fromFile.has(name) ? ` in ${environment[`${name}_FILE`]}` : '';
    complain(`${name}${where} ${result.error.issues[0]?.message}`);
    return undefined;
  };
  const authority = read('WIREROOM_DATABASE_CA_FILE');
  const trusting = (name: 'DATABASE_URL' | 'DATABASE_READER_URL'): string | undefined =>
    trustingDatabaseUrl(name, read(name), authority, complain);
  const settings = {
    databaseUrl: trusting('DATABASE_URL'),
    databaseReaderUrl: trusting('DATABASE_READER_URL'),
    redisUrl: trustingRedisUrl(read('REDIS_URL'), read('WIREROOM_REDIS_CA_FILE'), complain),
    home: resolve(read('WIREROOM_HOME') ?? ''),
    allowNetworks: read('WIREROOM_ALLOW_NETWORKS') ?? [],
    contact: read('WIREROOM_CONTACT'),
    hostDelayMs: read('WIREROOM_HOST_DELAY_MS') ?? 0,
    leaseMs: read('WIREROOM_LEASE_MS') ?? 0,
    concurrency: read('WIREROOM_CONCURRENCY') ?? 0,
    threads: read('WIREROOM_THREADS') ?? 0,
    keepRawDays: read('WIREROOM_KEEP_RAW_DAYS') ?? 0,
    opsPort: read('WIREROOM_OPS_PORT') ?? 0,
    opsAddress: read('WIREROOM_OPS_ADDRESS') ?? '',
    logLevel: read('LOG_LEVEL') ?? '',
  };
  if (settings.databaseReaderUrl !== undefined && settings.databaseUrl === undefined)
    complain('DATABASE_READER_URL is of no use without DATABASE_URL: the embedded database has a reader of its own');
  if (complaints.length > 0) throw new SettingsError(complaints.join('\n'));
  return settings;
};

/** The default of a setting as text, on a machine with so many cores. */
export const defaultOf = (name: SettingName, cores: number): string | undefined => {
  const { default: value }: Setting = SETTINGS[name];
  return typeof value === 'function' ? value({ cores }) : value;
};

const unknownSettings = (variables: Environment): string[] =>
  Object.keys(variables)
    .filter((name) => name.startsWith('WIREROOM_') && !Object.hasOwn(SETTINGS, name))
    .map((name) => `${name}: there is no such setting${didYouMean(name, SETTING_NAMES)}`);
