import { fold } from '../tokens/fold.ts';
import { OFFICES_IN_ENGLISH } from '../words/person-words.ts';
import { type EntityRow, readEntityRow } from './entity-row.ts';
import { loadTables } from './load-tables.ts';

const BY_FULL_NAME = new Map<string, string>();
const BY_SHORT_NAME = new Map<string, string>();

/** Names of one word that ordinary words are as well: Musk, Truss. */
const WORDS_TOO = new Set<string>();

const note = (name: string, usual: string, byName: Map<string, string>): void => {
  const folded = fold(name);
  byName.set(folded, usual);
};

/** The row of a well-known person, by usual name. */
const LINES = new Map<string, string>();

for (const line of loadTables().persons) {
  const { name, aliases, short, common } = readEntityRow(line);
  LINES.set(name, line);
  for (const one of [name, ...aliases]) note(one, name, BY_FULL_NAME);
  for (const one of short) note(one, name, BY_SHORT_NAME);
  for (const one of common) WORDS_TOO.add(fold(one));
}

/** What the tables and registers say of a well-known person, by usual name. */
export const describePerson = (usual: string): Pick<EntityRow, 'ids' | 'aliases'> => {
  const { country, ids, aliases } = readEntityRow(LINES.get(usual) ?? '');
  return { ids: country === '' ? ids : { country, ...ids }, aliases };
};

/** The usual name of a well-known person who is called so in full. */
export const personInFull = (folded: string): string | undefined => BY_FULL_NAME.get(folded);

/** The well-known person that a short name means where nobody else of that name is in the text. */
export const personInShort = (folded: string): string | undefined => BY_SHORT_NAME.get(folded);

/** The well-known person who is called so after this office ("prime minister", "primer ministro"). */
export const personInOffice = (office: string, folded: string): string | undefined =>
  BY_SHORT_NAME.get(`${OFFICES_IN_ENGLISH.get(office) ?? office} ${folded}`);

/** Whether a well-known person's name is an ordinary word too. */
export const isPersonOrWord = (folded: string): boolean => WORDS_TOO.has(folded);
