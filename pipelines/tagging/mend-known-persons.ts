import type { Gazetteer } from './gazetteer.ts';
import { knownOrganization } from './known-organizations.ts';
import { endOfKnownPerson, isPersonOrWord, personInFull } from './known-persons.ts';
import { foldedPhrase } from './phrase.ts';
import type { Word } from './reading.ts';
import { type FoundName, indexWords, isName, type Span } from './span.ts';
import { commonWords } from './words/common-words.ts';
import { FIRST_NAMES, HONORIFICS, NAME_PARTICLES } from './words/person-words.ts';
import { wordSet } from './words/word-list.ts';

/** "In Darwin" is a place, "a Picasso" a painting, "der Fink" a bird. */
const BEFORE_OTHERS = wordSet(
  'in near outside the a an der die das den dem ein eine einen einem im le la les un une el los las una',
);
const SHORTEST_NAME = 4;

interface Lists {
  readonly language: string;
  readonly gazetteer: Gazetteer;
}

const isInOtherLists = (words: readonly Word[], first: number, last: number, { language, gazetteer }: Lists): boolean =>
  knownOrganization(words, first, last) !== undefined ||
  gazetteer.find(foldedPhrase(words, first, last), language, 0).length > 0;

/** Whether a name goes on before or after: "Nelson Mandela Bay", "Ana Putin". */
const goesOn = (words: readonly Word[], first: number, last: number): boolean => {
  const before = words[first - 1];
  const after = words[last + 1];
  const title = HONORIFICS.has(before?.folded ?? '') || before?.folded === 'the';
  if (isName(before) && !title && !words[first]?.startsLine) return true;
  return (isName(after) && !after?.startsLine) || (after?.glued === true && /^[-‐‑–]$/.test(after.text));
};

/** A family name or a name of one word that is nothing but a name here. */
const isNameAlone = (words: readonly Word[], first: number, last: number, { language }: Lists): boolean => {
  const word = words[first];
  if (word === undefined || BEFORE_OTHERS.has(words[first - 1]?.folded ?? '') || words[first - 1]?.text === '-')
    return false;
  if (last > first) return true;
  const { folded, shape } = word;
  if (shape !== 'capital' && shape !== 'mixed') return false;
  return folded.length >= SHORTEST_NAME && !FIRST_NAMES.has(folded) && !commonWords(language).has(folded);
};

/**
 * Persons known the world over whom nobody found, or who were found to be something that no list knows. A name that is
 * an ordinary word too counts at the head of a sentence when the text has it elsewhere: there any word has a capital.
 */
export const findKnownPersons = (
  words: readonly Word[],
  names: readonly FoundName[],
  language: string,
  gazetteer: Gazetteer,
): Span[] => {
  const lists = { language, gazetteer };
  const common = commonWords(language);
  const nameAt = indexWords(words, names);
  const inSentences = new Set<string>();
  for (const word of words) if (!word.opens && !word.loud && isName(word)) inSentences.add(word.folded);
  const found: Span[] = [];
  for (let n = 0; n < words.length; n++) {
    const word = words[n];
    const begins = isName(word) || (NAME_PARTICLES.has(word?.folded ?? '') && isName(words[n + 1]));
    if (word === undefined || word.loud || !begins) continue;
    const last = endOfKnownPerson(words, n);
    if (last === undefined || goesOn(words, n, last) || !(isName(words[last]) || words[last]?.glued)) continue;
    const inFull = last > n && personInFull(foldedPhrase(words, n, last)) !== undefined;
    const there = nameAt[n];
    if (there !== undefined && (there.first !== n || there.last > last)) continue;
    if (there?.last === last && there.type === 'person') continue;
    // A family name alone may well be the place or the firm that it was found to be.
    if (there !== undefined && !inFull && !HONORIFICS.has(words[n - 1]?.folded ?? '')) continue;
    if (isInOtherLists(words, n, last, lists)) continue;
    // "He Lifeng" and "To Lam" may be no names at the head of a sentence.
    if (
      word.opens &&
      (last > n ? common.has(word.folded) : isPersonOrWord(word.folded) && !inSentences.has(word.folded))
    )
      continue;
    if (!inFull && !isNameAlone(words, n, last, lists)) continue;
    found.push({ first: n, last, type: 'person', because: 'a well-known person' });
    n = last;
  }
  return found;
};
