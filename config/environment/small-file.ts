import { readFileSync, statSync } from 'node:fs';

const MAX_BYTES = 256 * 1024;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EACCES: 'permission denied',
};

/**
 * Reads a file that a setting names and trims surrounding whitespace.
 * @throws Error if the file is missing, unreadable, empty or over 256 KiB
 */
export function readSmallFile(path: string): string {
  const text = read(path).trim();
  if (text === '') throw new Error(`${path} is empty`);
  return text;
}

const read = (path: string): string => {
  try {
    const file = statSync(path);
    if (!file.isFile()) throw new Error('not a file');
    if (file.size > MAX_BYTES) throw new Error(`larger than ${MAX_BYTES / 1024} KiB`);
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(`${path} cannot be read: ${REASONS[code ?? ''] ?? message}`);
  }
};
