import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, onTestFinished, test } from 'vitest';
import { PROJECT_FOLDER } from '../../config/project-folder.ts';
import { recordChange } from '../../db/changes/change-feed.ts';
import { transaction } from '../../db/connection/pool.ts';
import { wireroomOn } from '../admin/run-wireroom.ts';
import { createDemoDatabase } from '../support/demo-database.ts';
import { blocksOf, shellWords, sqlOf } from './quoted.ts';

/* Every recipe of docs/cookbook.md runs against what the demo leaves behind, as if the demo had ended now. */

const { url, pool } = await createDemoDatabase(new Date());
const guide = readFileSync(join(PROJECT_FOLDER, 'docs/cookbook.md'), 'utf8');
const recipes = guide
  .split(/^### /m)
  .slice(1)
  .map((section) => ({ title: section.slice(0, section.indexOf('\n')), text: section.split(/^## /m)[0] ?? '' }));

const of = (language: string) =>
  recipes.flatMap(({ title, text }) => blocksOf(text, language).map((code) => ({ title, code })));

test('every recipe says what it returns and what it costs', () => {
  expect(recipes.length).toBeGreaterThanOrEqual(25);
  for (const { title, text } of recipes) {
    expect(text.match(/^```(?:sql|sh|js)$/gm), title).toHaveLength(1);
    expect(text, title).toMatch(/^(?:Returns|Prints) .+\.$/ms);
    expect(text, title).toMatch(/^Cost: .+\.$/ms);
  }
});

describe('a reader gets rows from', () => {
  test.each(of('sql'))('$title', async ({ code }) => {
    expect(sqlOf(`\`\`\`sql\n${code}\`\`\``)).toHaveLength(1);
    const client = await pool.connect();
    try {
      await client.query('set role news_reader');
      await client.query('set search_path = pg_catalog');
      await client.query('set default_transaction_read_only = on');
      const { rows } = await client.query(code);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.length).toBeLessThanOrEqual(1_000);
    } finally {
      client.release(true);
    }
  });
});

describe('a command prints lines:', () => {
  test.each(of('sh'))('$title', async ({ code }) => {
    const yesterday = new Date(Date.now() - 24 * 3_600_000).toISOString();
    const [program, ...words] = shellWords(code.trim().replaceAll(/\$\(date .*?\)/g, `${yesterday.slice(0, 16)}Z`));
    expect(program).toBe('wireroom');
    // As the reader of the embedded database has it.
    const reader = `${url}?options=${encodeURIComponent('-c search_path=news')}`;
    const { code: exitCode, stdout } = await wireroomOn(url, { DATABASE_READER_URL: reader })(words);
    expect(exitCode).toBe(0);
    expect(stdout.trim().split('\n').length).toBeGreaterThan(5);
  });
});

test('the program that follows changes prints the old ones, then new ones, and goes on where it stopped', async () => {
  const [{ code } = { code: '' }] = of('js');
  const folder = mkdtempSync(join(tmpdir(), 'wireroom-cookbook-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const start = () => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: PROJECT_FOLDER,
      env: { ...process.env, NEWS_URL: url, STATE_FILE: join(folder, 'last-seq') },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
  };
  const change = () => transaction(pool, (client) => recordChange(client, 29, 'retagged'));
  const { rows } = await pool.query<{ n: number; last: number }>(
    'select count(*) as n, max(seq) as last from news.changes()',
  );
  const { n = 0, last = 0 } = rows[0] ?? {};

  const first = start();
  const seen: (string | undefined)[] = [];
  for (let count = 0; count < n; count++) seen.push((await first.lines.next()).value);
  expect(seen.at(-1)).toBe(`${last} changed 29`);
  await change();
  expect((await first.lines.next()).value).toBe(`${last + 1} retagged 29`);
  first.child.kill();
  await new Promise((resolve) => first.child.on('exit', resolve));
  await change();
  const second = start();
  expect((await second.lines.next()).value).toMatch(new RegExp(`^(?:${last + 1}|${last + 2}) retagged 29$`));
});
