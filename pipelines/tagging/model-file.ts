import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** A file of model/ or data/, found beside this module wherever it is installed. */
const contentOf = (name: string, folder: 'model' | 'data'): Buffer =>
  readFileSync(new URL(`./${folder}/${name}`, import.meta.url));

/** A packed file of model/, unpacked. */
export const readModel = (name: string): Buffer => brotliDecompressSync(contentOf(name, 'model'));

/** A packed table of data/, unpacked. */
export const readData = (name: string): Buffer => brotliDecompressSync(contentOf(name, 'data'));

/** The rows of a tab-separated file of model/, packed or not. */
export const readModelTable = (name: string): string[][] =>
  (name.endsWith('.br') ? readModel(name) : contentOf(name, 'model'))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
