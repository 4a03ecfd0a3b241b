import { resolve } from 'node:path';
import type { z } from 'zod';
import { didYouMean } from './did-you-mean.ts';
import { withDatabaseAuthority, withRedisAuthority } from './environment/authorities.ts';
import type { Machine } from './environment/machine.ts';
import { withProxyVariables } from './environment/proxy-variables.ts';
import { type Environment, readSecretFiles } from './secret-files.ts';
import { SETTING_NAMES, SETTINGS, type Setting, type SettingName } from './settings-table.ts';

export { PROJECT_FOLDER } from './project-folder.ts';

export type Settings = Readonly<ReturnType<typeof loadSettings>>;

/** Invalid settings. The message has one printable line for each problem. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

type ValueOf<N extends SettingName> = z.output<(typeof SETTINGS)[N]['schema']>;

/**
 * Validates the environment. Empty variables count as unset.
 * @throws SettingsError that lists all invalid values and unknown WIREROOM_* variables
 */
export function loadSettings(variables: Environment, machine: Machine = SMALL_MACHINE) {
  const problems = unknownSettings(variables);
  const report = (line: string): void => void problems.push(line);
  const { environment, fromFile } = readSecretFiles(withProxyVariables(variables), report);
  const read = <N extends SettingName>(name: N): ValueOf<N> | undefined => {
    const text = environment[name] || defaultOf(name, machine);
    if (text === undefined) return undefined;
    const result = SETTINGS[name].schema.safeParse(text);
    if (result.success) return result.data as ValueOf<N>;
    const where = fromFile.has(name) ? ` in ${environment[`${name}_FILE`]}` : '';
    report(`${name}${where} ${result.error.issues[0]?.message}`);
    return undefined;
  };
  const authority = read('WIREROOM_DATABASE_CA_FILE');
  const databaseUrl = (name: 'DATABASE_URL' | 'DATABASE_READER_URL'): string | undefined =>
    withDatabaseAuthority(name, read(name), authority, report);
  const settings = {
    /** Complete connection URL, including TLS parameters. */
    databaseUrl: databaseUrl('DATABASE_URL'),
    /** Connection URL of a login that can only read schema `news`. */
    databaseReaderUrl: databaseUrl('DATABASE_READER_URL'),
    /** Complete connection URL, including TLS parameters. */
    redisUrl: withRedisAuthority(read('REDIS_URL'), read('WIREROOM_REDIS_CA_FILE'), report),
    home: resolve(read('WIREROOM_HOME') ?? ''),
    allowNetworks: read('WIREROOM_ALLOW_NETWORKS') ?? [],
    allowPorts: read('WIREROOM_ALLOW_PORTS') ?? [],
    /** Proxies of requests to sites: URLs, which may contain passwords, and hosts that need none. */
    proxies: { http: read('HTTP_PROXY'), https: read('HTTPS_PROXY'), except: read('NO_PROXY') },
    contact: read('WIREROOM_CONTACT'),
    hostDelayMs: read('WIREROOM_HOST_DELAY_MS') ?? 0,
    leaseMs: read('WIREROOM_LEASE_MS') ?? 0,
    concurrency: read('WIREROOM_CONCURRENCY') ?? 0,
    threads: read('WIREROOM_THREADS') ?? 0,
    keepRawDays: read('WIREROOM_KEEP_RAW_DAYS') ?? 0,
    opsPort: read('WIREROOM_OPS_PORT') ?? 0,
    opsAddress: read('WIREROOM_OPS_ADDRESS') ?? '',
    logLevel: read('LOG_LEVEL') ?? 'info',
  };
  if (settings.databaseReaderUrl !== undefined && settings.databaseUrl === undefined)
    report('DATABASE_READER_URL requires DATABASE_URL: the embedded database has its own reader login');
  if (problems.length > 0) throw new SettingsError(problems.join('\n'));
  return settings;
}

const SMALL_MACHINE: Machine = { cores: 1, memoryBytes: 2 ** 30 };

/** Returns the default of a setting as text, for a machine. */
export function defaultOf(name: SettingName, machine: Machine): string | undefined {
  const { default: value }: Setting = SETTINGS[name];
  return typeof value === 'function' ? value(machine) : value;
}

const unknownSettings = (variables: Environment): string[] =>
  Object.keys(variables)
    .filter((name) => name.startsWith('WIREROOM_') && !Object.hasOwn(SETTINGS, name))
    .map((name) => `${name}: unknown setting${didYouMean(name, SETTING_NAMES)}`);
