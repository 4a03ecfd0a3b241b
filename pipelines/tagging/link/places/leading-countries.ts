import { parseUrl } from '../../../../config/parse-url.ts';
import { wordSet } from '../../words/word-list.ts';
import type { Demonym } from '../demonyms.ts';
import type { EntityCluster } from '../mention-cluster.ts';

/** A country of a document with its weight. */
export interface LeadingCountry {
  /** ISO 3166 code. */
  readonly code: string;
  /** Sum of the weights of its mentions. */
  readonly weight: number;
  /** Whether a place name mentions it, and not only demonyms. */
  readonly hasPlaceName: boolean;
}

/** Weight of a demonym, in mentions of a place. */
const DEMONYM_WEIGHT = 0.6;

/** Ranks the countries of a document by its linked places and its demonyms, the most mentioned first. */
export function rankCountries(places: readonly EntityCluster[], demonyms: readonly Demonym[]): LeadingCountry[] {
  const countries = new Map<string, LeadingCountry>();
  for (const { country: code } of demonyms)
    countries.set(code, { code, weight: (countries.get(code)?.weight ?? 0) + DEMONYM_WEIGHT, hasPlaceName: false });
  for (const { ids, members } of places) {
    const code = ids['country'] ?? ids['iso2'];
    if (code !== undefined)
      countries.set(code, { code, weight: (countries.get(code)?.weight ?? 0) + members.length, hasPlaceName: true });
  }
  return [...countries.values()].sort((a, b) => b.weight - a.weight);
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
