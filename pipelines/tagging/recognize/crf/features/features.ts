import { pair } from '../../../../text/hashing.ts';
import { formAt, longFormOf, type ModelDocument } from '../document.ts';
import { CLASS } from '../name-table.ts';
import { CASE, NO_WORD, type WordForm } from '../word-forms.ts';
import { extractDetailedFeatures } from './detailed-features.ts';
import { ensureRoom, type FeatureSink, put, put2, startDocument } from './feature-sink.ts';
import { TEMPLATE as T } from './templates.ts';

/** Maximum number of other occurrences of a word whose context is used. */
const MAX_PLACES = 4;

const SENTENCE = { quiet: 0, loud: 1 } as const;

/**
 * Features of a lowercase word, a number or a punctuation mark. Such a token is part of a name only
 * between other words of it.
 */
const lowercaseWord = (sink: FeatureSink, document: ModelDocument, n: number, one: WordForm): void => {
  const before = formAt(document, n, -1);
  const after = formAt(document, n, 1);
  put(sink, T.smallWord, one.word);
  put2(sink, T.smallCasings, before.casing * 8 + after.casing, one.casing);
  put2(sink, T.smallWordCasings, one.word, before.casing * 8 + after.casing);
  const second = formAt(document, n, -2);
  const third = formAt(document, n, 2);
  const joined =
    (second.capitalized && before.casing === CASE.mark) || (third.capitalized && after.casing === CASE.mark);
  if (!before.capitalized && !after.capitalized && !joined) return;
  put2(sink, T.smallBetweenCasings, second.casing * 64 + one.casing * 8 + third.casing, pair(before.word, after.word));
  put2(sink, T.smallSecondClasses, second.classes & NAME_CLASSES, pair(before.casing, one.pattern));
  put2(sink, T.smallBeforeWord, before.word, one.word);
  put2(sink, T.smallWordAfter, one.word, after.word);
  put2(sink, T.smallBetweenWords, before.word, after.word);
  put2(sink, T.smallCasingsWide, second.casing * 64 + before.casing * 8 + one.casing, after.casing * 8 + third.casing);
  put(sink, T.smallBefore, before.word);
  put(sink, T.smallAfter, after.word);
  put(sink, T.smallPattern, one.pattern);
  const classes = document.classes;
  const previous = before === NO_WORD ? -1 : (classes[n - 1] ?? 0);
  const next = after === NO_WORD ? -1 : (classes[n + 1] ?? 0);
  put2(sink, T.smallClassesBefore, previous, one.word);
  put2(sink, T.smallClassesAfter, next, one.word);
  put2(sink, T.smallClasses, classes[n] ?? 0, document.parts[n] ?? 0);
  const { linkedFirst, linkedLast } = document.runs;
  const first = linkedFirst[n] ?? -1;
  const end = linkedLast[n] ?? -1;
  if (first >= 0) {
    put2(sink, T.smallFirstClasses, one.word, (classes[first] ?? 0) & (NAME_CLASSES | HEAD_AND_END_CLASSES));
    put2(sink, T.smallLastClasses, one.word, (classes[end] ?? 0) & (NAME_CLASSES | HEAD_AND_END_CLASSES));
    put2(sink, T.smallFirstOfRun, document.forms[first]?.word ?? 0, Math.min(3, n - first));
    put2(sink, T.smallLastOfRun, document.forms[end]?.word ?? 0, Math.min(3, end - n));
    put2(sink, T.smallParticle, (classes[n] ?? 0) & CLASS.particle, (classes[first] ?? 0) & NAME_CLASSES);
  }
  const last = one.ends.at(-1);
  if (last !== undefined) put(sink, T.smallEnd, last);
};

const surroundings = (sink: FeatureSink, document: ModelDocument, n: number, one: WordForm): void => {
  const begins = document.starts[n] ?? 0;
  const before = formAt(document, n, -1);
  const second = formAt(document, n, -2);
  const after = formAt(document, n, 1);
  const third = formAt(document, n, 2);
  put(sink, T.word, one.word);
  put(sink, T.written, one.written);
  put(sink, T.before, before.word);
  put(sink, T.after, after.word);
  put(sink, T.second, second.word);
  put(sink, T.third, third.word);
  put2(sink, T.beforeWord, before.word, one.word);
  put2(sink, T.wordAfter, one.word, after.word);
  put2(sink, T.beforeAfter, before.word, after.word);
  put2(sink, T.secondBefore, second.word, before.word);
  put2(sink, T.afterThird, after.word, third.word);
  put(sink, T.pattern, one.pattern);
  put2(sink, T.patternBefore, before.pattern, one.pattern);
  put2(sink, T.patternAfter, one.pattern, after.pattern);
  put2(sink, T.patterns, pair(before.pattern, one.pattern), after.pattern);
  put2(sink, T.casings, second.casing * 8 + before.casing, one.casing * 64 + after.casing * 8 + third.casing);
  for (const start of one.starts) put(sink, T.start, start);
  for (const end of one.ends) put(sink, T.end, end);
  const ending = before.ends[2];
  if (ending !== undefined) put(sink, T.endBefore, ending);
  const nextEnding = after.ends[2];
  if (nextEnding !== undefined) put(sink, T.endAfter, nextEnding);
  const casing = one.casing * 2 + begins;
  const loud = document.words[n]?.inTitleCase ? SENTENCE.loud : SENTENCE.quiet;
  put(sink, T.casingInSentence, casing * 4 + loud);
  put2(sink, T.beforeCasing, before.word, one.casing);
  put2(sink, T.afterCasing, after.word, one.casing);
  put2(sink, T.secondCasing, second.word, before.casing * 8 + one.casing);
  put2(sink, T.casingLength, one.casing, one.length);
  if (loud) put(sink, T.loudWord, one.word);
  if (document.traits.senses) {
    put(sink, T.senseBefore, before.sense);
    put(sink, T.senseAfter, after.sense);
    put2(sink, T.sensesBefore, second.sense, before.sense);
    put2(sink, T.sensesAfter, after.sense, third.sense);
    put2(sink, T.sensesAround, before.sense, after.sense);
    put2(sink, T.senseCasing, one.sense, one.casing);
    put2(sink, T.senseBeforeOwn, before.sense, one.sense);
  }
  if (document.words[n]?.startsSentence) put(sink, T.opensCasing, one.casing);
};

const lists = (sink: FeatureSink, document: ModelDocument, n: number): void => {
  const { classes, parts, starts } = document;
  const own = classes[n] ?? 0;
  const part = parts[n] ?? 0;
  for (let bits = own; bits !== 0; bits &= bits - 1) put2(sink, T.class, bits & -bits, part);
  put2(sink, T.classes, own, part);
  const before = starts[n] === 1 ? -1 : (classes[n - 1] ?? 0);
  const after = n + 1 >= classes.length || starts[n + 1] === 1 ? -1 : (classes[n + 1] ?? 0);
  put(sink, T.classesBefore, before);
  put(sink, T.classesAfter, after);
  put2(sink, T.classesBeforeOwn, before, own);
  put2(sink, T.classesOwnAfter, own, after);
  put2(sink, T.classesAround, pair(before, own), after);
};

/** Features of an apposition after the name: "Telmark, a Danish maker of valves". */
const apposition = (sink: FeatureSink, document: ModelDocument, last: number, width: number): void => {
  const { forms, starts, words } = document;
  const mark = words[last + 1]?.text;
  if (starts[last + 1] === 1 || (mark !== ',' && mark !== '(' && mark !== '–' && mark !== '-')) return;
  for (let n = last + 2; n < Math.min(last + 8, forms.length) && starts[n] !== 1; n++) {
    const form = forms[n];
    if (form === undefined) return;
    if (form.casing === CASE.number) {
      put2(sink, T.appositionNumber, form.word, width);
      return;
    }
    if (form.sense >= 1 && form.sense <= 6 && !form.capitalized) {
      put2(sink, T.appositionSense, form.sense, width);
      put2(sink, T.appositionWord, form.word, width);
      return;
    }
    if (form.casing === CASE.mark || (form.sense >= 9 && form.sense <= 14)) return;
  }
};

const run = (sink: FeatureSink, document: ModelDocument, n: number): void => {
  const { runs, forms, classes } = document;
  const first = runs.first[n] ?? -1;
  if (first < 0 || document.words[n]?.inTitleCase) return;
  const last = runs.last[n] ?? n;
  const place = Math.min(3, n - first) * 4 + Math.min(3, last - n);
  const before = formAt(document, first, -1);
  const after = formAt(document, last, 1);
  put(sink, T.runPlace, place);
  const second = formAt(document, first, -2);
  const third = formAt(document, last, 2);
  const width = Math.min(2, last - first);
  put2(sink, T.runTwoBefore, pair(second.word, before.word), width);
  put2(sink, T.runTwoAfter, pair(after.word, third.word), width);
  if (document.traits.senses) {
    put2(sink, T.runSenseBefore, before.sense, width);
    put2(sink, T.runSenseAfter, after.sense, width);
    put2(sink, T.runSensesBefore, pair(second.sense, before.sense), width);
    put2(sink, T.runSensesAfter, pair(after.sense, third.sense), width);
  }
  put2(sink, T.runAround, pair(before.word, after.word), width);
  if (document.traits.senses) {
    put2(sink, T.runSensesAround, before.sense * 16 + after.sense, width);
    apposition(sink, document, last, width);
  }
  if (last > first) {
    put(sink, T.runLast, forms[last]?.word ?? 0);
    put(sink, T.runFirst, forms[first]?.word ?? 0);
    put2(sink, T.runBefore, before.word, place);
    put2(sink, T.runAfter, after.word, place);
    let hash = 0;
    let kinds = 0;
    for (let m = first; m <= last; m++) {
      hash = pair(hash, forms[m]?.word ?? 0);
      kinds = pair(kinds, (forms[m]?.casing ?? 0) + ((classes[m] ?? 0) & NAME_CLASSES) * 8);
    }
    put2(sink, T.runWords, hash, n - first);
    put2(sink, T.runKinds, kinds, n - first);
    put2(sink, T.runLastClasses, (classes[last] ?? 0) & HEAD_AND_END_CLASSES, place);
    put2(sink, T.runFirstClasses, (classes[first] ?? 0) & NAME_CLASSES, place);
  }
  const linkedFirst = runs.linkedFirst[n] ?? first;
  const linkedLast = runs.linkedLast[n] ?? last;
  if (linkedLast > last || linkedFirst < first) {
    put2(sink, T.linkedLast, forms[linkedLast]?.word ?? 0, last < linkedLast ? 1 : 0);
    put2(sink, T.linkedFirst, forms[linkedFirst]?.word ?? 0, first > linkedFirst ? 1 : 0);
    put2(
      sink,
      T.linkedClasses,
      (classes[linkedFirst] ?? 0) & HEAD_AND_END_CLASSES,
      Math.min(3, n - linkedFirst) * 4 + Math.min(3, linkedLast - n),
    );
  }
};

const NAME_CLASSES =
  CLASS.givenName | CLASS.familyName | CLASS.personName | CLASS.organizationEnd | CLASS.placeEnd | CLASS.honorific;
const HEAD_AND_END_CLASSES =
  CLASS.organizationEnd | CLASS.organizationHead | CLASS.placeEnd | CLASS.placeHead | CLASS.otherEnd;

const elsewhere = (sink: FeatureSink, document: ModelDocument, n: number): void => {
  const known = document.occurrences[n];
  if (known === undefined) return;
  const begins = document.starts[n] ?? 0;
  const seen = known.capitalized > (begins ? 0 : 1);
  put(sink, T.elsewhereWritten, (known.lowercase > 0 ? (known.capitalized > 0 ? 1 : 2) : seen ? 3 : 0) * 2 + begins);
  let looked = 0;
  const { runs, classes, parts, forms } = document;
  for (const place of known.at) {
    if (place === n) continue;
    if (looked++ >= MAX_PLACES) break;
    const before = formAt(document, place, -1);
    const after = formAt(document, place, 1);
    put(sink, T.elsewhereBefore, before.word);
    put(sink, T.elsewhereAfter, after.word);
    put2(sink, T.elsewhereCasings, before.casing, after.casing);
    if (before.classes !== 0) put(sink, T.elsewhereClassesBefore, before.classes);
    if (after.classes !== 0) put(sink, T.elsewhereClassesAfter, after.classes);
    if (parts[place] !== 0) put2(sink, T.elsewhereClasses, classes[place] ?? 0, parts[place] ?? 0);
    const first = runs.first[place] ?? -1;
    const last = runs.last[place] ?? -1;
    if (first >= 0 && last > first) {
      put2(sink, T.elsewhereRunLast, forms[last]?.word ?? 0, place === last ? 1 : 0);
      put2(sink, T.elsewhereRunFirstClasses, (classes[first] ?? 0) & NAME_CLASSES, (place - first) * 8 + last - place);
      put2(
        sink,
        T.elsewhereRunLastClasses,
        (classes[last] ?? 0) & HEAD_AND_END_CLASSES,
        (place - first) * 8 + last - place,
      );
      put2(sink, T.elsewhereRunBefore, formAt(document, first, -1).word, place === last ? 1 : 0);
    }
  }
  const end = longFormOf(document, n);
  if (end !== undefined) {
    put(sink, T.hasLongForm, 1);
    put(sink, T.longFormEnd, forms[end]?.word ?? 0);
  }
};

/** Adds the features of every word of a document, as hashes. */
export function extractFeatures(document: ModelDocument, sink: FeatureSink): void {
  const { forms, starts, traits } = document;
  const { detailed } = traits;
  startDocument(sink, forms.length);
  for (let n = 0; n < forms.length; n++) {
    const one = forms[n] ?? NO_WORD;
    ensureRoom(sink);
    put(sink, T.beginsSentence, starts[n] ?? 0);
    if (!one.capitalized) lowercaseWord(sink, document, n, one);
    else {
      surroundings(sink, document, n, one);
      lists(sink, document, n);
      run(sink, document, n);
      elsewhere(sink, document, n);
    }
    if (detailed) extractDetailedFeatures(sink, document, n, one);
    sink.ends[n] = sink.length;
  }
}
