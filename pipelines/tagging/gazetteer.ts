import { type CityTable, readCityTable } from './city-table.ts';
import { fold, slug } from './fold.ts';
import { readModelTable } from './model-file.ts';
import { type Region, type RegionTable, readRegionTable } from './region-table.ts';
import { CITY_NAMES, type CityName, FOREIGN_CITY_NAMES } from './words/city-names.ts';
import { CITY_NAMES_IN_OTHER_SCRIPTS } from './words/city-names-in-other-scripts.ts';
import { FOREIGN_REGION_NAMES } from './words/foreign-region-names.ts';
import { COUNTRY_ALIASES, COUNTRY_NAMES } from './words/place-aliases.ts';
import { REGIONS, type RegionName } from './words/regions.ts';

export interface Place {
  readonly kind: 'country' | 'region' | 'city';
  readonly name: string;
  readonly key: string;
  /** ISO 3166 code of the country it is or lies in. */
  readonly country?: string;
  /** State of the USA. */
  readonly state?: string;
  readonly population: number;
  /** A part of a country that only those who live there know. */
  readonly minor?: true;
  /** How much better known it is than other places of its size, beyond being there. */
  readonly fame: number;
  readonly ids: Readonly<Record<string, string>>;
}

export interface Gazetteer {
  /**
   * What a folded name may mean in a text of this language; of each kind, the best known first.
   * @param smallest cities with fewer inhabitants are left out
   */
  find(name: string, language: string, smallest?: number): readonly Place[];
  country(code: string): Place | undefined;
  /** The largest city of a country that GeoNames calls so. */
  city(name: string, country: string): Place | undefined;
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
/** Smaller places are often words or names of people as well: only a name that is found to be a place may be one. */
const TOWN = 15_000;
/** How large a region counts beside cities of its name. */
const REGION_POPULATION = 3_000_000;
const MINOR_POPULATION = 50_000;

/** Decimal powers of inhabitants that fame is worth: of a capital, and of a city that languages have names of their own for. */
const CAPITAL = 0.5;
const NAMED_ABROAD = 0.5;

const countryPlace = (code: string, name: string): Place => ({
  kind: 'country',
  name,
  key: slug(name),
  country: code,
  population: 0,
  fame: 0,
  ids: { iso2: code },
});

const regionPlace = ({ name, country, code, m49 }: RegionName): Place => ({
  kind: 'region',
  name,
  key: country === undefined ? slug(name) : `${slug(name)}-${country.toLowerCase()}`,
  ...(country === undefined ? {} : { country }),
  ...(code?.startsWith('US-') ? { state: code.slice(3) } : {}),
  population: REGION_POPULATION,
  fame: 0,
  ids: {
    ...(country === undefined ? {} : { country }),
    ...(code === undefined ? {} : { 'iso3166-2': code }),
    ...(m49 === undefined ? {} : { m49 }),
  },
});

/** Cities by number; each is made into a place when it is first asked for. */
const loadCities = () => {
  const table: CityTable = readCityTable();
  const made = new Map<number, Place>();
  const byName = new Map<string, number[]>();
  const note = (folded: string, n: number) => {
    const known = byName.get(folded);
    if (known === undefined) byName.set(folded, [n]);
    else known.push(n);
  };
  table.names.forEach((name, n) => {
    note(fold(name).replace(/^'/, ''), n);
  });
  for (const [spelling = '', n] of readModelTable('city-spellings.tsv')) note(spelling, Number(n));
  const largest = (name: string, country: string): number | undefined =>
    byName.get(fold(name).replace(/^'/, ''))?.find((n) => table.row(n).country === country);

  const renamed = new Map<number, string>();
  const keysTaken = new Set<string>();
  const shortKey = (name: string, country: string): string => `${slug(name)}-${country.toLowerCase()}`;
  for (const { names, geonames, country } of CITY_NAMES) {
    const n = largest(geonames, country);
    if (n === undefined) continue;
    renamed.set(n, names[0] ?? geonames);
    keysTaken.add(shortKey(names[0] ?? geonames, country));
  }

  const place = (n: number): Place => {
    const known = made.get(n);
    if (known !== undefined) return known;
    const row = table.row(n);
    const name = renamed.get(n) ?? row.name;
    const short = shortKey(name, row.country);
    const namesake = !renamed.has(n) && (row.namesake || keysTaken.has(short));
    const city: Place = {
      kind: 'city',
      name,
      key: namesake ? `${short}-${row.geonames}` : short,
      country: row.country,
      ...(row.state === '' ? {} : { state: row.state }),
      population: row.population,
      fame: (row.capital ? CAPITAL : 0) + (renamed.has(n) ? NAMED_ABROAD : 0),
      ids: { geonames: row.geonames, country: row.country, latitude: row.latitude, longitude: row.longitude },
    };
    made.set(n, city);
    return city;
  };
  /** What an alias means comes before its smaller namesakes. */
  const alias = (name: string, n: number) => {
    const folded = fold(name);
    byName.set(folded, [n, ...(byName.get(folded) ?? []).filter((other) => other !== n)]);
    return folded;
  };
  return { byName, largest, place, alias };
};

/** The parts of countries that the list written by hand leaves out. */
const loadOtherRegions = (table: RegionTable, isCountry: (name: string) => boolean) => {
  const written = new Set(
    REGIONS.flatMap(({ name, other, country }) => [name, ...other].map((one) => `${fold(one)} ${country}`)),
  );
  const codes = new Set(REGIONS.map(({ code }) => code));
  const made = new Map<string, Place>();
  const place = (region: Region): Place => {
    const known = made.get(region.code);
    if (known !== undefined) return known;
    const one: Place = {
      ...regionPlace({ ...region, other: [] }),
      population: MINOR_POPULATION,
      minor: true,
    };
    made.set(region.code, one);
    return one;
  };
  return (folded: string): Place[] =>
    table
      .find(folded)
      .filter(({ name, country, code }) => !codes.has(code) && !written.has(`${fold(name)} ${country}`))
      .filter(({ name }) => !isCountry(fold(name)))
      .map(place);
};

/** Loads the compiled names of countries and cities and the lists written by hand. */
export const loadGazetteer = (): Gazetteer => {
  const byName = new Map<string, Place[]>();
  const byLanguage = new Map<string, Map<string, Place>>();
  const countries = new Map<string, Place>();
  const longestByWord = new Map<string, number>();
  const unspaced = new Map<string, UnspacedName[]>();

  const noteLength = (name: string) => {
    // Most names are one word.
    const end = name.search(/[ ,']/);
    const first = end < 0 ? name : name.slice(0, end);
    const length = end < 0 ? 1 : name.split(/[ ,']+/).length;
    if (length > (longestByWord.get(first) ?? 0)) longestByWord.set(first, length);
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

  const ofLanguage = (language: string): Map<string, Place> => {
    const names = byLanguage.get(language) ?? new Map<string, Place>();
    byLanguage.set(language, names);
    return names;
  };

  for (const [language = '', code = '', ...names] of readModelTable('countries.tsv.br')) {
    const place = countries.get(code) ?? countryPlace(code, COUNTRY_NAMES[code] ?? names[0] ?? code);
    countries.set(code, place);
    for (const name of names) {
      const folded = fold(name).replace(/^the /, '');
      // Short forms such as US are among the aliases, where capitals are asked for.
      if (folded.length < 4 && /^[a-z]+$/.test(folded)) continue;
      ofLanguage(language).set(folded, place);
      noteLength(folded);
      if (UNSPACED_LANGUAGES.has(language)) addUnspaced(name, language, place);
    }
  }
  for (const [code, name] of Object.entries(COUNTRY_NAMES))
    if (!countries.has(code)) countries.set(code, countryPlace(code, name));
  for (const [alias, codes] of Object.entries(COUNTRY_ALIASES))
    for (const code of codes.split(' ')) {
      const place = countries.get(code);
      if (place !== undefined) add(alias, place);
    }
  const regionTable = readRegionTable();
  for (const region of REGIONS) {
    const { name, country } = region;
    const code = region.code ?? (country === undefined ? undefined : regionTable.code(fold(name), country));
    const place = regionPlace(code === undefined ? region : { ...region, code });
    for (const name of [region.name, ...region.other]) add(fold(name), place);
  }

  const cities = loadCities();
  for (const folded of cities.byName.keys()) noteLength(folded);
  for (const { names, geonames, country } of CITY_NAMES) {
    const n = cities.largest(geonames, country);
    if (n === undefined) continue;
    for (const name of names) noteLength(cities.alias(name, n));
  }
  const foreign = new Map<string, Map<string, Place>>();
  const addForeign = (language: string, { names, geonames, country }: CityName) => {
    const n = cities.largest(geonames, country);
    if (n === undefined) return;
    const ofThis = foreign.get(language) ?? new Map<string, Place>();
    foreign.set(language, ofThis);
    for (const name of names) {
      ofThis.set(fold(name), cities.place(n));
      noteLength(fold(name));
    }
  };
  for (const [language, names] of FOREIGN_CITY_NAMES) for (const name of names) addForeign(language, name);
  const addForeignRegion = (language: string, english: string, names: readonly string[]) => {
    const place =
      byName.get(fold(english))?.find(({ kind }) => kind === 'region') ?? regionPlace({ name: english, other: [] });
    const ofThis = foreign.get(language) ?? new Map<string, Place>();
    foreign.set(language, ofThis);
    for (const name of names) {
      ofThis.set(fold(name), place);
      noteLength(fold(name));
    }
  };
  for (const [language, lines] of Object.entries(FOREIGN_REGION_NAMES))
    for (const line of lines.trim().split('\n')) {
      const [english = '', names = ''] = line.split(': ');
      addForeignRegion(language, english, names.split('; '));
    }
  for (const [name, language, english, country] of CITY_NAMES_IN_OTHER_SCRIPTS) {
    const n = cities.largest(english, country);
    if (n === undefined) continue;
    if (UNSPACED_LANGUAGES.has(language)) addUnspaced(name, language, cities.place(n));
    else add(fold(name), cities.place(n));
  }
  const otherRegions = loadOtherRegions(regionTable, (name) => ofLanguage('en').has(name));
  for (const name of regionTable.names) noteLength(`${name} state`);
  longestByWord.set('county', 4);
  for (const names of unspaced.values()) names.sort((a, b) => b.name.length - a.name.length);

  return {
    find: (name, language, smallest = TOWN) => {
      const country = byLanguage.get(language)?.get(name) ?? byLanguage.get('en')?.get(name);
      const city = foreign.get(language)?.get(name);
      const places = new Set<Place>();
      const listed = byName.get(name) ?? [];
      // Where the lists name countries they say which is likelier: "Congo".
      if (country !== undefined && !listed.includes(country)) places.add(country);
      for (const place of listed) places.add(place);
      if (city !== undefined) places.add(city);
      for (const n of cities.byName.get(name) ?? []) {
        const place = cities.place(n);
        if (place.population >= smallest) places.add(place);
      }
      for (const place of otherRegions(name)) places.add(place);
      return [...places];
    },
    country: (code) => countries.get(code),
    city: (name, country) => {
      const n = cities.largest(name, country);
      return n === undefined ? undefined : cities.place(n);
    },
    longest: (firstWord) => longestByWord.get(firstWord) ?? 0,
    unspaced,
  };
};
