import type { RecognizedName } from '../tokens/span.ts';
import { recognizeFromTables } from './table-recognizer.ts';
import type { TextContext } from './text-context.ts';

/**
 * Recognizes names of persons, organizations, places and other things, by the language's model or,
 * without a model, by exact matches in the tables.
 */
export function recognize(context: TextContext): RecognizedName[] {
  const { words, language, data } = context;
  const model = data.modelOf(language);
  return model === undefined
    ? recognizeFromTables(context)
    : model(words).map(({ first, last, kind }) => ({ first, last, type: kind }));
}
