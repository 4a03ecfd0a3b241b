import { wordSet } from '../words/word-list.ts';
import { loadTables } from './load-tables.ts';

// Institutions that every country has and calls alike. One of them alone says nothing about whose it is; the text has to.

const rows = loadTables().nationalBodies;
const english = rows.filter(({ language }) => language === 'en');

/** What English calls them, folded: "supreme court", "parliament". */
export const NATIONAL_BODIES: ReadonlySet<string> = new Set(
  english.flatMap(({ kind, names }) => (kind === 'body' ? names : [])),
);

/** Those that only some countries have; a text that speaks of others means one of these. */
const ONLY_IN = new Map(
  english.filter(({ countries }) => countries.length > 0).map(({ body, countries }) => [body, new Set(countries)]),
);

/** Names of one ministry, in the form that all take here. */
const FORMS = new Map(
  english.flatMap(({ kind, body, names }) => (kind === 'ministry' ? names.map((name) => [name, body] as const) : [])),
);

/** By language: what English calls the body that a folded name means, and the ministry of a field. */
const translations = (kind: 'body' | 'ministry'): ReadonlyMap<string, ReadonlyMap<string, string>> => {
  const byLanguage = new Map<string, Map<string, string>>();
  for (const row of rows) {
    if (row.kind !== kind || row.language === 'en') continue;
    const ofThis = byLanguage.get(row.language) ?? new Map<string, string>();
    byLanguage.set(row.language, ofThis);
    for (const name of row.names) ofThis.set(name, row.body);
  }
  return byLanguage;
};
const BODIES = translations('body');
const FIELDS = translations('ministry');

const MINISTRY_IN_ENGLISH = /^(?:ministry (?:of|for) .+|.+ ministry|department (?:of|for) .+)$/;
const MOST_WORDS = 7;

/** Whether a folded name is that of an institution every country has. */
export const isNationalBody = (folded: string): boolean =>
  NATIONAL_BODIES.has(folded) || (MINISTRY_IN_ENGLISH.test(folded) && folded.split(' ').length <= MOST_WORDS);

/** Whether a country has an institution of this folded English name; where nothing is known it has. */
export const hasNationalBody = (country: string, folded: string): boolean =>
  ONLY_IN.get(folded)?.has(country) ?? (folded.includes('ministry') ? country !== 'US' : true);

/** Whether a folded English name is that of an institution which only some countries have. */
export const isOfSomeCountries = (folded: string): boolean => ONLY_IN.has(folded);

/** The usual form of a ministry's field: "foreign affairs" is "Foreign". */
export const usualField = (folded: string): string | undefined => FORMS.get(folded);

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

/** What English calls the institution that a folded name of another language means, also folded. */
export const englishBody = (folded: string, language: string): string | undefined => {
  const plain = folded.replaceAll('’', "'");
  const body = BODIES.get(language)?.get(plain);
  if (body !== undefined) return body;
  const field = MINISTRY[language]?.exec(plain)?.[1];
  const ministry = field === undefined ? undefined : FIELDS.get(language)?.get(field);
  return ministry === undefined ? undefined : `${ministry} ministry`;
};
