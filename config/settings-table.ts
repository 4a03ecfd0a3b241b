import type { z } from 'zod';
import { address, authorityFile, contact, networks, oneOf, path, postgresUrl, redisUrl, wholeNumber } from './forms.ts';
import { DEFAULT_HOME } from './project-folder.ts';

export interface Machine {
  readonly cores: number;
}

export interface Setting {
  readonly form: z.ZodType;
  readonly default?: string | ((machine: Machine) => string);
  /** A default that depends on the machine, in words. */
  readonly defaultIs?: string;
  readonly means: string;
  /** A URL that may hold a password, which is never shown. */
  readonly secret?: true;
}

/** Every setting there is. Settings, `wireroom config`, `--help` and docs/configuration.md are made from this. */
export const SETTINGS = {
  DATABASE_URL: {
    form: postgresUrl,
    means: 'Postgres to use (15 or newer). Unset: an embedded Postgres 18 in WIREROOM_HOME.',
    secret: true,
  },
  DATABASE_URL_FILE: {
    form: path,
    means: 'File that holds DATABASE_URL, such as a Docker secret.',
  },
  DATABASE_READER_URL: {
    form: postgresUrl,
    means: 'The same database as somebody who only reads schema news: for db query, db psql and db url.',
    secret: true,
  },
  DATABASE_READER_URL_FILE: {
    form: path,
    means: 'File that holds DATABASE_READER_URL.',
  },
  WIREROOM_DATABASE_CA_FILE: {
    form: authorityFile,
    means:
      'Authorities that may have signed the certificate of DATABASE_URL. With it the certificate is verified, unless sslmode says otherwise.',
  },
  REDIS_URL: {
    form: redisUrl,
    means: 'Redis that carries the queue; rediss:// is TLS. Unset: the queue lives in Postgres too.',
    secret: true,
  },
  REDIS_URL_FILE: {
    form: path,
    means: 'File that holds REDIS_URL.',
  },
  WIREROOM_REDIS_CA_FILE: {
    form: authorityFile,
    means: 'Authorities that may have signed the certificate of REDIS_URL. Unset: those that Node trusts.',
  },
  WIREROOM_HOME: {
    form: path,
    default: DEFAULT_HOME,
    defaultIs: '.wireroom beside package.json, or ~/.wireroom for an installed package',
    means: 'Folder of the embedded database.',
  },
  WIREROOM_ALLOW_NETWORKS: {
    form: networks,
    means:
      'Private networks that may be fetched from: by feeds in one of them, and by what you add yourself. Unset: public addresses only.',
  },
  WIREROOM_CONTACT: {
    form: contact,
    means: 'What sites find in the user agent, so that they know whom to write to.',
  },
  WIREROOM_HOST_DELAY_MS: {
    form: wholeNumber(0, 600_000, 'milliseconds'),
    default: '1000',
    means: 'Least time between two requests to one host.',
  },
  WIREROOM_LEASE_MS: {
    form: wholeNumber(1_000, 86_400_000, 'milliseconds'),
    default: '600000',
    means: 'Time after which unfinished work is given to somebody else. Longer than all time limits together.',
  },
  WIREROOM_CONCURRENCY: {
    form: wholeNumber(1, 1_000, 'jobs'),
    default: '16',
    means: 'Jobs of each stage that one process works on at a time.',
  },
  WIREROOM_THREADS: {
    form: wholeNumber(1, 256, 'threads'),
    default: ({ cores }) => String(Math.min(Math.max(cores, 1), 8)),
    defaultIs: 'one per core, at most 8',
    means: 'Threads for parsing, extraction and tagging.',
  },
  WIREROOM_KEEP_RAW_DAYS: {
    form: wholeNumber(0, 3_650, 'days'),
    default: '7',
    means: 'How long fetched pages are kept as they came, for reprocessing without the network.',
  },
  WIREROOM_OPS_PORT: {
    form: wholeNumber(0, 65_535),
    default: '9464',
    means: 'Port for health checks and metrics. 0: any free one.',
  },
  WIREROOM_OPS_ADDRESS: {
    form: address,
    default: '127.0.0.1',
    means:
      'Address that health checks and metrics listen on; 0.0.0.0 for all. They ask for no password, and answer by IP address or a local name.',
  },
  LOG_LEVEL: {
    form: oneOf('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'),
    default: 'info',
    means: 'How much the service logs.',
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;

export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];
