import { readFileSync } from 'node:fs';
import { createRandom } from '../../random.ts';
import { zipf } from './chance.ts';

/** Languages of the generated articles, and the share of sites that write in each. */
export const LANGUAGES = { en: 0.58, de: 0.17, fr: 0.11, pt: 0.08, nl: 0.06 } as const;
export type Language = keyof typeof LANGUAGES;

/** Words of a language by frequency; some are phrases of several words. */
export interface WordStock {
  word(random: () => number): string;
}

/** Distinct words of a language. Beyond the listed ones they are invented from the listed ones' beginnings and ends. */
const VOCABULARY = 40_000;
const FLATNESS = 2.7;

/** Reads words/LANGUAGE.txt and completes it. */
export function readWordStock(language: Language): WordStock {
  const text = readFileSync(new URL(`./words/${language}.txt`, import.meta.url), 'utf8');
  const words = new Set(text.trim().split(/\s+/));
  const parts = [...words].filter((word) => /^\p{L}{5,}$/u.test(word));
  const random = createRandom(VOCABULARY);
  const part = (): string => parts[Math.floor(random() * parts.length)] ?? '';
  while (words.size < VOCABULARY) words.add(part().slice(0, 2 + random() * 4) + part().slice(-(2 + random() * 4)));
  const stock = [...words].map((word) => word.replaceAll('_', ' '));
  return { word: (uniform) => stock[zipf(uniform(), stock.length, FLATNESS)] ?? '' };
}
