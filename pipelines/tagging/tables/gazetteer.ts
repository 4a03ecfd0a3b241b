import { fold, slug } from '../../text/fold.ts';
import { readModelTable } from '../model-file.ts';
import { type CityTable, readCityTable } from './city-table.ts';
import { type EntityRow, parseEntityRow, splitLanguage } from './entity-row.ts';
import { type Region, type RegionTable, readRegionTable } from './region-table.ts';

export interface Place {
  readonly kind: 'country' | 'region' | 'city';
  readonly name: string;
  readonly key: string;
  /** ISO 3166 code of the country itself, or of the country it lies in. */
  readonly country?: string;
  /** US state. */
  readonly state?: string;
  readonly population: number;
  /** Whether the region is little known outside its country. */
  readonly minor?: true;
  /** Prior for prominence beyond population, in powers of ten of inhabitants. */
  readonly prior: number;
  readonly ids: Readonly<Record<string, string>>;
  /** Other names in the table of places. A name used in one language only ends in "@" and the language code. */
  readonly aliases?: readonly string[];
}

export interface Gazetteer {
  /**
   * Returns the possible meanings of a folded name in a text of a language, the best known of each
   * kind first.
   * @param smallest minimum number of inhabitants of cities
   */
  find(name: string, language: string, smallest?: number): readonly Place[];
  country(code: string): Place | undefined;
  /** Returns the maximum number of words in a name that starts with this folded word; 0 if there is none. */
  maxWords(firstWord: string): number;
  /** Names in scripts without spaces, by first character. */
  readonly unspaced: ReadonlyMap<string, readonly UnspacedName[]>;
}

export interface UnspacedName {
  readonly name: string;
  readonly language: string;
  readonly place: Place;
}

/** Languages whose country names are among the aliases: the most frequent languages of texts. */
const COUNTRY_NAME_LANGUAGES = new Set(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl']);
const UNSPACED_LANGUAGES = new Set(['zh', 'ja', 'th']);
/**
 * Inhabitants. Names of smaller places are often words or names of persons, so they count only for
 * spans recognized as places.
 */
const MIN_TOWN_POPULATION = 15_000;
/** Inhabitants that a region counts as when compared with cities. */
const REGION_POPULATION = 3_000_000;
const MINOR_POPULATION = 50_000;

/**
 * Priors of capitals and of cities with names of their own in other languages (exonyms), in powers
 * of ten of inhabitants.
 */
const CAPITAL_PRIOR = 0.5;
const EXONYM_PRIOR = 0.5;

const countryPlace = (code: string, name: string, aliases: readonly string[]): Place => ({
  kind: 'country',
  name,
  key: slug(name),
  country: code,
  population: 0,
  prior: 0,
  ids: { iso2: code },
  aliases,
});

const regionPlace = ({
  name,
  id,
  country,
  ids,
  aliases,
}: Pick<EntityRow, 'name' | 'id' | 'country' | 'ids' | 'aliases'>): Place => {
  const code = ids['iso3166-2'];
  return {
    kind: 'region',
    name,
    key: id,
    ...(country === '' ? {} : { country }),
    ...(code?.startsWith('US-') ? { state: code.slice(3) } : {}),
    population: REGION_POPULATION,
    prior: 0,
    ids: { ...(country === '' ? {} : { country }), ...ids },
    aliases,
  };
};

/** Reads the rows of the table of places by kind, with the language of each alias. */
const parsePlaces = (lines: readonly string[]) => {
  const rows = lines.map((line) => {
    const row = parseEntityRow(line);
    return { row, aliases: row.aliases.map(splitLanguage) };
  });
  const of = (kind: EntityRow['kind']) => rows.filter(({ row }) => row.kind === kind);
  return { countries: of('country'), regions: of('region'), cities: of('city') };
};
type Listed = ReturnType<typeof parsePlaces>['cities'][number];

/** Returns the names used in English, if they differ from GeoNames or are shared with other cities. */
const englishNames = ({ row, aliases }: Listed): string[] => {
  const names = aliases.flatMap(([name, language]) => (language === undefined || language === 'en' ? [name] : []));
  return names.length === 0 ? [] : [row.name, ...names].filter((name) => !row.common.includes(name));
};

/** Returns the line of the city table that a row refers to. */
const lineOf = ({ row }: Listed): number => Number(row.ids['line']);

/** Loads the cities. A city is turned into a place on first use. */
const loadCities = (listed: readonly Listed[]) => {
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
  const aliasesOf = new Map(
    listed.map((one) => [lineOf(one), one.row.aliases.filter((name) => !one.row.common.includes(name))]),
  );
  const renamed = new Map<number, string>();
  const keysTaken = new Set<string>();
  const shortKey = (name: string, country: string): string => `${slug(name)}-${country.toLowerCase()}`;
  for (const one of listed) {
    if (englishNames(one).length === 0) continue;
    renamed.set(lineOf(one), one.row.name);
    keysTaken.add(shortKey(one.row.name, one.row.country));
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
      prior: (row.capital ? CAPITAL_PRIOR : 0) + (renamed.has(n) ? EXONYM_PRIOR : 0),
      ids: { geonames: row.geonames, country: row.country, latitude: row.latitude, longitude: row.longitude },
      aliases: aliasesOf.get(n) ?? [],
    };
    made.set(n, city);
    return city;
  };
  /** Registers an alias; its city precedes smaller namesakes. */
  const alias = (name: string, n: number) => {
    const folded = fold(name);
    byName.set(folded, [n, ...(byName.get(folded) ?? []).filter((other) => other !== n)]);
    return folded;
  };
  // GeoNames' "Gaza" is Gaza City in texts; "Gaza" means the territory.
  for (const one of listed)
    for (const name of one.row.common) {
      const folded = fold(name);
      byName.set(folded, byName.get(folded)?.filter((n) => n !== lineOf(one)) ?? []);
    }
  return { byName, place, alias };
};

/** Loads the regions that are not in the table of places. */
const loadOtherRegions = (table: RegionTable, listed: readonly Listed[], isCountry: (name: string) => boolean) => {
  const written = new Set(
    listed.flatMap(({ row, aliases }) =>
      [row.name, ...aliases.map(([name]) => name)].map((one) => `${fold(one)} ${row.country}`),
    ),
  );
  const codes = new Set(listed.map(({ row }) => row.ids['iso3166-2']));
  const made = new Map<string, Place>();
  const place = (region: Region): Place => {
    const known = made.get(region.code);
    if (known !== undefined) return known;
    const { name, country, code } = region;
    const id = `${slug(name)}-${country.toLowerCase()}`;
    const one: Place = {
      ...regionPlace({ name, id, country, ids: { 'iso3166-2': code }, aliases: [] }),
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

/**
 * Loads the gazetteer of countries, regions and cities.
 * @param lines the lines of the table of places
 */
export function loadGazetteer(lines: readonly string[]): Gazetteer {
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

  const listed = parsePlaces(lines);
  const rowOf = new Map(listed.countries.map(({ row }) => [row.id, row]));
  const named = readModelTable('countries.tsv.br');
  const namesOf = new Map<string, string[]>();
  for (const [language = '', code = '', ...names] of named)
    if (COUNTRY_NAME_LANGUAGES.has(language))
      namesOf.set(code, [...(namesOf.get(code) ?? []), ...names.map((name) => `${name}@${language}`)]);
  const aliasesOf = (code: string): string[] => [...(rowOf.get(code)?.aliases ?? []), ...(namesOf.get(code) ?? [])];
  for (const [language = '', code = '', ...names] of named) {
    const place = countries.get(code) ?? countryPlace(code, rowOf.get(code)?.name ?? names[0] ?? code, aliasesOf(code));
    countries.set(code, place);
    for (const name of names) {
      const folded = fold(name).replace(/^the /, '');
      // Short forms such as "US" come from the aliases, which exclude ordinary words. "Fas" and "Çin" are real names.
      if (/^[a-z]{1,3}$/.test(folded) && (folded.length < 3 || /\p{Lu}\.?\p{Lu}/u.test(name))) continue;
      ofLanguage(language).set(folded, place);
      noteLength(folded);
      if (UNSPACED_LANGUAGES.has(language)) addUnspaced(name, language, place);
    }
  }
  const foreign = new Map<string, Map<string, Place>>();
  const addForeign = (name: string, language: string, place: Place) => {
    if (UNSPACED_LANGUAGES.has(language)) {
      addUnspaced(name, language, place);
      return;
    }
    const ofThis = foreign.get(language) ?? new Map<string, Place>();
    foreign.set(language, ofThis);
    ofThis.set(fold(name), place);
    noteLength(fold(name));
  };
  for (const { row, aliases } of listed.countries) {
    const place = countries.get(row.id) ?? countryPlace(row.id, row.name, aliasesOf(row.id));
    countries.set(row.id, place);
    for (const [name, language] of aliases)
      if (language === undefined) add(fold(name), place);
      else addForeign(name, language, place);
  }
  const cities = loadCities(listed.cities);
  for (const folded of cities.byName.keys()) noteLength(folded);
  for (const one of listed.cities) {
    for (const name of englishNames(one)) noteLength(cities.alias(name, lineOf(one)));
    for (const [name, language] of one.aliases)
      if (language !== undefined && language !== 'en') addForeign(name, language, cities.place(lineOf(one)));
  }
  for (const { row, aliases } of listed.regions) {
    const place = regionPlace(row);
    add(fold(row.name), place);
    for (const [name, language] of aliases)
      if (language === undefined) add(fold(name), place);
      else addForeign(name, language, place);
  }
  const regionTable = readRegionTable();
  const otherRegions = loadOtherRegions(regionTable, listed.regions, (name) => ofLanguage('en').has(name));
  for (const name of regionTable.names) noteLength(`${name} state`);
  longestByWord.set('county', 4);
  for (const names of unspaced.values()) names.sort((a, b) => b.name.length - a.name.length);

  return {
    find: (name, language, smallest = MIN_TOWN_POPULATION) => {
      const country = byLanguage.get(language)?.get(name) ?? byLanguage.get('en')?.get(name);
      const city = foreign.get(language)?.get(name);
      const places = new Set<Place>();
      const listed = byName.get(name) ?? [];
      // If the table lists a shared country name ("Congo"), its order decides.
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
    maxWords: (firstWord) => longestByWord.get(firstWord) ?? 0,
    unspaced,
  };
}
