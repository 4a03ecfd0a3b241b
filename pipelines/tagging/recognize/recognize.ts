import type { RecognizedName } from '../tokens/span.ts';
import { recognizeFromTables } from './table-recognizer.ts';
import type { TextContext } from './text-context.ts';

/**
 * Finds the names of persons, organizations, places and other things: by the model of the language where there is one; in
 * any other language, known or not, only what tables have exactly so.
 */
export const recognize = (context: TextContext): RecognizedName[] => {
  const { words, language, data } = context;
  const model = data.modelOf(language);
  return model === undefined
    ? recognizeFromTables(context)
    : model(words).map(({ first, last, kind }) => ({ first, last, type: kind }));
};
