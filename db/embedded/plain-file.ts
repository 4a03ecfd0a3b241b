import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { OperatorError } from '../../config/operator-error.ts';

// The server's account could replace some of these files. Reading therefore never follows a link,
// never waits for a pipe and has a size limit.

const { O_NOFOLLOW = 0, O_NONBLOCK = 0, O_RDONLY } = constants;

/**
 * Reads a small regular file.
 * @param maxBytes limit for the size; of a larger file, `tail` reads the end
 * @returns undefined if the file does not exist
 * @throws OperatorError with one line when the path is anything but a regular file, or the file is
 * too large
 */
export function readPlainFile(path: string, maxBytes = 4_096, { tail = false } = {}): string | undefined {
  const file = openPlain(path);
  if (file === undefined) return undefined;
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw notPlain(path);
    if (stat.size > maxBytes && !tail) throw new OperatorError(`${path} is damaged: it is too large`);
    const bytes = Buffer.alloc(Math.min(stat.size, maxBytes));
    const length = readSync(file, bytes, 0, bytes.length, Math.max(stat.size - maxBytes, 0));
    return bytes.toString('utf8', 0, length);
  } finally {
    closeSync(file);
  }
}

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
  new OperatorError(`${path} is not a regular file; find out what created it, and delete it`);

/**
 * Writes a file that only we can read, atomically: on a full disk it stays as it was. If the path
 * was a link, the link is replaced and its target unchanged.
 * @throws OperatorError with one line when it cannot be written
 */
export function writePlainFile(path: string, text: string): void {
  const half = `${path}.${process.pid}`;
  rmSync(half, { force: true });
  const file = openSync(half, 'wx', 0o600);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
    renameSync(half, path);
  } catch (error) {
    rmSync(half, { force: true });
    throw new OperatorError(`${path} cannot be written: ${(error as Error).message}`, { cause: error });
  } finally {
    closeSync(file);
  }
}
