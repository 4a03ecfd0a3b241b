import type { NameFinder } from './crf/model.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Word } from './reading.ts';
import { recogniseByRules } from './recognise-by-rules.ts';
import { recognizeByTables } from './recognize-by-tables.ts';
import type { FoundName } from './span.ts';

/** Languages that the model has learned. */
const OF_THE_MODEL = new Set(['en']);
/** Languages that rules were made for. */
const OF_THE_RULES = new Set(['de', 'fr', 'es', 'it', 'pt', 'nl']);

export const isReadByModel = (language: string): boolean => OF_THE_MODEL.has(language);

/** How the names of a text in this language are found. */
export const recogniserOf = (language: string): 'model' | 'rules' | 'tables' =>
  OF_THE_MODEL.has(language) ? 'model' : OF_THE_RULES.has(language) ? 'rules' : 'tables';

/**
 * Finds the names of persons, organisations, places and other things: by the trained model where it speaks the language,
 * by rules where there are some; in any other language, known or not, only what tables have exactly so.
 */
export const recognise = (
  words: readonly Word[],
  language: string,
  gazetteer: Gazetteer,
  findNames: NameFinder,
): FoundName[] => {
  const by = recogniserOf(language);
  if (by === 'model') return findNames(words).map(({ first, last, kind }) => ({ first, last, type: kind }));
  return by === 'rules' ? recogniseByRules(words, language, gazetteer) : recognizeByTables(words, language, gazetteer);
};
