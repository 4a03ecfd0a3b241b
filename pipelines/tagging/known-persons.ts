import { fold } from './fold.ts';
import { longestPhrase, noteLength } from './phrase.ts';
import type { Word } from './reading.ts';
import { OFFICES_IN_ENGLISH, OFFICES_OF_MANY } from './words/person-words.ts';
import { WELL_KNOWN_PERSONS } from './words/persons/index.ts';
import { unmarked } from './words/word-list.ts';

const BY_FULL_NAME = new Map<string, string>();
const BY_SHORT_NAME = new Map<string, string>();
/** Names without an office, by their first word: how many words the longest has. */
const LONGEST = new Map<string, number>();

/** Names of one word that ordinary words are as well: Musk, Truss. */
const WORDS_TOO = new Set<string>();

const note = (written: string, usual: string, byName: Map<string, string>): void => {
  const folded = fold(unmarked(written));
  if (folded === '') return;
  byName.set(folded, usual);
  noteLength(LONGEST, folded);
  if (written.startsWith('?')) WORDS_TOO.add(folded);
};

for (const line of WELL_KNOWN_PERSONS.split('\n')) {
  const open = line.indexOf('(');
  const names = open < 0 ? line : line.slice(0, open);
  const semicolon = names.indexOf(';');
  const name = (semicolon < 0 ? names : names.slice(0, semicolon)).trim();
  const usual = unmarked(name);
  note(name, usual, BY_FULL_NAME);
  if (semicolon >= 0)
    for (const other of names.slice(semicolon + 1).split(',')) note(other.trim(), usual, BY_FULL_NAME);
  if (open >= 0)
    for (const short of line.slice(open + 1, line.indexOf(')', open)).split(','))
      note(short.trim(), usual, BY_SHORT_NAME);
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
