import type { Word } from '../tokens/tokenize.ts';
import type { Demonyms } from './demonyms.ts';
import type { EntityRow } from './entity-row.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { NationalBodies } from './national-bodies.ts';
import type { OrganizationTable } from './organization-lists.ts';
import type { PackedLines } from './packed-lines.ts';
import type { Persons } from './persons.ts';

/** The entities known from the tables of data/ and the places of model/. */
export interface EntityTables {
  /** Countries, regions and cities. */
  readonly gazetteer: Gazetteer;
  readonly organizations: OrganizationTable;
  readonly persons: Persons;
  /** Institutions that every country has. */
  readonly bodies: NationalBodies;
  readonly demonyms: Demonyms;
  /** Entities found in registers only. They are used to link names, not to find them. */
  readonly registers: {
    readonly organizations: PackedLines;
    readonly names: PackedLines;
    /** By folded name. */
    readonly persons: ReadonlyMap<string, EntityRow>;
  };
}

/** The words of a text with the tables. */
export interface WordsAndTables {
  readonly words: readonly Word[];
  readonly data: EntityTables;
}
