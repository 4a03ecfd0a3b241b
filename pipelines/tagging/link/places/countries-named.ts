import type { Place } from '../../tables/gazetteer.ts';
import type { Demonym } from '../demonyms.ts';
import type { Named } from '../named.ts';

/** How surely and how often each country is in a document. */
export interface CountriesNamed {
  /** By its name, a region of it or its demonym, by ISO 3166 code. */
  readonly named: ReadonlyMap<string, number>;
  /** By cities that are nowhere else. */
  readonly byCities: ReadonlyMap<string, number>;
}

/** The country of a name that can only mean places of one. */
const onlyCountry = (places: readonly Place[]): string | undefined => {
  const code = places[0]?.country;
  return code !== undefined && places.every((place) => place.country === code) ? code : undefined;
};

/** Namesakes this many times smaller than the largest do not make a city doubtful. */
const MUCH_SMALLER = 20;

const besidesMuchSmaller = (places: readonly Place[]): readonly Place[] => {
  const [largest] = places;
  if (largest?.kind !== 'city') return [];
  return places.filter((place) => place.population * MUCH_SMALLER > largest.population);
};

/** The country that a name speaks for as that of a city which is nowhere else. */
export const countryOfCity = (places: readonly Place[]): string | undefined => onlyCountry(besidesMuchSmaller(places));

/** The city that a name can only mean. */
export const onlyCity = (places: readonly Place[]): Place | undefined => {
  const [city, ...others] = besidesMuchSmaller(places);
  return others.length === 0 ? city : undefined;
};

/** Smaller cities do not stand against a region that only those who live there know. */
const TOWN = 15_000;
/** A state of the USA that a city is called like needs its name: "Washington state". */
export const isSharedState = ({ key }: Place): boolean => /-state-us$/.test(key);
/** A region that is called like such a city elsewhere says nothing about the country. */
export const LARGE_CITY = 200_000;

/** Weighs the countries of a document by what its names of places may mean, and its demonyms. */
export const weighCountries = (
  spellings: ReadonlyMap<string, readonly Named[]>,
  candidates: ReadonlyMap<string, readonly Place[]>,
  demonyms: readonly Demonym[],
): CountriesNamed => {
  const named = new Map<string, number>();
  const byCities = new Map<string, number>();
  const add = (counts: Map<string, number>, code: string, times: number) =>
    counts.set(code, (counts.get(code) ?? 0) + times);
  for (const { country } of demonyms) add(named, country, 1);
  for (const [folded, members] of spellings) {
    const places = candidates.get(folded) ?? [];
    // A name that may be a country or something else says nothing about which countries are meant.
    const isTown = places.some(({ kind, population }) => kind === 'city' && population >= TOWN);
    const larger = places.filter((place) => place.kind !== 'city' && !isSharedState(place) && !(place.minor && isTown));
    const cityElsewhere = places.some(
      (place) => place.kind === 'city' && place.population >= LARGE_CITY && place.country !== larger[0]?.country,
    );
    const country = cityElsewhere ? undefined : onlyCountry(larger);
    if (country !== undefined) add(named, country, members.length);
    if (larger.length > 0) continue;
    const ofCity = countryOfCity(places);
    if (ofCity !== undefined) add(byCities, ofCity, members.length);
  }
  return { named, byCities };
};
