import { fold } from '../../text/fold.ts';
import { OFFICES_IN_ENGLISH } from '../words/person-words.ts';
import { type EntityRow, parseEntityRow } from './entity-row.ts';

/** Well-known persons by usual name. */
export interface Persons {
  /** Returns the usual name for a full name. */
  byFullName(folded: string): string | undefined;
  /** Returns the usual name for a short name, valid if nobody else in the text has it. */
  byShortName(folded: string): string | undefined;
  /** Returns the usual name for a short name after a title ("prime minister", "primer ministro"). */
  byTitle(office: string, folded: string): string | undefined;
  /** Whether a single-word name is also an ordinary word: Musk, Truss. */
  isOrdinaryWord(folded: string): boolean;
  /** Returns the ids and aliases of a person. */
  describe(usual: string): Pick<EntityRow, 'ids' | 'aliases'>;
}

/** Creates the look-up of persons by name. */
export function createPersons(lines: readonly string[]): Persons {
  const byFullName = new Map<string, string>();
  const byShortName = new Map<string, string>();
  const wordsToo = new Set<string>();
  const lineOf = new Map<string, string>();
  for (const line of lines) {
    const { name, aliases, short, common } = parseEntityRow(line);
    lineOf.set(name, line);
    for (const one of [name, ...aliases]) byFullName.set(fold(one), name);
    for (const one of short) byShortName.set(fold(one), name);
    for (const one of common) wordsToo.add(fold(one));
  }
  return {
    byFullName: (folded) => byFullName.get(folded),
    byShortName: (folded) => byShortName.get(folded),
    byTitle: (office, folded) => byShortName.get(`${OFFICES_IN_ENGLISH.get(office) ?? office} ${folded}`),
    isOrdinaryWord: (folded) => wordsToo.has(folded),
    describe: (usual) => {
      const { country, ids, aliases } = parseEntityRow(lineOf.get(usual) ?? '');
      return { ids: country === '' ? ids : { country, ...ids }, aliases };
    },
  };
}
