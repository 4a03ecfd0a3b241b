import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createProgram } from '../../admin/program.ts';
import { PROJECT_FOLDER } from '../../config/project-folder.ts';
import { SETTINGS } from '../../config/settings-table.ts';
import { readDockerfile, readDockerignore } from './dockerfile.ts';

const json = (file: string) =>
  JSON.parse(readFileSync(join(PROJECT_FOLDER, file), 'utf8').replace(/^\s*\/\/.*$/gm, '')) as Record<string, unknown>;

const stages = readDockerfile();
const last = stages.at(-1);
const instructions = (name: string) => last?.instructions.filter((instruction) => instruction.name === name) ?? [];
const copied = (stage = 0): string[] =>
  stages[stage]?.instructions
    .filter(({ name, words }) => name === 'COPY' && !words[0]?.startsWith('--from='))
    .flatMap(({ words }) => words.slice(0, -1)) ?? [];

test('its stages are slim, of one Node that package.json allows', () => {
  const bases = new Set(stages.map(({ base }) => base));
  expect(bases.size).toBe(1);
  const major = Number(/^node:(\d+)-slim$/.exec([...bases][0] ?? '')?.[1]);
  const [least] = /\d+/.exec((json('package.json')['engines'] as { node: string }).node) ?? [];
  expect(major).toBeGreaterThanOrEqual(Number(least));
  const names = stages.map(({ name }) => name);
  for (const { words } of instructions('COPY').filter(({ words }) => words[0]?.startsWith('--from=')))
    expect(names).toContain(words[0]?.slice('--from='.length));
});

test('everything it copies exists, and .dockerignore lets it through; nothing else, and no secret', () => {
  const goes = readDockerignore();
  const sources = new Set(stages.flatMap((_, index) => copied(index)));
  expect([...sources].filter((path) => !existsSync(join(PROJECT_FOLDER, path)) || !goes(path))).toEqual([]);
  const kept = ['.env', 'secrets', 'secrets/database_url', '.git', '.wireroom', 'node_modules', 'dist', 'test', 'docs'];
  expect(kept.filter(goes)).toEqual([]);
  expect(['admin/.env', 'config/x.log', 'admin/cli.ts'].map(goes)).toEqual([false, false, true]);
});

test('the build has all folders that are compiled', () => {
  expect(copied()).toEqual(expect.arrayContaining(json('tsconfig.build.json')['include'] as string[]));
  const { build } = json('package.json')['scripts'] as { build: string };
  expect(stages[0]?.instructions.at(-1)).toMatchObject({ name: 'RUN', text: 'npm run build' });
  const carried = [...build.matchAll(/'([\w/.-]+)'/g)]
    .map(([, path = '']) => path)
    .filter((path) => path.includes('/'));
  const folders = carried.filter((path) => !path.startsWith('dist')).map((path) => path.split('/')[0]);
  expect(folders).toContain('db');
  expect(copied()).toEqual(expect.arrayContaining(folders));
});

test('what runs is the compiled program, not as root, without packages for development or the embedded Postgres', () => {
  expect(instructions('USER').map(({ text }) => text)).toEqual(['node']);
  const { bin } = json('package.json') as { bin: { wireroom: string } };
  expect(instructions('ENTRYPOINT')[0]?.words).toEqual(['node', bin.wireroom]);
  const commands = createProgram().commands.map((command) => command.name());
  expect(commands).toContain(instructions('CMD')[0]?.words[0]);
  const packages = stages.find(({ name }) => name === 'dependencies')?.instructions.at(-1)?.words;
  expect(packages).toEqual(expect.arrayContaining(['--omit=dev', '--omit=optional']));
});

test('its variables, port, signal and health check are those of the code', () => {
  const variables = instructions('ENV').flatMap(({ words }) => words.map((pair) => pair.split('=')[0] ?? ''));
  expect(variables.filter((name) => name !== 'NODE_ENV' && !Object.hasOwn(SETTINGS, name))).toEqual([]);
  const port = SETTINGS.WIREROOM_OPS_PORT.default;
  expect(instructions('EXPOSE')[0]?.text).toBe(port);
  expect(instructions('STOPSIGNAL')[0]?.text).toBe('SIGTERM');
  const check = instructions('HEALTHCHECK')[0]?.text;
  expect(check).toContain(`process.env.WIREROOM_OPS_PORT || ${port}`);
  expect(check).not.toMatch(/curl|wget/);
});
