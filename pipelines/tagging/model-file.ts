import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** Reads a file of model/ or data/ relative to this module, wherever it is installed. */
const contentOf = (name: string, folder: 'model' | 'data'): Buffer =>
  readFileSync(new URL(`./${folder}/${name}`, import.meta.url));

/** Reads and decompresses a file of model/. */
export const readModel = (name: string): Buffer => brotliDecompressSync(contentOf(name, 'model'));

/** Reads and decompresses a table of data/. */
export const readData = (name: string): Buffer => brotliDecompressSync(contentOf(name, 'data'));

/** Reads the rows of a tab-separated file of model/, compressed or not. */
export const readModelTable = (name: string): string[][] =>
  (name.endsWith('.br') ? readModel(name) : contentOf(name, 'model'))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
