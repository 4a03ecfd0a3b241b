import { pair } from '../../../../text/hashing.ts';
import { formAt, type ModelDocument } from '../document.ts';
import { CASE, type WordForm } from '../word-forms.ts';
import { type FeatureSink, put, put2 } from './feature-sink.ts';
import { TEMPLATE as T } from './templates.ts';

// More detailed features for languages with less training data, inflection, or less informative
// capitals: affixes of the neighboring words, character n-grams, and the parts of hyphenated words.

const neighbors = (sink: FeatureSink, document: ModelDocument, n: number, one: WordForm): void => {
  const begins = document.starts[n] ?? 0;
  const before = formAt(document, n, -1);
  const second = formAt(document, n, -2);
  const after = formAt(document, n, 1);
  const third = formAt(document, n, 2);
  for (let k = 1; k <= 3; k++) {
    const left = before.ends[k];
    if (left !== undefined) put(sink, T.closeEndBefore, left);
    const right = after.ends[k];
    if (right !== undefined) put(sink, T.closeEndAfter, right);
  }
  put(sink, T.closeStartBefore, before.starts[2] ?? before.word);
  put(sink, T.closeStartAfter, after.starts[2] ?? after.word);
  put(sink, T.closeEndSecond, second.ends[2] ?? second.word);
  put(sink, T.closeEndThird, third.ends[2] ?? third.word);
  const end = one.ends[2] ?? one.word;
  put2(sink, T.closeBeforeEnd, before.word, end);
  put2(sink, T.closeAfterEnd, after.word, end);
  put2(sink, T.closePatternEnd, one.pattern, end);
  put2(sink, T.closeBeforePattern, before.word, one.pattern);
  put2(sink, T.closeAfterPattern, after.word, one.pattern);
  put2(sink, T.closeEnds, before.ends[2] ?? before.word, one.ends[1] ?? one.word);
  put2(sink, T.closeSentenceEnd, begins, one.ends[3] ?? one.word);
  put2(sink, T.closeSentenceWord, begins, one.word);
  put(sink, T.closeThirdLeft, formAt(document, n, -3).word);
  put(sink, T.closeThirdRight, formAt(document, n, 3).word);
  const left = pair(second.pattern, before.pattern);
  put2(sink, T.closePatterns, left, pair(one.pattern, pair(after.pattern, third.pattern)));
  for (const letters of one.letters) put(sink, T.letters, letters);
};

const hyphens = (sink: FeatureSink, document: ModelDocument, n: number, one: WordForm): void => {
  const { words } = document;
  const before = formAt(document, n, -1);
  const after = formAt(document, n, 1);
  if (words[n]?.joinedToPrevious && before.casing === CASE.mark) {
    const second = formAt(document, n, -2);
    put2(sink, T.hyphenBefore, before.word, second.word);
    put2(sink, T.hyphenBeforeCasing, before.word, second.casing);
    put2(sink, T.hyphenWordAfter, before.word, one.word);
  }
  if (words[n + 1]?.joinedToPrevious && words[n + 2]?.joinedToPrevious && after.casing === CASE.mark) {
    const third = formAt(document, n, 2);
    put2(sink, T.hyphenAfter, after.word, third.word);
    put2(sink, T.hyphenAfterCasing, after.word, third.casing);
    put2(sink, T.hyphenAfterEnd, after.word, third.ends[2] ?? third.word);
    put2(sink, T.hyphenWordBefore, after.word, one.word);
  }
};

const nouns = (sink: FeatureSink, document: ModelDocument, n: number, one: WordForm): void => {
  const before = formAt(document, n, -1);
  const after = formAt(document, n, 1);
  put(sink, T.noun, one.noun);
  put2(sink, T.nounCasing, one.noun, one.casing * 2 + (document.starts[n] ?? 0));
  put2(sink, T.nounBefore, one.noun, before.word);
  put2(sink, T.nounsBefore, one.noun, before.noun);
  put2(sink, T.nounsAfter, one.noun, after.noun);
  put2(sink, T.nounClasses, one.noun, one.classes);
  put2(sink, T.nouns, pair(before.noun, one.noun), after.noun);
};

/** Adds the detailed features of a word. */
export function extractDetailedFeatures(sink: FeatureSink, document: ModelDocument, n: number, one: WordForm): void {
  neighbors(sink, document, n, one);
  hyphens(sink, document, n, one);
  if (document.traits.nouns) nouns(sink, document, n, one);
}
