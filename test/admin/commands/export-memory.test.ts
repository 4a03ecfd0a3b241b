import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { beforeAll, expect, test } from 'vitest';
import { createDatabase } from '../../support/database.ts';
import { commandLine } from '../../support/program.ts';

const { url, pool } = await createDatabase();

beforeAll(async () => {
  await pool.query(`
    insert into wireroom.sites (domain) values ('harbour.example');
    insert into wireroom.articles (site_id, host, url, state, outcome, title, ready_at)
    select 1, 'harbour.example', 'https://harbour.example/' || n, 'ready', 'ok', 'Long', now() from generate_series(1, 100) n;
    insert into wireroom.texts (article_id, title, body) select id, title, repeat('harbour ', 125000) from wireroom.articles`);
});

// Not the peak of getrusage(), which a process takes over from the one that started it.
const SAY_PEAK = `import { readFileSync } from 'node:fs';
  process.on('exit', () => process.stderr.write(/^VmHWM.*$/m.exec(readFileSync('/proc/self/status', 'utf8'))[0] + '\\n'))`;

/** Runs an export in a process of its own. @returns the most memory that it had, in megabytes */
const peakMb = async (...args: string[]): Promise<number> => {
  const peak = `data:text/javascript,${encodeURIComponent(SAY_PEAK)}`;
  const child = spawn(process.execPath, ['--import', peak, ...commandLine(), 'export', ...args], {
    env: { PATH: process.env['PATH'] ?? '', DATABASE_URL: url },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = await text(child.stderr);
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(said)?.[1] ?? expect.fail(said)) / 1024;
};

test.skipIf(process.platform !== 'linux').each(['jsonl', 'ninjs', 'parquet'])(
  '%s: a hundred articles of a megabyte need no more memory than a few',
  async (format) => {
    const peak = await peakMb('--format', format, '--out', '/dev/null');
    expect(peak).toBeLessThan(400);
  },
);
