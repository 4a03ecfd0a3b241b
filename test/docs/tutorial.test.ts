import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PROJECT_FOLDER } from '../../config/project-folder.ts';
import { runChild } from '../support/child.ts';
import { createDatabase } from '../support/database.ts';
import { freePort } from '../support/free-port.ts';
import { commandLine } from '../support/program.ts';
import { newsPage, openSite, rss } from '../support/site.ts';
import { blocksOf } from './quoted.ts';

const guide = readFileSync(join(PROJECT_FOLDER, 'docs/tutorial.md'), 'utf8');
const FILES = join(PROJECT_FOLDER, 'examples/tutorial');

test('the queries of the tutorial are those of its files', () => {
  const files = readdirSync(FILES).filter((name) => name.endsWith('.sql'));
  const queries = files.map((name) => readFileSync(join(FILES, name), 'utf8')).sort();
  expect(blocksOf(guide, 'sql').sort()).toEqual(queries);
  for (const name of files) expect(guide).toContain(`"$(cat examples/tutorial/${name})"`);
});

test('the commands of the tutorial, from the first feed to the alert, do what it says', async () => {
  const { url } = await createDatabase('prepared');
  const folder = mkdtempSync(join(tmpdir(), 'wireroom-tutorial-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const cli = `exec '${[process.execPath, ...commandLine()].join("' '")}' "$@"`;
  writeFileSync(join(folder, 'wireroom'), `#!/bin/sh\n${cli}\n`, { mode: 0o755 });
  const { PATH = '', HOME = '' } = process.env;
  const env = {
    HOME,
    PATH: [folder, PATH].join(delimiter),
    DATABASE_URL: url,
    WIREROOM_ALLOW_NETWORKS: '127.0.0.0/8',
    WIREROOM_HOST_DELAY_MS: '0',
    WIREROOM_THREADS: '1',
    WIREROOM_OPS_PORT: '0',
    PORT: String(await freePort()),
  };
  const now = new Date().toISOString();
  const site = await openSite('127.0.14.1');
  const page = (title: string, lead: string): string =>
    newsPage(title, lead, `<meta property="article:published_time" content="${now}">`);
  site.serve(
    '/1',
    page('Lisbon holds an election for its port', 'The election in Lisbon, Portugal, drew a record vote.'),
  );
  site.serve('/feed', rss([{ link: `${site.origin}/1`, title: 'Lisbon holds an election for its port' }]));

  /** Runs a block of commands in one shell. @returns what it printed */
  const run = async (commands: string): Promise<string> => {
    const here = commands
      .replaceAll('https://www.theguardian.com/world/rss', `${site.origin}/feed`)
      .replaceAll('127.0.0.1:8080', `127.0.0.1:${env.PORT}`)
      .replace(
        /(receiver\.mjs) &$/m,
        '$1 > "$RECEIVED" &\ntrap "kill $!" EXIT\nuntil grep -q listening "$RECEIVED"; do sleep 0.1; done',
      );
    const child = spawn('bash', ['-euo', 'pipefail', '-c', here], {
      cwd: PROJECT_FOLDER,
      env: { ...env, RECEIVED: join(folder, 'received') },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code, `${here}\n${output}`).toBe(0);
    return output;
  };

  const service = runChild('admin/cli.ts', ['start', '--no-starter'], { env });
  onTestFinished(() => void service.process.kill('SIGKILL'));
  await service.line(/wireroom is running/);
  const [feed = '', search = '', today = '', names = '', first = '', alert = ''] = blocksOf(guide, 'sh').filter(
    (block) => !/npm start|^alias/.test(block),
  );
  expect(await run(feed)).toContain('added');
  await service.line(/articles ready/);
  for (const block of [search, today, first]) expect(await run(block)).toContain('Lisbon holds an election');
  expect(await run(names)).toMatch(/place +Lisbon/);
  expect(await run(alert)).toContain('votes');
  expect(readFileSync(join(folder, 'received'), 'utf8')).toContain('Lisbon holds an election');
}, 180_000);
