import { open } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { OperatorError } from '../../../config/operator-error.ts';

const SAYINGS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be written',
};

/** Opens a file a person named for writing, in place of what it held. @throws WireroomError with one line */
export const openOutput = async (path: string): Promise<Writable> => {
  try {
    return (await open(path, 'w')).createWriteStream();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new OperatorError(`cannot write ${path}: ${SAYINGS[code] ?? String(error)}`, { cause: error });
  }
};
