import { wordSet } from '../../words/word-list.ts';
import type { Demonym } from '../demonyms.ts';
import type { Group } from '../named.ts';
import type { CountriesNamed } from './countries-named.ts';

/** How much a document speaks of a country. */
export interface LeadingCountry {
  /** ISO 3166 code. */
  readonly code: string;
  /** How often it is named, by how much each name says. */
  readonly weight: number;
  /** Whether a name of a place says so, and not a word such as "Chinese" alone. */
  readonly named: boolean;
}

/** Papers seldom name their own country: its cities and "Chinese" say more of what a text is about than "China" does. */
const NAME_OF_COUNTRY = 0.7;
const DEMONYM = 0.6;
/** News say first where they happen. */
const NAMED_FIRST = 0.75;

const weigh = (clues: readonly LeadingCountry[], first?: string): LeadingCountry[] => {
  const countries = new Map<string, LeadingCountry>();
  for (const clue of clues) {
    const known = countries.get(clue.code);
    const weight = (known?.weight ?? 0) + clue.weight;
    countries.set(clue.code, { ...clue, weight, named: clue.named || known?.named === true });
  }
  const rank = ({ code, weight }: LeadingCountry): number => weight + (code === first ? NAMED_FIRST : 0);
  return [...countries.values()].sort((a, b) => rank(b) - rank(a));
};

/** The countries of a document by its names of places, whatever those mean, the one it speaks of most first. */
export const leadingByNames = ({ named, byCities }: CountriesNamed, demonyms: readonly Demonym[]): LeadingCountry[] => {
  const ofDemonyms = new Map<string, number>();
  for (const { country } of demonyms) ofDemonyms.set(country, (ofDemonyms.get(country) ?? 0) + 1);
  return weigh([
    // A demonym was counted as a name of its country.
    ...[...named].map(([code, times]) => {
      const others = times - (ofDemonyms.get(code) ?? 0);
      return { code, weight: NAME_OF_COUNTRY * others + (times - others), named: others > 0 };
    }),
    ...[...byCities].map(([code, times]) => ({ code, weight: times, named: true })),
  ]);
};

/** The same by what the names of places turned out to mean. */
export const leadingByPlaces = (places: readonly Group[], demonyms: readonly Demonym[]): LeadingCountry[] => {
  const clues = demonyms.map(({ at, country: code }) => ({ at, code, weight: DEMONYM, named: false }));
  for (const { ids, members } of places) {
    const code = ids['country'] ?? ids['iso2'];
    const weight = ids['iso2'] === undefined ? 1 : NAME_OF_COUNTRY;
    if (code !== undefined) for (const { at } of members) clues.push({ at, code, weight, named: true });
  }
  const [first] = [...clues].sort((a, b) => a.at - b.at);
  return weigh(clues, first?.code);
};

/** Domains of countries that sites of any country take. */
const SOLD_DOMAINS = wordSet('ai cc co fm gg io la ly me sh st to tv ws');

/** ISO 3166 code of the country whose domain a page is in; undefined for .com and others of no country. */
export const countryOfAddress = (url: string | undefined): string | undefined => {
  const host = url === undefined || !URL.canParse(url) ? '' : new URL(url).hostname;
  const domain = /\.([a-z]{2})$/.exec(host)?.[1];
  if (domain === undefined || SOLD_DOMAINS.has(domain)) return undefined;
  return domain === 'uk' ? 'GB' : domain.toUpperCase();
};
