import { readFileSync, statSync } from 'node:fs';

const MAX_BYTES = 256 * 1024;

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'no permission to read it',
};

/**
 * The text of a file that a setting names, without the blanks around it.
 * @throws Error whose message says what is wrong with that file
 */
export const readSmallFile = (path: string): string => {
  const text = read(path).trim();
  if (text === '') throw new Error(`${path} is empty`);
  return text;
};

const read = (path: string): string => {
  try {
    const file = statSync(path);
    if (!file.isFile()) throw new Error('it is not a file');
    if (file.size > MAX_BYTES) throw new Error(`it is larger than ${MAX_BYTES / 1024} KiB`);
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(`${path} cannot be read: ${WHY[code ?? ''] ?? message}`);
  }
};
