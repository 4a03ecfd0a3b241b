/**
 * Builds the tables of entities that the tagger ships with from data/hand and the registers in a folder:
 *   npm run build:tables -- FOLDER
 * The same files give the same bytes. A seat, a city or a join that is not clear fails the build.
 * The format, sources and licences: pipelines/tagging/data/README.md.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { readCityTable } from '../../pipelines/tagging/city-table.ts';
import { type EntityRow, writeEntityRow } from '../../pipelines/tagging/tables/entity-row.ts';
import { readOverrides } from './overrides.ts';
import { makeSeatFinder } from './seats.ts';
import { DATA, readHand, readSource } from './source-file.ts';

const faults: string[] = [];

const write = (name: string, lines: readonly string[]): void => {
  const packed = brotliCompressSync(`${lines.join('\n')}\n`, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  writeFileSync(new URL(name, DATA), packed);
  process.stdout.write(`${name}: ${lines.length} lines, ${packed.byteLength} bytes\n`);
};

const lineOfCity = new Map<string, number>();
const cities = readCityTable();
cities.names.forEach((_, line) => {
  lineOfCity.set(cities.row(line).geonames, line);
});

/** A city has its line in the table of cities. */
const withLine = (row: EntityRow): EntityRow => {
  if (row.kind !== 'city') return row;
  const line = lineOfCity.get(row.id);
  if (line === undefined) faults.push(`${row.name}: no city ${row.id}`);
  return { ...row, ids: { line: String(line) } };
};

const places = readHand('places.tsv').map(withLine);
const findSeat = makeSeatFinder(places, readOverrides());

const withSeat = (row: EntityRow): EntityRow => {
  if (row.seat === '') return row;
  const found = findSeat(row.seat);
  if ('id' in found) return { ...row, seat: found.id };
  faults.push(`${row.id}: ${found.fault}`);
  return row;
};

const organizations = ['institutions.tsv', 'companies.tsv', 'clubs.tsv'].flatMap(readHand).map(withSeat);
const persons = readHand('persons.tsv');
for (const rows of [organizations, persons, places]) {
  const seen = new Set<string>();
  for (const { id } of rows) {
    if (seen.has(id)) faults.push(`two rows are called ${id}`);
    seen.add(id);
  }
}
if (faults.length > 0) {
  process.stderr.write(`${faults.join('\n')}\n${faults.length} rows are not clear; nothing is written\n`);
  process.exit(1);
}
write('organizations.tsv.br', organizations.map(writeEntityRow));
write('persons.tsv.br', persons.map(writeEntityRow));
write('places.tsv.br', places.map(writeEntityRow));
write(
  'demonyms.tsv.br',
  readSource(new URL('hand/demonyms.tsv', DATA), ['language', 'country', 'words']).map((row) => row.join('\t')),
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
