import type { Lexicons } from './crf/lexicons.ts';
import { loadNameFinder, type NameFinder } from './crf/model.ts';

/** Languages that a model was trained for. */
export const MODEL_LANGUAGES: ReadonlySet<string> = new Set(['de', 'en', 'es', 'fr', 'hr', 'it', 'nl', 'pt']);
/** How the names of a text in this language are found. */
export const recognizerOf = (language: string): 'model' | 'tables' =>
  MODEL_LANGUAGES.has(language) ? 'model' : 'tables';

/** The model of a language; undefined where none was trained. */
export type ModelOf = (language: string) => NameFinder | undefined;

/** Models by language, each loaded when the first text of its language comes, and kept. */
export const makeModels = (lexicons: Lexicons): ModelOf => {
  const loaded = new Map<string, NameFinder>();
  return (language) => {
    if (!MODEL_LANGUAGES.has(language)) return undefined;
    const known = loaded.get(language);
    if (known !== undefined) return known;
    const model = loadNameFinder(language, lexicons.of(language));
    loaded.set(language, model);
    return model;
  };
};
