import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { createProgram } from '../../admin/program.ts';
import { PROJECT_FOLDER } from '../../config/project-folder.ts';
import { loadSettings } from '../../config/settings.ts';
import { SETTING_NAMES, SETTINGS } from '../../config/settings-table.ts';
import { openPool } from '../../db/connection/pool.ts';
import { DATABASE, USERS } from '../../db/embedded/logins.ts';
import { READER_LIMITS } from '../../db/embedded/set-up.ts';
import { prepareDatabase } from '../../workers/service/prepare-database.ts';
import { CLOSE_MS, DRAIN_MS } from '../../workers/service/service.ts';
import { startPostgres, withoutPostgres } from '../support/other-postgres.ts';

interface Service {
  readonly image: string;
  readonly build?: string;
  readonly pull_policy?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string | null>>;
  readonly entrypoint?: readonly string[];
  readonly logging?: { readonly options: Readonly<Record<string, string>> };
  readonly mem_limit?: string;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly stop_grace_period?: string;
  readonly read_only?: boolean;
  readonly container_name?: string;
}

interface Compose {
  readonly services: Readonly<Record<'secrets' | 'wireroom' | 'migrate' | 'postgres' | 'redis', Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const text = readFileSync(join(PROJECT_FOLDER, 'docker-compose.yml'), 'utf8');
const compose = parse(text, { merge: true }) as Compose;
const { secrets, wireroom, migrate, postgres, redis } = compose.services;

test('one service builds the image that both run, and nobody looks for it elsewhere', () => {
  expect(migrate.image).toBe(wireroom.image);
  expect([wireroom.build, migrate.build]).toEqual(['.', undefined]);
  expect(migrate.pull_policy).toBe('never');
});

test('every variable of ours exists, and those with a value are good ones', () => {
  for (const { environment = {} } of [wireroom, migrate]) {
    expect(Object.keys(environment).filter((name) => !Object.hasOwn(SETTINGS, name))).toEqual([]);
    const given = Object.entries(environment).filter(([name, value]) => value !== null && !name.endsWith('_FILE'));
    expect(loadSettings(Object.fromEntries(given) as Record<string, string>)).toMatchObject({
      redisUrl: 'redis://redis:6379',
    });
  }
});

test('every setting there is can be given to it, or the file says why not', () => {
  const [, left = ''] = /# Not here: (.*?)\n {4}WIREROOM/s.exec(text) ?? [];
  for (const { environment = {} } of [wireroom, migrate]) {
    const missing = SETTING_NAMES.filter((name) => !Object.hasOwn(environment, name));
    expect([...left.matchAll(/[A-Z_]{5,}/g)].map(([name]) => name).sort()).toEqual([...missing].sort());
  }
});

/**
 * Runs the first step on folders in place of the volumes.
 * @returns the secrets that it makes, by the path of a container
 */
const makeSecrets = (folder: string): Record<string, string> => {
  const [shell = '', script = '', ...volumes] = secrets.entrypoint ?? [];
  const source = secrets.volumes?.find((volume) => volume.includes(`:${script}:`))?.split(':')[0] ?? '';
  const folders = volumes.map((path) => join(folder, path));
  for (const path of folders) mkdirSync(path, { recursive: true });
  const { status, stderr } = spawnSync(shell, [join(PROJECT_FOLDER, source), ...folders], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const files = folders.flatMap((path) => readdirSync(path).map((name) => join(path, name)));
  for (const file of files) expect(statSync(file).mode & 0o777, 'its service runs as another user').toBe(0o644);
  return Object.fromEntries(files.map((file) => [file.slice(folder.length), readFileSync(file, 'utf8')]));
};

test('the first step makes passwords once, and URLs of the service and its readers, not of the superuser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wireroom-secrets-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const made = makeSecrets(folder);
  const passwords = ['postgres', 'wireroom', 'reader'].map((name) => made[`/postgres/${name}_password`]);
  for (const password of passwords) expect(password).toMatch(/^[\da-f]{48}$/);
  expect(new Set(passwords).size).toBe(3);
  const urls = ['database_url', 'database_reader_url'].map((name) => new URL(made[`/wireroom/${name}`] ?? ''));
  expect(urls.map(({ username, password }) => [username, password])).toEqual([
    [USERS.owner, passwords[1]],
    [USERS.reader, passwords[2]],
  ]);
  for (const url of urls) expect(url).toMatchObject({ pathname: `/${DATABASE}`, hostname: 'postgres', port: '5432' });
  expect(Object.keys(made).filter((path) => path.startsWith('/wireroom/'))).toHaveLength(2);
  expect(makeSecrets(folder)).toEqual(made);
  rmSync(join(folder, 'postgres', 'reader_password'));
  expect(makeSecrets(folder)).toMatchObject({ '/postgres/wireroom_password': passwords[1] });
  expect(postgres.environment).toMatchObject({ POSTGRES_USER: USERS.superuser });
});

test('up alone starts everything: what a service needs is there, or another one makes it first', () => {
  expect(Object.keys(compose)).not.toContain('secrets');
  const named = Object.values(compose.services).flatMap(({ volumes = [] }) =>
    volumes.map((one) => one.split(':')[0] ?? ''),
  );
  for (const source of named) {
    if (source.startsWith('./')) expect(existsSync(join(PROJECT_FOLDER, source)), source).toBe(true);
    else expect(Object.keys(compose.volumes)).toContain(source);
  }
  expect(postgres.depends_on).toEqual({ secrets: { condition: 'service_completed_successfully' } });
  expect(postgres.volumes).toContain('postgres_secrets:/run/secrets:ro');
  for (const { volumes } of [wireroom, migrate]) expect(volumes).toEqual(['wireroom_secrets:/run/secrets:ro']);
});

test('no service can fill the disk with its log, or take all memory', () => {
  for (const { logging, mem_limit } of Object.values(compose.services)) {
    expect(logging?.options).toEqual({ 'max-size': '10m', 'max-file': '5' });
    expect(mem_limit).toMatch(/^\d+g$/);
  }
});

test.skipIf(withoutPostgres(15))(
  'its Postgres gets its users and database from roles.sh, as often as that is run',
  async () => {
    const [script = ''] = postgres.volumes?.filter((volume) => volume.includes('/docker-entrypoint-initdb.d/')) ?? [];
    const roles = readFileSync(join(PROJECT_FOLDER, script.split(':')[0] ?? ''), 'utf8');
    const server = await startPostgres(15);
    const folder = mkdtempSync(join(tmpdir(), 'wireroom-secrets-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const { hostname, port, username } = new URL(server.url);
    for (const password of ['first', "sec'ond"]) {
      for (const name of ['wireroom', 'reader']) {
        writeFileSync(join(folder, `${name}_password`), `${password}\n`);
      }
      const { status, stderr } = spawnSync('bash', ['--norc', '-c', roles.replaceAll('/run/secrets', folder)], {
        encoding: 'utf8',
        env: {
          PATH: process.env['PATH'],
          PGHOST: hostname,
          PGPORT: port,
          POSTGRES_USER: username,
        },
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    }
    const pool = openPool(server.url, { max: 1, name: 'wireroom test' });
    const { rows } = await pool.query(
      `select r.rolname as name, r.rolsuper or r.rolcreatedb or r.rolcreaterole as more, r.rolcanlogin as login,
       r.rolconnlimit as connections, r.rolconfig as settings,
       a.rolpassword like 'SCRAM%' as secret
     from pg_roles r join pg_authid a on a.oid = r.oid
     where r.rolname in ('wireroom', 'wireroom_reader', 'news_reader') order by 1`,
    );
    await pool.end();
    const { connections, ...limits } = READER_LIMITS;
    const settings = Object.entries({ search_path: 'news', default_transaction_read_only: 'on', ...limits });
    expect(rows).toEqual([
      { name: 'news_reader', more: false, login: false, connections: -1, settings: null, secret: null },
      {
        name: 'wireroom',
        more: false,
        login: true,
        connections: -1,
        settings: ['search_path=news, public'],
        secret: true,
      },
      {
        name: 'wireroom_reader',
        more: false,
        login: true,
        connections,
        settings: expect.arrayContaining(settings.map(([name, value]) => `${name}=${value}`)),
        secret: true,
      },
    ]);
    const url = Object.assign(new URL(server.url), { username: 'wireroom', pathname: '/wireroom' }).href;
    const own = openPool(url, { max: 2, name: 'wireroom test' });
    await prepareDatabase({ pool: own, url, embedded: false, close: async () => undefined }, { redisUrl: undefined });
    await own.end();
    expect(
      server.run('psql', [url.replace('wireroom@', 'wireroom_reader@'), '-Atc', 'select count(*) from articles']),
    ).toBe('0\n');
  },
  60_000,
);

test('secrets come from files that the first step makes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wireroom-secrets-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const made = Object.keys(makeSecrets(folder));
  for (const { volumes = [], environment = {} } of Object.values(compose.services)) {
    const [volume = ''] = volumes.flatMap((one) => /^(\w+)_secrets:\/run\/secrets:ro$/.exec(one)?.[1] ?? []);
    for (const [name, value] of Object.entries(environment).filter(([name]) => name.endsWith('_FILE')))
      expect(made, name).toContain(value?.replace('/run/secrets', `/${volume}`));
  }
});

test('its commands are those of the program', () => {
  const names = createProgram().commands.map((command) => command.name());
  const db = createProgram().commands.find((command) => command.name() === 'db');
  expect(names).toContain(wireroom.command?.[0]);
  expect(migrate.command?.[0]).toBe('db');
  expect(db?.commands.map((command) => command.name())).toContain(migrate.command?.[1]);
});

test('the service starts when the schema is up to date and Redis answers, and the schema waits for Postgres', () => {
  expect(wireroom.depends_on).toEqual({
    migrate: { condition: 'service_completed_successfully' },
    redis: { condition: 'service_healthy' },
  });
  expect(migrate.depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
  expect(postgres.healthcheck?.test).toContain('pg_isready');
  expect(redis.healthcheck?.test).toEqual(['CMD', 'redis-cli', 'ping']);
  expect(migrate.healthcheck, 'nobody answers there').toEqual({ disable: true });
});

test('Redis keeps what is queued over a restart and throws nothing away', () => {
  const options = redis.command?.join(' ');
  expect(options).toContain('--appendonly yes');
  expect(options).toContain('--maxmemory-policy noeviction');
  expect(redis.volumes).toEqual(['redis:/data']);
});

test('Postgres is one that the code knows, and keeps its data where that version puts it', () => {
  expect(postgres.image).toBe('postgres:18');
  // From 18 on the image has its data in a folder named for the version, below the volume.
  expect(postgres.volumes?.[0]).toBe('postgres:/var/lib/postgresql');
  expect(Object.keys(compose.volumes)).toEqual(['postgres', 'postgres_secrets', 'redis', 'wireroom_secrets']);
});

test('nothing can be reached from outside this machine, and the service can be scaled', () => {
  const ports = Object.values(compose.services).flatMap((service) => service.ports ?? []);
  expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  expect(wireroom.ports, 'a port of this machine can be had once').toBeUndefined();
  expect(wireroom.container_name).toBeUndefined();
});

test('the service may write nowhere, and is given the time it needs to finish its work', () => {
  for (const service of [wireroom, migrate])
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      init: true,
    });
  const [, seconds] = /^(\d+)s$/.exec(wireroom.stop_grace_period ?? '') ?? [];
  // Draining, then closing the queue and the pool.
  expect(Number(seconds) * 1000).toBeGreaterThan(DRAIN_MS + 2 * CLOSE_MS);
});
