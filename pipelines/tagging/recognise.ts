import { loadNameFinder, type NameFinder } from './crf/model.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Word } from './reading.ts';
import { recogniseByRules } from './recognise-by-rules.ts';
import { recognizeByTables } from './recognize-by-tables.ts';
import type { FoundName } from './span.ts';

/** Languages that a model was trained for. */
const OF_THE_MODELS = new Set(['de', 'en', 'hr', 'pt']);
/** Languages that rules were made for. */
const OF_THE_RULES = new Set(['fr', 'es', 'it', 'nl']);

/** How the names of a text in this language are found. */
export const recogniserOf = (language: string): 'model' | 'rules' | 'tables' =>
  OF_THE_MODELS.has(language) ? 'model' : OF_THE_RULES.has(language) ? 'rules' : 'tables';

/** The model of a language; undefined where none was trained. */
export type ModelOf = (language: string) => NameFinder | undefined;

/** Models by language, each loaded when the first text of its language comes, and kept. */
export const makeModels = (): ModelOf => {
  const loaded = new Map<string, NameFinder>();
  return (language) => {
    if (!OF_THE_MODELS.has(language)) return undefined;
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
export const recognise = (
  words: readonly Word[],
  language: string,
  gazetteer: Gazetteer,
  modelOf: ModelOf,
): FoundName[] => {
  const model = modelOf(language);
  if (model !== undefined) return model(words).map(({ first, last, kind }) => ({ first, last, type: kind }));
  return recogniserOf(language) === 'rules'
    ? recogniseByRules(words, language, gazetteer)
    : recognizeByTables(words, language, gazetteer);
};
