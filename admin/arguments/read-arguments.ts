import { text } from 'node:stream/consumers';
import { note } from '../output/print.ts';

/** The arguments, with `-` replaced by the lines of stdin; blank lines and lines that begin with # are left out. */
export const readArguments = async (given: readonly string[]): Promise<string[]> => {
  const list: string[] = [];
  for (const argument of given) list.push(...(argument === '-' ? await linesOfStdin() : [argument]));
  return list;
};

const linesOfStdin = async (): Promise<string[]> => {
  if (process.stdin.isTTY) note('reading from the terminal, one a line; end with Ctrl-D');
  return (await text(process.stdin))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
};
