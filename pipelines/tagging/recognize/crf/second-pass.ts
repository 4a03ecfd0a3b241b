import { longFormOf, type ModelDocument } from './document.ts';
import { ensureRoom, type FeatureSink, put, put2, startDocument } from './features/feature-sink.ts';
import { TEMPLATE as T } from './features/templates.ts';
import { isFirst, kindOf, NAME_KINDS, OUTSIDE } from './labels.ts';
import { NO_WORD } from './word-forms.ts';

// Turns the labels of the first pass into features of the second, since a name usually has the same
// kind throughout a document.

const KINDS = NAME_KINDS.length;
/** Label value beyond the sentence. */
const NOTHING = 15;
/** Value if there is no other occurrence. */
const UNKNOWN = 9;

interface Tally {
  /** Counts by kind plus one; index 0 is outside any name. */
  readonly alone: Int32Array;
  readonly inLonger: Int32Array;
  all: number;
}

interface Found {
  readonly kind: number;
  readonly first: number;
  last: number;
  text: string;
}

const most = (counts: Int32Array): number => {
  let best = 0;
  for (let k = 1; k <= KINDS; k++) if ((counts[k] ?? 0) > (counts[best] ?? 0)) best = k;
  return best;
};

const findNames = (labels: Uint8Array, { words }: ModelDocument) => {
  const names: Found[] = [];
  const nameAt = new Int32Array(labels.length).fill(-1);
  for (let n = 0; n < labels.length; n++) {
    const label = labels[n] ?? OUTSIDE;
    if (label === OUTSIDE) continue;
    const last = names.at(-1);
    if (isFirst(label) || last === undefined || last.last !== n - 1)
      names.push({ kind: kindOf(label) + 1, first: n, last: n, text: '' });
    else last.last = n;
    nameAt[n] = names.length - 1;
  }
  for (const name of names) for (let n = name.first; n <= name.last; n++) name.text += `${words[n]?.folded} `;
  return { names, nameAt };
};

/**
 * Returns for each name how it is joined to the previous one: 0 not at all, 1 by a comma or slash,
 * 2 by "and" or "or".
 */
const coordinate = ({ words, starts }: ModelDocument, names: readonly Found[]): number[] =>
  names.map(({ first }, k) => {
    const before = names[k - 1];
    if (before === undefined || first - before.last > 3) return 0;
    let join = 0;
    for (let n = before.last + 1; n <= first; n++) {
      if (starts[n] === 1) return 0;
      if (n === first) break;
      const text = words[n]?.text ?? '';
      if (/^[,;/]$/.test(text)) join = Math.max(join, 1);
      else if (/^(?:and|or|&)$/.test(text)) join = 2;
      else if (text !== 'the') return 0;
    }
    return join;
  });

const tallyWords = (document: ModelDocument, labels: Uint8Array, nameAt: Int32Array, names: readonly Found[]) => {
  const tallies = new Map<number, Tally>();
  document.forms.forEach((form, n) => {
    if (!form.capitalized) return;
    let tally = tallies.get(form.word);
    if (tally === undefined) {
      tally = { alone: new Int32Array(KINDS + 1), inLonger: new Int32Array(KINDS + 1), all: 0 };
      tallies.set(form.word, tally);
    }
    const kind = kindOf(labels[n] ?? OUTSIDE) + 1;
    tally.alone[kind] = (tally.alone[kind] ?? 0) + 1;
    tally.all++;
    const name = names[nameAt[n] ?? -1];
    if (name !== undefined && name.last > name.first) tally.inLonger[kind] = (tally.inLonger[kind] ?? 0) + 1;
  });
  return tallies;
};

/** Adds the features derived from the labels of the first pass. */
export function extractSecondPassFeatures(document: ModelDocument, labels: Uint8Array, sink: FeatureSink): void {
  const { forms, starts } = document;
  startDocument(sink, forms.length);
  const { names, nameAt } = findNames(labels, document);
  const tallies = tallyWords(document, labels, nameAt, names);
  const spellings = new Map<string, Int32Array>();
  const listed = coordinate(document, names);
  for (const { text, kind } of names) {
    const counts = spellings.get(text) ?? new Int32Array(KINDS + 1);
    counts[kind] = (counts[kind] ?? 0) + 1;
    spellings.set(text, counts);
  }
  for (let n = 0; n < forms.length; n++) {
    const form = forms[n] ?? NO_WORD;
    ensureRoom(sink);
    const own = labels[n] ?? OUTSIDE;
    const before = starts[n] === 1 ? NOTHING : (labels[n - 1] ?? NOTHING);
    const after = n + 1 >= forms.length || starts[n + 1] === 1 ? NOTHING : (labels[n + 1] ?? NOTHING);
    put(sink, T.found, own);
    put(sink, T.foundBefore, own * 16 + before);
    put(sink, T.foundAfter, own * 16 + after);
    put(sink, T.foundAround, own * 256 + before * 16 + after);
    const listing = nameAt[n] ?? -1;
    if (listing >= 0) {
      const kind = kindOf(own) + 1;
      const earlier = listed[listing] ?? 0;
      const later = (listed[listing + 1] ?? 0) === 0 ? 0 : (names[listing + 1]?.kind ?? 0);
      const previous = earlier === 0 ? 0 : (names[listing - 1]?.kind ?? 0);
      put2(sink, T.listedBefore, kind * 8 + previous, earlier);
      put2(sink, T.listedAfter, kind * 8 + later, listed[listing + 1] ?? 0);
      put2(sink, T.listedAround, kind * 64 + previous * 8 + later, earlier * 4 + (listed[listing + 1] ?? 0));
    }
    const long = longFormOf(document, n);
    if (long !== undefined) put2(sink, T.foundLongForm, kindOf(labels[long] ?? OUTSIDE), own);
    const tally = form.capitalized ? tallies.get(form.word) : undefined;
    if (tally !== undefined) {
      const kind = kindOf(own) + 1;
      const name = names[nameAt[n] ?? -1];
      const longer = name !== undefined && name.last > name.first;
      let usual = UNKNOWN;
      let pure = 0;
      if (tally.all > 1) {
        tally.alone[kind] = (tally.alone[kind] ?? 0) - 1;
        usual = most(tally.alone);
        pure = tally.alone[usual] === tally.all - 1 ? 1 : 0;
        tally.alone[kind] = (tally.alone[kind] ?? 0) + 1;
      }
      if (longer) tally.inLonger[kind] = (tally.inLonger[kind] ?? 0) - 1;
      const usualInLonger = tally.inLonger.some((count) => count > 0) ? most(tally.inLonger) : UNKNOWN;
      if (longer) tally.inLonger[kind] = (tally.inLonger[kind] ?? 0) + 1;
      put(sink, T.foundUsual, own * 10 + usual);
      put(sink, T.foundPure, (own * 10 + usual) * 2 + pure);
      put(sink, T.foundInLonger, own * 10 + usualInLonger);
      put(sink, T.foundUsualInLonger, (own * 10 + usual) * 10 + usualInLonger);
      put2(sink, T.usualCasing, usual * 10 + usualInLonger, form.casing);
      const same = name === undefined ? undefined : spellings.get(name.text);
      if (same !== undefined) put(sink, T.foundSpelling, own * 5 + most(same));
    }
    sink.ends[n] = sink.length;
  }
}
