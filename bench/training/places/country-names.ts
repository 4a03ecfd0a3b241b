import { fold } from '../../../pipelines/tagging/tokens/fold.ts';
import { UN_MEMBERS } from './un-members.ts';

/** Names that are ordinary words, or names of persons, of their language. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  it: ['Riunione'],
  no: ['Man'],
  vi: ['Đức', 'Nga'],
};

/** "Myanmar (Burma)" has two names; what stands in brackets behind a territory is whose it is. */
const namesIn = (name: string): string[] => {
  const [, outside = '', inside = ''] = /^(.+?)\s*[(（](.+)[)）]$/.exec(name) ?? [];
  return outside === '' ? [name] : [outside, inside];
};

/**
 * What a language calls a country in the Unicode CLDR, long and short. Of territories that are no state, those in brackets
 * and those called like a saint are left out: more towns bear them.
 */
const cldrNames = (language: string, code: string): string[] => {
  const names = (['long', 'short'] as const).flatMap(
    (style) => new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' }).of(code) ?? [],
  );
  if (UN_MEMBERS.has(code)) return names.flatMap(namesIn);
  return SAINTS.has(code) ? [] : names.filter((name) => !/[(（,]/.test(name));
};
const SAINTS = new Set(['BL', 'MF', 'SH']);

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
      const own = new Map(names.map((name) => [fold(name), name]));
      for (const name of cldrNames(language, code)) {
        const folded = fold(name);
        if (own.has(folded) || (owner.get(folded) ?? code) !== code) continue;
        owner.set(folded, code);
        own.set(folded, name);
      }
      return [language, code, ...[...own.values()].filter((name) => !isWord(name))];
    });
};
