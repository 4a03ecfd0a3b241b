import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { SettingInUse } from '../../../config/describe-settings.ts';
import { SETTING_NAMES } from '../../../config/settings-table.ts';
import { linesOf, runWireroom } from '../run-wireroom.ts';

test('config shows every setting, its value, where that comes from, and what it means; without passwords', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wireroom-config-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const secret = join(folder, 'redis_url');
  writeFileSync(secret, 'rediss://queue:sesame@redis.example:6380/1\n');
  const env = {
    DATABASE_URL: 'postgres://news:sesame@db.example/news?sslmode=require&password=sesame',
    REDIS_URL_FILE: secret,
    WIREROOM_HOME: '/srv/wireroom',
    WIREROOM_THREADS: '3',
    WIREROOM_LEASE_MS: '300000',
  };
  const { code, stdout, stderr } = await runWireroom(['config'], { env });
  expect(code).toBe(0);
  expect(stderr).toMatch(/^(there is no|\.env is) .*\.env\n$/);
  expect(linesOf(stdout)).toEqual([
    'DATABASE_URL = postgres://news:***@db.example/news?sslmode=require&password=***  (environment)',
    '    Postgres to use (15 or newer). Unset: an embedded Postgres 18 in WIREROOM_HOME.',
    'DATABASE_URL_FILE is not set',
    '    File that holds DATABASE_URL, such as a Docker secret.',
    'DATABASE_READER_URL is not set',
    '    The same database as somebody who only reads schema news: for db query, db psql and db url.',
    'DATABASE_READER_URL_FILE is not set',
    '    File that holds DATABASE_READER_URL.',
    'WIREROOM_DATABASE_CA_FILE is not set',
    '    Authorities that may have signed the certificate of DATABASE_URL. With it the certificate is verified, unless sslmode says otherwise.',
    'REDIS_URL = rediss://queue:***@redis.example:6380/1  (file)',
    '    Redis that carries the queue; rediss:// is TLS. Unset: the queue lives in Postgres too.',
    `REDIS_URL_FILE = ${secret}  (environment)`,
    '    File that holds REDIS_URL.',
    'WIREROOM_REDIS_CA_FILE is not set',
    '    Authorities that may have signed the certificate of REDIS_URL. Unset: those that Node trusts.',
    'WIREROOM_HOME = /srv/wireroom  (environment; default .wireroom beside package.json, or ~/.wireroom for an installed package)',
    '    Folder of the embedded database.',
    'WIREROOM_ALLOW_NETWORKS is not set',
    '    Private networks that may be fetched from: by feeds in one of them, and by what you add yourself. Unset: public addresses only.',
    'WIREROOM_CONTACT is not set',
    '    What sites find in the user agent, so that they know whom to write to.',
    'WIREROOM_HOST_DELAY_MS = 1000 milliseconds  (default)',
    '    Least time between two requests to one host.',
    'WIREROOM_LEASE_MS = 300000 milliseconds  (environment; default 600000)',
    '    Time after which unfinished work is given to somebody else. Longer than all time limits together.',
    'WIREROOM_CONCURRENCY = 16 jobs  (default)',
    '    Jobs of each stage that one process works on at a time.',
    'WIREROOM_THREADS = 3 threads  (environment; default one per core, at most 8)',
    '    Threads for parsing, extraction and tagging.',
    'WIREROOM_KEEP_RAW_DAYS = 7 days  (default)',
    '    How long fetched pages are kept as they came, for reprocessing without the network.',
    'WIREROOM_OPS_PORT = 9464  (default)',
    '    Port for health checks and metrics. 0: any free one.',
    'WIREROOM_OPS_ADDRESS = 127.0.0.1  (default)',
    '    Address that health checks and metrics listen on; 0.0.0.0 for all. They ask for no password, and answer by IP address or a local name.',
    'LOG_LEVEL = info  (default)',
    '    How much the service logs.',
  ]);

  const json = await runWireroom(['config', '--json'], { env });
  expect(json.stdout).not.toContain('sesame');
  const settings = JSON.parse(json.stdout) as SettingInUse[];
  expect(settings.map(({ name }) => name)).toEqual(SETTING_NAMES);
  expect(settings.find(({ name }) => name === 'WIREROOM_LEASE_MS')).toEqual({
    name: 'WIREROOM_LEASE_MS',
    values: '1000 to 86400000',
    unit: 'milliseconds',
    default: '600000',
    means: 'Time after which unfinished work is given to somebody else. Longer than all time limits together.',
    value: '300000',
    from: 'environment',
  });
});

test('config --help explains every setting', async () => {
  const { code, stdout } = await runWireroom(['config', '--help']);
  expect(code).toBe(0);
  for (const name of SETTING_NAMES) expect(stdout).toMatch(new RegExp(`^ {2}${name} +\\S`, 'm'));
  expect(stdout).toContain('(1000 to 86400000 milliseconds;');
});

test('a wrong setting is one line before anything is shown', async () => {
  expect(await runWireroom(['config'], { env: { DATABASE_URL_FILE: '/no/where' } })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'wireroom: DATABASE_URL_FILE: /no/where cannot be read: there is no such file\n',
  });
});
