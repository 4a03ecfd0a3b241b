import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PROJECT_FOLDER } from '../../../config/project-folder.ts';
import { loadTaggingData } from '../../../pipelines/tagging/tagging-data.ts';

const ROOM = join(PROJECT_FOLDER, 'pipelines/tagging');
const modules = readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** Top-level statements that mutate state or allow mutation. */
const CHANGING = /^(?:(?:export )?(?:let|var) |(?:for|while|if|do|try|switch)\b.*[({]|[\w.]+\(|[\w.[\]]+ [?|+-]*= )/;
/** Empty collections, which exist to be filled. */
const TO_BE_FILLED = /^(?:export )?const .* = (?:new (?:Weak)?(?:Map|Set)(?:<.*>)?\(\)|\[\]|\{\});$/;

/** Returns the top-level lines of a module that hold mutable state; nested lines are indented. */
const changingState = (file: string): string[] =>
  readFileSync(join(ROOM, file), 'utf8')
    .split('\n')
    .filter((line) => CHANGING.test(line) || TO_BE_FILLED.test(line))
    .map((line) => `${file}: ${line}`);

describe('tagging data lives in one object:', () => {
  const copy = mkdtempSync(join(tmpdir(), 'tagging-'));
  afterAll(() => rmSync(copy, { recursive: true }));

  it('no module has mutable state', () => {
    expect(modules.flatMap(changingState)).toEqual([]);
  });

  it('no module reads tables or models on import', () => {
    const room = join(copy, 'pipelines/tagging');
    for (const file of modules) cpSync(join(ROOM, file), join(room, file));
    for (const file of ['config/parse-url.ts', 'pipelines/text/fold.ts', 'pipelines/text/hashing.ts'])
      cpSync(join(PROJECT_FOLDER, file), join(copy, file));
    symlinkSync(join(PROJECT_FOLDER, 'node_modules'), join(copy, 'node_modules'));
    writeFileSync(join(copy, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(room, 'all.ts'), modules.map((file) => `import './${file}';\n`).join(''));
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'pipelines/tagging/all.ts'], {
      cwd: copy,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('a second object is independent and equal', () => {
    const [one, other] = [loadTaggingData(), loadTaggingData()];
    expect(one.gazetteer.country('FR')).toEqual(other.gazetteer.country('FR'));
    expect(one.gazetteer.country('FR')).not.toBe(other.gazetteer.country('FR'));
    expect(one.modelOf('en')).not.toBe(other.modelOf('en'));
  });
});
