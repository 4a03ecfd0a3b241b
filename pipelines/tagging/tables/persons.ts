import { fold } from '../tokens/fold.ts';
import { OFFICES_IN_ENGLISH } from '../words/person-words.ts';
import { type EntityRow, readEntityRow } from './entity-row.ts';

/** Well-known persons, by usual name. */
export interface Persons {
  /** The usual name of the one who is called so in full. */
  byFullName(folded: string): string | undefined;
  /** Whom a short name means where nobody else of that name is in the text. */
  byShortName(folded: string): string | undefined;
  /** Who is called so after this office ("prime minister", "primer ministro"). */
  byTitle(office: string, folded: string): string | undefined;
  /** Whether one's name of one word is an ordinary word too: Musk, Truss. */
  isWord(folded: string): boolean;
  /** What the tables and registers say of one. */
  describe(usual: string): Pick<EntityRow, 'ids' | 'aliases'>;
}

/** Notes who bears which name. */
export const makePersons = (lines: readonly string[]): Persons => {
  const byFullName = new Map<string, string>();
  const byShortName = new Map<string, string>();
  const wordsToo = new Set<string>();
  const lineOf = new Map<string, string>();
  for (const line of lines) {
    const { name, aliases, short, common } = readEntityRow(line);
    lineOf.set(name, line);
    for (const one of [name, ...aliases]) byFullName.set(fold(one), name);
    for (const one of short) byShortName.set(fold(one), name);
    for (const one of common) wordsToo.add(fold(one));
  }
  return {
    byFullName: (folded) => byFullName.get(folded),
    byShortName: (folded) => byShortName.get(folded),
    byTitle: (office, folded) => byShortName.get(`${OFFICES_IN_ENGLISH.get(office) ?? office} ${folded}`),
    isWord: (folded) => wordsToo.has(folded),
    describe: (usual) => {
      const { country, ids, aliases } = readEntityRow(lineOf.get(usual) ?? '');
      return { ids: country === '' ? ids : { country, ...ids }, aliases };
    },
  };
};
