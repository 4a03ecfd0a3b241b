import type { Queryable } from '../../connection/pool.ts';

interface QueryWord {
  readonly word: string;
  /** False for a word that is left out of the texts in the language of the query, English if none is given. */
  readonly searched: boolean;
  /** Languages (ISO 639-1) whose texts are indexed without it. */
  readonly left_out_of: readonly string[];
}

/** Returns the words of a query. @param language as for a search */
const queryWords = async (db: Queryable, query: string, language: string | undefined): Promise<QueryWord[]> => {
  const { rows } = await db.query<QueryWord>('select word, searched, left_out_of from news.query_words($1, $2)', [
    query,
    language ?? null,
  ]);
  return rows;
};

export interface CheckedQuery {
  /** Why it finds nothing, whatever is stored. */
  readonly problem?: string | undefined;
  /** Which texts it does not find although they have all its words. */
  readonly gap?: string | undefined;
}

/**
 * Checks that a query has words that are searched for.
 * @param language of the words (ISO 639-1), if it is given
 * @param toGive how the user gives a language, for messages
 */
export const checkQuery = async (
  db: Queryable,
  query: string,
  language: string | undefined,
  toGive: (language: string) => string,
): Promise<CheckedQuery> => {
  const words = await queryWords(db, query, language);
  const [first] = words;
  if (!first) return { problem: 'the query has no words' };
  if (words.some(({ searched }) => searched)) return { gap: gapOf(words, toGive) };
  const [assumed] = first.left_out_of;
  return {
    problem: `the query has only words that ${nameOf(assumed)} texts are indexed without: add others, name an entity instead, or give another language`,
  };
};

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });
const nameOf = (language = ''): string => NAMES.of(language) ?? language;

/** The likeliest language of the query is the one that leaves most of it out. */
const gapOf = (words: readonly QueryWord[], toGive: (language: string) => string): string | undefined => {
  const byLanguage = new Map<string, string[]>();
  for (const { word, searched, left_out_of } of words)
    for (const language of searched ? left_out_of : [])
      byLanguage.set(language, [...(byLanguage.get(language) ?? []), JSON.stringify(word)]);
  const [most] = [...byLanguage].sort(([, one], [, other]) => other.length - one.length);
  if (!most) return undefined;
  const [language, left] = most;
  return `${nameOf(language)} texts are indexed without ${left.join(', ')}: to find them, give ${toGive(language)}`;
};
