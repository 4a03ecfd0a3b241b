import { fold } from './fold.ts';
import { longestPhrase } from './phrase.ts';
import type { Word } from './reading.ts';
import { OFFICES_IN_ENGLISH, OFFICES_OF_MANY } from './words/person-words.ts';
import { WELL_KNOWN_PERSONS } from './words/persons/index.ts';

const BY_FULL_NAME = new Map<string, string>();
const BY_SHORT_NAME = new Map<string, string>();
/** Names without an office, by their first word: how many words the longest has. */
const LONGEST = new Map<string, number>();

/** Names of one word that ordinary words are as well: Musk, Truss. */
const WORDS_TOO = new Set<string>();

const noteLength = (folded: string): void => {
  const parts = folded.split(' ');
  const [first = ''] = parts;
  LONGEST.set(first, Math.max(parts.length, LONGEST.get(first) ?? 0));
};

const unmarked = (written: string): string => written.replace(/^\?/, '');

for (const line of WELL_KNOWN_PERSONS.split('\n')) {
  const [, names = '', short = ''] = /^([^(]+)(?:\(([^)]*)\))?$/.exec(line) ?? [];
  const [name = '', others = ''] = names.split(';').map((part) => part.trim());
  const usual = unmarked(name);
  const note = (written: string, byName: Map<string, string>) => {
    const folded = fold(unmarked(written));
    if (folded === '') return;
    byName.set(folded, usual);
    noteLength(folded);
    if (written.startsWith('?')) WORDS_TOO.add(folded);
  };
  for (const full of [name, ...others.split(', ')]) note(full, BY_FULL_NAME);
  for (const one of short.split(', ')) note(one, BY_SHORT_NAME);
}

/** The usual name of a well-known person who is called so in full. */
export const personInFull = (folded: string): string | undefined => BY_FULL_NAME.get(folded);

/** The well-known person that a short name means where nobody else of that name is in the text. */
export const personInShort = (folded: string): string | undefined => BY_SHORT_NAME.get(folded);

/** The well-known person who is called so after this office ("prime minister", "primer ministro"). */
export const personInOffice = (office: string, folded: string): string | undefined =>
  BY_SHORT_NAME.get(`${OFFICES_IN_ENGLISH.get(office) ?? office} ${folded}`);

/** Whether a well-known person's name is an ordinary word too. */
export const isPersonOrWord = (folded: string): boolean => WORDS_TOO.has(folded);

/** Offices stay outside a name, in the list ("President Marcos") as in the text. */
const isWithoutOffice = (folded: string): boolean => !OFFICES_OF_MANY.has(folded.split(' ', 1)[0] ?? '');

/** The last word of the longest name of a well-known person that begins here. */
export const endOfKnownPerson = (words: readonly Word[], first: number): number | undefined =>
  longestPhrase(
    words,
    first,
    (word) => LONGEST.get(word) ?? 0,
    (phrase) => (BY_FULL_NAME.has(phrase) || BY_SHORT_NAME.has(phrase)) && isWithoutOffice(phrase),
  );
