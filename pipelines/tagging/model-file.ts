import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** A file of model/, found beside this module wherever it is installed. */
const contentOf = (name: string): Buffer => readFileSync(new URL(`./model/${name}`, import.meta.url));

/** A packed file of model/, unpacked. */
export const readModel = (name: string): Buffer => brotliDecompressSync(contentOf(name));

/** The rows of a tab-separated file of model/, packed or not. */
export const readModelTable = (name: string): string[][] =>
  (name.endsWith('.br') ? readModel(name) : contentOf(name))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
