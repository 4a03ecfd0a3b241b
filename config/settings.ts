import { homedir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ipaddr from 'ipaddr.js';
import { z } from 'zod';

const wholeNumber = (unit: string, min: number, max: number) =>
  z.string().transform((text, context) => {
    const value = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (value >= min && value <= max) return value;
    context.addIssue({ code: 'custom', message: `is not a whole number of ${unit} from ${min} to ${max}: "${text}"` });
    return z.NEVER;
  });

const urlOf = (name: string, ...schemes: string[]) =>
  z.string().refine(
    (text) => URL.canParse(text) && schemes.includes(new URL(text).protocol),
    // The value may hold a password: it is never repeated.
    { error: `is not a ${name} URL (${schemes.map((s) => `${s}//…`).join(' or ')})` },
  );

const networks = z.string().transform((text, context) => {
  const list = text.split(/[\s,]+/).filter(Boolean);
  const wrong = list.find((cidr) => !ipaddr.isValidCIDR(cidr));
  if (wrong === undefined) return list;
  context.addIssue({
    code: 'custom',
    message: `holds "${wrong}", which is not a network such as 10.0.0.0/8 or fd00::/8`,
  });
  return z.NEVER;
});

/** Every setting there is: its form, its default as text, and its meaning. Docs and `--help` are made from this. */
export const SETTINGS = {
  DATABASE_URL: {
    form: urlOf('Postgres', 'postgres:', 'postgresql:').optional(),
    default: undefined,
    means: 'Postgres to use (15 or newer). Unset: an embedded Postgres 18 in WIREROOM_HOME.',
  },
  REDIS_URL: {
    form: urlOf('Redis', 'redis:', 'rediss:').optional(),
    default: undefined,
    means: 'Redis that carries the queue. Unset: the queue lives in Postgres too.',
  },
  WIREROOM_HOME: {
    form: z.string().min(1),
    default: undefined,
    means:
      'Folder of the embedded database. Unset: .wireroom beside package.json, or ~/.wireroom for an installed package.',
  },
  WIREROOM_ALLOW_NETWORKS: {
    form: networks,
    default: '',
    means: 'Private networks that may be fetched from, as CIDRs separated by commas. Unset: public addresses only.',
  },
  WIREROOM_CONTACT: {
    form: z
      .string()
      .regex(/^[\x21-\x7e]+$/, { error: 'is not a URL or e-mail address without blanks' })
      .optional(),
    default: undefined,
    means: 'URL or e-mail address that sites find in the user agent.',
  },
  WIREROOM_HOST_DELAY_MS: {
    form: wholeNumber('milliseconds', 0, 600_000),
    default: '1000',
    means: 'Least time between two requests to one host, in milliseconds.',
  },
  WIREROOM_LEASE_MS: {
    form: wholeNumber('milliseconds', 1_000, 86_400_000),
    default: '600000',
    means:
      'Time after which unfinished work is given to somebody else, in milliseconds. Longer than all time limits together.',
  },
  WIREROOM_CONCURRENCY: {
    form: wholeNumber('jobs', 1, 1_000),
    default: '16',
    means: 'Jobs of each stage that one process works on at a time.',
  },
  WIREROOM_THREADS: {
    form: wholeNumber('threads', 1, 256),
    default: undefined,
    means: 'Threads for parsing, extraction and tagging. Unset: one per core, at most 8.',
  },
  WIREROOM_KEEP_RAW_DAYS: {
    form: wholeNumber('days', 0, 3_650),
    default: '7',
    means: 'Days that fetched pages are kept as they came, for reprocessing without the network.',
  },
  WIREROOM_OPS_PORT: {
    form: wholeNumber('port numbers', 0, 65_535),
    default: '9464',
    means: 'Port on loopback for health checks and metrics.',
  },
  LOG_LEVEL: {
    form: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'is not one of trace, debug, info, warn, error, fatal, silent',
    }),
    default: 'info',
    means: 'How much the service logs.',
  },
} as const satisfies Record<string, { form: z.ZodType; default: string | undefined; means: string }>;

export type SettingName = keyof typeof SETTINGS;

export interface Settings {
  readonly databaseUrl: string | undefined;
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
  readonly logLevel: string;
}

/** A wrong setting: one line for each, ready to be printed. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** The folder that holds package.json, in a checkout, a build (dist/) and an installed package alike. */
export const PROJECT_FOLDER = (() => {
  const here = dirname(dirname(fileURLToPath(import.meta.url)));
  return here.endsWith(`${sep}dist`) ? dirname(here) : here;
})();

// An installed package is replaced as a whole by its next version: data does not belong inside it.
const defaultHome = (): string =>
  PROJECT_FOLDER.includes(`${sep}node_modules${sep}`)
    ? join(homedir(), '.wireroom')
    : join(PROJECT_FOLDER, '.wireroom');

/**
 * Turns the environment into one validated object. Empty variables count as unset.
 * @throws SettingsError naming every bad value and every unknown WIREROOM_* variable.
 */
export const loadSettings = (
  environment: Readonly<Record<string, string | undefined>>,
  cores: number = 1,
): Settings => {
  const complaints = Object.keys(environment)
    .filter((name) => name.startsWith('WIREROOM_') && !Object.hasOwn(SETTINGS, name))
    .map((name) => `${name}: there is no such setting${didYouMean(name)}`);
  const read = <N extends SettingName>(name: N): z.output<(typeof SETTINGS)[N]['form']> | undefined => {
    const text = environment[name] || SETTINGS[name].default;
    if (text === undefined) return undefined;
    const result = SETTINGS[name].form.safeParse(text);
    if (result.success) return result.data as z.output<(typeof SETTINGS)[N]['form']>;
    complaints.push(`${name} ${result.error.issues[0]?.message}`);
    return undefined;
  };
  const settings = {
    databaseUrl: read('DATABASE_URL'),
    redisUrl: read('REDIS_URL'),
    home: resolve(read('WIREROOM_HOME') ?? defaultHome()),
    allowNetworks: read('WIREROOM_ALLOW_NETWORKS') ?? [],
    contact: read('WIREROOM_CONTACT'),
    hostDelayMs: read('WIREROOM_HOST_DELAY_MS') ?? 0,
    leaseMs: read('WIREROOM_LEASE_MS') ?? 0,
    concurrency: read('WIREROOM_CONCURRENCY') ?? 0,
    threads: read('WIREROOM_THREADS') ?? Math.min(Math.max(cores, 1), 8),
    keepRawDays: read('WIREROOM_KEEP_RAW_DAYS') ?? 0,
    opsPort: read('WIREROOM_OPS_PORT') ?? 0,
    logLevel: read('LOG_LEVEL') ?? 'info',
  };
  if (complaints.length > 0) throw new SettingsError(complaints.join('\n'));
  return settings;
};

const didYouMean = (name: string): string => {
  const words = new Set(name.split('_'));
  const near = Object.keys(SETTINGS)
    .filter((known) => known.startsWith('WIREROOM_'))
    .map((known) => ({ known, shared: known.split('_').filter((word) => words.has(word)).length }))
    .sort((a, b) => b.shared - a.shared)[0];
  return near && near.shared > 1 ? `; did you mean ${near.known}?` : '';
};
