import pg from 'pg';
import sql from 'sql-template-tag';
import type { Read } from './read.ts';

interface QueryWord {
  /** False for a word that is left out of the texts in the language of the query, English if none is given. */
  readonly searched: boolean;
  /** Languages (ISO 639-1) whose texts are indexed without it. */
  readonly left_out_of: readonly string[];
}

/**
 * Returns why a query is refused or finds nothing, whatever is stored; undefined if it has words
 * that are searched for.
 * @param language of the words (ISO 639-1), if it is given
 */
export async function whyNothingMatches(
  read: Read,
  query: string,
  language: string | undefined,
): Promise<string | undefined> {
  const refusal = await read(sql`select from news.search(${query}, max => 0)`).then(() => undefined, messageOfRefusal);
  if (refusal !== undefined) return refusal;
  const words = await read<QueryWord>(sql`select searched, left_out_of from news.query_words(${query}, ${language})`);
  const [first] = words;
  if (!first) return 'the query has no words';
  if (words.some(({ searched }) => searched)) return undefined;
  const [assumed] = first.left_out_of;
  return `the query has only words that ${nameOf(assumed)} texts are indexed without: add others, name an entity instead, or give another language`;
}

/** @throws any other error */
const messageOfRefusal = (error: unknown): string => {
  if (error instanceof pg.DatabaseError && error.code === INVALID_PARAMETER_VALUE) return error.message;
  throw error;
};
const INVALID_PARAMETER_VALUE = '22023';

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });
const nameOf = (language = ''): string => NAMES.of(language) ?? language;

/** Returns the language of the words of a query: the one that is looked for; of several, each text has its own. */
export function languageOfWords(languages: readonly string[] = []): string | undefined {
  return languages.length === 1 ? languages[0] : undefined;
}
