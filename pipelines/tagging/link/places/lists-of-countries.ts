import type { Place } from '../../tables/gazetteer.ts';
import type { Word } from '../../tokens/reading.ts';
import type { Named } from '../named.ts';

/** What a list goes on with: "Ukraine, Moldova, and Georgia". */
const LISTS = /^(?:,|and|or|und|oder|et|ou|y|e|o|en|i)$/;

/** The countries before and after it in a list, unless a neighbor in it is of another kind. */
export const countriesInList = (
  words: readonly Word[],
  one: Named,
  before: (end: number) => readonly Place[] | undefined,
  after: (start: number) => readonly Place[] | undefined,
): readonly string[] => {
  const isList = (n: number): boolean => LISTS.test(words[n]?.text ?? '');
  let left = one.at - 1;
  if (!isList(left)) return [];
  while (isList(left)) left--;
  const neighbors = [before(left), isList(one.end + 1) ? after(one.end + 2) : undefined];
  const countries = neighbors.map((places) => (places?.[0]?.kind === 'country' ? places[0].country : undefined));
  if (countries[0] === undefined || (neighbors[1] !== undefined && countries[1] === undefined)) return [];
  return countries.filter((code) => code !== undefined);
};
