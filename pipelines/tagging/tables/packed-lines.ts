import { readData } from '../model-file.ts';

/** The lines of a compressed table, kept as bytes. A text needs only a few of the tens of thousands of lines. */
export interface PackedLines {
  line(number: number): string;
  /** Returns the text after a key and a tab. The lines must be sorted by bytes. */
  find(key: string): string | undefined;
}

const NEWLINE = 10;
const TAB = 9;

/** Loads a compressed table of data/. */
export function readPackedLines(name: string): PackedLines {
  const bytes = readData(name);
  const starts: number[] = [];
  for (let at = 0; at < bytes.length; at = bytes.indexOf(NEWLINE, at) + 1) starts.push(at);
  const first = Uint32Array.from([...starts, bytes.length]);
  const size = starts.length;
  const text = (from: number, until: number): string => bytes.toString('utf8', from, until);
  return {
    line: (number) => text(first[number] ?? 0, (first[number + 1] ?? 1) - 1),
    find: (key) => {
      const wanted = Buffer.from(`${key}\t`);
      let low = 0;
      let high = size;
      while (low < high) {
        const middle = (low + high) >> 1;
        const from = first[middle] ?? 0;
        // Compare including the tab, which sorts before all characters in names.
        const order = wanted.compare(bytes, from, Math.min(from + wanted.length, bytes.length));
        if (order === 0) return text(bytes.indexOf(TAB, from) + 1, (first[middle + 1] ?? 1) - 1);
        if (order > 0) low = middle + 1;
        else high = middle;
      }
      return undefined;
    },
  };
}
