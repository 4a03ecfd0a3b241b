import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll } from 'vitest';
import { PROJECT_FOLDER } from '../../config/project-folder.ts';
import { type Instruction, readDockerfile, readDockerignore } from './dockerfile.ts';

export interface Image {
  /** What its WORKDIR holds. */
  readonly folder: string;
  /** The folder of a stage by its name. */
  stage(name: string): string;
  readonly environment: Readonly<Record<string, string>>;
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
  /** The command of the health check. */
  readonly healthcheck: readonly string[];
}

/**
 * Does what the Dockerfile says, without an engine: the same files copied in the same order, the
 * same build, and of the packages those that `npm ci` with its options would install, as
 * package-lock.json tells. Nothing can be added to it, as under a read-only root. Gone with the
 * test file.
 * @throws Error at an instruction it does not know
 */
export const buildImage = (): Image => {
  const root = mkdtempSync(join(tmpdir(), 'wireroom-image-'));
  chmodSync(root, 0o755); // the image's user passes through it
  afterAll(() => {
    setWritable(root, true);
    // Some disks take a minute for so many files, and nobody has to wait for that.
    spawn('rm', ['-rf', root], { detached: true, stdio: 'ignore' }).unref();
  });
  const goes = readDockerignore();
  const stages = readDockerfile();
  const rootOf = (name: string): string => join(root, name);

  const copy = (words: readonly string[], to: string): void => {
    const from = words[0]?.startsWith('--from=') ? rootOf(words[0].slice('--from='.length)) : undefined;
    const [...sources] = words.slice(from ? 1 : 0, -1);
    const destination = words.at(-1) ?? '';
    for (const source of sources) {
      const path = from ? join(from, source) : join(PROJECT_FOLDER, source);
      const target = destination.endsWith('/') ? join(to, destination, basename(source)) : join(to, destination);
      cpSync(path, target, { recursive: true, filter: (file) => from !== undefined || goes(relativeTo(file)) });
    }
  };
  const run = (text: string, folder: string): void => {
    const [program = '', ...args] = text.split(/\s+/);
    if (/^npm ci\b/.test(text)) {
      installPackages(folder, args);
      return;
    }
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${text}: ${stdout}${stderr}`);
  };

  let made = { folder: root, instructions: [] as readonly Instruction[] };
  for (const [index, { name, instructions }] of stages.entries()) {
    const stage = rootOf(name ?? String(index));
    let folder = stage;
    for (const { name: what, text, words } of instructions) {
      if (what === 'WORKDIR') {
        folder = join(stage, text);
        mkdirSync(folder, { recursive: true });
      } else if (what === 'COPY') copy(words, folder);
      else if (what === 'RUN') run(text, folder);
      else if (!METADATA.has(what)) throw new Error(`${what} ${text}: this test does not know how to do that`);
    }
    made = { folder, instructions };
  }
  setWritable(made.folder, false);
  const last = (what: string): readonly string[] =>
    made.instructions.find((instruction) => instruction.name === what)?.words ?? [];
  const check = made.instructions.find(({ name }) => name === 'HEALTHCHECK')?.text ?? '';
  return {
    folder: made.folder,
    stage: rootOf,
    environment: Object.fromEntries(last('ENV').map((pair) => pair.split('=') as [string, string])),
    entrypoint: last('ENTRYPOINT'),
    command: last('CMD'),
    healthcheck: JSON.parse(check.slice(check.indexOf('CMD ') + 4)) as string[],
  };
};

const METADATA = new Set(['ENV', 'USER', 'EXPOSE', 'STOPSIGNAL', 'HEALTHCHECK', 'ENTRYPOINT', 'CMD']);

const relativeTo = (path: string): string => path.slice(PROJECT_FOLDER.length + 1);

interface LockedPackage {
  readonly dev?: true;
  readonly optional?: true;
}

/** The packages of the lock file that the options leave, copied from the checkout; all of them at once by a link. */
const installPackages = (folder: string, options: readonly string[]): void => {
  const omitted = new Set(options.filter((option) => option.startsWith('--omit=')).map((option) => option.slice(7)));
  if (omitted.size === 0) {
    symlinkSync(join(PROJECT_FOLDER, 'node_modules'), join(folder, 'node_modules'));
    return;
  }
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  for (const [path, { dev, optional }] of Object.entries(lock.packages)) {
    if (path === '' || (dev && omitted.has('dev')) || (optional && omitted.has('optional'))) continue;
    linkPackage(join(PROJECT_FOLDER, path), join(folder, path));
  }
};

/**
 * A package by hard links where the file system allows; packages inside it have entries of their
 * own in the lock file.
 */
const linkPackage = (from: string, to: string): void => {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [path, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules') linkPackage(path, target);
      continue;
    }
    try {
      linkSync(path, target);
    } catch {
      copyFileSync(path, target); // another file system
    }
  }
};

/**
 * Whether files may be made and removed in a folder and those below it. The files themselves are
 * shared: leave them.
 */
const setWritable = (folder: string, writable: boolean): void => {
  spawnSync('find', [folder, '-type', 'd', '-exec', 'chmod', writable ? 'u+w' : 'a-w', '{}', '+']);
};
