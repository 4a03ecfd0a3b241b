import type { TextContext } from '../recognize/text-context.ts';
import { knownOrganization } from '../tables/known-organizations.ts';
import { indexByWord, type Span } from '../tokens/span.ts';
import { isCapitalized, type Word } from '../tokens/tokenize.ts';
import { NAME_PARTICLES } from '../words/person-words.ts';
import { wordSet } from '../words/word-list.ts';

/** Titles before names, by language, as written. */
const TITLES: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: wordSet('M. MM. Mme Mmes Mlle Mlles Me Mgr Dr Drs Pr'),
  es: wordSet('Sr. Sres. Sra. Sras. Srta. Dr. Dra. D. Dña. Sr Sra Dr Dra Dña'),
  it: wordSet('dott. Dott. dr. Dr. ssa sig. Sig. avv. Avv. prof. Prof. on. On. mons. Mons.'),
  nl: wordSet('dhr. Dhr. mevr. Mevr. dr. Dr. drs. Drs. ds. Ds. mr. Mr. prof. Prof. ir. Ir.'),
};
/** In words. Longer sequences of capitalized words are not names. */
const MAX_WORDS = 4;

const isFullStop = (word: Word | undefined): boolean => word?.text === '.' && word.joinedToPrevious;

/** Returns the index of the word after the title that starts at word `n`, if there is one. */
const afterTitle = (words: readonly Word[], n: number, titles: ReadonlySet<string>): number | undefined => {
  const text = words[n]?.text ?? '';
  if (isFullStop(words[n + 1]) && titles.has(`${text}.`)) return n + 2;
  return titles.has(text) ? n + 1 : undefined;
};

/**
 * Returns the last word of the name that starts here: particles first ("van den"), then capitalized
 * words, possibly hyphenated.
 */
const endOfName = (words: readonly Word[], first: number): number | undefined => {
  let last: number | undefined;
  let named = false;
  for (let n = first, length = 0; length < MAX_WORDS; n++) {
    const word = words[n];
    if (word === undefined || word.startsLine) break;
    const particle = NAME_PARTICLES.has(word.folded);
    if (isCapitalized(word)) {
      last = n;
      length++;
      named ||= !particle;
    } else if (!(named ? word.text === '-' && word.joinedToPrevious : particle)) break;
  }
  return named ? last : undefined;
};

/** Whether the letter is a middle initial ("Juan D. Pérez") and not a title. */
const isInitial = (words: readonly Word[], n: number): boolean => {
  const [before, word] = [words[n - 1], words[n]];
  return word?.shape === 'initial' && before !== undefined && isCapitalized(before) && !before.startsSentence;
};

/** Recognizes persons after titles: "M. Sarrazin", "la Dra. Villar". The title is not part of the name. */
export function findPersonsAfterTitles(spans: readonly Span[], context: TextContext): Span[] {
  const { words, language } = context;
  const titles = TITLES[language];
  if (titles === undefined) return [...spans];
  const kept = new Set(spans);
  const byWord = indexByWord(words, spans);
  const spanAt = (n: number): Span | undefined => {
    const span = byWord[n];
    return span !== undefined && kept.has(span) ? span : undefined;
  };
  for (let n = 0; n < words.length; n++) {
    const first = words[n]?.inTitleCase || isInitial(words, n) ? undefined : afterTitle(words, n, titles);
    if (first === undefined) continue;
    // "Hospital Dr. Negrín": an earlier name contains the title.
    if ((spanAt(n)?.first ?? n) < n) continue;
    const known = spanAt(first);
    const last = known?.type === 'person' ? known.last : endOfName(words, first);
    if (last === undefined || knownOrganization(context, n, last) !== undefined) continue;
    for (let at = n; at <= last; at++) {
      const covered = byWord[at];
      if (covered !== undefined) kept.delete(covered);
    }
    kept.add({ first, last, type: 'person', reason: 'after a title' });
    n = last;
  }
  return [...kept].sort((a, b) => a.first - b.first);
}
