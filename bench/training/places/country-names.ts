import { fold } from '../../../pipelines/tagging/tokens/fold.ts';
import { UN_MEMBERS } from './un-members.ts';

/** Names that are ordinary words, or names of persons, of their language. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  fa: ['چک'],
  it: ['Riunione'],
  no: ['Man'],
  pt: ['Maurício'],
  th: ['เช็ก'],
  vi: ['Nga'],
};

/** Of territories that are no state, those called like a saint: more towns bear their names. */
const SAINTS = new Set(['BL', 'MF', 'SH']);
/** Told apart by their capitals, in brackets. */
const CONGOS = new Set(['CD', 'CG']);

/** "Myanmar (Burma)" has two names; what stands in brackets behind others is a capital, or whose it is. */
const namesIn = (name: string, code: string): string[] => {
  const [, outside, inside] = /^(.+?)\s*[(（](.+)[)）]/.exec(name) ?? [];
  if (outside === undefined || inside === undefined) return [name];
  return UN_MEMBERS.has(code) && !CONGOS.has(code) ? [outside, inside] : [];
};

/** UK, R.-U. */
const isShortest = (name: string): boolean => /^\p{Lu}[.-]*\p{Lu}\.?$/u.test(name);

/** What a language calls a country in the Unicode CLDR, long and short. */
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
 * The rows of a language in the table of countries: language, code, names. Of a name that the list and the CLDR give to two
 * countries, the list is right.
 */
export const countryRows = (language: string, listed: ReadonlyMap<string, readonly string[]>): string[][] => {
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
};
