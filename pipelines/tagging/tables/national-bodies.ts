import { recordPhraseLength } from '../tokens/phrase.ts';
import { wordSet } from '../words/word-list.ts';
import type { NationalBodyRow } from './read-tables.ts';

/** Institutions that every country has under the same name. The name alone does not identify the country. */
export interface NationalBodies {
  /** English names, folded: "supreme court", "parliament". */
  readonly names: ReadonlySet<string>;
  /** Returns the maximum number of words in a name that starts with this folded word; 0 if there is none. */
  maxWords(firstWord: string): number;
  /** Whether a folded name is that of an institution every country has. */
  has(folded: string): boolean;
  /** Whether a country has the institution with this folded English name; true if nothing is known. */
  existsIn(country: string, folded: string): boolean;
  /** Whether only some countries have the institution with this folded English name. */
  isLimitedToCountries(folded: string): boolean;
  /** Returns the usual short form of a ministry's field: "Foreign" for "foreign affairs". */
  usualField(folded: string): string | undefined;
  /** Translates the folded name of an institution to folded English. */
  englishName(folded: string, language: string): string | undefined;
}

const MINISTRY_IN_ENGLISH = /^(?:ministry (?:of|for) .+|.+ ministry|department (?:of|for) .+)$/;
const MAX_WORDS = 7;

/** ISO 3166 codes of countries whose English name takes "the". */
export const COUNTRIES_WITH_ARTICLE: ReadonlySet<string> = wordSet(
  'US GB NL PH AE DO CD CG CF BS GM MV MH SB KM SC FM',
);

/** Words for a ministry before its field, by language. */
const MINISTRY: Readonly<Record<string, RegExp>> = {
  de: /^(?:bundes)?(\p{L}+)ministerium$/u,
  fr: /^ministere (?:d[eu]s? |de )?(.+)$/,
  es: /^(?:ministerio|secretaria|secretaria de estado) (?:de |del )(.+)$/,
  it: /^ministero (?:dell'|della |degli |dei |delle |del |di )(.+)$/,
  pt: /^ministerio (?:da |do |das |dos |de )(.+)$/,
};

/** Returns, by language, the English name of each folded name of a body or ministry. */
const translations = (
  rows: readonly NationalBodyRow[],
  kind: NationalBodyRow['kind'],
): ReadonlyMap<string, ReadonlyMap<string, string>> => {
  const byLanguage = new Map<string, Map<string, string>>();
  for (const row of rows) {
    if (row.kind !== kind || row.language === 'en') continue;
    const ofThis = byLanguage.get(row.language) ?? new Map<string, string>();
    byLanguage.set(row.language, ofThis);
    for (const name of row.names) ofThis.set(name, row.body);
  }
  return byLanguage;
};

export function createNationalBodies(rows: readonly NationalBodyRow[]): NationalBodies {
  const english = rows.filter(({ language }) => language === 'en');
  const names = new Set(english.flatMap((row) => (row.kind === 'body' ? row.names : [])));
  const onlyIn = new Map(
    english.filter(({ countries }) => countries.length > 0).map(({ body, countries }) => [body, new Set(countries)]),
  );
  const usualFields = new Map(
    english.flatMap((row) => (row.kind === 'ministry' ? row.names.map((name) => [name, row.body] as const) : [])),
  );
  const bodies = translations(rows, 'body');
  const fields = translations(rows, 'ministry');
  const longest = new Map<string, number>();
  for (const name of names) recordPhraseLength(longest, name);
  return {
    names,
    maxWords: (firstWord) => longest.get(firstWord) ?? 0,
    has: (folded) => names.has(folded) || (MINISTRY_IN_ENGLISH.test(folded) && folded.split(' ').length <= MAX_WORDS),
    existsIn: (country, folded) =>
      onlyIn.get(folded)?.has(country) ?? (folded.includes('ministry') ? country !== 'US' : true),
    isLimitedToCountries: (folded) => onlyIn.has(folded),
    usualField: (folded) => usualFields.get(folded),
    englishName: (folded, language) => {
      const plain = folded.replaceAll('’', "'");
      const body = bodies.get(language)?.get(plain);
      if (body !== undefined) return body;
      const field = MINISTRY[language]?.exec(plain)?.[1];
      const ministry = field === undefined ? undefined : fields.get(language)?.get(field);
      return ministry === undefined ? undefined : `${ministry} ministry`;
    },
  };
}
