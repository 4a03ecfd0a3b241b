import type { Place } from '../../tables/gazetteer.ts';
import type { Word } from '../../tokens/tokenize.ts';
import type { NamedMention } from '../mention-cluster.ts';

/** Separators in a list: "Ukraine, Moldova, and Georgia". */
const LISTS = /^(?:,|and|or|und|oder|et|ou|y|e|o|en|i)$/;

/** Returns the countries next to a name in a list, or none if a neighbor is not a country. */
export function countriesInList(
  words: readonly Word[],
  one: NamedMention,
  before: (end: number) => readonly Place[] | undefined,
  after: (start: number) => readonly Place[] | undefined,
): readonly string[] {
  const isList = (n: number): boolean => LISTS.test(words[n]?.text ?? '');
  let left = one.firstWord - 1;
  if (!isList(left)) return [];
  while (isList(left)) left--;
  const neighbors = [before(left), isList(one.lastWord + 1) ? after(one.lastWord + 2) : undefined];
  const countries = neighbors.map((places) => (places?.[0]?.kind === 'country' ? places[0].country : undefined));
  if (countries[0] === undefined || (neighbors[1] !== undefined && countries[1] === undefined)) return [];
  return countries.filter((code) => code !== undefined);
}
