import { expect, test } from 'vitest';
import { loadSettings, SettingsError } from '../../config/settings.ts';

const complaint = (environment: Record<string, string>): string => {
  try {
    loadSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return 'accepted';
};

test('an empty environment gives the documented defaults', () => {
  const settings = loadSettings({}, 4);
  expect(settings).toMatchObject({ hostDelayMs: 1000, leaseMs: 600_000, keepRawDays: 7, opsPort: 9464, threads: 4 });
  expect(settings.databaseUrl).toBeUndefined();
  expect(settings.home).toMatch(/\.wireroom$/);
});

test('an empty variable counts as unset', () => {
  expect(loadSettings({ DATABASE_URL: '', WIREROOM_HOST_DELAY_MS: '' })).toMatchObject({
    databaseUrl: undefined,
    hostDelayMs: 1000,
  });
});

test('an unknown setting is named, with the one that was probably meant', () => {
  expect(complaint({ WIREROOM_HOST_DELAY: '5' })).toBe(
    'WIREROOM_HOST_DELAY: there is no such setting; did you mean WIREROOM_HOST_DELAY_MS?',
  );
});

test.each([
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL is not a Postgres URL (postgres://… or postgresql://…)'],
  [
    { WIREROOM_HOST_DELAY_MS: '1s' },
    'WIREROOM_HOST_DELAY_MS is not a whole number of milliseconds from 0 to 600000: "1s"',
  ],
  [
    { WIREROOM_ALLOW_NETWORKS: '10.0.0.0/8 nonsense' },
    'WIREROOM_ALLOW_NETWORKS holds "nonsense", which is not a network such as 10.0.0.0/8 or fd00::/8',
  ],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is not one of trace, debug, info, warn, error, fatal, silent'],
])('a bad value is one clear line: %j', (environment, line) => {
  expect(complaint(environment)).toBe(line);
});

test('a password in a bad URL is not repeated', () => {
  expect(complaint({ REDIS_URL: 'http://user:secret@host' })).not.toContain('secret');
});

test('all complaints come at once', () => {
  expect(complaint({ LOG_LEVEL: 'loud', WIREROOM_THREADS: '0' }).split('\n')).toHaveLength(2);
});
