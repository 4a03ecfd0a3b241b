import type { Word } from '../tokens/reading.ts';
import { type Demonyms, makeDemonyms } from './demonyms.ts';
import type { EntityRow } from './entity-row.ts';
import { type Gazetteer, loadGazetteer } from './gazetteer.ts';
import { makeNationalBodies, type NationalBodies } from './national-bodies.ts';
import { makeOrganizationTable, type OrganizationTable } from './organization-lists.ts';
import type { PackedLines } from './packed-lines.ts';
import { makePersons, type Persons } from './persons.ts';
import { readTables } from './read-tables.ts';
import { indexRegisteredPersons } from './registered-persons.ts';

/** Who and what there is, by the tables of data/ and the places of model/. */
export interface EntityTables {
  /** Countries, regions and cities. */
  readonly gazetteer: Gazetteer;
  readonly organizations: OrganizationTable;
  readonly persons: Persons;
  /** Institutions that every country has. */
  readonly bodies: NationalBodies;
  readonly demonyms: Demonyms;
  /** What only registers have: for linking what was found, not for finding. */
  readonly registers: {
    readonly organizations: PackedLines;
    readonly names: PackedLines;
    /** By folded name. */
    readonly persons: ReadonlyMap<string, EntityRow>;
  };
}

/** The words of a text beside the tables. */
export interface WordsAndTables {
  readonly words: readonly Word[];
  readonly data: EntityTables;
}

/** Reads all tables and notes which row bears which name. */
export const loadEntityTables = (): EntityTables => {
  const tables = readTables();
  return {
    gazetteer: loadGazetteer(tables.places),
    organizations: makeOrganizationTable(tables.organizations, tables.namesakes),
    persons: makePersons(tables.persons),
    bodies: makeNationalBodies(tables.nationalBodies),
    demonyms: makeDemonyms(tables.demonyms),
    registers: {
      organizations: tables.registeredOrganizations,
      names: tables.registeredNames,
      persons: indexRegisteredPersons(tables.registeredPersons),
    },
  };
};
