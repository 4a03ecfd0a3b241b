import { fold } from '../../../pipelines/text/fold.ts';
import { UN_MEMBERS } from './un-members.ts';

/** Country names that are ordinary words or personal names in their language. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  fa: ['چک'],
  it: ['Riunione'],
  no: ['Man'],
  pt: ['Maurício'],
  th: ['เช็ก'],
  vi: ['Nga'],
};

/** Territories named after saints; more towns have these names. */
const SAINTS = new Set(['BL', 'MF', 'SH']);
/** Countries distinguished by their capital in parentheses. */
const CONGOS = new Set(['CD', 'CG']);

/** Splits "Myanmar (Burma)" into two names; otherwise parentheses contain a capital or a sovereign state. */
const namesIn = (name: string, code: string): string[] => {
  const [, outside, inside] = /^(.+?)\s*[(（](.+)[)）]/.exec(name) ?? [];
  if (outside === undefined || inside === undefined) return [name];
  return UN_MEMBERS.has(code) && !CONGOS.has(code) ? [outside, inside] : [];
};

/** Whether a name is an abbreviation: UK, R.-U. */
const isShortest = (name: string): boolean => /^\p{Lu}[.-]*\p{Lu}\.?$/u.test(name);

/** Returns the long and short names of a country in the Unicode CLDR. */
const cldrNames = (language: string, code: string): string[] =>
  SAINTS.has(code)
    ? []
    : (['long', 'short'] as const)
        .flatMap(
          (style) => new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' }).of(code) ?? [],
        )
        .flatMap((name) => namesIn(name, code))
        .filter((name) => !isShortest(name));

/**
 * Builds the rows of a language: language, code, names. If the list and the CLDR assign a name to
 * different countries, the list wins.
 */
export function countryRows(language: string, listed: ReadonlyMap<string, readonly string[]>): string[][] {
  const isWord = (name: string): boolean => WORDS[language]?.includes(name) ?? false;
  const owner = new Map([...listed].flatMap(([code, names]) => names.map((name) => [fold(name), code] as const)));
  return [...listed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, names]) => {
      const added = cldrNames(language, code).filter((name) => {
        const isNew = !owner.has(fold(name));
        if (isNew) owner.set(fold(name), code);
        return isNew;
      });
      return [language, code, ...[...names, ...added].filter((name) => !isWord(name))];
    });
}
