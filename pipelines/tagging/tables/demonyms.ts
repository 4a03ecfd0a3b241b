import type { DemonymRow } from './read-tables.ts';

/** Languages that write demonyms in lower case. */
export const LOWERCASE_DEMONYMS: ReadonlySet<string> = new Set(['es', 'it', 'pt']);

/** Endings of demonym stems, by language. */
export const DEMONYM_ENDINGS: Readonly<Record<string, readonly string[]>> = {
  de: ['', 'e', 'en', 'er', 'em', 'es', 'n', 'in', 'innen', 's'],
  fr: ['', 's', 'e', 'es', 'ne', 'nes', 'le', 'les'],
  es: ['', 'o', 'a', 'os', 'as', 's', 'es', 'e'],
  it: ['o', 'a', 'i', 'e', 'hi', 'he'],
  pt: ['', 'o', 'a', 'os', 'as', 's', 'es', 'e'],
};

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
