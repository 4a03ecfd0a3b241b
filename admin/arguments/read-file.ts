import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { OperatorError } from '../../config/operator-error.ts';
import { WireroomError } from '../../config/wireroom-error.ts';

const MAX_BYTES = 50_000_000;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
};

/** Reads a file given by the user; `-` is stdin. @throws OperatorError with one line when it cannot be read */
export async function readNamedFile(path: string): Promise<Uint8Array> {
  const bytes = path === '-' ? await buffer(process.stdin) : await readPath(path);
  if (bytes.byteLength > MAX_BYTES)
    throw new WireroomError('too_large', `${path} is larger than ${MAX_BYTES / 1e6} MB`);
  return bytes;
}

const readPath = async (path: string): Promise<Uint8Array> => {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new OperatorError(`cannot read ${path}: ${REASONS[code] ?? String(error)}`, { cause: error });
  }
};
