import type { z } from 'zod';
import { defaultThreads, type Machine } from './environment/machine.ts';
import { DEFAULT_HOME } from './project-folder.ts';
import {
  address,
  authorityFile,
  contact,
  networks,
  noProxy,
  oneOf,
  path,
  ports,
  postgresUrl,
  proxyUrl,
  redisUrl,
  wholeNumber,
} from './setting-schemas.ts';

export interface Setting {
  readonly schema: z.ZodType;
  readonly default?: string | ((machine: Machine) => string);
  /** Describes a default that depends on the machine. */
  readonly defaultDescription?: string;
  readonly description: string;
  /** The value is a URL that may contain a password; the password is never shown. */
  readonly secret?: true;
}

/** All settings. `Settings`, `wireroom config`, `--help` and docs/configuration.md are generated from this table. */
export const SETTINGS = {
  DATABASE_URL: {
    schema: postgresUrl,
    description: 'Postgres to use (15 or newer). Unset: an embedded Postgres 18 in WIREROOM_HOME.',
    secret: true,
  },
  DATABASE_URL_FILE: {
    schema: path,
    description: 'File that contains DATABASE_URL, such as a Docker secret.',
  },
  DATABASE_READER_URL: {
    schema: postgresUrl,
    description: 'Read-only login to the same database, limited to schema news. Used by db query, db psql and db url.',
    secret: true,
  },
  DATABASE_READER_URL_FILE: {
    schema: path,
    description: 'File that contains DATABASE_READER_URL.',
  },
  WIREROOM_DATABASE_CA_FILE: {
    schema: authorityFile,
    description:
      'Certificate authorities to trust for DATABASE_URL. If set, the certificate is verified unless sslmode says otherwise.',
  },
  REDIS_URL: {
    schema: redisUrl,
    description: 'Redis for the job queue; rediss:// uses TLS. Unset: the queue is in Postgres.',
    secret: true,
  },
  REDIS_URL_FILE: {
    schema: path,
    description: 'File that contains REDIS_URL.',
  },
  WIREROOM_REDIS_CA_FILE: {
    schema: authorityFile,
    description: 'Certificate authorities to trust for REDIS_URL. Unset: the authorities that Node trusts.',
  },
  WIREROOM_HOME: {
    schema: path,
    default: DEFAULT_HOME,
    defaultDescription: '.wireroom beside package.json, or ~/.wireroom for an installed package',
    description: 'Folder of the embedded database.',
  },
  WIREROOM_ALLOW_NETWORKS: {
    schema: networks,
    description:
      'Private networks that Wireroom may fetch from, for feeds in these networks and for URLs that you enter yourself, also those of watches. Unset: public addresses only.',
  },
  WIREROOM_ALLOW_PORTS: {
    schema: ports,
    description:
      'Ports to send requests to although they belong to other services, such as mail or databases. Unset: none of them.',
  },
  HTTP_PROXY: {
    schema: proxyUrl,
    description: 'Proxy for requests to http: URLs. Also read as http_proxy.',
    secret: true,
  },
  HTTPS_PROXY: {
    schema: proxyUrl,
    description: 'Proxy for requests to https: URLs. Also read as https_proxy.',
    secret: true,
  },
  NO_PROXY: {
    schema: noProxy,
    description: 'Hosts to reach without a proxy, as curl reads it. Also read as no_proxy.',
  },
  WIREROOM_CONTACT: {
    schema: contact,
    description: 'Contact in the user agent, so that site owners can reach you.',
  },
  WIREROOM_HOST_DELAY_MS: {
    schema: wholeNumber(0, 600_000, 'milliseconds'),
    default: '1000',
    description: 'Minimum time between two requests to one host.',
  },
  WIREROOM_LEASE_MS: {
    schema: wholeNumber(1_000, 86_400_000, 'milliseconds'),
    default: '600000',
    description:
      'Time after which another process takes over unfinished work. Keep it longer than all time limits together.',
  },
  WIREROOM_CONCURRENCY: {
    schema: wholeNumber(1, 1_000, 'slots'),
    default: '16',
    description: 'Feeds or articles of each stage that one process works on at a time.',
  },
  WIREROOM_THREADS: {
    schema: wholeNumber(1, 256, 'threads'),
    default: (machine) => String(defaultThreads(machine)),
    defaultDescription: 'one per core and 512 MB of memory, at most 8',
    description: 'Worker threads for parsing, extraction and tagging.',
  },
  WIREROOM_KEEP_RAW_DAYS: {
    schema: wholeNumber(0, 3_650, 'days'),
    default: '7',
    description: 'How long to keep fetched pages unmodified, for reprocessing without the network.',
  },
  WIREROOM_OPS_PORT: {
    schema: wholeNumber(0, 65_535),
    default: '9464',
    description: 'Port for health checks, metrics and feeds of watches. 0: any free port.',
  },
  WIREROOM_OPS_ADDRESS: {
    schema: address,
    default: '127.0.0.1',
    description:
      'Address for health checks, metrics and feeds of watches; 0.0.0.0 for all interfaces. Only feeds need a token. All accept only an IP address or a local name as the host.',
  },
  LOG_LEVEL: {
    schema: oneOf('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'),
    default: 'info',
    description: 'Minimum level of log messages.',
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;

export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];
