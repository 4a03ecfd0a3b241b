import type { NameFinder } from './crf/model.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Word } from './reading.ts';
import { recogniseByRules } from './recognise-by-rules.ts';
import type { FoundName } from './span.ts';

/** The model was trained on English. A text too short to tell is more often English than anything else. */
const OF_THE_MODEL = new Set(['en', 'und']);

export const isReadByModel = (language: string): boolean => OF_THE_MODEL.has(language);

/** Finds the names of persons, organisations, places and other things: by the trained model where it speaks the language. */
export const recognise = (
  words: readonly Word[],
  language: string,
  gazetteer: Gazetteer,
  findNames: NameFinder,
): FoundName[] =>
  isReadByModel(language)
    ? findNames(words).map(({ first, last, kind }) => ({ first, last, type: kind }))
    : recogniseByRules(words, language, gazetteer);
