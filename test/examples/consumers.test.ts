import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { PROJECT_FOLDER } from '../../config/project-folder.ts';
import { openPool } from '../../db/connection/pool.ts';
import { removeArticles } from '../../db/removal/removals.ts';
import { createDatabase } from '../support/database.ts';
import { writeNews } from '../support/newsroom.ts';
import { CLIENT_MAJOR, withoutPostgres } from '../support/other-postgres.ts';
import { createReader } from '../support/reader.ts';
import { assignAll } from '../support/stories.ts';

const FOLDER = join(PROJECT_FOLDER, 'examples/consumers');
const COLUMNS = 'id, url, site, title, published_at, language, body, duplicate_of, story_id';
const WRITERS = 3;
const ROUNDS = 3;
const KILLS = 3;

type Row = Readonly<Record<string, unknown>>;

interface Run {
  kill(): void;
  /** Resolves with the exit code and what it wrote to stderr; the code of a killed program is null. */
  readonly ended: Promise<{ readonly code: number | null; readonly stderr: string }>;
}

/** A program that copies articles. */
interface Mirror {
  /** Begins to copy, and goes on until it is killed, or ends when the copy is up to date. */
  start(newsUrl: string, once: boolean): Run;
  /** The rows of the copy; none before its first run. */
  rows(newsUrl: string): Promise<Row[]>;
}

const run = (program: string, args: readonly string[], env: NodeJS.ProcessEnv): Run => {
  const child = spawn(program, args, { cwd: PROJECT_FOLDER, env: { PATH: process.env['PATH'], ...env } });
  onTestFinished(() => void child.kill('SIGKILL'));
  let stderr = '';
  child.stderr.on('data', (text: Buffer) => (stderr += String(text)));
  return {
    kill: () => void child.kill('SIGKILL'),
    ended: new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, stderr }));
    }),
  };
};

/**
 * Rows that can be compared. An article that is alone in its story is told of it with the second
 * one, so its story is left out.
 */
const comparable = (rows: readonly Row[], shared: ReadonlySet<unknown>): Row[] =>
  rows.map((row) => ({
    ...row,
    published_at: new Date(String(row['published_at'])).toISOString(),
    story_id: shared.has(row['story_id']) ? row['story_id'] : null,
  }));

const expectEqual = async (news: pg.Pool, copy: readonly Row[]): Promise<void> => {
  const { rows: stories } = await news.query<{ id: number }>('select id from news.stories where article_count > 1');
  const shared = new Set(stories.map(({ id }) => id));
  const { rows } = await news.query<Row>(`select ${COLUMNS} from news.articles order by id`);
  expect(rows.length).toBeGreaterThan(0);
  expect(comparable(copy, shared)).toEqual(comparable(rows, shared));
};

const write = async (pool: pg.Pool, from: number): Promise<void> => {
  await Promise.all(
    Array.from({ length: WRITERS }, async (_, writer) => {
      for (let round = 0; round < ROUNDS; round++) await writeNews(pool, from + writer * ROUNDS + round);
    }),
  );
  await assignAll(pool);
};

/** Copies a database as it is now, as a backup does. @returns its URL for a login */
const backUp = async (database: string): Promise<(login: string) => string> => {
  const name = new URL(database).pathname.slice(1);
  const server = openPool(inject('serverUrl'), { max: 1, name: 'wireroom test' });
  await server.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  await server.query(`create database ${name}_restored template ${name} owner ${new URL(database).username}`);
  onTestFinished(async () => {
    await server.query(`drop database ${name}_restored with (force)`);
    await server.end();
  });
  return (login) => Object.assign(new URL(login), { pathname: `/${name}_restored` }).href;
};

/**
 * A program is killed while several write, then catches up; so it does after a backup that is older
 * than its copy is restored.
 */
const prove = async (url: string, pool: pg.Pool, newsUrl: string, mirror: Mirror): Promise<void> => {
  const catchUp = async (from: string): Promise<string> => {
    const { code, stderr } = await mirror.start(from, true).ended;
    expect(code, stderr).toBe(0);
    return stderr;
  };
  let writing = true;
  const written = write(pool, 0).finally(() => {
    writing = false;
  });
  // A second program at the same copy does no harm, whether it ends by itself or not.
  const twin = mirror.start(newsUrl, true);
  for (let kills = 0, before = 0; kills < KILLS; kills++) {
    const program = mirror.start(newsUrl, false);
    let ended = false;
    void program.ended.then(() => {
      ended = true;
    });
    const hasGrown = async (): Promise<boolean> => !writing || ended || (await mirror.rows(newsUrl)).length > before;
    await expect.poll(hasGrown, { timeout: 30_000, interval: 100 }).toBe(true);
    program.kill();
    await program.ended;
    before = (await mirror.rows(newsUrl)).length;
  }
  await Promise.all([written, twin.ended]);
  const { rows: kinds } = await pool.query('select distinct kind from news.changes(0, 100000) order by kind');
  expect(kinds.map(({ kind }) => kind)).toEqual(['added', 'changed', 'joined', 'merged', 'retagged', 'withdrawn']);
  await catchUp(newsUrl);
  const copied = await mirror.rows(newsUrl);
  await expectEqual(pool, copied);
  await removeArticles(pool, { id: Number(copied[0]?.['id']) });
  await catchUp(newsUrl);
  await expectEqual(pool, await mirror.rows(newsUrl));

  const restored = await backUp(url);
  const afterRestore = openPool(restored(url), { max: 10, name: 'wireroom test' });
  onTestFinished(() => afterRestore.end());
  await write(pool, 100);
  await catchUp(newsUrl);
  // Other articles get the numbers that the lost ones had.
  await writeNews(afterRestore, 200);
  const lostUrl = restored(newsUrl);
  await catchUp(lostUrl);
  await expectEqual(afterRestore, await mirror.rows(lostUrl));
  await writeNews(afterRestore, 201);
  expect(await catchUp(lostUrl), 'once is enough').not.toContain('restored');
  await expectEqual(afterRestore, await mirror.rows(lostUrl));
};

const WITHIN_MS = 180_000;

test(
  'mirror.mts',
  async () => {
    const { url, pool } = await createDatabase();
    const copy = await createDatabase('empty');
    const tsx = import.meta.resolve('tsx');
    await prove(url, pool, await createReader(url), {
      start: (newsUrl, once) =>
        run(process.execPath, ['--import', tsx, join(FOLDER, 'mirror.mts'), ...(once ? ['--once'] : [])], {
          NEWS_URL: newsUrl,
          COPY_URL: copy.url,
        }),
      rows: async () => {
        const { rows: there } = await copy.pool.query(`select to_regclass('articles') is not null as there`);
        return there[0]?.there ? (await copy.pool.query<Row>(`select ${COLUMNS} from articles order by id`)).rows : [];
      },
    });
  },
  WITHIN_MS,
);

/** The Python that has the driver; that of Debian's package is beside any other. */
const python = ['python3', '/usr/bin/python3'].find(
  (program) => spawnSync(program, ['-c', 'import psycopg2']).status === 0,
);
if (!python) {
  if (process.env['TEST_PYTHON'] === 'required') throw new Error('TEST_PYTHON=required, but no python3 has psycopg2');
  console.warn('python3 with psycopg2 is not installed: the test of mirror.py is skipped');
}

const DUMP = `import json, sqlite3, sys
copy = sqlite3.connect(sys.argv[1])
copy.row_factory = sqlite3.Row
if copy.execute("select * from sqlite_master where name = 'articles'").fetchone():
    print(json.dumps([dict(row) for row in copy.execute("select ${COLUMNS} from articles order by id")]))
else:
    print("[]")`;

test.skipIf(!python)(
  'mirror.py',
  async () => {
    const { url, pool } = await createDatabase();
    const folder = mkdtempSync(join(tmpdir(), 'wireroom-mirror-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'news.sqlite');
    await prove(url, pool, await createReader(url), {
      start: (newsUrl, once) =>
        run(python ?? '', [join(FOLDER, 'mirror.py'), file, ...(once ? ['--once'] : [])], { NEWS_URL: newsUrl }),
      rows: async () => JSON.parse(spawnSync(python ?? '', ['-c', DUMP, file], { encoding: 'utf8' }).stdout) as Row[],
    });
  },
  WITHIN_MS,
);

test.skipIf(withoutPostgres(CLIENT_MAJOR))(
  'mirror.sql',
  async () => {
    const { url, pool } = await createDatabase();
    const login = await createReader(url);
    const { username } = new URL(login);
    const server = openPool(Object.assign(new URL(inject('serverUrl')), { pathname: new URL(url).pathname }).href, {
      max: 1,
      name: 'wireroom test',
    });
    await server.query(`create schema mirror authorization ${username}`);
    await server.end();
    const rowsOf = async (newsUrl: string): Promise<Row[]> => {
      const own = openPool(newsUrl, { max: 1, name: 'wireroom test' });
      try {
        const { rows: there } = await own.query(`select to_regclass('mirror.articles') is not null as there`);
        return there[0]?.there ? (await own.query<Row>(`select ${COLUMNS} from mirror.articles order by id`)).rows : [];
      } finally {
        await own.end();
      }
    };
    const options = ['--no-psqlrc', '--quiet', '--single-transaction', '--variable=ON_ERROR_STOP=1'];
    await prove(url, pool, login, {
      start: (newsUrl) => run('psql', [...options, `--file=${join(FOLDER, 'mirror.sql')}`, newsUrl], {}),
      rows: rowsOf,
    });
  },
  WITHIN_MS,
);
