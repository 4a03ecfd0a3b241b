import type { Lexicons } from './crf/lexicons.ts';
import { loadNameFinder, type NameFinder } from './crf/model.ts';

/** Languages with a trained model. */
export const MODEL_LANGUAGES: ReadonlySet<string> = new Set(['de', 'en', 'es', 'fr', 'hr', 'it', 'nl', 'pt']);
/** Returns how names in a language are recognized. */
export function recognizerOf(language: string): 'model' | 'tables' {
  return MODEL_LANGUAGES.has(language) ? 'model' : 'tables';
}

/** Returns the model of a language, or undefined if there is none. */
export type ModelOf = (language: string) => NameFinder | undefined;

/** Creates the model loader. Each model is loaded on first use and cached. */
export function createModels(lexicons: Lexicons): ModelOf {
  const loaded = new Map<string, NameFinder>();
  return (language) => {
    if (!MODEL_LANGUAGES.has(language)) return undefined;
    const known = loaded.get(language);
    if (known !== undefined) return known;
    const model = loadNameFinder(language, lexicons.of(language));
    loaded.set(language, model);
    return model;
  };
}
