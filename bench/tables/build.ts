/**
 * Builds the entity tables of the tagger from data/hand and a folder of registers:
 *   npm run build:tables -- FOLDER
 * The same files give the same bytes. The build fails on ambiguous seats, cities and joins, and on
 * insufficient coverage of a register. Format, sources and licenses:
 * pipelines/tagging/data/README.md.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { readCityTable } from '../../pipelines/tagging/tables/city-table.ts';
import { type EntityRow, formatEntityRow } from '../../pipelines/tagging/tables/entity-row.ts';
import { measureCoverage } from './coverage.ts';
import { createJoin, type Joined } from './join.ts';
import { mergeRows } from './merge.ts';
import { indexNames } from './name-index.ts';
import { readOverrides } from './overrides.ts';
import { createCountryCodes } from './registers/country-codes.ts';
import { readRegisters } from './registers/index.ts';
import { createSeatFinder } from './seats.ts';
import { DATA, readHand, readSource } from './source-file.ts';

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('usage: npm run build:tables -- FOLDER\n');
  process.exit(2);
}

const faults: string[] = [];
const fault = (what: string): void => {
  faults.push(what);
};
const stopAtFaults = (): void => {
  if (faults.length === 0) return;
  process.stderr.write(`${faults.join('\n')}\n${faults.length} things are not clear; nothing is written\n`);
  process.exit(1);
};

const lineOfCity = new Map<string, number>();
const cities = readCityTable();
cities.names.forEach((_, line) => {
  lineOfCity.set(cities.row(line).geonames, line);
});

/** Adds the line number in the table of cities to a city. */
const withLine = (row: EntityRow): EntityRow => {
  if (row.kind !== 'city') return row;
  const line = lineOfCity.get(row.id);
  if (line === undefined) fault(`${row.name}: no city ${row.id}`);
  return { ...row, ids: { line: String(line) } };
};

const overrides = readOverrides();
const places = readHand('places.tsv').map(withLine);
const findSeat = createSeatFinder(places, overrides);

const withSeat = (row: EntityRow): EntityRow => {
  if (row.seat === '') return row;
  const found = findSeat(row.seat);
  if ('id' in found) return { ...row, seat: found.id };
  fault(`${row.id}: ${found.fault}`);
  return row;
};

const hand = ['institutions.tsv', 'companies.tsv', 'clubs.tsv'].flatMap(readHand).map(withSeat);
const handPersons = readHand('persons.tsv');
for (const rows of [hand, handPersons, places]) {
  const seen = new Set<string>();
  for (const { id } of rows) {
    if (seen.has(id)) fault(`duplicate id ${id}`);
    seen.add(id);
  }
}

const demonyms = readSource(new URL('hand/demonyms.tsv', DATA), ['language', 'country', 'words']);
const demonymsOf = (code: string): string[] =>
  demonyms.flatMap(([language, country, words = '']) =>
    language === 'en' && country === code ? words.split('|') : [],
  );
const nationalBodies = readSource(new URL('hand/national-bodies.tsv', DATA), [
  'kind',
  'body',
  'language',
  'names',
  'countries',
]);
const lineOf = new Map(hand.map(({ id }, line) => [id, line]));
const namesakes = readSource(new URL('hand/namesakes.tsv', DATA), ['language', 'name', 'country', 'means']).map(
  ([language, name, country, means = '']) => {
    if (!lineOf.has(means)) fault(`namesakes.tsv: ${name} of ${country}: unknown id ${means}`);
    return [language, name, country, lineOf.get(means)];
  },
);
const registers = readRegisters(folder, createCountryCodes(places, overrides, fault), demonymsOf, overrides, fault);
const joinOrganization = createJoin(hand, overrides, fault);
const joinPerson = createJoin(handPersons, overrides, fault);
const joined: readonly Joined[] = [
  ...registers.companies,
  ...registers.universities,
  ...registers.parties,
  ...registers.clubs,
].map(joinOrganization);
const joinedPersons = [...registers.congress, ...registers.leaders].map(joinPerson);
stopAtFaults();

const organizations = mergeRows(hand, joined, findSeat, fault);
const persons = mergeRows(handPersons, joinedPersons, findSeat, fault);
const names = indexNames(organizations, overrides);
for (const key of overrides.unused()) fault(`overrides.tsv: unused override ${key}`);
const coverage = measureCoverage(registers, organizations, persons, names);
for (const { what, found, expected, least } of coverage)
  if (found < least * expected) fault(`${what}: coverage of ${found} of ${expected} is below ${least}`);
stopAtFaults();

const write = (name: string, lines: readonly string[]): void => {
  const packed = brotliCompressSync(`${lines.join('\n')}\n`, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  writeFileSync(new URL(name, DATA), packed);
  process.stdout.write(`${name}: ${lines.length} lines, ${packed.byteLength} bytes\n`);
};
write('organizations.tsv.br', organizations.hand.map(formatEntityRow));
write('registered-organizations.tsv.br', organizations.registered.map(formatEntityRow));
write('registered-names.tsv.br', names);
write('persons.tsv.br', persons.hand.map(formatEntityRow));
write('registered-persons.tsv.br', persons.registered.map(formatEntityRow));
write('places.tsv.br', places.map(formatEntityRow));
const writeColumns = (name: string, rows: readonly (readonly unknown[])[]): void =>
  write(
    name,
    rows.map((row) => row.join('\t')),
  );
writeColumns('demonyms.tsv.br', demonyms);
writeColumns('national-bodies.tsv.br', nationalBodies);
writeColumns('namesakes.tsv.br', namesakes);

const report = coverage.map(({ what, expected, found, linked }) => [what, expected, found, linked]);
writeFileSync(
  new URL('coverage.tsv', DATA),
  [['what', 'expected', 'found', 'linked by name alone'], ...report].map((row) => `${row.join('\t')}\n`).join(''),
);
const digest = (path: string): string =>
  createHash('sha256')
    .update(readFileSync(new URL(path, DATA)))
    .digest('hex');
const sources = [
  ...readdirSync(new URL('hand/', DATA)).map((file) => `hand/${file}`),
  'overrides.tsv',
  '../model/cities.tsv.br',
];
writeFileSync(
  new URL('built-from.txt', DATA),
  sources
    .sort()
    .map((path) => `${digest(path)}  ${path}\n`)
    .join(''),
);
