import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Reads the parts of MessagePack that a list of wordfreq has: arrays, strings, and a header that is a map. */
const parseLists = (bytes: Buffer): string[][] => {
  let at = 0;
  const length = (size: 1 | 2 | 4): number => {
    at += size;
    return bytes.readUIntBE(at - size, size);
  };
  const arrayLength = (): number => {
    const tag = length(1);
    if (tag >= 0x90 && tag < 0xa0) return tag & 15;
    if (tag === 0xdc) return length(2);
    if (tag === 0xdd) return length(4);
    throw new Error(`no array at byte ${at - 1}`);
  };
  const string = (): string => {
    const tag = length(1);
    const size = tag >= 0xa0 && tag < 0xc0 ? tag & 31 : tag === 0xd9 ? length(1) : length(2);
    at += size;
    return bytes.toString('utf8', at - size, at);
  };
  const lists = arrayLength();
  const header = bytes.indexOf('version');
  at = header + 'version'.length + 1;
  return Array.from({ length: lists - 1 }, () => Array.from({ length: arrayLength() }, string));
};

/**
 * Reads a list of wordfreq: the words of a language with the share of a text's words that they are.
 * List n has the words of the frequency 10^(-n / 100).
 */
export function readWordFrequencies(path: string): Map<string, number> {
  return new Map(
    parseLists(gunzipSync(readFileSync(path))).flatMap((words, n) =>
      words.map((word): [string, number] => [word, 10 ** (-n / 100)]),
    ),
  );
}
