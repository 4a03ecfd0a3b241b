import { fold } from './fold.ts';
import { OFFICES_IN_ENGLISH } from './words/person-words.ts';
import { WELL_KNOWN_PERSONS } from './words/persons/index.ts';

const BY_FULL_NAME = new Map<string, string>();
const BY_SHORT_NAME = new Map<string, string>();

for (const line of WELL_KNOWN_PERSONS.split('\n')) {
  const [, names = '', short = ''] = /^([^(]+)(?:\(([^)]*)\))?$/.exec(line) ?? [];
  const [name = '', others = ''] = names.split(';').map((part) => part.trim());
  for (const full of [name, ...others.split(', ')]) if (full.trim() !== '') BY_FULL_NAME.set(fold(full), name);
  for (const one of short.split(', ')) if (one.trim() !== '') BY_SHORT_NAME.set(fold(one), name);
}

/** The usual name of a well-known person who is called so in full. */
export const personInFull = (folded: string): string | undefined => BY_FULL_NAME.get(folded);

/** The well-known person that a short name means where nobody else of that name is in the text. */
export const personInShort = (folded: string): string | undefined => BY_SHORT_NAME.get(folded);

/** The well-known person who is called so after this office ("prime minister", "primer ministro"). */
export const personInOffice = (office: string, folded: string): string | undefined =>
  BY_SHORT_NAME.get(`${OFFICES_IN_ENGLISH.get(office) ?? office} ${folded}`);
