import { spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { PROJECT_FOLDER } from '../../../config/project-folder.ts';
import { runChild } from '../../support/child.ts';
import { createDatabase } from '../../support/database.ts';
import { commandLine } from '../../support/program.ts';

const logged = async (form: 'json' | 'terminal', level = 'debug'): Promise<string> => {
  const child = runChild('test/support/log-secrets.ts', [form, level]);
  expect(await child.exit, child.output()).toBe(0);
  return child.output();
};

test('no line shows a password: not of a URL in a field, a message, an error or its cause, and not of a client', async () => {
  for (const output of await Promise.all([logged('json'), logged('terminal')])) {
    expect(output).not.toMatch(/s3cr3t|reader:/);
    expect(output).toContain('https://***@feeds.example:8443/rss?a=1');
    expect(output).toContain('redis://***@redis.example:6379');
    expect(output, 'text that only resembles credentials stays').toContain('https://news.example/@author/story');
    expect(output).toContain('news@wireroom.example');
  }
});

test('lines are JSON with time and level, and readable on a terminal', async () => {
  const lines = (await logged('json')).split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map(({ level }) => level)).toEqual([30, 40, 50, 30, 50, 50, 30]);
  expect(lines[0]).toEqual({
    level: 30,
    time: expect.stringMatching(/^2\d{3}-.*Z$/),
    feed: expect.any(String),
    msg: 'polled',
  });
  const [first] = (await logged('terminal')).replaceAll(/\u001b\[\d+m/g, '').split('\n');
  expect(first).toMatch(
    /^\[\d\d:\d\d:\d\d\] INFO: polled \{"feed":"https:\/\/\*\*\*@feeds\.example:8443\/rss\?a=1"\}$/,
  );
});

test('an error is logged by its message, code and outcome, never with the objects attached to it', async () => {
  const lineOf = async (level: string): Promise<unknown> => {
    const line = (await logged('json', level)).split('\n').find((text) => text.includes('went away')) ?? '';
    return (JSON.parse(line) as { err: unknown }).err;
  };
  const err = { message: 'terminating connection due to administrator command', code: '57P01', outcome: 'internal' };
  expect(await lineOf('info')).toEqual(err);
  expect(await lineOf('debug'), 'a short stack at level debug').toEqual({
    ...err,
    stack: expect.stringMatching(/^at [^\n]+log-secrets\.js:\d+:\d+\)?(?:\n *at [^\n]+){0,4}$/),
  });
});

// Every write to this device fails with a full disk.
test.skipIf(!existsSync('/dev/full'))(
  'a service works on although the disk of its log is full',
  async () => {
    const { url, pool } = await createDatabase('prepared');
    const service = spawn(process.execPath, [...commandLine(), 'start'], {
      cwd: PROJECT_FOLDER,
      env: { PATH: process.env['PATH'], DATABASE_URL: url, WIREROOM_OPS_PORT: '0', WIREROOM_THREADS: '1' },
      stdio: ['ignore', 'ignore', openSync('/dev/full', 'w')],
    });
    onTestFinished(() => void service.kill('SIGKILL'));
    const exit = new Promise((resolve) => service.once('exit', (code, signal) => resolve(code ?? signal)));
    const alive = async (): Promise<number | null> =>
      (await pool.query("select from wireroom.processes where seen_at > started_at + interval '2 seconds'")).rowCount;
    await expect.poll(alive, { timeout: 60_000 }).toBe(1);
    service.kill('SIGTERM');
    expect(await exit).toBe(0);
    expect((await pool.query('select from wireroom.processes')).rowCount, 'it has deregistered').toBe(0);
  },
  120_000,
);
