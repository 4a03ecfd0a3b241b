import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseUrl } from '../../config/parse-url.ts';
import { PROJECT_FOLDER } from '../../config/project-folder.ts';
import { normalizeUrl } from '../../model/url/normalize.ts';
import { hostOf } from '../../model/url/site.ts';

test('an absolute URL is parsed, a relative one against its base', () => {
  expect(parseUrl('https://news.example/a')?.pathname).toBe('/a');
  expect(parseUrl('../b', 'https://news.example/a/c')?.href).toBe('https://news.example/b');
  expect(parseUrl('../b')).toBeUndefined();
  expect(parseUrl('https://')).toBeUndefined();
});

// The fast path of V8 takes flat strings only, so each call gets the same one.
test.each<[string, (url: string) => unknown]>([
  ['parseUrl', (url) => parseUrl(url)],
  ['normalizeUrl', (url) => normalizeUrl(url)],
  ['hostOf', hostOf],
])('%s reads hosts with Latin-1 letters in a warm process', (_name, read) => {
  for (let call = 0; call < 50_000; call += 1)
    if (read('https://www.müller.example/a') === undefined) expect.fail(`call ${call} finds no URL`);
});

test('nothing calls URL.canParse, which answers wrongly in a warm process', () => {
  const calls = ['admin', 'bench', 'config', 'db', 'model', 'pipelines', 'workers'].flatMap((folder) =>
    readdirSync(join(PROJECT_FOLDER, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name))
      .filter((path) => readFileSync(join(PROJECT_FOLDER, path), 'utf8').includes('canParse(')),
  );
  expect(calls).toEqual([]);
});
