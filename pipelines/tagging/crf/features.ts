import { longFormOf, type ModelDocument } from './document.ts';
import { ensureRoom, type FeatureSink, put, put2, startDocument } from './feature-sink.ts';
import { pair } from './hashing.ts';
import { CLASS } from './name-table.ts';
import { CASE, NO_WORD, type WordForm } from './word-forms.ts';

// Numbers of features: changing one changes the meaning of trained weights.

/** Other places of a word whose surroundings are looked at. */
const MOST_PLACES = 4;

const SENTENCE = { quiet: 0, loud: 1 } as const;

const formAt = ({ forms, starts }: ModelDocument, from: number, by: number): WordForm => {
  // From `from` outwards; a sentence's end is the end.
  if (by < 0) {
    for (let n = from; n > from + by; n--) if (n <= 0 || starts[n] === 1) return NO_WORD;
  } else for (let n = from + 1; n <= from + by; n++) if (n >= forms.length || starts[n] === 1) return NO_WORD;
  return forms[from + by] ?? NO_WORD;
};

/** A word in small letters, a number or a mark: it is part of a name only between others. */
const smallWord = (sink: FeatureSink, document: ModelDocument, n: number, one: WordForm): void => {
  const before = formAt(document, n, -1);
  const after = formAt(document, n, 1);
  put(sink, 1, one.word);
  put2(sink, 2, before.casing * 8 + after.casing, one.casing);
  put2(sink, 3, one.word, before.casing * 8 + after.casing);
  const second = formAt(document, n, -2);
  const third = formAt(document, n, 2);
  const joined =
    (second.capitalised && before.casing === CASE.mark) || (third.capitalised && after.casing === CASE.mark);
  if (!before.capitalised && !after.capitalised && !joined) return;
  put2(sink, 15, second.casing * 64 + one.casing * 8 + third.casing, pair(before.word, after.word));
  put2(sink, 16, second.classes & KINDS, pair(before.casing, one.pattern));
  put2(sink, 4, before.word, one.word);
  put2(sink, 5, one.word, after.word);
  put2(sink, 6, before.word, after.word);
  put2(sink, 7, second.casing * 64 + before.casing * 8 + one.casing, after.casing * 8 + third.casing);
  put(sink, 8, before.word);
  put(sink, 9, after.word);
  put(sink, 10, one.pattern);
  const classes = document.classes;
  const previous = before === NO_WORD ? -1 : (classes[n - 1] ?? 0);
  const next = after === NO_WORD ? -1 : (classes[n + 1] ?? 0);
  put2(sink, 11, previous, one.word);
  put2(sink, 12, next, one.word);
  put2(sink, 13, classes[n] ?? 0, document.parts[n] ?? 0);
  const { linkedFirst, linkedLast } = document.runs;
  const first = linkedFirst[n] ?? -1;
  const end = linkedLast[n] ?? -1;
  if (first >= 0) {
    put2(sink, 17, one.word, (classes[first] ?? 0) & (KINDS | ENDS));
    put2(sink, 18, one.word, (classes[end] ?? 0) & (KINDS | ENDS));
    put2(sink, 19, document.forms[first]?.word ?? 0, Math.min(3, n - first));
    put2(sink, 95, document.forms[end]?.word ?? 0, Math.min(3, end - n));
    put2(sink, 96, (classes[n] ?? 0) & CLASS.particle, (classes[first] ?? 0) & KINDS);
  }
  const last = one.ends.at(-1);
  if (last !== undefined) put(sink, 14, last);
};

const surroundings = (sink: FeatureSink, document: ModelDocument, n: number, one: WordForm): void => {
  const begins = document.starts[n] ?? 0;
  const before = formAt(document, n, -1);
  const second = formAt(document, n, -2);
  const after = formAt(document, n, 1);
  const third = formAt(document, n, 2);
  put(sink, 20, one.word);
  put(sink, 21, one.written);
  put(sink, 22, before.word);
  put(sink, 23, after.word);
  put(sink, 24, second.word);
  put(sink, 25, third.word);
  put2(sink, 26, before.word, one.word);
  put2(sink, 27, one.word, after.word);
  put2(sink, 28, before.word, after.word);
  put2(sink, 29, second.word, before.word);
  put2(sink, 30, after.word, third.word);
  put(sink, 31, one.pattern);
  put2(sink, 32, before.pattern, one.pattern);
  put2(sink, 33, one.pattern, after.pattern);
  put2(sink, 34, pair(before.pattern, one.pattern), after.pattern);
  put2(sink, 35, second.casing * 8 + before.casing, one.casing * 64 + after.casing * 8 + third.casing);
  for (const start of one.starts) put(sink, 36, start);
  for (const end of one.ends) put(sink, 37, end);
  const ending = before.ends[2];
  if (ending !== undefined) put(sink, 38, ending);
  const nextEnding = after.ends[2];
  if (nextEnding !== undefined) put(sink, 39, nextEnding);
  const casing = one.casing * 2 + begins;
  const loud = document.words[n]?.loud ? SENTENCE.loud : SENTENCE.quiet;
  put(sink, 40, casing * 4 + loud);
  put2(sink, 41, before.word, one.casing);
  put2(sink, 42, after.word, one.casing);
  put2(sink, 43, second.word, before.casing * 8 + one.casing);
  put2(sink, 44, one.casing, one.length);
  if (loud) put(sink, 45, one.word);
  put(sink, 120, before.sense);
  put(sink, 121, after.sense);
  put2(sink, 122, second.sense, before.sense);
  put2(sink, 123, after.sense, third.sense);
  put2(sink, 124, before.sense, after.sense);
  put2(sink, 125, one.sense, one.casing);
  put2(sink, 126, before.sense, one.sense);
  if (document.words[n]?.opens) put(sink, 46, one.casing);
};

const lists = (sink: FeatureSink, document: ModelDocument, n: number): void => {
  const { classes, parts, starts } = document;
  const own = classes[n] ?? 0;
  const part = parts[n] ?? 0;
  for (let bits = own; bits !== 0; bits &= bits - 1) put2(sink, 50, bits & -bits, part);
  put2(sink, 51, own, part);
  const before = starts[n] === 1 ? -1 : (classes[n - 1] ?? 0);
  const after = n + 1 >= classes.length || starts[n + 1] === 1 ? -1 : (classes[n + 1] ?? 0);
  put(sink, 52, before);
  put(sink, 53, after);
  put2(sink, 54, before, own);
  put2(sink, 55, own, after);
  put2(sink, 56, pair(before, own), after);
};

/** "Telmark, a Danish maker of valves": what the words after a comma say the name is. */
const apposition = (sink: FeatureSink, document: ModelDocument, last: number, width: number): void => {
  const { forms, starts, words } = document;
  const mark = words[last + 1]?.text;
  if (starts[last + 1] === 1 || (mark !== ',' && mark !== '(' && mark !== '–' && mark !== '-')) return;
  for (let n = last + 2; n < Math.min(last + 8, forms.length) && starts[n] !== 1; n++) {
    const form = forms[n];
    if (form === undefined) return;
    if (form.casing === CASE.number) {
      put2(sink, 140, form.word, width);
      return;
    }
    if (form.sense >= 1 && form.sense <= 6 && !form.capitalised) {
      put2(sink, 141, form.sense, width);
      put2(sink, 142, form.word, width);
      return;
    }
    if (form.casing === CASE.mark || (form.sense >= 9 && form.sense <= 14)) return;
  }
};

const run = (sink: FeatureSink, document: ModelDocument, n: number): void => {
  const { runs, forms, classes } = document;
  const first = runs.first[n] ?? -1;
  if (first < 0 || document.words[n]?.loud) return;
  const last = runs.last[n] ?? n;
  const place = Math.min(3, n - first) * 4 + Math.min(3, last - n);
  const before = formAt(document, first, -1);
  const after = formAt(document, last, 1);
  put(sink, 60, place);
  const second = formAt(document, first, -2);
  const third = formAt(document, last, 2);
  const width = Math.min(2, last - first);
  put2(sink, 130, pair(second.word, before.word), width);
  put2(sink, 131, pair(after.word, third.word), width);
  put2(sink, 132, before.sense, width);
  put2(sink, 133, after.sense, width);
  put2(sink, 134, pair(second.sense, before.sense), width);
  put2(sink, 135, pair(after.sense, third.sense), width);
  put2(sink, 136, pair(before.word, after.word), width);
  put2(sink, 137, before.sense * 16 + after.sense, width);
  apposition(sink, document, last, width);
  if (last > first) {
    put(sink, 61, forms[last]?.word ?? 0);
    put(sink, 62, forms[first]?.word ?? 0);
    put2(sink, 63, before.word, place);
    put2(sink, 64, after.word, place);
    let hash = 0;
    let kinds = 0;
    for (let m = first; m <= last; m++) {
      hash = pair(hash, forms[m]?.word ?? 0);
      kinds = pair(kinds, (forms[m]?.casing ?? 0) + ((classes[m] ?? 0) & KINDS) * 8);
    }
    put2(sink, 65, hash, n - first);
    put2(sink, 66, kinds, n - first);
    put2(sink, 67, (classes[last] ?? 0) & ENDS, place);
    put2(sink, 68, (classes[first] ?? 0) & KINDS, place);
  }
  const linkedFirst = runs.linkedFirst[n] ?? first;
  const linkedLast = runs.linkedLast[n] ?? last;
  if (linkedLast > last || linkedFirst < first) {
    put2(sink, 69, forms[linkedLast]?.word ?? 0, last < linkedLast ? 1 : 0);
    put2(sink, 70, forms[linkedFirst]?.word ?? 0, first > linkedFirst ? 1 : 0);
    put2(sink, 71, (classes[linkedFirst] ?? 0) & ENDS, Math.min(3, n - linkedFirst) * 4 + Math.min(3, linkedLast - n));
  }
};

const KINDS =
  CLASS.givenName | CLASS.familyName | CLASS.personName | CLASS.organizationEnd | CLASS.placeEnd | CLASS.honorific;
const ENDS = CLASS.organizationEnd | CLASS.organizationHead | CLASS.placeEnd | CLASS.placeHead | CLASS.otherEnd;

const elsewhere = (sink: FeatureSink, document: ModelDocument, n: number): void => {
  const known = document.occurrences[n];
  if (known === undefined) return;
  const begins = document.starts[n] ?? 0;
  const seen = known.capital > (begins ? 0 : 1);
  put(sink, 80, (known.small > 0 ? (known.capital > 0 ? 1 : 2) : seen ? 3 : 0) * 2 + begins);
  let looked = 0;
  const { runs, classes, parts, forms } = document;
  for (const place of known.at) {
    if (place === n) continue;
    if (looked++ >= MOST_PLACES) break;
    const before = formAt(document, place, -1);
    const after = formAt(document, place, 1);
    put(sink, 81, before.word);
    put(sink, 82, after.word);
    put2(sink, 83, before.casing, after.casing);
    if (before.classes !== 0) put(sink, 84, before.classes);
    if (after.classes !== 0) put(sink, 85, after.classes);
    if (parts[place] !== 0) put2(sink, 86, classes[place] ?? 0, parts[place] ?? 0);
    const first = runs.first[place] ?? -1;
    const last = runs.last[place] ?? -1;
    if (first >= 0 && last > first) {
      put2(sink, 87, forms[last]?.word ?? 0, place === last ? 1 : 0);
      put2(sink, 88, (classes[first] ?? 0) & KINDS, (place - first) * 8 + last - place);
      put2(sink, 89, (classes[last] ?? 0) & ENDS, (place - first) * 8 + last - place);
      put2(sink, 90, formAt(document, first, -1).word, place === last ? 1 : 0);
    }
  }
  const end = longFormOf(document, n);
  if (end !== undefined) {
    put(sink, 91, 1);
    put(sink, 92, forms[end]?.word ?? 0);
  }
};

/** Puts the features of every word of a document, as hashes, into the sink. */
export const extractFeatures = (document: ModelDocument, sink: FeatureSink): void => {
  const { forms, starts } = document;
  startDocument(sink, forms.length);
  for (let n = 0; n < forms.length; n++) {
    const one = forms[n] ?? NO_WORD;
    ensureRoom(sink);
    put(sink, 0, starts[n] ?? 0);
    if (!one.capitalised) smallWord(sink, document, n, one);
    else {
      surroundings(sink, document, n, one);
      lists(sink, document, n);
      run(sink, document, n);
      elsewhere(sink, document, n);
    }
    sink.ends[n] = sink.length;
  }
};
