import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** Reads a file of model/ or data/ relative to this module, wherever it is installed. */
const contentOf = (name: string, folder: 'model' | 'data'): Buffer =>
  readFileSync(new URL(`./${folder}/${name}`, import.meta.url));

/** Reads and decompresses a file of model/. */
export function readModel(name: string): Buffer {
  return brotliDecompressSync(contentOf(name, 'model'));
}

/** Reads and decompresses a table of data/. */
export function readData(name: string): Buffer {
  return brotliDecompressSync(contentOf(name, 'data'));
}

/** Reads the rows of a tab-separated file of model/, compressed or not. */
export function readModelTable(name: string): string[][] {
  return (name.endsWith('.br') ? readModel(name) : contentOf(name, 'model'))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}
