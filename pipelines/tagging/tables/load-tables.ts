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
}

/** The lines of a packed table. */
const linesOf = (name: string): string[] => readData(name).toString('utf8').trimEnd().split('\n');

let tables: Tables | undefined;

/** Reads the tables of data/, once in a process. */
export const loadTables = (): Tables => {
  tables ??= {
    organizations: linesOf('organizations.tsv.br'),
    registeredOrganizations: readPackedLines('registered-organizations.tsv.br'),
    registeredNames: readPackedLines('registered-names.tsv.br'),
    persons: linesOf('persons.tsv.br'),
    registeredPersons: linesOf('registered-persons.tsv.br'),
    places: linesOf('places.tsv.br'),
    demonyms: linesOf('demonyms.tsv.br').map((line) => {
      const [language = '', country = '', words = ''] = line.split('\t');
      return { language, country, words: readList(words) };
    }),
  };
  return tables;
};
