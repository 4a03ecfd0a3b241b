import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { access, constants, open, realpath, rename, stat } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { OperatorError } from '../../../config/operator-error.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder',
  ENOTDIR: 'no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
};

export interface OutputFile {
  readonly stream: Writable;
  /** Ends it when everything is written. */
  readonly keep: () => Promise<void>;
  /** Ends it early, at once: a signal may leave no time. */
  readonly discard: () => void;
}

/**
 * Opens a file given by the user for writing and empties it.
 * @param whole the file changes only when everything is written
 * @throws OperatorError with one line
 */
export async function openOutput(path: string, whole: boolean): Promise<OutputFile> {
  try {
    return await (whole ? openWhole(path) : openNow(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new OperatorError(`cannot write ${path}: ${REASONS[code] ?? String(error)}`, { cause: error });
  }
}

const openStream = async (path: string, flags: 'w' | 'wx'): Promise<Writable> =>
  (await open(path, flags)).createWriteStream();

const openNow = async (path: string): Promise<OutputFile> => ({
  stream: await openStream(path, 'w'),
  keep: async () => undefined,
  discard: () => undefined,
});

/** Writes beside the file, and renames in the end. */
const openWhole = async (path: string): Promise<OutputFile> => {
  const there = await stat(path).catch(() => undefined);
  // A device or a pipe is written as it is, and a folder is an error.
  if (there && !there.isFile()) return openNow(path);
  if (there) await access(path, constants.W_OK);
  const target = there ? await realpath(path) : path;
  const part = `${target}.${randomUUID()}.part`;
  return {
    stream: await openStream(part, 'wx'),
    keep: () => rename(part, target),
    discard: () => rmSync(part, { force: true }),
  };
};
