import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadSettings, SettingsError } from '../../config/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'wireroom-settings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileWith = (content: string, name: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const GB = 2 ** 30;

const messageFor = (environment: Record<string, string>): string => {
  try {
    loadSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return 'accepted';
};

test('an empty environment yields the documented defaults', () => {
  const settings = loadSettings({}, { cores: 4, memoryBytes: 8 * GB });
  expect(settings).toMatchObject({ hostDelayMs: 1000, leaseMs: 600_000, keepRawDays: 7, opsPort: 9464, threads: 4 });
  expect(settings).toMatchObject({ databaseUrl: undefined, redisUrl: undefined, opsAddress: '127.0.0.1' });
  expect(settings.home).toMatch(/\.wireroom$/);
});

test('an empty variable counts as unset', () => {
  expect(loadSettings({ DATABASE_URL: '', DATABASE_URL_FILE: '', WIREROOM_HOST_DELAY_MS: '' })).toMatchObject({
    databaseUrl: undefined,
    hostDelayMs: 1000,
  });
});

test.each([
  ['WIREROOM_HOST_DELAY', 'WIREROOM_HOST_DELAY_MS'],
  ['WIREROOM_CONCURENCY', 'WIREROOM_CONCURRENCY'],
  ['WIREROOM_DATABASE_URL', 'DATABASE_URL'],
  ['WIREROOM_LOG_LEVEL', 'LOG_LEVEL'],
])('an unknown setting is reported with the closest known name: %s', (typed, meant) => {
  expect(messageFor({ [typed]: '5' })).toBe(`${typed}: unknown setting; did you mean ${meant}?`);
});

test('an unknown setting without a similar name is reported alone', () => {
  expect(messageFor({ WIREROOM_COLOUR_OF_THE_SKY: 'blue' })).toBe('WIREROOM_COLOUR_OF_THE_SKY: unknown setting');
});

test.each([
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL is not a Postgres URL (postgres://… or postgresql://…)'],
  [
    { DATABASE_URL: 'postgres://db/news?sslmode=prefer' },
    'DATABASE_URL has an sslmode that is not one of disable, require, no-verify, verify-ca, verify-full',
  ],
  [{ REDIS_URL: 'localhost:6379' }, 'REDIS_URL is not a Redis URL (redis://… or rediss://…)'],
  [
    { WIREROOM_HOST_DELAY_MS: '1s' },
    'WIREROOM_HOST_DELAY_MS is not a whole number of milliseconds from 0 to 600000: "1s"',
  ],
  [{ WIREROOM_OPS_PORT: '70000' }, 'WIREROOM_OPS_PORT is not a whole number from 0 to 65535: "70000"'],
  [{ WIREROOM_OPS_ADDRESS: 'localhost' }, 'WIREROOM_OPS_ADDRESS is not an IP address of this machine'],
  [
    { WIREROOM_ALLOW_NETWORKS: '10.0.0.0/8 nonsense' },
    'WIREROOM_ALLOW_NETWORKS cannot be used: "nonsense" is not a network such as 10.0.0.0/8 or fd00::/8',
  ],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is not one of trace, debug, info, warn, error, fatal, silent'],
])('an invalid value is reported in one line: %j', (environment, line) => {
  expect(messageFor(environment)).toBe(line);
});

test('the message about an invalid URL does not repeat its password', () => {
  expect(messageFor({ REDIS_URL: 'http://user:secret@host' })).not.toContain('secret');
  const file = fileWith('my secret', 'bad-url');
  expect(messageFor({ DATABASE_URL_FILE: file })).toBe(
    `DATABASE_URL in ${file} is not a Postgres URL (postgres://… or postgresql://…)`,
  );
});

test('all problems are reported together', () => {
  expect(messageFor({ LOG_LEVEL: 'loud', WIREROOM_THREADS: '0' }).split('\n')).toHaveLength(2);
});

describe('a secret in a file', () => {
  test('is read without the trailing newline', () => {
    const file = fileWith('postgres://news:pass@db/news\n', 'database-url');
    const redis = fileWith('redis://:pass@queue\n', 'redis-url');
    expect(loadSettings({ DATABASE_URL_FILE: file, REDIS_URL_FILE: redis })).toMatchObject({
      databaseUrl: 'postgres://news:pass@db/news',
      redisUrl: 'redis://:pass@queue',
    });
  });

  test('can contain the URL of the reader, which requires DATABASE_URL', () => {
    const reader = fileWith('postgres://reader:pass@db/news\n', 'reader-url');
    const settings = { DATABASE_URL: 'postgres://news:pass@db/news', DATABASE_READER_URL_FILE: reader };
    expect(loadSettings(settings).databaseReaderUrl).toBe('postgres://reader:pass@db/news');
    expect(messageFor({ DATABASE_READER_URL_FILE: reader })).toBe(
      'DATABASE_READER_URL requires DATABASE_URL: the embedded database has its own reader login',
    );
  });

  test('conflicts with the same secret in the environment', () => {
    const file = fileWith('postgres://a/b', 'twice');
    expect(messageFor({ DATABASE_URL: 'postgres://a/b', DATABASE_URL_FILE: file })).toBe(
      'DATABASE_URL and DATABASE_URL_FILE are both set; unset one of them',
    );
  });

  test.each([
    ['is missing', () => join(folder, 'nowhere'), 'cannot be read: no such file'],
    ['is a folder', () => folder, 'cannot be read: not a file'],
    ['is empty', () => fileWith(' \n', 'empty'), 'is empty'],
    ['is too large', () => fileWith('x'.repeat(300_000), 'large'), 'cannot be read: larger than 256 KiB'],
  ])('that %s is reported in one line', (_, make, reason) => {
    const file = make();
    expect(messageFor({ REDIS_URL_FILE: file })).toBe(`REDIS_URL_FILE: ${file} ${reason}`);
  });
});

describe('certificate authorities', () => {
  test('that are unreadable or invalid are reported in one line', () => {
    const missing = join(folder, 'no.pem');
    expect(messageFor({ WIREROOM_REDIS_CA_FILE: missing })).toBe(
      `WIREROOM_REDIS_CA_FILE cannot be used: ${missing} cannot be read: no such file`,
    );
    const text = fileWith('not a certificate', 'text.pem');
    expect(messageFor({ WIREROOM_DATABASE_CA_FILE: text })).toBe(
      `WIREROOM_DATABASE_CA_FILE cannot be used: ${text} contains no certificate in PEM format`,
    );
  });

  test('become part of the URL and enable verification', () => {
    const authority = join(import.meta.dirname, '../fixtures/fetch/self-signed.cert.pem');
    const settings = loadSettings({
      DATABASE_URL: 'postgres://me:p%40ss@db:5433/news?options=-c%20jit%3Doff',
      WIREROOM_DATABASE_CA_FILE: authority,
      REDIS_URL: 'rediss://queue:6380/2',
      WIREROOM_REDIS_CA_FILE: authority,
    });
    const file = encodeURIComponent(authority);
    expect(settings.databaseUrl).toBe(
      `postgres://me:p%40ss@db:5433/news?options=-c%20jit%3Doff&sslmode=verify-full&sslrootcert=${file}`,
    );
    expect(settings.redisUrl).toBe(`rediss://queue:6380/2?cacert=${file}`);
  });

  test('are rejected if the URL does not use TLS', () => {
    const authority = join(import.meta.dirname, '../fixtures/fetch/self-signed.cert.pem');
    const environment = {
      DATABASE_URL: 'postgres://db/news?sslmode=disable',
      WIREROOM_DATABASE_CA_FILE: authority,
      REDIS_URL: 'redis://queue',
      WIREROOM_REDIS_CA_FILE: authority,
    };
    expect(messageFor(environment).split('\n')).toEqual([
      'WIREROOM_DATABASE_CA_FILE has no effect because DATABASE_URL sets sslmode=disable; remove one of them',
      'WIREROOM_REDIS_CA_FILE has no effect because REDIS_URL does not start with rediss://; change one of them',
    ]);
  });
});

describe('proxies', () => {
  test('are read in upper and lower case, and without a scheme', () => {
    expect(
      loadSettings({ HTTP_PROXY: 'proxy.example:3128', NO_PROXY: 'a.example, .b.example 10.0.0.0/8' }).proxies,
    ).toEqual({
      http: 'http://proxy.example:3128',
      https: undefined,
      except: ['a.example', '.b.example', '10.0.0.0/8'],
    });
    const both = { HTTPS_PROXY: 'http://upper.example', https_proxy: 'https://lower.example', no_proxy: '*' };
    expect(loadSettings(both).proxies).toEqual({ http: undefined, https: 'https://lower.example', except: ['*'] });
  });

  test.each(['socks5://user:secret@proxy.example', 'http://user:secret@'])('%s is none', (url) => {
    expect(messageFor({ HTTPS_PROXY: url })).toBe(
      'HTTPS_PROXY is not the URL of an HTTP proxy (http://… or https://…)',
    );
  });
});
