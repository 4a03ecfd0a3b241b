import { readModel } from '../model-file.ts';

/** A city in the compiled table. */
export interface City {
  /** The spelling of GeoNames. */
  readonly name: string;
  /** ISO 3166 code. */
  readonly country: string;
  /** US state; empty elsewhere. */
  readonly state: string;
  readonly geonames: string;
  readonly population: number;
  /** Decimal degrees. */
  readonly latitude: string;
  readonly longitude: string;
  /** Whether a larger city in the same country has the same name. */
  readonly namesake: boolean;
  /** Whether it is the capital of its country. */
  readonly capital: boolean;
}

const parseCity = (line: string): City => {
  const columns = line.split('\t');
  const [name = '', country = '', state = '', geonames = '', population = '', latitude = '', longitude = ''] = columns;
  const namesake = columns[7] === '1';
  const capital = columns[8] === '1';
  return { name, country, state, geonames, population: Number(population), latitude, longitude, namesake, capital };
};

/** Cities of at least 5,000 inhabitants, the largest first. Rows are parsed on demand, since most are never used. */
export interface CityTable {
  readonly names: readonly string[];
  row(index: number): City;
}

/** Reads model/cities.tsv.br. */
export function readCityTable(): CityTable {
  const lines = readModel('cities.tsv.br').toString('utf8').trimEnd().split('\n');
  return {
    names: lines.map((line) => line.slice(0, line.indexOf('\t'))),
    row: (index) => parseCity(lines[index] ?? ''),
  };
}
