import { closeSync, constants, fstatSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { OperatorError } from '../../config/operator-error.ts';

// Some of these files lie where the server's account could put something else in their place. Reading never follows a
// link, never waits for a pipe and never takes in more than it should.

const { O_NOFOLLOW = 0, O_NONBLOCK = 0, O_RDONLY } = constants;

/**
 * The text of a small regular file; undefined when there is none.
 * @param mostBytes larger files are refused, or with `tail` read from there on to their end
 * @throws OperatorError with one line when the path leads to anything else
 */
export const readPlainFile = (path: string, mostBytes = 4_096, { tail = false } = {}): string | undefined => {
  const file = openPlain(path);
  if (file === undefined) return undefined;
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw notPlain(path);
    if (stat.size > mostBytes && !tail) throw new OperatorError(`${path} is damaged: it is too large`);
    const bytes = Buffer.alloc(Math.min(stat.size, mostBytes));
    const length = readSync(file, bytes, 0, bytes.length, Math.max(stat.size - mostBytes, 0));
    return bytes.toString('utf8', 0, length);
  } finally {
    closeSync(file);
  }
};

const openPlain = (path: string): number | undefined => {
  try {
    return openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    if (code === 'ELOOP' || code === 'ENXIO') throw notPlain(path);
    throw new OperatorError(`${path} cannot be read: ${(error as Error).message}`, { cause: error });
  }
};

const notPlain = (path: string): OperatorError =>
  new OperatorError(`${path} is not a regular file; find out who put it there, and delete it`);

/** Writes a file that only we can read, whole or not at all; whatever the path led to before stays as it is. */
export const writePlainFile = (path: string, text: string): void => {
  const half = `${path}.${process.pid}`;
  rmSync(half, { force: true });
  const file = openSync(half, 'wx', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(half, path);
};
