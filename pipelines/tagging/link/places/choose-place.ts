import type { Place } from '../../tables/gazetteer.ts';
import { fold } from '../../tokens/fold.ts';
import { type CountriesNamed, countryOfCity, isSharedState } from './countries-named.ts';
import { isNear } from './nearby.ts';

/** Smaller cities are meant where the text speaks of their country only. */
const TOWN = 15_000;
/** Larger ones are known in other countries too. */
export const KNOWN_ABROAD = 100_000;

/**
 * What speaks for a reading. A city counts by the decimal logarithm of its inhabitants, times this, so that a village
 * of the right country does not beat a metropolis of another.
 */
const PER_POWER_OF_TEN = 1.2;
const BEST_KNOWN = 1;
/** Quebec City is seldom called Quebec. */
const WITHOUT_CITY = 1.2;
/** Its country is in the document too. */
const COUNTRY_IN_DOCUMENT = 2.3;
/** The country is in the document only through other cities of it. */
const COUNTRY_OF_OTHER_CITIES = 1.5;
const MAX_NAMED_COUNTRY = 0.3;
/** Another city of the document is near it. */
const NEAR_ANOTHER = 1.5;
/** Its country or state follows after a comma. */
const FOLLOWED_BY_ITS_REGION = 5;
const CALLED_A_REGION = 4;
const LISTED_WITH_COUNTRIES = 4;
/** A city of the state is in the document: Atlanta of Georgia's. */
const STATE_OF_CITY = 1.5;
/** A region counts like a city of a million, one that few know like a town; a state of the USA that a city is named like needs its name. */
const WEIGHT = { country: 9.9, world: 9.5, region: 7.4, minor: 5 } as const;
const SHARED_STATE = 2;

export interface Choice {
  readonly place: Place;
  readonly why: string;
}

const ownWeight = (place: Place): number => {
  if (place.kind === 'city') return PER_POWER_OF_TEN * Math.log10(place.population + 1) + place.fame;
  if (place.minor) return WEIGHT.minor;
  return place.kind === 'region' && place.country === undefined ? WEIGHT.world : WEIGHT[place.kind];
};

const describe = (place: Place): string =>
  place.kind === 'country' ? 'country in the gazetteer' : `${place.kind} in the gazetteer`;

/** This many times larger than the next of its name, a city is who is meant. */
const MUCH_LARGER = 3;

/** Without a word of its country, the name of a small city is more likely that of a place no list has. */
const isDoubtful = ({ kind, population, fame }: Place, support: number, namesakes: readonly Place[]): boolean => {
  if (kind !== 'city') return false;
  if (population < TOWN) return support < COUNTRY_IN_DOCUMENT;
  if (fame > 0 || population >= KNOWN_ABROAD || support >= COUNTRY_OF_OTHER_CITIES) return false;
  return namesakes.some((other) => other.kind !== 'city' || other.population * MUCH_LARGER > population);
};

const isInState = (city: Place, { state }: Place): boolean => state !== undefined && city.state === state;

/** Whether a place lies in a region, as far as the tables say: in its state of the USA, else in its country. */
export const isIn = (place: Place, region: Place): boolean =>
  place.country === region.country && (region.state === undefined || place.state === region.state);

/** What a document says about a name. */
export interface Occurrences {
  readonly folded: string;
  readonly times: number;
  /** What the places that follow it may be. */
  readonly following: readonly Place[];
  /** "Washington state". */
  readonly calledRegion: boolean;
  /** The region that the text says the city is in. */
  readonly within: Place | undefined;
  /** The countries that it stands beside in a list. */
  readonly listedWith: readonly string[];
}

/** The place that a name means, of those that are called so, and why; undefined when it is doubtful whether it is any. */
export const choosePlace = (
  places: readonly Place[],
  { folded, times, following, calledRegion, within, listedWith }: Occurrences,
  { named, byCities }: CountriesNamed,
  cities: readonly Place[],
): Choice | undefined => {
  const ownCountry = countryOfCity(places);
  const otherCities = (country: string): number => (byCities.get(country) ?? 0) - (country === ownCountry ? times : 0);
  const bestCity = places.find((place) => place.kind === 'city');
  const most = Math.max(0, ...named.values());
  // "The United States and Georgia" may be a country and its state.
  const isCountrysOwn = ({ kind, country }: Place): boolean => kind === 'region' && listedWith.includes(country ?? '');
  const isInList = listedWith.length > 0 && !places.some(isCountrysOwn);
  const rate = (place: Place): { score: number; why: string } => {
    let score = ownWeight(place);
    let why = place.kind === 'city' ? 'the best known' : 'the likeliest';
    if (!calledRegion && place.kind === 'region' && isSharedState(place)) score = SHARED_STATE;
    if (place === bestCity) score += BEST_KNOWN;
    if (place.kind === 'city' && fold(place.name) === `${folded} city`) score -= WITHOUT_CITY;
    const said = named.get(place.country ?? '') ?? 0;
    if (said > 0) {
      score += COUNTRY_IN_DOCUMENT + (said === most ? MAX_NAMED_COUNTRY : 0);
      why = 'its country is in the text';
    } else if (otherCities(place.country ?? '') > 0) {
      score += COUNTRY_OF_OTHER_CITIES;
      why = 'other cities of its country are in the text';
    }
    if (place.kind === 'city' && cities.some((city) => !places.includes(city) && isNear(place, city))) {
      score += NEAR_ANOTHER;
      why = 'near another city of the text';
    }
    if (place.kind === 'region' && cities.some((city) => !places.includes(city) && isInState(city, place))) {
      score += STATE_OF_CITY;
      why = 'a city of it is in the text';
    }
    if (calledRegion && place.kind === 'region') {
      score += CALLED_A_REGION;
      why = 'the text calls it a region';
    }
    if (place.kind === 'country' && isInList) {
      score += LISTED_WITH_COUNTRIES;
      why = 'in a list of countries';
    }
    const region = following.find(
      (other) =>
        other !== place &&
        other.kind !== 'city' &&
        other.country === place.country &&
        (other.state === undefined || place.state === undefined || other.state === place.state),
    );
    return region === undefined
      ? { score, why }
      : { score: score + FOLLOWED_BY_ITS_REGION, why: `${region.name} follows its name` };
  };
  let best: (Choice & { readonly score: number }) | undefined;
  // Luxembourg is the country before it is its capital.
  const own = places.find((place) => place.kind === 'country')?.country;
  for (const place of places) {
    if (place.kind === 'city' && place.country === own) continue;
    if (within !== undefined && !isIn(place, within)) continue;
    const { score, why } = rate(place);
    const namesakes = places.filter((other) => other !== place);
    if (isDoubtful(place, score - ownWeight(place), namesakes)) continue;
    if (best === undefined || score > best.score) best = { place, score, why };
  }
  if (best === undefined) return undefined;
  const { place, why } = best;
  // Of a country's namesakes only another country or a region is worth a word.
  const others = places.filter(
    (other) => other !== place && (place.kind !== 'country' || other.kind !== 'city'),
  ).length;
  return { place, why: others === 0 ? describe(place) : `${describe(place)}; ${others} more of this name; ${why}` };
};
