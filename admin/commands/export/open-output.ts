import { open } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { OperatorError } from '../../../config/operator-error.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder',
  ENOTDIR: 'no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
};

/** Opens a file given by the user for writing and empties it. @throws OperatorError with one line */
export const openOutput = async (path: string): Promise<Writable> => {
  try {
    return (await open(path, 'w')).createWriteStream();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new OperatorError(`cannot write ${path}: ${REASONS[code] ?? String(error)}`, { cause: error });
  }
};
