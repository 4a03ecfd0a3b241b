import { readModel } from '../model-file.ts';

/** A city as the compiled table has it. */
export interface City {
  /** As GeoNames spells it. */
  readonly name: string;
  /** ISO 3166 code. */
  readonly country: string;
  /** State of the USA; empty elsewhere. */
  readonly state: string;
  readonly geonames: string;
  readonly population: number;
  /** Degrees, as decimal numbers. */
  readonly latitude: string;
  readonly longitude: string;
  /** Whether a larger city of its country has the same name. */
  readonly namesake: boolean;
  /** Of its country. */
  readonly capital: boolean;
}

const readCity = (line: string): City => {
  const columns = line.split('\t');
  const [name = '', country = '', state = '', geonames = '', population = '', latitude = '', longitude = ''] = columns;
  const namesake = columns[7] === '1';
  const capital = columns[8] === '1';
  return { name, country, state, geonames, population: Number(population), latitude, longitude, namesake, capital };
};

/** The cities of 5,000 inhabitants or more, the largest first. Most are never asked for, so a row is read when it is. */
export interface CityTable {
  readonly names: readonly string[];
  row(index: number): City;
}

/** Reads model/cities.tsv.br. */
export const readCityTable = (): CityTable => {
  const lines = readModel('cities.tsv.br').toString('utf8').trimEnd().split('\n');
  return {
    names: lines.map((line) => line.slice(0, line.indexOf('\t'))),
    row: (index) => readCity(lines[index] ?? ''),
  };
};
