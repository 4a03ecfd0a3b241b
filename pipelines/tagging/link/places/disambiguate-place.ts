import { fold } from '../../../text/fold.ts';
import type { Place } from '../../tables/gazetteer.ts';
import { type CountryCounts, countryOfCity, isSharedState } from './country-counts.ts';
import { isNear } from './nearby.ts';

/** Inhabitants. Smaller cities are linked only if the text mentions their country. */
const MIN_POPULATION_WITHOUT_COUNTRY = 15_000;
/** Inhabitants. Larger cities are known in other countries too. */
export const MIN_INTERNATIONAL_POPULATION = 100_000;

/**
 * Score of a city per power of ten of its inhabitants. The logarithm keeps a village in the right
 * country from beating a metropolis elsewhere.
 */
const PER_POWER_OF_TEN = 1.2;
const BEST_KNOWN = 1;
/** Penalty for a city known as "… City": Quebec City is rarely called Quebec. */
const WITHOUT_CITY = 1.2;
/** The document mentions the country of the place. */
const COUNTRY_IN_DOCUMENT = 2.3;
/** The document mentions the country only through its other cities. */
const COUNTRY_OF_OTHER_CITIES = 1.5;
const MAX_NAMED_COUNTRY = 0.3;
/** The document mentions another city nearby. */
const NEAR_ANOTHER = 1.5;
const CALLED_A_REGION = 4;
const LISTED_WITH_COUNTRIES = 4;
/** The document mentions a city of the state: Atlanta for Georgia. */
const STATE_OF_CITY = 1.5;
/**
 * Base scores. A region counts like a city of a million, a little-known one like a town. A US state
 * that shares its name with a city scores less.
 */
const WEIGHT = { country: 9.9, world: 9.5, region: 7.4, minor: 5 } as const;
const SHARED_STATE = 2;

export interface Choice {
  readonly place: Place;
  readonly reason: string;
}

const ownWeight = (place: Place): number => {
  if (place.kind === 'city') return PER_POWER_OF_TEN * Math.log10(place.population + 1) + place.prior;
  if (place.minor) return WEIGHT.minor;
  return place.kind === 'region' && place.country === undefined ? WEIGHT.world : WEIGHT[place.kind];
};

const describe = (place: Place): string =>
  place.kind === 'country' ? 'country in the gazetteer' : `${place.kind} in the gazetteer`;

/** A city this many times larger than the next namesake is unambiguous. */
const MUCH_LARGER = 3;

/**
 * Whether a small city is probably not meant: without evidence of its country, the name more likely
 * belongs to an unlisted place.
 */
const isDoubtful = ({ kind, population, prior }: Place, support: number, namesakes: readonly Place[]): boolean => {
  if (kind !== 'city') return false;
  if (population < MIN_POPULATION_WITHOUT_COUNTRY) return support < COUNTRY_IN_DOCUMENT;
  if (prior > 0 || population >= MIN_INTERNATIONAL_POPULATION || support >= COUNTRY_OF_OTHER_CITIES) return false;
  return namesakes.some((other) => other.kind !== 'city' || other.population * MUCH_LARGER > population);
};

const isInState = (city: Place, { state }: Place): boolean => state !== undefined && city.state === state;

/** Whether a place lies in a region: in the US state of the region, else in its country. */
export function isWithin(place: Place, region: Place): boolean {
  return place.country === region.country && (region.state === undefined || place.state === region.state);
}

/** The document's evidence for the meaning of a place name. */
export interface PlaceEvidence {
  readonly folded: string;
  readonly times: number;
  /** Whether the text adds a kind, as in "Washington state". */
  readonly isCalledRegion: boolean;
  /** The region that the text gives for the city. */
  readonly within: Place | undefined;
  /** Countries next to the name in a list. */
  readonly listedWith: readonly string[];
}

/** Chooses the place that a name means, with the reason; undefined if no candidate is plausible. */
export function disambiguatePlace(
  places: readonly Place[],
  { folded, times, isCalledRegion, within, listedWith }: PlaceEvidence,
  { byName, byCities }: CountryCounts,
  cities: readonly Place[],
): Choice | undefined {
  const ownCountry = countryOfCity(places);
  const otherCities = (country: string): number => (byCities.get(country) ?? 0) - (country === ownCountry ? times : 0);
  const bestCity = places.find((place) => place.kind === 'city');
  const most = Math.max(0, ...byName.values());
  // "The United States and Georgia" may be a country and its state.
  const isCountrysOwn = ({ kind, country }: Place): boolean => kind === 'region' && listedWith.includes(country ?? '');
  const isInList = listedWith.length > 0 && !places.some(isCountrysOwn);
  const rate = (place: Place): { score: number; reason: string } => {
    let score = ownWeight(place);
    let reason = place.kind === 'city' ? 'the best known' : 'the most likely';
    if (!isCalledRegion && place.kind === 'region' && isSharedState(place)) score = SHARED_STATE;
    if (place === bestCity) score += BEST_KNOWN;
    if (place.kind === 'city' && fold(place.name) === `${folded} city`) score -= WITHOUT_CITY;
    const said = byName.get(place.country ?? '') ?? 0;
    if (said > 0) {
      score += COUNTRY_IN_DOCUMENT + (said === most ? MAX_NAMED_COUNTRY : 0);
      reason = 'the text mentions its country';
    } else if (otherCities(place.country ?? '') > 0) {
      score += COUNTRY_OF_OTHER_CITIES;
      reason = 'the text mentions other cities in its country';
    }
    if (place.kind === 'city' && cities.some((city) => !places.includes(city) && isNear(place, city))) {
      score += NEAR_ANOTHER;
      reason = 'near another city in the text';
    }
    if (place.kind === 'region' && cities.some((city) => !places.includes(city) && isInState(city, place))) {
      score += STATE_OF_CITY;
      reason = 'the text mentions a city in it';
    }
    if (isCalledRegion && place.kind === 'region') {
      score += CALLED_A_REGION;
      reason = 'the text calls it a region';
    }
    if (place.kind === 'country' && isInList) {
      score += LISTED_WITH_COUNTRIES;
      reason = 'in a list of countries';
    }
    return { score, reason: within === undefined ? reason : `${within.name} follows its name` };
  };
  let best: (Choice & { readonly score: number }) | undefined;
  // The country wins over its capital of the same name, as for Luxembourg.
  const own = places.find((place) => place.kind === 'country')?.country;
  for (const place of places) {
    if (place.kind === 'city' && place.country === own) continue;
    if (within !== undefined && !isWithin(place, within)) continue;
    const { score, reason } = rate(place);
    const namesakes = places.filter((other) => other !== place);
    if (isDoubtful(place, score - ownWeight(place), namesakes)) continue;
    if (best === undefined || score > best.score) best = { place, score, reason };
  }
  if (best === undefined) return undefined;
  const { place, reason } = best;
  // For countries, only other countries and regions of the same name are mentioned.
  const others = places.filter(
    (other) => other !== place && (place.kind !== 'country' || other.kind !== 'city'),
  ).length;
  return {
    place,
    reason: others === 0 ? describe(place) : `${describe(place)}; ${others} more with this name; ${reason}`,
  };
}
