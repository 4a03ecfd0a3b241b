import { DEMONYM_ENDINGS } from '../words/demonym-endings.ts';
import type { DemonymRow } from './read-tables.ts';

/** Words for the people and things of countries. */
export interface Demonyms {
  /** ISO 3166 code by folded word. A shared demonym ("Congolese", "Dominican") means the more populous country. */
  readonly english: ReadonlyMap<string, string>;
  /** The inflected demonyms of another language, or undefined if none are known. */
  of(language: string): ReadonlyMap<string, string> | undefined;
}

/** Combines the stems in the table with the endings of their language. */
export function createDemonyms(rows: readonly DemonymRow[]): Demonyms {
  const english = new Map<string, string>();
  const byLanguage = new Map<string, Map<string, string>>();
  for (const { language, country, words } of rows) {
    if (language === 'en') {
      for (const word of words) english.set(word, country);
      continue;
    }
    const ofThis = byLanguage.get(language) ?? new Map<string, string>();
    byLanguage.set(language, ofThis);
    for (const stem of words)
      for (const ending of DEMONYM_ENDINGS[language] ?? ['']) ofThis.set(stem + ending, country);
  }
  return { english, of: (language) => byLanguage.get(language) };
}
