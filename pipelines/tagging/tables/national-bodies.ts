import { noteLength } from '../tokens/phrase.ts';
import { wordSet } from '../words/word-list.ts';
import type { NationalBodyRow } from './read-tables.ts';

/** Institutions that every country has and calls alike. One of them alone says nothing about whose it is; the text has to. */
export interface NationalBodies {
  /** What English calls them, folded: "supreme court", "parliament". */
  readonly names: ReadonlySet<string>;
  /** Most words that one of these names has which begins with this folded word; 0 when none begins so. */
  longest(firstWord: string): number;
  /** Whether a folded name is that of an institution every country has. */
  has(folded: string): boolean;
  /** Whether a country has an institution of this folded English name; where nothing is known it has. */
  isIn(country: string, folded: string): boolean;
  /** Whether a folded English name is that of an institution which only some countries have. */
  isOfSome(folded: string): boolean;
  /** The usual form of a ministry's field: "foreign affairs" is "Foreign". */
  usualField(folded: string): string | undefined;
  /** What English calls the institution that a folded name of another language means, also folded. */
  inEnglish(folded: string, language: string): string | undefined;
}

const MINISTRY_IN_ENGLISH = /^(?:ministry (?:of|for) .+|.+ ministry|department (?:of|for) .+)$/;
const MAX_WORDS = 7;

/** Countries that take "the". */
export const WITH_ARTICLE: ReadonlySet<string> = wordSet('US GB NL PH AE DO CD CG CF BS GM MV MH SB KM SC FM');

/** The word for a ministry, with what joins it to its field. */
const MINISTRY: Readonly<Record<string, RegExp>> = {
  de: /^(?:bundes)?(\p{L}+)ministerium$/u,
  fr: /^ministere (?:d[eu]s? |de )?(.+)$/,
  es: /^(?:ministerio|secretaria|secretaria de estado) (?:de |del )(.+)$/,
  it: /^ministero (?:dell'|della |degli |dei |delle |del |di )(.+)$/,
  pt: /^ministerio (?:da |do |das |dos |de )(.+)$/,
};

/** By language: what English calls the body that a folded name means, or the ministry of a field. */
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

export const makeNationalBodies = (rows: readonly NationalBodyRow[]): NationalBodies => {
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
  for (const name of names) noteLength(longest, name);
  return {
    names,
    longest: (firstWord) => longest.get(firstWord) ?? 0,
    has: (folded) => names.has(folded) || (MINISTRY_IN_ENGLISH.test(folded) && folded.split(' ').length <= MAX_WORDS),
    isIn: (country, folded) =>
      onlyIn.get(folded)?.has(country) ?? (folded.includes('ministry') ? country !== 'US' : true),
    isOfSome: (folded) => onlyIn.has(folded),
    usualField: (folded) => usualFields.get(folded),
    inEnglish: (folded, language) => {
      const plain = folded.replaceAll('’', "'");
      const body = bodies.get(language)?.get(plain);
      if (body !== undefined) return body;
      const field = MINISTRY[language]?.exec(plain)?.[1];
      const ministry = field === undefined ? undefined : fields.get(language)?.get(field);
      return ministry === undefined ? undefined : `${ministry} ministry`;
    },
  };
};
