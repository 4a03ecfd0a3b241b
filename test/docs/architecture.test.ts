import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../config/project-folder.ts';
import { LIVENESS_TIMEOUT_MS } from '../../db/claims/processes.ts';

const text = readFileSync(join(PROJECT_FOLDER, 'docs/architecture.md'), 'utf8');

test('docs/architecture.md is one page with one diagram', () => {
  expect(text.split('\n').length).toBeLessThan(100);
  expect([...text.matchAll(/^```$/gm)]).toHaveLength(2);
});

test('the functions, constants and columns it names are in the files it names', () => {
  for (const name of ['pollFeed', 'fetchArticle', 'tagArticles']) {
    expect(text).toContain(`\`${name}\``);
    expect(readFileSync(join(PROJECT_FOLDER, 'workers/service/service.ts'), 'utf8')).toContain(name);
  }
  expect(text).toContain(`silent for ${LIVENESS_TIMEOUT_MS / 1000} s`);
});

// What may import what; a folder may always import from itself.
const MAY: Readonly<Record<string, readonly string[]>> = {
  admin: ['workers', 'db', 'pipelines', 'config'],
  workers: ['db', 'pipelines', 'config'],
  db: ['config'],
  pipelines: ['config'],
  config: [],
};

test('imports run one way, as it says', () => {
  const wrong: string[] = [];
  for (const [folder, may] of Object.entries(MAY)) {
    const files = readdirSync(join(PROJECT_FOLDER, folder), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name))) {
      const source = readFileSync(join(PROJECT_FOLDER, file), 'utf8');
      for (const [, path = ''] of source.matchAll(/from '(\.[^']+\.ts)'/g)) {
        const [to = ''] = relative(PROJECT_FOLDER, join(PROJECT_FOLDER, dirname(file), path)).split('/');
        if (to !== folder && !may.includes(to)) wrong.push(`${file} imports ${path}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('the folders of tagging know only those before them, as docs/tagging.md says', () => {
  const order = ['language', 'words', 'tokens', 'tables', 'recognize', 'correct', 'link', 'topics'];
  const room = join(PROJECT_FOLDER, 'pipelines/tagging');
  const wrong = order.flatMap((folder, n) =>
    readdirSync(join(room, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => {
        const source = readFileSync(join(room, folder, file), 'utf8');
        return [...source.matchAll(/from '(\.[^']+\.ts)'/g)]
          .map(([, path = '']) => relative(room, join(room, folder, dirname(file), path)))
          .filter((path) => path.includes('/') && !order.slice(0, n + 1).includes(path.split('/')[0] ?? ''))
          .map((path) => `${folder}/${file} imports ${path}`);
      }),
  );
  expect(wrong).toEqual([]);
});
