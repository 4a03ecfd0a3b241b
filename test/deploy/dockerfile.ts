import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../config/project-folder.ts';

export interface Instruction {
  readonly name: string;
  /** As written, continued lines joined. */
  readonly text: string;
  /** Words, or the members of the JSON form. */
  readonly words: readonly string[];
}

export interface Stage {
  readonly base: string;
  readonly name: string | undefined;
  readonly instructions: readonly Instruction[];
}

const wordsOf = (text: string): string[] =>
  text.startsWith('[') ? (JSON.parse(text) as string[]) : text.split(/\s+/).filter(Boolean);

/** The stages of the project's Dockerfile. */
export const readDockerfile = (): Stage[] => {
  const text = readFileSync(join(PROJECT_FOLDER, 'Dockerfile'), 'utf8')
    .replace(/^#.*\n/gm, '')
    .replaceAll('\\\n', ' ');
  const instructions = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, name = '', rest = ''] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
      return { name, text: rest, words: wordsOf(rest) };
    });
  const stages: { base: string; name: string | undefined; instructions: Instruction[] }[] = [];
  for (const instruction of instructions) {
    const [base = '', , name] = instruction.words;
    if (instruction.name === 'FROM') stages.push({ base, name, instructions: [] });
    else stages.at(-1)?.instructions.push(instruction);
  }
  return stages;
};

/** Whether .dockerignore lets a path of the checkout go to the engine. The last pattern that matches decides. */
export const readDockerignore = (): ((path: string) => boolean) => {
  const patterns = readFileSync(join(PROJECT_FOLDER, '.dockerignore'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({ pattern: line.replace(/^!/, ''), goes: line.startsWith('!') }));
  const matches = (pattern: string, path: string): boolean =>
    pattern.startsWith('**/')
      ? matchesName(pattern.slice(3), path.split('/').at(-1) ?? '')
      : matchesName(pattern, path.split('/')[0] ?? '');
  return (path) => patterns.findLast(({ pattern }) => matches(pattern, path))?.goes ?? true;
};

const matchesName = (pattern: string, name: string): boolean =>
  pattern.startsWith('*') ? name.endsWith(pattern.slice(1)) : pattern === name;
