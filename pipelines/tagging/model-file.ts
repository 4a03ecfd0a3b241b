import { readFileSync } from 'node:fs';

/** The rows of a tab-separated file of model/, found beside this module wherever it is installed. */
export const readModelTable = (name: string): string[][] =>
  readFileSync(new URL(`./model/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
