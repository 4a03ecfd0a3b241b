import type { Word } from '../tokens/tokenize.ts';
import type { NameData } from './name-data.ts';

/** A text whose names are sought, with what is known beside it. */
export interface TextContext {
  readonly words: readonly Word[];
  /** ISO 639-1, or `und`. */
  readonly language: string;
  readonly data: NameData;
}
