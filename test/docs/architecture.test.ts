import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../config/project-folder.ts';
import { loadSettings } from '../../config/settings.ts';
import { LIVENESS_TIMEOUT_MS } from '../../db/claims/processes.ts';
import { TRANSITIONS, type Transition } from '../../db/life-cycle/transitions.ts';
import { LOCK_WAIT_MS } from '../../db/schema/partitions.ts';
import { MAX_CRASHES } from '../../workers/stages/run-stage.ts';
import { HOUSEKEEPING_CONNECTIONS } from '../../workers/upkeep/housekeeping.ts';

const text = readFileSync(join(PROJECT_FOLDER, 'docs/architecture.md'), 'utf8');

test('docs/architecture.md is one page with one diagram', () => {
  expect(text.split('\n').length).toBeLessThan(140);
  expect([...text.matchAll(/^```$/gm)]).toHaveLength(2);
});

test('the functions it names are in the files it names', () => {
  for (const name of ['pollFeed', 'fetchArticle', 'tagArticles', 'reprocessArticle']) {
    expect(text).toContain(`\`${name}\``);
    expect(readFileSync(join(PROJECT_FOLDER, 'workers/service/service.ts'), 'utf8')).toContain(name);
  }
  const placed = [...text.matchAll(/`([a-z]\w+)` in `([\w/.-]+\.ts)`/g)];
  expect(placed.length).toBeGreaterThan(0);
  for (const [, name = '', file = ''] of placed)
    expect(readFileSync(join(PROJECT_FOLDER, file), 'utf8'), file).toMatch(
      new RegExp(`export (?:const|(?:async )?function) ${name}\\b`),
    );
});

// After a change of the transitions: npx vitest run test/docs/architecture.test.ts -u
test('its table of transitions is that of the program', async () => {
  const rows = Object.entries<Transition>(TRANSITIONS).flatMap(([name, { cases }]) =>
    cases.map(([from, to, when], n) => `| ${n === 0 ? `\`${name}\`` : ''} | ${from} | ${to} | ${when} |\n`),
  );
  const head = /\| transition \|.*\n\| --- .*\n/.exec(text)?.[0] ?? expect.fail('there is no table');
  const [before = '', after = ''] = text.split(head);
  await expect(`${before}${head}${rows.join('')}${after.replace(/^(\|.*\n)*/, '')}`).toMatchFileSnapshot(
    '../../docs/architecture.md',
  );
});

test('its figures match the program', () => {
  const words = text.replaceAll(/\s+/g, ' ');
  const says = (sentence: string): void => expect(words).toContain(sentence);
  says(`silent for ${LIVENESS_TIMEOUT_MS / 1000} s`);
  says(`the lease (${loadSettings({}).leaseMs / 60_000} minutes by default)`);
  says(`given up after ${MAX_CRASHES} claims in a row`);
  expect(HOUSEKEEPING_CONNECTIONS).toBe(2);
  says(`on two connections of its own that wait at most ${LOCK_WAIT_MS / 1000} s for a lock`);
});

test('docs/code-map.md names every folder of two levels, and only files that exist', () => {
  const map = readFileSync(join(PROJECT_FOLDER, 'docs/code-map.md'), 'utf8');
  const folders = FOLDERS.filter((folder) => folder.split('/').length === 2 && !folder.startsWith('admin/'));
  expect(folders.filter((folder) => !map.includes(`\`${folder}/`))).toEqual([]);
  // "`db/articles/` (`duplicates.ts`, …)": files of that folder.
  const listed = [...map.matchAll(/`([\w/-]+\/)` \(((?:`[\w/.-]+\.ts`[,; ]*)+)\)/g)].flatMap(
    ([, folder = '', names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => join(folder, name)),
  );
  expect(listed.length).toBeGreaterThan(1);
  expect(listed.filter((path) => !SOURCES.includes(path))).toEqual([]);
});

const MAX_SOURCES = 16;

// What may import what; a folder may always import from itself.
const MAY: Readonly<Record<string, readonly string[]>> = {
  admin: ['workers', 'db', 'pipelines', 'model', 'config'],
  workers: ['db', 'pipelines', 'model', 'config'],
  db: ['model', 'config'],
  pipelines: ['model', 'config'],
  model: ['config'],
  config: [],
};

const TOP_FOLDERS = Object.keys(MAY);

const SOURCES: readonly string[] = TOP_FOLDERS.flatMap((folder) =>
  readdirSync(join(PROJECT_FOLDER, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Every import of a source by another, those of types and those at run time included. */
const IMPORTS: readonly Import[] = SOURCES.flatMap((from) =>
  [...readFileSync(join(PROJECT_FOLDER, from), 'utf8').matchAll(/(?:\bfrom |\bimport\()'(\.[^']+\.ts)'/g)].map(
    ([, path = '']) => ({ from, to: join(dirname(from), path) }),
  ),
);

const topFolderOf = (path: string): string => path.split('/')[0] ?? '';

test('imports run one way, as the page says', () => {
  const wrong = IMPORTS.filter(({ from, to }) => {
    const [folder, target] = [topFolderOf(from), topFolderOf(to)];
    return target !== folder && !MAY[folder]?.includes(target);
  });
  expect(wrong).toEqual([]);
});

const foldersAbove = (path: string): string[] => {
  const folder = dirname(path);
  return folder === '.' ? [] : [...foldersAbove(folder), folder];
};

const FOLDERS = [...new Set(SOURCES.flatMap(foldersAbove))].sort();

/** Returns the file or sub-folder of `folder` that `path` is or lies in; undefined when it lies elsewhere. */
const childOf = (folder: string, path: string): string | undefined =>
  path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/')[0] : undefined;

/** Returns the imports among the children of a folder that are part of a cycle or lie between two cycles. */
const cyclesIn = (folder: string): string[] => {
  let edges = IMPORTS.map(({ from, to }) => ({ from, to, a: childOf(folder, from), b: childOf(folder, to) })).filter(
    ({ a, b }) => a !== undefined && b !== undefined && a !== b,
  );
  // A child that imports nothing, or that nothing imports, is not part of a cycle.
  for (let before = -1; before !== edges.length; ) {
    before = edges.length;
    const importing = new Set(edges.map(({ a }) => a));
    const imported = new Set(edges.map(({ b }) => b));
    edges = edges.filter(({ a, b }) => imported.has(a) && importing.has(b));
  }
  return edges.map(({ from, to }) => `${from} imports ${to}`);
};

describe.each(FOLDERS)('%s', (folder) => {
  test('has no cycle among its files and sub-folders', () => {
    expect(cyclesIn(folder)).toEqual([]);
  });

  test(`has at most ${MAX_SOURCES} source files beside each other`, () => {
    const files = SOURCES.filter((path) => dirname(path) === folder);
    expect(files.length, files.join('\n')).toBeLessThanOrEqual(MAX_SOURCES);
  });
});

test('each folder of tagging imports only those before it, text and config, as docs/tagging.md says', () => {
  const order = ['language', 'words', 'tokens', 'tables', 'recognize', 'correct', 'link', 'topics'];
  const room = join(PROJECT_FOLDER, 'pipelines/tagging');
  const wrong = order.flatMap((folder, n) =>
    readdirSync(join(room, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => {
        const source = readFileSync(join(room, folder, file), 'utf8');
        return [...source.matchAll(/from '(\.[^']+\.ts)'/g)]
          .map(([, path = '']) => relative(room, join(room, folder, dirname(file), path)))
          .filter((path) => path.includes('/') && !/^\.\.\/(?:\.\.\/config|text)\//.test(path))
          .filter((path) => !order.slice(0, n + 1).includes(path.split('/')[0] ?? ''))
          .map((path) => `${folder}/${file} imports ${path}`);
      }),
  );
  expect(wrong).toEqual([]);
});

test('exported functions are declared with `function`, so that tools can follow them', () => {
  // Not `(() => …)()`, which is a value.
  const arrow = /^export const \w+ = (?:async )?(?:<|\((?!\())/m;
  expect(SOURCES.filter((file) => arrow.test(readFileSync(join(PROJECT_FOLDER, file), 'utf8')))).toEqual([]);
});
