import type { Gazetteer } from '../tables/gazetteer.ts';
import type { Word } from '../tokens/reading.ts';
import type { FoundName } from '../tokens/span.ts';
import { recognizeByTables } from './by-tables.ts';
import { loadNameFinder, type NameFinder } from './crf/model.ts';

/** Languages that a model was trained for. */
export const MODEL_LANGUAGES: ReadonlySet<string> = new Set(['de', 'en', 'es', 'fr', 'hr', 'it', 'nl', 'pt']);
/** How the names of a text in this language are found. */
export const recognizerOf = (language: string): 'model' | 'tables' =>
  MODEL_LANGUAGES.has(language) ? 'model' : 'tables';

/** The model of a language; undefined where none was trained. */
export type ModelOf = (language: string) => NameFinder | undefined;

/** Models by language, each loaded when the first text of its language comes, and kept. */
export const makeModels = (): ModelOf => {
  const loaded = new Map<string, NameFinder>();
  return (language) => {
    if (!MODEL_LANGUAGES.has(language)) return undefined;
    const known = loaded.get(language);
    if (known !== undefined) return known;
    const model = loadNameFinder(language);
    loaded.set(language, model);
    return model;
  };
};

/**
 * Finds the names of persons, organizations, places and other things: by the model of the language where there is one; in
 * any other language, known or not, only what tables have exactly so.
 */
export const recognize = (
  words: readonly Word[],
  language: string,
  gazetteer: Gazetteer,
  modelOf: ModelOf,
): FoundName[] => {
  const model = modelOf(language);
  return model === undefined
    ? recognizeByTables(words, language, gazetteer)
    : model(words).map(({ first, last, kind }) => ({ first, last, type: kind }));
};
