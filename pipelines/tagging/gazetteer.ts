import { fold, slug } from './fold.ts';
import { readModelTable } from './model-file.ts';
import { FOREIGN_CITY_NAMES } from './words/foreign-city-names.ts';
import { CITY_ALIASES, COUNTRY_ALIASES, COUNTRY_NAMES } from './words/place-aliases.ts';
import { REGIONS } from './words/regions.ts';

export interface Place {
  readonly kind: 'country' | 'region' | 'city';
  readonly name: string;
  readonly key: string;
  /** ISO 3166 code of the country it is or lies in. */
  readonly country?: string;
  /** State of the USA. */
  readonly state?: string;
  readonly population: number;
  readonly ids: Readonly<Record<string, string>>;
}

export interface Gazetteer {
  /** What a folded name may mean in a text of this language; of each kind, the best known first. */
  find(name: string, language: string): readonly Place[];
  country(code: string): Place | undefined;
  /** Most words that a name beginning with this folded word has; 0 when none begins so. */
  longest(firstWord: string): number;
  /** Names in scripts without spaces between words, by their first character. */
  readonly unspaced: ReadonlyMap<string, readonly UnspacedName[]>;
}

export interface UnspacedName {
  readonly name: string;
  readonly language: string;
  readonly place: Place;
}

const UNSPACED_LANGUAGES = new Set(['zh', 'ja', 'th']);

const countryPlace = (code: string, name: string): Place => ({
  kind: 'country',
  name,
  key: slug(name),
  country: code,
  population: 0,
  ids: { iso2: code },
});

const readCities = (): Place[] => {
  const taken = new Set<string>();
  return readModelTable('cities.tsv').map(([name = '', country = '', state = '', geonames = '', population = '']) => {
    const plain = `${slug(name)}-${country.toLowerCase()}`;
    // The table is sorted by population: the largest namesake of a country keeps the short key.
    const key = taken.has(plain) ? `${plain}-${geonames}` : plain;
    taken.add(plain);
    return {
      kind: 'city' as const,
      name,
      key,
      country,
      ...(state === '' ? {} : { state }),
      population: Number(population),
      ids: { geonames, country },
    };
  });
};

const regionPlaces = (): Place[] =>
  REGIONS.map(({ name, country, code }) => ({
    kind: 'region' as const,
    name,
    key: country === undefined ? slug(name) : `${slug(name)}-${country.toLowerCase()}`,
    ...(country === undefined ? {} : { country }),
    ...(code === undefined ? {} : { state: code.slice(3) }),
    population: 3_000_000,
    ids: { ...(country === undefined ? {} : { country }), ...(code === undefined ? {} : { 'iso3166-2': code }) },
  }));

/** Loads the compiled names of countries and cities and the lists written by hand. */
export const loadGazetteer = (): Gazetteer => {
  const byName = new Map<string, Place[]>();
  const byLanguage = new Map<string, Map<string, Place>>();
  const countries = new Map<string, Place>();
  const longestByWord = new Map<string, number>();
  const unspaced = new Map<string, UnspacedName[]>();

  const noteLength = (name: string) => {
    const words = name.split(/[ ,']+/);
    const first = words[0] ?? '';
    longestByWord.set(first, Math.max(longestByWord.get(first) ?? 0, words.length));
  };
  const add = (name: string, place: Place) => {
    const places = byName.get(name);
    if (places === undefined) byName.set(name, [place]);
    else if (!places.includes(place)) places.push(place);
    noteLength(name);
  };
  const addUnspaced = (name: string, language: string, place: Place) => {
    const first = name.slice(0, 1);
    const names = unspaced.get(first) ?? [];
    names.push({ name, language, place });
    unspaced.set(first, names);
  };

  for (const [language = '', code = '', ...names] of readModelTable('countries.tsv')) {
    const place = countries.get(code) ?? countryPlace(code, COUNTRY_NAMES[code] ?? names[0] ?? code);
    countries.set(code, place);
    const ofLanguage = byLanguage.get(language) ?? new Map<string, Place>();
    byLanguage.set(language, ofLanguage);
    for (const name of names) {
      const folded = fold(name).replace(/^the /, '');
      // Short forms such as US are among the aliases, where capitals are asked for.
      if (folded.length < 4 && /^[a-z]+$/.test(folded)) continue;
      ofLanguage.set(folded, place);
      noteLength(folded);
      if (UNSPACED_LANGUAGES.has(language)) addUnspaced(name, language, place);
    }
  }
  for (const [code, name] of Object.entries(COUNTRY_NAMES))
    if (!countries.has(code)) countries.set(code, countryPlace(code, name));
  for (const [alias, code] of Object.entries(COUNTRY_ALIASES)) {
    const place = countries.get(code);
    if (place !== undefined) add(alias, place);
  }
  for (const region of regionPlaces()) add(fold(region.name), region);
  const cities = readCities();
  for (const city of cities) add(fold(city.name), city);
  for (const [alias, [name, country]] of Object.entries(CITY_ALIASES)) {
    const city = byName.get(name)?.find((place) => place.kind === 'city' && place.country === country);
    if (city === undefined) continue;
    // What an alias means comes before its smaller namesakes.
    byName.set(alias, [city, ...(byName.get(alias) ?? []).filter((place) => place !== city)]);
    noteLength(alias);
  }
  for (const [name, language, english, country] of FOREIGN_CITY_NAMES) {
    const city = byName.get(english)?.find((place) => place.kind === 'city' && place.country === country);
    if (city === undefined) continue;
    if (UNSPACED_LANGUAGES.has(language)) addUnspaced(name, language, city);
    else add(fold(name), city);
  }
  for (const names of unspaced.values()) names.sort((a, b) => b.name.length - a.name.length);

  return {
    find: (name, language) => {
      const country = byLanguage.get(language)?.get(name) ?? byLanguage.get('en')?.get(name);
      const others = byName.get(name) ?? [];
      return country === undefined || others.includes(country) ? others : [country, ...others];
    },
    country: (code) => countries.get(code),
    longest: (firstWord) => longestByWord.get(firstWord) ?? 0,
    unspaced,
  };
};
