import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

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
}

const readCity = (line: string): City => {
  const [name = '', country = '', state = '', geonames = '', population = '', latitude = '', longitude = '', other] =
    line.split('\t');
  return {
    name,
    country,
    state,
    geonames,
    population: Number(population),
    latitude,
    longitude,
    namesake: other === '1',
  };
};

/** The cities of 5,000 inhabitants or more, the largest first. Most are never asked for, so a row is read when it is. */
export interface CityTable {
  readonly names: readonly string[];
  row(index: number): City;
}

let table: CityTable | undefined;

/** Reads model/cities.tsv.br, once in a process. */
export const readCityTable = (): CityTable => {
  if (table !== undefined) return table;
  const file = readFileSync(new URL('./model/cities.tsv.br', import.meta.url));
  const lines = brotliDecompressSync(file).toString('utf8').trimEnd().split('\n');
  table = {
    names: lines.map((line) => line.slice(0, line.indexOf('\t'))),
    row: (index) => readCity(lines[index] ?? ''),
  };
  return table;
};
