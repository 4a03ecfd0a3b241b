import { text } from 'node:stream/consumers';
import { note } from '../output/print.ts';

/** Replaces `-` among arguments by the lines of stdin. Blank lines and lines that begin with # are skipped. */
export async function readArguments(given: readonly string[]): Promise<string[]> {
  const values: string[] = [];
  for (const argument of given) values.push(...(argument === '-' ? await linesOfStdin() : [argument]));
  return values;
}

const linesOfStdin = async (): Promise<string[]> => {
  if (process.stdin.isTTY) note('reading from the terminal, one per line; end with Ctrl-D');
  return (await text(process.stdin))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
};
