import type { Overrides } from '../overrides.ts';
import { readClubs } from './clubs.ts';
import { readCompanies } from './companies.ts';
import { readCongress } from './congress.ts';
import { readLeaders } from './leaders.ts';
import { readParties } from './parties.ts';
import type { RegisterRow } from './register-row.ts';
import { readUniversities } from './universities.ts';

/** Reads and cleans all registers in a folder. */
export function readRegisters(
  folder: string,
  codeOf: (country: string) => string,
  demonymsOf: (code: string) => readonly string[],
  overrides: Overrides,
  fault: (what: string) => void,
) {
  return {
    companies: readCompanies(folder, codeOf),
    universities: readUniversities(folder),
    parties: readParties(folder, codeOf, demonymsOf),
    clubs: readClubs(folder),
    congress: readCongress(folder),
    leaders: readLeaders(folder, codeOf, overrides, fault),
  };
}

export type Registers = Readonly<Record<keyof ReturnType<typeof readRegisters>, readonly RegisterRow[]>>;
