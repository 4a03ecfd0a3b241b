import { pair } from '../../../text/hashing.ts';
import type { Word } from '../../tokens/tokenize.ts';
import type { Lexicon } from './lexicon.ts';
import { MAX_LISTED_WORDS } from './name-table.ts';
import { findRuns, type Runs } from './runs.ts';
import { sentenceStarts } from './sentences.ts';
import type { Traits } from './traits.ts';
import { CASE, NO_WORD, type WordForm } from './word-forms.ts';

/** Counts of one word in the document. */
export interface Occurrences {
  lowercase: number;
  /** Capitalized, and not at the start of a sentence. */
  capitalized: number;
  /** Indices of the first capitalized occurrences. */
  readonly at: number[];
}

/** A document prepared for the model. */
export interface ModelDocument {
  /** Traits of the document's language. */
  readonly traits: Traits;
  readonly words: readonly Word[];
  readonly forms: readonly WordForm[];
  readonly starts: Uint8Array;
  readonly runs: Runs;
  /**
   * For each word, the classes of the longest listed name that contains it, and its position in
   * that name: 0 single word, 1 first, 2 later.
   */
  readonly classes: Int32Array;
  readonly parts: Uint8Array;
  readonly occurrences: readonly (Occurrences | undefined)[];
  /** Index of the last word of each multi-word name, by the hash of its initials. */
  readonly longForms: ReadonlyMap<number, number>;
}

const MAX_PLACES = 12;

const matchNames = (document: Pick<ModelDocument, 'words' | 'forms' | 'starts'>, lexicon: Lexicon) => {
  const { words, forms, starts } = document;
  const classes = new Int32Array(words.length);
  const parts = new Uint8Array(words.length);
  for (let n = 0; n < words.length; n++) {
    const form = forms[n];
    if (form === undefined || !form.hasLetters) continue;
    classes[n] = form.classes;
    if (!form.capitalized) continue;
    let hash = form.word;
    let best = 0;
    let bestLast = n;
    let count = 1;
    for (let next = n + 1; next < words.length && count < MAX_LISTED_WORDS && starts[next] !== 1; next++) {
      const other = forms[next];
      if (other === undefined) break;
      if (!other.hasLetters) {
        if (/^[-‐‑–,]$/.test(words[next]?.text ?? '')) continue;
        break;
      }
      hash = pair(hash, other.word);
      count++;
      const found = lexicon.classesOf(hash);
      if (found !== 0) {
        best = found;
        bestLast = next;
      }
    }
    if (best === 0) continue;
    for (let m = n; m <= bestLast; m++) {
      classes[m] = best;
      parts[m] = m === n ? 1 : 2;
    }
    n = bestLast;
  }
  return { classes, parts };
};

const gatherOccurrences = (forms: readonly WordForm[], starts: Uint8Array): (Occurrences | undefined)[] => {
  const byWord = new Map<number, Occurrences>();
  return forms.map((form, n) => {
    if (!form.hasLetters) return undefined;
    let known = byWord.get(form.word);
    if (known === undefined) {
      known = { lowercase: 0, capitalized: 0, at: [] };
      byWord.set(form.word, known);
    }
    if (!form.capitalized) known.lowercase++;
    else {
      if (starts[n] !== 1) known.capitalized++;
      if (known.at.length < MAX_PLACES) known.at.push(n);
    }
    return known;
  });
};

/** Returns the last word of the long form of an acronym: for "HWF", the word "Federation". */
export function longFormOf({ words, forms, longForms }: ModelDocument, n: number): number | undefined {
  const folded = words[n]?.folded ?? '';
  if (forms[n]?.casing !== CASE.upper || folded.length < 2) return undefined;
  let initials = 0;
  for (let m = 0; m < folded.length; m++) initials = pair(initials, folded.charCodeAt(m));
  return longForms.get(initials);
}

const findLongForms = (words: readonly Word[], forms: readonly WordForm[], runs: Runs): Map<number, number> => {
  const found = new Map<number, number>();
  const note = (first: number, last: number) => {
    let initials = 0;
    let count = 0;
    for (let n = first; n <= last; n++) {
      const form = forms[n];
      if (!form?.capitalized || form.casing === CASE.upper) continue;
      initials = pair(initials, words[n]?.folded.charCodeAt(0) ?? 0);
      count++;
    }
    if (count > 1) found.set(initials, last);
  };
  for (let n = 0; n < words.length; n++) {
    if (runs.first[n] !== n) continue;
    const linkedLast = runs.linkedLast[n] ?? n;
    const last = runs.last[n] ?? n;
    if (last > n) note(n, last);
    if (runs.linkedFirst[n] === n && linkedLast > last) note(n, linkedLast);
  }
  return found;
};

export function buildDocument(
  words: readonly Word[],
  formOf: (word: Word) => WordForm,
  lexicon: Lexicon,
): ModelDocument {
  const forms = words.map(formOf);
  const starts = sentenceStarts(words);
  const runs = findRuns(words, forms, starts);
  return {
    traits: lexicon.traits,
    words,
    forms,
    starts,
    runs,
    ...matchNames({ words, forms, starts }, lexicon),
    occurrences: gatherOccurrences(forms, starts),
    longForms: findLongForms(words, forms, runs),
  };
}

/** Returns the form of the word at an offset from another, or NO_WORD beyond the sentence. */
export function formAt({ forms, starts }: Pick<ModelDocument, 'forms' | 'starts'>, from: number, by: number): WordForm {
  // Check every word in between for a sentence boundary.
  if (by < 0) {
    for (let n = from; n > from + by; n--) if (n <= 0 || starts[n] === 1) return NO_WORD;
  } else for (let n = from + 1; n <= from + by; n++) if (n >= forms.length || starts[n] === 1) return NO_WORD;
  return forms[from + by] ?? NO_WORD;
}
