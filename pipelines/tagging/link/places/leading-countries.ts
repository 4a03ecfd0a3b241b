import { parseUrl } from '../../../../config/parse-url.ts';
import { wordSet } from '../../words/word-list.ts';
import type { Demonym } from '../demonyms.ts';
import type { EntityCluster } from '../mention-cluster.ts';
import type { CountryCounts } from './country-counts.ts';

/** A country of a document with its weight. */
export interface LeadingCountry {
  /** ISO 3166 code. */
  readonly code: string;
  /** Sum of the weights of its mentions. */
  readonly weight: number;
  /** Whether a place name mentions it, and not only demonyms. */
  readonly hasPlaceName: boolean;
}

/** Texts rarely name their own country, so cities and demonyms say more about it than its name. */
const COUNTRY_NAME_WEIGHT = 0.7;
const DEMONYM_WEIGHT = 0.6;
/** Bonus for the country mentioned first: news reports start with the location. */
const FIRST_COUNTRY_BONUS = 0.75;

const weigh = (clues: readonly LeadingCountry[], first?: string): LeadingCountry[] => {
  const countries = new Map<string, LeadingCountry>();
  for (const clue of clues) {
    const known = countries.get(clue.code);
    const weight = (known?.weight ?? 0) + clue.weight;
    countries.set(clue.code, { ...clue, weight, hasPlaceName: clue.hasPlaceName || known?.hasPlaceName === true });
  }
  const rank = ({ code, weight }: LeadingCountry): number => weight + (code === first ? FIRST_COUNTRY_BONUS : 0);
  return [...countries.values()].sort((a, b) => rank(b) - rank(a));
};

/** Ranks the countries of a document by the possible meanings of its place names, the most mentioned first. */
export function rankCountriesByNames(
  { byName, byCities }: CountryCounts,
  demonyms: readonly Demonym[],
): LeadingCountry[] {
  const ofDemonyms = new Map<string, number>();
  for (const { country } of demonyms) ofDemonyms.set(country, (ofDemonyms.get(country) ?? 0) + 1);
  return weigh([
    // Counts of country names include the demonyms.
    ...[...byName].map(([code, times]) => {
      const others = times - (ofDemonyms.get(code) ?? 0);
      return { code, weight: COUNTRY_NAME_WEIGHT * others + (times - others), hasPlaceName: others > 0 };
    }),
    ...[...byCities].map(([code, times]) => ({ code, weight: times, hasPlaceName: true })),
  ]);
}

/** Ranks the countries of a document by its linked places, the most mentioned first. */
export function rankCountriesByPlaces(
  places: readonly EntityCluster[],
  demonyms: readonly Demonym[],
): LeadingCountry[] {
  const clues = demonyms.map(({ at, country: code }) => ({ at, code, weight: DEMONYM_WEIGHT, hasPlaceName: false }));
  for (const { ids, members } of places) {
    const code = ids['country'] ?? ids['iso2'];
    const weight = ids['iso2'] === undefined ? 1 : COUNTRY_NAME_WEIGHT;
    if (code !== undefined)
      for (const { firstWord: at } of members) clues.push({ at, code, weight, hasPlaceName: true });
  }
  const [first] = [...clues].sort((a, b) => a.at - b.at);
  return weigh(clues, first?.code);
}

/** Country domains that sites in any country use. */
const GENERIC_COUNTRY_DOMAINS = wordSet('ai cc co fm gg io la ly me sh st to tv ws');

/** Returns the ISO 3166 code of the country of a page's domain; undefined for .com and other generic domains. */
export function countryOfUrl(url: string | undefined): string | undefined {
  const host = parseUrl(url ?? '')?.hostname ?? '';
  const domain = /\.([a-z]{2})$/.exec(host)?.[1];
  if (domain === undefined || GENERIC_COUNTRY_DOMAINS.has(domain)) return undefined;
  return domain === 'uk' ? 'GB' : domain.toUpperCase();
}
