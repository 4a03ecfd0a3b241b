import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome'];
const program = PROGRAMS.find((name) => spawnSync(name, ['--version']).status === 0);

if (program === undefined && process.env['TEST_CHROMIUM'] === 'required')
  throw new Error('TEST_CHROMIUM=required, but there is no chromium');
if (program === undefined) console.warn('chromium is not installed: the tests in a browser are skipped');

/** For `test.skipIf`: whether there is no browser here. */
export const withoutChromium = program === undefined;

/** Milliseconds of the page's own clock, which runs ahead when there is nothing to do. */
const PAGE_TIME_MS = 10_000;
const LIMIT_MS = 100_000;

/** Opens a page in a browser of its own, lets its scripts and timers run, and gives the document as it is then. */
export async function documentAfterLoading(url: string): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'wireroom-chromium-'));
  const browser = spawn(
    program ?? PROGRAMS[0] ?? '',
    [
      ...[
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--no-first-run',
        '--disable-extensions',
      ],
      // Nothing but loopback can be reached.
      ...['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.*', '--disable-background-networking'],
      ...[`--user-data-dir=${profile}`, `--virtual-time-budget=${PAGE_TIME_MS}`, '--dump-dom', url],
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const timer = setTimeout(() => browser.kill('SIGKILL'), LIMIT_MS);
  try {
    let html = '';
    browser.stdout.setEncoding('utf8');
    browser.stdout.on('data', (chunk: string) => {
      html += chunk;
    });
    const code = await new Promise<number | null>((resolve, reject) => {
      browser.once('error', reject);
      browser.once('close', resolve);
    });
    if (code !== 0 || html === '') throw new Error(`chromium did not load ${url} (it ended with ${code})`);
    return html;
  } finally {
    clearTimeout(timer);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
