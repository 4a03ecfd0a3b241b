import { describe, expect, test } from 'vitest';
import { VERSION } from '../../config/version.ts';
import { createDatabase } from '../support/database.ts';
import { linesOf, runWireroom, wireroomOn } from './run-wireroom.ts';

describe('help', () => {
  test('names every command', async () => {
    const { code, stdout, stderr } = await runWireroom(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const commands = [
      'start',
      'demo',
      'feeds',
      'articles',
      'inspect',
      'retry',
      'retag',
      'export',
      'status',
      'config',
      'db',
    ];
    for (const command of commands) {
      expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    }
  });

  test.each([
    ['feeds add', ['feeds', 'add']],
    ['articles list', ['articles', 'list']],
    ['db query', ['db', 'query']],
    ['inspect', ['inspect']],
    ['feeds discover', ['feeds', 'discover']],
    ['articles refetch', ['articles', 'refetch']],
    ['retry', ['retry']],
    ['export', ['export']],
  ])('of %s has examples', async (_, command) => {
    const { code, stdout } = await runWireroom([...command, '--help']);
    expect(stdout).toContain(`Examples:\n  wireroom ${command.join(' ')} `);
    expect(code).toBe(0);
  });

  test('gives the version', async () => {
    expect(await runWireroom(['--version'])).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: '' });
  });
});

describe('wrong usage ends with exit code 2, a line on stderr and nothing on stdout', () => {
  test.each([
    ['an unknown command', ['staus'], "wireroom: unknown command 'staus'\n(Did you mean status?)\n"],
    ['an unknown subcommand', ['feeds', 'lst'], "wireroom: unknown command 'lst'\n(Did you mean list?)\n"],
    ['an unknown option', ['feeds', 'list', '--jsn'], "wireroom: unknown option '--jsn'\n(Did you mean --json?)\n"],
    ['a missing argument', ['feeds', 'add'], "wireroom: missing required argument 'url'\n"],
    [
      'a number that is none',
      ['articles', 'list', '--limit', 'all'],
      "wireroom: option '--limit <rows>' argument 'all' is invalid. Not a whole number from 1 to 100000.\n",
    ],
  ])('%s', async (_, args, stderr) => {
    expect(await runWireroom(args)).toEqual({ code: 2, stdout: '', stderr });
  });

  test('no command at all: the help', async () => {
    const { code, stdout, stderr } = await runWireroom([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Usage: wireroom /);
  });

  test('settings, one line for each', async () => {
    const env = { WIREROOM_HOST_DELAY: '5', WIREROOM_THREADS: 'many', DATABASE_URL: 'mysql://u:secret@db/news' };
    const { code, stdout, stderr } = await runWireroom(['status'], { env });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(linesOf(stderr)).toEqual([
      'wireroom: WIREROOM_HOST_DELAY: unknown setting; did you mean WIREROOM_HOST_DELAY_MS?',
      'wireroom: DATABASE_URL is not a Postgres URL (postgres://… or postgresql://…)',
      'wireroom: WIREROOM_THREADS is not a whole number of threads from 1 to 256: "many"',
    ]);
  });
});

describe('an unavailable database gets one line and exit code 1', () => {
  test('nothing answers', async () => {
    const run = await runWireroom(['feeds', 'list'], { env: { DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/news' } });
    expect(run).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'wireroom: the database at 127.0.0.1:1/news is not available: no server is listening there; check DATABASE_URL\n',
    });
  });

  test('it is not there, or refuses', async () => {
    const { url } = await createDatabase('empty');
    const missing = new URL(url);
    missing.pathname = '/no_such_database';
    const { code, stderr } = await runWireroom(['feeds', 'list'], { env: { DATABASE_URL: missing.href } });
    expect(stderr).toBe(
      `wireroom: the database at ${missing.host}/no_such_database is not available: the database does not exist; check DATABASE_URL\n`,
    );
    expect(code).toBe(1);
  });

  test('and its stack only for those who debug', async () => {
    const env = { DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/news', LOG_LEVEL: 'debug' };
    const { stderr } = await runWireroom(['feeds', 'list'], { env });
    expect(stderr).toMatch(/^wireroom: OperatorError: .*\n {4}at /);
    expect(stderr).not.toContain('secret');
  });
});

test('a reader that hangs up is no error', async () => {
  const { url, pool } = await createDatabase();
  const wireroom = wireroomOn(url);
  const listed = await wireroom(['db', 'query', 'select generate_series(1, 200000)'], { closeStdout: true });
  expect(listed).toMatchObject({ code: 0, stderr: '200,000 rows\n' });
  // What was begun is finished: the rest of the work does not hang on somebody reading about it.
  const urls = Array.from({ length: 20 }, (_, n) => `https://a.example/${n}`);
  const added = await wireroom(['feeds', 'add', '--no-check', ...urls], { closeStdout: true });
  expect(added).toMatchObject({
    code: 0,
    stderr: '20 added, 0 already there\nthe service is not running; it will poll them when it starts\n',
  });
  expect((await pool.query('select from wireroom.feeds')).rowCount).toBe(20);
});
