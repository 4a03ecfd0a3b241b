import type { Place } from '../../tables/gazetteer.ts';
import type { Demonym } from '../demonyms.ts';
import type { NamedMention } from '../mention-cluster.ts';

/** How often a document mentions each country, by kind of evidence. */
export interface CountryCounts {
  /** By its name, one of its regions or its demonym; ISO 3166 code to count. */
  readonly byName: ReadonlyMap<string, number>;
  /** By cities whose name exists in that country only. */
  readonly byCities: ReadonlyMap<string, number>;
}

/** Returns the country that all places of a name are in, if there is only one. */
const onlyCountry = (places: readonly Place[]): string | undefined => {
  const code = places[0]?.country;
  return code !== undefined && places.every((place) => place.country === code) ? code : undefined;
};

/** Namesakes this many times smaller than the largest city are ignored. */
const MUCH_SMALLER = 20;

const besidesMuchSmaller = (places: readonly Place[]): readonly Place[] => {
  const [largest] = places;
  if (largest?.kind !== 'city') return [];
  return places.filter((place) => place.population * MUCH_SMALLER > largest.population);
};

/** Returns the country of a city name that is unambiguous apart from much smaller namesakes. */
export function countryOfCity(places: readonly Place[]): string | undefined {
  return onlyCountry(besidesMuchSmaller(places));
}

/** Returns the city of a name that is unambiguous apart from much smaller namesakes. */
export function onlyCity(places: readonly Place[]): Place | undefined {
  const [city, ...others] = besidesMuchSmaller(places);
  return others.length === 0 ? city : undefined;
}

/** Inhabitants. Smaller cities do not compete with a little-known region of the same name. */
const MIN_TOWN_POPULATION = 15_000;
/** Whether a US state shares its name with a city and needs "state" to be meant: "Washington state". */
export function isSharedState({ key }: Place): boolean {
  return /-state-us$/.test(key);
}
/** Inhabitants. A region that shares its name with such a city in another country gives no evidence of its country. */
export const MIN_LARGE_CITY_POPULATION = 200_000;

/** Counts the countries of a document by the possible meanings of its place names, and by its demonyms. */
export function countCountries(
  spellings: ReadonlyMap<string, readonly NamedMention[]>,
  candidates: ReadonlyMap<string, readonly Place[]>,
  demonyms: readonly Demonym[],
): CountryCounts {
  const byName = new Map<string, number>();
  const byCities = new Map<string, number>();
  const add = (counts: Map<string, number>, code: string, times: number) =>
    counts.set(code, (counts.get(code) ?? 0) + times);
  for (const { country } of demonyms) add(byName, country, 1);
  for (const [folded, members] of spellings) {
    const places = candidates.get(folded) ?? [];
    // A name that may be a country or something else is no evidence of its country.
    const isTown = places.some(({ kind, population }) => kind === 'city' && population >= MIN_TOWN_POPULATION);
    const larger = places.filter((place) => place.kind !== 'city' && !isSharedState(place) && !(place.minor && isTown));
    const cityElsewhere = places.some(
      (place) =>
        place.kind === 'city' && place.population >= MIN_LARGE_CITY_POPULATION && place.country !== larger[0]?.country,
    );
    const country = cityElsewhere ? undefined : onlyCountry(larger);
    if (country !== undefined) add(byName, country, members.length);
    if (larger.length > 0) continue;
    const ofCity = countryOfCity(places);
    if (ofCity !== undefined) add(byCities, ofCity, members.length);
  }
  return { byName, byCities };
}
