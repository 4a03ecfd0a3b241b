import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { PROJECT_FOLDER } from '../../config/project-folder.ts';
import { LIVENESS_TIMEOUT_MS } from '../../db/claims/processes.ts';
import { openPool } from '../../db/connection/pool.ts';
import { openEmbedded, stopEmbedded } from '../../db/embedded/index.ts';
import { DATABASE, USERS } from '../../db/embedded/logins.ts';
import { placeOf } from '../../db/embedded/place.ts';
import { READER_LIMITS } from '../../db/embedded/set-up.ts';
import { prepareDatabase } from '../../workers/service/prepare-database.ts';
import { setUpAsDocumented } from '../support/documented-setup.ts';
import { fastHome } from '../support/new-home.ts';
import { CLIENT_MAJOR, startPostgres, withoutPostgres } from '../support/other-postgres.ts';
import { commandLine } from '../support/program.ts';
import { blocksOf, sqlOf } from './quoted.ts';

const read = (path: string): string => readFileSync(join(PROJECT_FOLDER, path), 'utf8');
const GUIDES = ['operating', 'backup', 'curating', 'readers', 'troubleshooting'];
const guide = GUIDES.map((name) => read(`docs/${name}.md`)).join('\n');

/** Returns the text from a heading to the next one, or the part of it from `from` to the next paragraph in bold. */
const section = (heading: string, from = ''): string => {
  const [, text = ''] = guide.split(new RegExp(`\n#{1,3} ${heading}\n`));
  const part = text.split(/\n#{1,3} /)[0] ?? '';
  return part.slice(part.indexOf(from) + from.length).split('\n**')[0] ?? '';
};

const folderFor = (what: string): string => {
  const folder = mkdtempSync(join(tmpdir(), `wireroom-${what}-`));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** Runs shell commands of the guide in a folder, with `wireroom` on the path. @returns their output */
const shell = (commands: string, folder: string, env: Readonly<Record<string, string>>): string => {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  const cli = `exec '${[process.execPath, ...commandLine()].join("' '")}' "$@"`;
  writeFileSync(join(bin, 'wireroom'), `#!/bin/sh\n${cli}\n`, { mode: 0o755 });
  const { PATH = '', HOME = '' } = process.env;
  const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', commands], {
    cwd: folder,
    encoding: 'utf8',
    env: { HOME, PATH: [bin, PATH].join(delimiter), ...env },
  });
  expect(status, `${commands}\n${stdout}${stderr}`).toBe(0);
  return stdout + stderr;
};

const fill = async (url: string): Promise<void> => {
  const pool = openPool(url, { max: 2, name: 'wireroom test' });
  await prepareDatabase({ pool, url, embedded: false, close: async () => undefined }, { redisUrl: undefined });
  await pool.query(read('test/fixtures/admin/database.sql').replace(/^insert into wireroom\.topics .*$/m, ''));
  await pool.end();
};

/** Reads what readers see, and the stored pages. */
const contentsOf = async (url: string): Promise<Record<string, unknown>> => {
  const pool = openPool(url, { max: 2, name: 'wireroom test' });
  const all = async (from: string) => (await pool.query(`select to_jsonb(t) as row from ${from} t order by 1`)).rows;
  const contents: Record<string, unknown> = {};
  for (const view of ['articles', 'article_entities', 'article_topics', 'feeds', 'revisions', 'outcomes', 'changes()'])
    contents[view] = await all(`news.${view}`);
  contents['pages'] = await all('wireroom.pages');
  contents['search'] = (await pool.query(`select article_id from news.search('ferries')`)).rows;
  contents['reader'] = (
    await pool.query(`select has_table_privilege('news_reader', 'news.articles', 'select') as may`)
  ).rows;
  await pool.end();
  return contents;
};

test.skipIf(withoutPostgres(CLIENT_MAJOR))(
  'the commands of the guide back up your own Postgres and restore it on an empty server',
  async () => {
    const [before, after] = await Promise.all([startPostgres(CLIENT_MAJOR), startPostgres(CLIENT_MAJOR)]);
    // Both are set up as the guide says: no command has more rights than that gives it.
    const [from, to] = [before, after].map(setUpAsDocumented) as [string, string];
    await fill(from);
    const reader = openPool(from.replace('wireroom@', 'wireroom_reader@'), { max: 1, name: 'reader' });
    expect((await reader.query('select count(*) from articles')).rows).toEqual([{ count: 2 }]);
    await expect(reader.query('select count(*) from wireroom.articles')).rejects.toThrow('permission denied');
    for (const [name, value] of Object.entries(READER_LIMITS).filter(([name]) => name.endsWith('_timeout')))
      expect((await reader.query(`show ${name}`)).rows).toEqual([{ [name]: value }]);
    await reader.end();
    // Of somebody else; the owner may not read it.
    before.run('psql', [
      Object.assign(new URL(before.url), { pathname: '/wireroom' }).href,
      '-qc',
      `select lo_from_bytea(0, 'x')`,
    ]);
    const folder = folderFor('backup');
    shell(blocksOf(section('Back up', '**A Postgres of your own**'), 'sh').join('\n'), folder, { DATABASE_URL: from });
    const said = shell(blocksOf(section('Restore', '**A Postgres of your own**'), 'sh').join('\n'), folder, {
      DATABASE_URL: to,
    });
    expect(said).toContain('the schema is up to date');
    expect(await contentsOf(to)).toEqual(await contentsOf(from));

    // The analyst that the guide creates can read what readers can, and nothing else.
    for (const statement of sqlOf(section('Who may read'))) after.run('psql', [after.url, '-qc', statement]);
    const analyst = openPool(Object.assign(new URL(to), { username: 'analyst' }).href, { max: 1, name: 'analyst' });
    expect((await analyst.query('select count(*) from news.articles')).rows).toEqual([{ count: 2 }]);
    await expect(analyst.query('select count(*) from wireroom.articles')).rejects.toThrow('permission denied');
    await analyst.end();

    const [, option = ''] = /With `(--exclude-table-data=\S+)`/.exec(guide) ?? [];
    const dump = before.run('pg_dump', ['--no-blobs', '--exclude-schema=bullmq', option.replaceAll("'", ''), from]);
    expect(dump).toContain('The ferry is back');
    expect(dump).toMatch(/^CREATE TABLE wireroom\.pages_\d+/m);
    expect(dump).not.toMatch(/^COPY wireroom\.pages/m);
  },
  120_000,
);

test('the commands of the guide back up and restore the files of the embedded Postgres', async () => {
  const folder = folderFor('embedded-backup');
  chmodSync(folder, 0o755); // as root, the server's account passes through it
  const home = join(folder, '.wireroom');
  onTestFinished(async () => {
    await stopEmbedded(home);
    rmSync(placeOf(home).folder, { recursive: true, force: true });
  });
  const server = await openEmbedded(home, { create: true, say: () => undefined });
  await fill(server.url);
  const before = await contentsOf(server.url);
  await server.release();
  const env = { WIREROOM_HOME: home };
  shell(blocksOf(section('Back up', '**The embedded one**'), 'sh').join('\n'), folder, env);
  const said = shell(blocksOf(section('Restore', '**The embedded one**'), 'sh').join('\n'), folder, env);
  expect(said).toMatch(/2 ready/);
  expect(readdirSync(home)).toContain('postgres.before');
  const again = await openEmbedded(home, { create: false, say: () => undefined });
  expect(await contentsOf(again.url)).toEqual(before);
  const { rows } = await queryOnce(again.url, 'show data_directory');
  expect(rows).toEqual([{ data_directory: join(home, 'postgres', 'data') }]);
  await again.release();
}, 120_000);

test.skipIf(withoutPostgres(15))(
  'the command of the guide moves the embedded database to an older Postgres of your own',
  async () => {
    const to = setUpAsDocumented(await startPostgres(15));
    const home = await fastHome();
    const server = await openEmbedded(home, { create: true, say: () => undefined });
    await fill(server.url);
    const before = await contentsOf(server.url);
    await server.release();
    const folder = folderFor('move');
    writeFileSync(join(folder, 'target-url'), `${to}\n`);
    shell(blocksOf(section('Move to another database'), 'sh').join('\n'), folder, { WIREROOM_HOME: home });
    expect(await contentsOf(to)).toEqual(before);
  },
  120_000,
);

const queryOnce = async (url: string, sql: string) => {
  const pool = openPool(url, { max: 1, name: 'wireroom test' });
  return pool.query(sql).finally(() => pool.end());
};

test('the commands for Compose use its services, users and database', () => {
  const { services } = parse(read('docker-compose.yml'), { merge: true }) as {
    services: Record<string, { environment?: Record<string, string> }>;
  };
  const lines = blocksOf(guide, 'sh').flatMap((block) => block.split('\n'));
  const compose = lines.filter((line) => line.startsWith('docker compose '));
  expect(compose.length).toBeGreaterThan(3);
  for (const line of compose) {
    const [, service] = /exec -T (\w+)|--wait (\w+)/.exec(line) ?? [];
    if (service) expect(Object.keys(services), line).toContain(service);
    const [, user] = /--username=(\w+)/.exec(line) ?? [];
    if (user) expect([services['postgres']?.environment?.['POSTGRES_USER'], USERS.owner]).toContain(user);
    const [, database] = /--dbname=(\w+)|bullmq (\w+) >/.exec(line)?.filter(Boolean) ?? [];
    if (database) expect(database).toBe(DATABASE);
    const [, file] = / < (\S+\.sql)$/.exec(line) ?? [];
    if (file) expect(existsSync(join(PROJECT_FOLDER, file)), file).toBe(true);
  }
});

test('it explains messages that the program has', () => {
  const code = ['admin', 'config', 'db', 'model', 'pipelines', 'workers']
    .flatMap((folder) =>
      readdirSync(join(PROJECT_FOLDER, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file),
      ),
    )
    .filter((file) => /\.(?:ts|sql)$/.test(file))
    .map(read)
    .join('\n');
  const rows = section('Troubleshooting')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  const messages = rows
    .map((row) => row.split(' | ')[0] ?? '')
    .flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text))
    .filter((text) => / /.test(text) && !text.startsWith('wireroom '));
  expect(messages.length).toBeGreaterThan(20);
  // A message of Postgres.
  const theirs = ['sorry, too many clients already'];
  const parts = messages.filter((text) => !theirs.includes(text)).flatMap((text) => text.split(/: |…/));
  expect(parts.map((part) => part.trim()).filter((part) => !code.includes(part))).toEqual([]);
});

test('its figures match the program', () => {
  expect(guide.replaceAll('\n', ' ')).toContain(`after ${LIVENESS_TIMEOUT_MS / 1000} seconds of silence`);
  const limits = section('Who may read');
  const words: Record<string, string> = { '10min': '10 minutes', '1min': '1 minute', '2GB': '2 GB each connection' };
  for (const limit of Object.values(READER_LIMITS)) expect(limits).toContain(`| ${words[limit] ?? limit} `);
});
