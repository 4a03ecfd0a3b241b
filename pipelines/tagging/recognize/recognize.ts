import type { Span } from '../tokens/span.ts';
import { recognizeFromTables } from './table-recognizer.ts';
import type { TextContext } from './text-context.ts';

/**
 * Recognizes names of persons, organizations and places, by the language's model or,
 * without a model, by exact matches in the tables.
 */
export function recognize(context: TextContext): Span[] {
  const { words, language, data } = context;
  const model = data.modelOf(language);
  return model === undefined
    ? recognizeFromTables(context)
    : model(words).flatMap(({ first, last, kind }) => (kind === 'other' ? [] : [{ first, last, type: kind }]));
}
