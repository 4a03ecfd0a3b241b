import { readData } from '../model-file.ts';
import { parseList } from './entity-row.ts';
import { type PackedLines, readPackedLines } from './packed-lines.ts';

/** Demonyms of a country in one language. */
export interface DemonymRow {
  readonly language: string;
  /** ISO 3166 code. */
  readonly country: string;
  /** Folded; without the ending in languages other than English. */
  readonly words: readonly string[];
}

/** An institution that every country has, in one language. */
export interface NationalBodyRow {
  readonly kind: 'body' | 'ministry';
  /** The folded English name; for a ministry, its field. */
  readonly body: string;
  readonly language: string;
  /** Folded. */
  readonly names: readonly string[];
  /** ISO 3166 codes of the countries that have it; empty if all do. */
  readonly countries: readonly string[];
}

/** The meaning of a name in texts about a country: in German texts about Switzerland, FDP is FDP.The Liberals. */
export interface NamesakeRow {
  readonly language: string;
  /** Folded. */
  readonly name: string;
  readonly country: string;
  /** Line in the table of organizations. */
  readonly line: number;
}

/** The compiled entity tables. Lines are parsed on demand, since most are never used. */
export interface Tables {
  /** Institutions, companies and clubs. The first row with a name keeps it. */
  readonly organizations: readonly string[];
  /** Entities and names found in registers only. They are used to link names, not to find them. */
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

/** Reads the lines of a compressed table. */
const linesOf = (name: string): string[] => readData(name).toString('utf8').trimEnd().split('\n');

const columnsOf = (name: string): string[][] => linesOf(name).map((line) => line.split('\t'));

/** Reads the tables of data/. */
export function readTables(): Tables {
  return {
    organizations: linesOf('organizations.tsv.br'),
    registeredOrganizations: readPackedLines('registered-organizations.tsv.br'),
    registeredNames: readPackedLines('registered-names.tsv.br'),
    persons: linesOf('persons.tsv.br'),
    registeredPersons: linesOf('registered-persons.tsv.br'),
    places: linesOf('places.tsv.br'),
    demonyms: columnsOf('demonyms.tsv.br').map(([language = '', country = '', words = '']) => ({
      language,
      country,
      words: parseList(words),
    })),
    nationalBodies: columnsOf('national-bodies.tsv.br').map(
      ([kind = '', body = '', language = '', names = '', countries = '']) => ({
        kind: kind === 'ministry' ? 'ministry' : 'body',
        body,
        language,
        names: parseList(names),
        countries: countries === '' ? [] : countries.split(' '),
      }),
    ),
    namesakes: columnsOf('namesakes.tsv.br').map(([language = '', name = '', country = '', line]) => ({
      language,
      name,
      country,
      line: Number(line),
    })),
  };
}
