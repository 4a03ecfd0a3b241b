import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { EffectiveSetting } from '../../../config/describe-settings.ts';
import { SETTING_NAMES } from '../../../config/settings-table.ts';
import { linesOf, runWireroom } from '../run-wireroom.ts';

test('config shows the value, source and description of every setting, without passwords', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wireroom-config-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const secret = join(folder, 'redis_url');
  writeFileSync(secret, 'rediss://queue:sesame@redis.example:6380/1\n');
  const env = {
    DATABASE_URL: 'postgres://news:sesame@db.example/news?sslmode=require&password=sesame',
    REDIS_URL_FILE: secret,
    https_proxy: 'desk:sesame@proxy.example:3128',
    WIREROOM_HOME: '/srv/wireroom',
    WIREROOM_THREADS: '3',
    WIREROOM_LEASE_MS: '300000',
  };
  const { code, stdout, stderr } = await runWireroom(['config'], { env });
  expect(code).toBe(0);
  expect(stderr).toMatch(/^(?:settings file:|no settings file at) .*\.env\n$/);
  expect(linesOf(stdout)).toEqual([
    'DATABASE_URL = postgres://news:***@db.example/news?sslmode=require&password=***  (environment)',
    '    Postgres to use (15 or newer). Unset: an embedded Postgres 18 in WIREROOM_HOME.',
    'DATABASE_URL_FILE is not set',
    '    File that contains DATABASE_URL, such as a Docker secret.',
    'DATABASE_READER_URL is not set',
    '    Read-only login to the same database, limited to schema news. Used by db query, db psql and db url.',
    'DATABASE_READER_URL_FILE is not set',
    '    File that contains DATABASE_READER_URL.',
    'WIREROOM_DATABASE_CA_FILE is not set',
    '    Certificate authorities to trust for DATABASE_URL. If set, the certificate is verified unless sslmode says otherwise.',
    'REDIS_URL = rediss://queue:***@redis.example:6380/1  (file)',
    '    Redis for the job queue; rediss:// uses TLS. Unset: the queue is in Postgres.',
    `REDIS_URL_FILE = ${secret}  (environment)`,
    '    File that contains REDIS_URL.',
    'WIREROOM_REDIS_CA_FILE is not set',
    '    Certificate authorities to trust for REDIS_URL. Unset: the authorities that Node trusts.',
    'WIREROOM_HOME = /srv/wireroom  (environment; default .wireroom beside package.json, or ~/.wireroom for an installed package)',
    '    Folder of the embedded database.',
    'WIREROOM_ALLOW_NETWORKS is not set',
    '    Private networks that Wireroom may fetch from, for feeds in these networks and for URLs that you enter yourself, also those of watches. Unset: public addresses only.',
    'WIREROOM_ALLOW_PORTS is not set',
    '    Ports to send requests to although they belong to other services, such as mail or databases. Unset: none of them.',
    'HTTP_PROXY is not set',
    '    Proxy for requests to http: URLs. Also read as http_proxy.',
    'HTTPS_PROXY = http://desk:***@proxy.example:3128/  (environment)',
    '    Proxy for requests to https: URLs. Also read as https_proxy.',
    'NO_PROXY is not set',
    '    Hosts to reach without a proxy, as curl reads it. Also read as no_proxy.',
    'WIREROOM_CONTACT is not set',
    '    Contact in the user agent, so that site owners can reach you.',
    'WIREROOM_HOST_DELAY_MS = 1000 milliseconds  (default)',
    '    Minimum time between two requests to one host.',
    'WIREROOM_LEASE_MS = 300000 milliseconds  (environment; default 600000)',
    '    Time after which another process takes over unfinished work. Keep it longer than all time limits together.',
    'WIREROOM_CONCURRENCY = 16 slots  (default)',
    '    Feeds or articles of each stage that one process works on at a time.',
    'WIREROOM_THREADS = 3 threads  (environment; default one per core and 512 MB of memory, at most 8)',
    '    Worker threads for parsing, extraction and tagging.',
    'WIREROOM_KEEP_RAW_DAYS = 7 days  (default)',
    '    How long to keep fetched pages unmodified, for reprocessing without the network.',
    'WIREROOM_OPS_PORT = 9464  (default)',
    '    Port for health checks, metrics and feeds of watches. 0: any free port.',
    'WIREROOM_OPS_ADDRESS = 127.0.0.1  (default)',
    '    Address for health checks, metrics and feeds of watches; 0.0.0.0 for all interfaces. Only feeds need a token. All accept only an IP address or a local name as the host.',
    'LOG_LEVEL = info  (default)',
    '    Minimum level of log messages.',
  ]);

  const json = await runWireroom(['config', '--json'], { env });
  expect(json.stdout).not.toContain('sesame');
  const settings = JSON.parse(json.stdout) as EffectiveSetting[];
  expect(settings.map(({ name }) => name)).toEqual(SETTING_NAMES);
  expect(settings.find(({ name }) => name === 'WIREROOM_LEASE_MS')).toEqual({
    name: 'WIREROOM_LEASE_MS',
    values: '1000 to 86400000',
    unit: 'milliseconds',
    default: '600000',
    description:
      'Time after which another process takes over unfinished work. Keep it longer than all time limits together.',
    value: '300000',
    source: 'environment',
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
    stderr: 'wireroom: DATABASE_URL_FILE: /no/where cannot be read: no such file\n',
  });
});
