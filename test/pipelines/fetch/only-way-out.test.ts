import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_FOLDER } from '../../../config/project-folder.ts';

const SOURCES = ['admin', 'config', 'db', 'model', 'pipelines', 'workers'].flatMap((folder) =>
  readdirSync(join(PROJECT_FOLDER, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const path = join(folder, name);
      return { path, code: readFileSync(join(PROJECT_FOLDER, path), 'utf8') };
    }),
);

const OTHERS = SOURCES.filter(({ path }) => !path.startsWith('pipelines/fetch/'));

const pathsWith = (pattern: RegExp, sources = SOURCES): string[] =>
  sources.filter(({ code }) => pattern.test(code)).map(({ path }) => path);

test('only pipelines/fetch/ imports an HTTP client', () => {
  expect(pathsWith(/['"]undici\b/, OTHERS)).toEqual([]);
  // Servers and checks of addresses send no requests.
  const values = OTHERS.flatMap(({ path, code }) =>
    [...code.matchAll(/^import (?!type )(.*) from 'node:(?:http2?|https|net|tls|dgram)';$/gm)].flatMap(
      ([, names = '']) =>
        names
          .replace(/^\{|\}$/g, '')
          .split(',')
          .map((name) => name.trim())
          .filter((name) => !/^(?:type .*|createServer|isIP)$/.test(name))
          .map((name) => `${path}: ${name}`),
    ),
  );
  expect(values).toEqual([]);
  expect(pathsWith(/import\('(?:undici|node:(?:http2?|https|net|tls|dgram))'\)/)).toEqual([]);
});

test('only the polite fetch sends requests, and only watches send documents', () => {
  expect(pathsWith(/\.fetchPage\(/)).toEqual(['pipelines/fetch/polite-fetch.ts']);
  expect(pathsWith(/from '[^']*\/(?:request-once|connections)\.ts'/)).toEqual([
    'pipelines/fetch/fetch-page.ts',
    'pipelines/fetch/index.ts', // a type
    'pipelines/fetch/sending/post.ts', // a type
  ]);
  expect(pathsWith(/\bfetcher\.post\(/)).toEqual(['workers/watches/send-batch.ts', 'workers/watches/send-test.ts']);
  expect(pathsWith(/\bnew (?:XMLHttpRequest|WebSocket|EventSource)\b|\bglobalThis\.fetch\b/)).toEqual([]);
  // Not the global function of that name.
  const calls = SOURCES.filter(({ code }) => /(?<![.\w])fetch\(/.test(code));
  expect(calls.length).toBeGreaterThan(3);
  expect(calls.filter(({ code }) => !/\bPoliteFetch\b|createPoliteFetch/.test(code)).map(({ path }) => path)).toEqual(
    [],
  );
});
