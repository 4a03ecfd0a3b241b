import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { loadSettings } from '../../../config/settings.ts';
import { VERSION } from '../../../config/version.ts';
import { STAGES } from '../../../db/claims/claims.ts';
import { logStart } from '../../../workers/service/log-start.ts';
import { startService } from '../../../workers/service/service.ts';
import { createWorld } from '../../support/service.ts';

const recorder = () => {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ base: null, timestamp: false }, { write: (line) => void lines.push(JSON.parse(line)) });
  return { lines, log };
};

test('the running line names version, process, database, queue, roles and the URL of the metrics, whatever port was free', async () => {
  const { pool, url, settings } = await createWorld();
  const database = { pool, url, embedded: false, close: async () => undefined };
  const silent = pino({ level: 'silent' });
  const service = startService({ settings, database, installation: 'test', stages: STAGES, log: silent, opsPort: 0 });
  onTestFinished(async () => void (await service.stop()));
  const { log, lines } = recorder();
  await logStart(log, { settings, database, roles: ['feeds', 'tags'], service });
  const { host, pathname } = new URL(url);
  expect(lines).toEqual([
    {
      level: 30,
      version: VERSION,
      pid: process.pid,
      database: `${host}${pathname}`,
      queue: 'postgres',
      roles: 'feeds,tags',
      metrics: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d{4,5}\/metrics$/),
      msg: 'wireroom is running',
    },
    { level: 30, msg: expect.stringMatching(/^WIREROOM_CONTACT is not set/) },
  ]);
  const metrics = await fetch(String(lines[0]?.['metrics']));
  expect(await metrics.text()).toContain('wireroom_build_info');
});

test('it shows no password, and omits the metrics if they are disabled', async () => {
  const { log, lines } = recorder();
  const settings = loadSettings({
    WIREROOM_CONTACT: 'desk@example.org',
    REDIS_URL: 'redis://:sesame@queue.example:6379',
    WIREROOM_HOME: '/srv/w',
  });
  const service = { opsPort: async () => undefined };
  await logStart(log, {
    settings,
    database: { embedded: false, url: 'postgres://w:sesame@db.example:5432/news?sslmode=verify-full' },
    roles: STAGES,
    service,
  });
  await logStart(log, { settings, database: { embedded: true, url: 'postgres://w@h/x' }, roles: STAGES, service });
  expect(lines).toMatchObject([
    { database: 'db.example:5432/news', queue: 'redis at queue.example:6379' },
    { database: expect.stringMatching(/^embedded in .*w$/) },
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/sesame|"metrics"/);
});
