import { createDemonyms } from './demonyms.ts';
import type { EntityTables } from './entity-tables.ts';
import { loadGazetteer } from './gazetteer.ts';
import { createNationalBodies } from './national-bodies.ts';
import { createOrganizationTable } from './organization-lists.ts';
import { createPersons } from './persons.ts';
import { readTables } from './read-tables.ts';
import { indexRegisteredPersons } from './registered-persons.ts';

/** Loads all tables and indexes their names. */
export function loadEntityTables(): EntityTables {
  const tables = readTables();
  return {
    gazetteer: loadGazetteer(tables.places),
    organizations: createOrganizationTable(tables.organizations, tables.namesakes),
    persons: createPersons(tables.persons),
    bodies: createNationalBodies(tables.nationalBodies),
    demonyms: createDemonyms(tables.demonyms),
    registers: {
      organizations: tables.registeredOrganizations,
      names: tables.registeredNames,
      persons: indexRegisteredPersons(tables.registeredPersons),
    },
  };
}
