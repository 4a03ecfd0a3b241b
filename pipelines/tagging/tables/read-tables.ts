import { readData } from '../model-file.ts';
import { readList } from './entity-row.ts';
import { type PackedLines, readPackedLines } from './packed-lines.ts';

/** Words for the people and things of a country. */
export interface DemonymRow {
  readonly language: string;
  /** ISO 3166 code. */
  readonly country: string;
  /** Folded; in languages other than English without their ending. */
  readonly words: readonly string[];
}

/** An institution that every country has, in one language. */
export interface NationalBodyRow {
  readonly kind: 'body' | 'ministry';
  /** What English calls it, folded; of a ministry its field. */
  readonly body: string;
  readonly language: string;
  /** Folded. */
  readonly names: readonly string[];
  /** ISO 3166 codes of the countries that have it; empty where all do. */
  readonly countries: readonly string[];
}

/** Whom a name means in a text about a country: in German, about Switzerland, the FDP is FDP.The Liberals. */
export interface NamesakeRow {
  readonly language: string;
  /** Folded. */
  readonly name: string;
  readonly country: string;
  /** Its line in the table of organizations. */
  readonly line: number;
}

/** The compiled tables of entities. Rows are lines, read when they are asked for: most never are. */
export interface Tables {
  /** Institutions, companies and clubs, in the order in which names that two of them bear are given away. */
  readonly organizations: readonly string[];
  /** What only registers have, and their names: those are for linking what was found, not for finding. */
  readonly registeredOrganizations: PackedLines;
  readonly registeredNames: PackedLines;
  readonly persons: readonly string[];
  readonly registeredPersons: readonly string[];
  /** Countries, regions and cities. */
  readonly places: readonly string[];
  readonly demonyms: readonly DemonymRow[];
  readonly nationalBodies: readonly NationalBodyRow[];
  readonly namesakes: readonly NamesakeRow[];
}

/** The lines of a packed table. */
const linesOf = (name: string): string[] => readData(name).toString('utf8').trimEnd().split('\n');

const columnsOf = (name: string): string[][] => linesOf(name).map((line) => line.split('\t'));

/** Reads the tables of data/. */
export const readTables = (): Tables => ({
  organizations: linesOf('organizations.tsv.br'),
  registeredOrganizations: readPackedLines('registered-organizations.tsv.br'),
  registeredNames: readPackedLines('registered-names.tsv.br'),
  persons: linesOf('persons.tsv.br'),
  registeredPersons: linesOf('registered-persons.tsv.br'),
  places: linesOf('places.tsv.br'),
  demonyms: columnsOf('demonyms.tsv.br').map(([language = '', country = '', words = '']) => ({
    language,
    country,
    words: readList(words),
  })),
  nationalBodies: columnsOf('national-bodies.tsv.br').map(
    ([kind = '', body = '', language = '', names = '', countries = '']) => ({
      kind: kind === 'ministry' ? 'ministry' : 'body',
      body,
      language,
      names: readList(names),
      countries: countries === '' ? [] : countries.split(' '),
    }),
  ),
  namesakes: columnsOf('namesakes.tsv.br').map(([language = '', name = '', country = '', line]) => ({
    language,
    name,
    country,
    line: Number(line),
  })),
});
