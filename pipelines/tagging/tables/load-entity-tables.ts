import { makeDemonyms } from './demonyms.ts';
import type { EntityTables } from './entity-tables.ts';
import { loadGazetteer } from './gazetteer.ts';
import { makeNationalBodies } from './national-bodies.ts';
import { makeOrganizationTable } from './organization-lists.ts';
import { makePersons } from './persons.ts';
import { readTables } from './read-tables.ts';
import { indexRegisteredPersons } from './registered-persons.ts';

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
