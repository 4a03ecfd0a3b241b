import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { CONNECTIONS } from '../../admin/commands/start/index.ts';
import { PROJECT_FOLDER } from '../../config/project-folder.ts';
import { loadSettings } from '../../config/settings.ts';
import { openPool } from '../../db/connection/pool.ts';
import { QUEUE_CONNECTIONS } from '../../workers/dispatch/tickets.ts';
import { prepareDatabase } from '../../workers/service/prepare-database.ts';
import { HEARTBEAT_CONNECTIONS } from '../../workers/upkeep/heartbeat.ts';
import { HOUSEKEEPING_CONNECTIONS } from '../../workers/upkeep/housekeeping.ts';
import { startPostgres, withoutPostgres } from '../support/other-postgres.ts';
import { sqlOf } from './quoted.ts';

const read = (path: string): string => readFileSync(join(PROJECT_FOLDER, path), 'utf8');
const guide = read('docs/scaling.md');
const text = guide.replaceAll(/\s+/g, ' ');

test('docs/scaling.md has the figures of docs/benchmarks.md', () => {
  const measured = read('docs/benchmarks.md');
  const rows = guide.split('\n').filter((line) => /^\|.*\d \|$/.test(line));
  expect(rows.length).toBe(3);
  for (const row of rows) expect(measured, 'docs/benchmarks.md has other figures: copy its row').toContain(row);
});

test('… the limits of the program', () => {
  const { hostDelayMs } = loadSettings({});
  expect(text).toContain(`${(3_600_000 / hostDelayMs).toLocaleString('en')} pages of a host in an hour`);
  const own = CONNECTIONS + HEARTBEAT_CONNECTIONS + HOUSEKEEPING_CONNECTIONS;
  const all = own + QUEUE_CONNECTIONS;
  expect(text).toContain(`uses up to ${own}, with the queue in Postgres up to ${all}`);
  expect(read('docs/troubleshooting.md')).toContain(`uses up to ${all} connections`);
  expect(loadSettings({}, { cores: 64, memoryBytes: 2 ** 40 }).threads).toBe(8);
  const { services } = parse(read('docker-compose.yml'), { merge: true }) as { services: Record<string, unknown> };
  expect(Object.keys(services)).toContain(/--scale (\w+)=/.exec(guide)?.[1]);
});

test.skipIf(withoutPostgres(15))(
  '… and creates a user for your own Postgres that has all necessary rights, without the right to create roles',
  async () => {
    const server = await startPostgres(15);
    for (const statement of sqlOf(guide)) server.run('psql', [server.url, '-qc', statement]);
    const url = Object.assign(new URL(server.url), { username: 'wireroom', pathname: '/wireroom' }).href;
    const pool = openPool(url, { max: 2, name: 'wireroom test' });
    const database = { pool, url, embedded: false, close: () => pool.end() };
    expect((await prepareDatabase(database, { redisUrl: undefined })).length).toBeGreaterThan(5);
    expect((await pool.query('select count(*) from news.articles')).rows).toEqual([{ count: 0 }]);
    const { rows } = await pool.query(
      `select nspname from pg_namespace where nspowner = 'wireroom'::regrole order by 1`,
    );
    for (const { nspname } of rows) expect(text, 'its schemas').toContain(`\`${nspname}\``);
    expect(rows).toHaveLength(3);
    await database.close();
  },
  60_000,
);
