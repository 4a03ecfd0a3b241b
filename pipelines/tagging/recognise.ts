import { loadNameFinder, type NameFinder } from './crf/model.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Word } from './reading.ts';
import { recogniseByRules } from './recognise-by-rules.ts';
import type { FoundName } from './span.ts';

/** Languages that a model was trained for. */
const LANGUAGES: ReadonlySet<string> = new Set(['de', 'en', 'hr', 'pt']);

export const isReadByModel = (language: string): boolean => LANGUAGES.has(language);

/** The model of a language; undefined where none was trained. */
export type ModelOf = (language: string) => NameFinder | undefined;

/** Models by language, each loaded when the first text of its language comes, and kept. */
export const makeModels = (): ModelOf => {
  const loaded = new Map<string, NameFinder>();
  return (language) => {
    if (!isReadByModel(language)) return undefined;
    const known = loaded.get(language);
    if (known !== undefined) return known;
    const model = loadNameFinder(language);
    loaded.set(language, model);
    return model;
  };
};

/** Finds the names of persons, organizations, places and other things: by the model of the language where there is one. */
export const recognise = (
  words: readonly Word[],
  language: string,
  gazetteer: Gazetteer,
  modelOf: ModelOf,
): FoundName[] =>
  modelOf(language)?.(words).map(({ first, last, kind }) => ({ first, last, type: kind })) ??
  recogniseByRules(words, language, gazetteer);
