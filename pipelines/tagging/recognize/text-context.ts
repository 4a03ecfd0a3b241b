import type { Word } from '../tokens/tokenize.ts';
import type { NameData } from './name-data.ts';

/** A tokenized text with its language and the data for tagging it. */
export interface TextContext {
  readonly words: readonly Word[];
  /** ISO 639-1, or `und`. */
  readonly language: string;
  readonly data: NameData;
}
