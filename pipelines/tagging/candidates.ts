import type { Evidence } from './evidence.ts';
import type { Word } from './reading.ts';
import { endOfRun, HYPHEN, isDescriptor, isHead, isHonorific, isSmallAdjective, startsRun } from './runs.ts';
import { ARTICLES } from './words/continental-words.ts';
import { DEMONYMS, PEOPLES } from './words/demonyms.ts';
import { ORGANIZATION_ENDS, OTHER_ENDS, PLACE_ENDS } from './words/organization-words.ts';
import { FIRST_NAMES, NAME_PARTICLES } from './words/person-words.ts';
import { wordSet } from './words/word-list.ts';

/** A stretch of words that may be one name. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  /** A title or honorific stands before it. */
  readonly titled: boolean;
}

const isPeople = (word: Word): boolean =>
  DEMONYMS.has(word.folded) || (PEOPLES.has(word.folded) && !FIRST_NAMES.has(word.folded));

/** Cuts a run into names: titles end what is before them, and what a sentence only begins with falls off. */
const cut = (
  words: readonly Word[],
  first: number,
  last: number,
  evidence: Evidence,
  isKnown: KnowsPhrase,
  common: ReadonlySet<string>,
): Candidate[] => {
  const at = (n: number): Word | undefined => (n >= first && n <= last ? words[n] : undefined);
  let from = first;
  const dropped = (word: Word): boolean => {
    if (from < last && isKnown(from) !== undefined) return false;
    if (isParticleOfName(words, from, last)) return false;
    if (OPENERS.has(word.folded) && hasHeadAfter(words, from, last)) return false;
    if (!common.has(word.folded)) {
      // An unknown word that opens a sentence and is written small elsewhere is no name.
      return word.opens && from === last && word.shape === 'capital' && (evidence.small.get(word.folded) ?? 0) > 0;
    }
    if (word.shape === 'upper') return false;
    return word.opens || !isHead(word) || from === last;
  };
  const end = at(last);
  const endsAsName =
    last > first && end !== undefined && (ORGANIZATION_ENDS.has(end.folded) || PLACE_ENDS.has(end.folded));
  for (let word = at(from); word !== undefined && dropped(word); word = at(++from)) {
    if (endsAsName && !word.opens) break;
    if (
      endsAsName &&
      from < last - 1 &&
      !/^(the|a|an|this|that|in|on|at|and|but|for|of|by|with|as|to)$/.test(word.folded) &&
      !ARTICLES.has(word.folded)
    ) {
      // "National Bank of X" at the start of a sentence keeps its adjective.
      break;
    }
  }
  if (from > last) return [];
  if (endsAsName) {
    const title = at(from);
    const wholeName = title !== undefined && (!isHonorific(title) || last > from);
    if (wholeName && !innerTitle(words, from, last)) return [{ first: from, last, titled: false }];
  }
  const result: Candidate[] = [];
  let start = from;
  let titled = isHonorific(words[from - 1]);
  for (let n = from; n <= last + 1; n++) {
    const word = at(n);
    const title = isHonorific(word);
    if (n <= last && !title && !isDescriptor(word)) continue;
    if (n > start) result.push({ first: start, last: n - 1, titled });
    titled = title;
    start = n + 1;
  }
  return result.flatMap((candidate) => trim(words, candidate, isKnown, common));
};

/** Adjectives that an organisation's or a place's name may begin with. */
const OPENERS = wordSet(
  'central national international federal supreme high general royal state united world global new',
);

const hasHeadAfter = (words: readonly Word[], from: number, last: number): boolean => {
  for (let n = from + 1; n <= last; n++) {
    const word = words[n];
    if (word !== undefined && (isHead(word) || ORGANIZATION_ENDS.has(word.folded))) return true;
  }
  return false;
};

/** "Dos Santos", "De Klerk": a particle with a capital where no sentence begins. */
const isParticleOfName = (words: readonly Word[], n: number, last: number): boolean => {
  const word = words[n];
  return word !== undefined && n < last && !word.opens && word.folded !== 'la' && NAME_PARTICLES.has(word.folded);
};

/** A title inside a run, with a name of a person after it: "Health Ministry Spokesman Juan Pérez". */
const innerTitle = (words: readonly Word[], first: number, last: number): boolean => {
  for (let n = first + 1; n < last; n++) if (isHonorific(words[n])) return true;
  return false;
};

const trim = (
  words: readonly Word[],
  candidate: Candidate,
  isKnown: KnowsPhrase,
  common: ReadonlySet<string>,
): Candidate[] => {
  let { first, last } = candidate;
  const whole = words[last];
  const keepsPeople =
    last > first &&
    whole !== undefined &&
    (ORGANIZATION_ENDS.has(whole.folded) || PLACE_ENDS.has(whole.folded) || OTHER_ENDS.has(whole.folded));
  for (let word = words[first]; word !== undefined && first <= last; word = words[++first]) {
    const small = word.shape !== 'upper' && word.shape !== 'initial' && common.has(word.folded);
    const mark = word.shape === 'mark' || word.shape === 'lower';
    if (keepsPeople && !mark) break;
    if (OPENERS.has(word.folded) && hasHeadAfter(words, first, last)) break;
    if ((first < last && isKnown(first) !== undefined) || isParticleOfName(words, first, last)) break;
    if (!(small && !isHead(word)) && !mark && !(isPeople(word) && word.shape !== 'upper')) break;
    if (mark && /^(al|el)$/.test(word.folded) && first < last) break;
  }
  while (last >= first) {
    const word = words[last];
    if (word === undefined) break;
    const small = word.shape === 'capital' && common.has(word.folded) && first === last;
    const given = word.shape === 'lower' && word.glued && HYPHEN.test(words[last - 1]?.text ?? '');
    const adjective = last > first && isSmallAdjective(words, last);
    if (given || adjective || (!small && word.shape !== 'mark' && word.shape !== 'lower')) break;
    last--;
  }
  return first > last ? [] : [{ first, last, titled: candidate.titled }];
};

/** The last word of the longest name that begins at a word and that the lists know, if it has several words. */
export type KnowsPhrase = (first: number) => number | undefined;

/** All stretches of a document's quiet sentences that may be names. */
export const findCandidates = (
  words: readonly Word[],
  evidence: Evidence,
  isKnown: KnowsPhrase,
  common: ReadonlySet<string>,
): Candidate[] => {
  const result: Candidate[] = [];
  for (let n = 0; n < words.length; n++) {
    if (!startsRun(words, n)) continue;
    const known = isKnown(n);
    // "La République démocratique du Congo" begins after its article.
    if (known === undefined && words[n]?.opens && common.has(words[n]?.folded ?? '') && isKnown(n + 1) !== undefined)
      continue;
    const last = endOfRun(words, n, known ?? (words[n]?.shape === 'lower' ? n + 2 : n));
    if (last === known) result.push({ first: n, last, titled: isHonorific(words[n - 1]) });
    else result.push(...cut(words, n, last, evidence, isKnown, common));
    n = last;
  }
  return result;
};
