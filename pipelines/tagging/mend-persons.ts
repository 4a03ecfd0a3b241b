import { familyNames } from './full-names.ts';
import type { Gazetteer } from './gazetteer.ts';
import { knownOrganization } from './known-organizations.ts';
import { personInFull } from './known-persons.ts';
import { foldedPhrase } from './phrase.ts';
import type { Word } from './reading.ts';
import { goesBefore, indexWords, isName, type Span } from './span.ts';
import { commonWords } from './words/common-words.ts';
import { ORGANIZATION_ENDS, OTHER_ENDS, PLACE_ENDS } from './words/organization-words.ts';
import { FIRST_NAMES, HONORIFICS, NAME_PARTICLES, OFFICES_OF_MANY } from './words/person-words.ts';
import { wordSet } from './words/word-list.ts';

/** "Hamilton joins Ferrari" is not one name: no verb is part of a person's name. */
export const splitPersons = (words: readonly Word[], spans: readonly Span[]): Span[] =>
  spans.flatMap((span) => {
    if (span.type !== 'person' || words[span.first]?.loud) return [span];
    for (let n = span.first + 1; n < span.last; n++) {
      const word = words[n];
      if (word?.shape !== 'lower' || word.glued || NAME_PARTICLES.has(word.folded) || word.text.length < 4) continue;
      const rest: Span = { ...span, first: n + 1 };
      const known = isName(words[n + 1]) && knownOrganization(words, n + 1, span.last) !== undefined;
      return [
        { ...span, last: n - 1 },
        ...(isName(words[n + 1])
          ? [known ? { ...rest, type: 'organization' as const, because: 'found in a list' } : rest]
          : []),
      ];
    }
    return [span];
  });

/** Family names of people who are named in full, where nobody found a name: "and Judge will bat second". */
export const findMissedFamilyNames = (words: readonly Word[], spans: readonly Span[], language: string): Span[] => {
  const family = familyNames(words, spans);
  if (family.size === 0) return [];
  const byWord = indexWords(words, spans);
  const common = commonWords(language);
  const found: Span[] = [];
  words.forEach((word, n) => {
    if (word.loud || byWord[n] !== undefined || !isName(word) || word.text.length < 3 || !family.has(word.folded))
      return;
    if (common.has(word.folded) || isName(words[n + 1]) || goesBefore(words[n - 1]) || words[n + 1]?.text === '-')
      return;
    if (words[n - 1]?.text === '-') return;
    found.push({ first: n, last: n, type: 'person', because: 'family name of a person of the text' });
  });
  return found;
};

/** Some are called by their title: Sheikh Hasina. */
export const withTitlesOfTheirName = (words: readonly Word[], spans: readonly Span[]): Span[] =>
  spans.map((span, n) => {
    const { first, last, type } = span;
    const title = words[first - 1];
    if (type !== 'person' || first !== last || !isName(title) || spans[n - 1]?.last === first - 1) return span;
    if (OFFICES_OF_MANY.has(title?.folded ?? '')) return span;
    return personInFull(foldedPhrase(words, first - 1, last)) === undefined ? span : { ...span, first: first - 1 };
  });

const NUMERAL = /^(?:II|III|IV|VI{0,3}|IX|X|XI{1,3}|XIV|XVI{0,3})$/;

/** Kings and popes are counted: Abdullah II. */
export const withNumerals = (words: readonly Word[], spans: readonly Span[]): Span[] =>
  spans.map((span) =>
    span.type === 'person' && NUMERAL.test(words[span.last + 1]?.text ?? '') ? { ...span, last: span.last + 1 } : span,
  );

/** "Mokoena stays in office" is Thandi Mokoena, not a firm. */
export const personsTakenForOrganizations = (words: readonly Word[], spans: readonly Span[]): Span[] => {
  const family = familyNames(words, spans);
  return spans.map((span) => {
    const { first, last, type } = span;
    if (type !== 'organization' || first !== last || words[first]?.shape !== 'capital') return span;
    if (!family.has(words[first]?.folded ?? '') || words[first - 1]?.folded === 'the') return span;
    if (knownOrganization(words, first, last) !== undefined) return span;
    return { ...span, type: 'person', because: 'family name of a person of the text' };
  });
};

const INITIALS = /^(?:\p{Lu}\.){1,3}$/u;
/** Countries and bodies that are written with full stops. */
const NO_INITIALS = wordSet('us un uk eu uae ac fc sc');

/** "C.C. Wei" is a person by the form of the name, "Joel Fernandez" where no place is called so. */
export const personsByForm = (
  words: readonly Word[],
  spans: readonly Span[],
  language: string,
  gazetteer: Gazetteer,
): Span[] =>
  spans.map((span) => {
    const { first, last, type } = span;
    const start = words[first];
    const end = words[last];
    const inGazetteer = (): boolean => gazetteer.find(foldedPhrase(words, first, last), language, 0).length > 0;
    const office = words[first - 1];
    if (type === 'place' && last === first && isName(office) && HONORIFICS.has(office?.folded ?? '') && !inGazetteer())
      return { ...span, type: 'person', because: `named after the office "${office?.text}"` };
    if (type === 'person' || last === first || last - first > 3 || start === undefined || end?.shape !== 'capital')
      return span;
    if (ORGANIZATION_ENDS.has(end.folded) || PLACE_ENDS.has(end.folded) || OTHER_ENDS.has(end.folded)) return span;
    if (knownOrganization(words, first, last) !== undefined || words[first - 1]?.folded === 'the') return span;
    const initials = INITIALS.test(start.text) && !NO_INITIALS.has(start.folded) && last - first < 3;
    const given = type === 'place' && FIRST_NAMES.has(start.folded) && words.slice(first, last).every(isPartOfName);
    if (!initials && !given) return span;
    if (inGazetteer()) return span;
    return { ...span, type: 'person', because: "a name in the form of a person's" };
  });

const isPartOfName = (word: Word): boolean => isName(word) || NAME_PARTICLES.has(word.folded);

/** Offices after which a capital begins a person's name and nothing else. */
const BEFORE_PERSONS = wordSet(
  'mr mrs ms minister president chancellor senator governor mayor premier ambassador professor congressman congresswoman sen gov',
);

/** "Defence Minister Pistorius": a name that nobody found after the office of its bearer. */
export const findNamedAfterOffices = (
  words: readonly Word[],
  taken: (word: number) => boolean,
  language: string,
): Span[] => {
  const common = commonWords(language);
  const isFamilyName = (n: number): boolean => {
    const word = words[n];
    if (word?.shape !== 'capital' || word.loud || taken(n) || word.startsLine) return false;
    return !common.has(word.folded) && !HONORIFICS.has(word.folded) && !ORGANIZATION_ENDS.has(word.folded);
  };
  return words.flatMap((office, n) => {
    if (office.shape !== 'capital' || !BEFORE_PERSONS.has(office.folded) || office.loud) return [];
    const first = words[n + 1]?.text === '.' ? n + 2 : n + 1;
    if (!isFamilyName(first) || isName(words[first + 1])) return [];
    return [{ first, last: first, type: 'person' as const, because: `named after the office "${office.text}"` }];
  });
};
