import { fold } from '../../text/fold.ts';
import { COMMON_WORDS } from '../words/common-words.ts';

export type Shape = 'lower' | 'capital' | 'upper' | 'initial' | 'mixed' | 'number' | 'mark' | 'uncased';

export interface Word {
  readonly text: string;
  readonly folded: string;
  readonly shape: Shape;
  readonly in: 'title' | 'text';
  /** UTF-16 indices into the title or the text. */
  readonly start: number;
  readonly end: number;
  /** First word of a sentence or quotation. */
  readonly startsSentence: boolean;
  /** First word of a line. */
  readonly startsLine: boolean;
  /** Follows the previous word without a space, as after a hyphen. */
  readonly joinedToPrevious: boolean;
  /** In a line in title case or capitals, where capitalization carries no information. */
  readonly inTitleCase: boolean;
}

/** Longer strings without a space are not words. */
const MAX_WORD_LENGTH = 48;

const WORDS =
  /(?:\p{Lu}\.){2,}|(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Col|Lt|Sgt|Capt|Prof|Jr|Sr|Inc|Corp|Ltd|Co|Rev|Hon|Maj|Mt)\.|\p{Lu}\.(?=\s?\p{Lu})|[\p{L}\p{M}\p{N}]+(?:['’&][\p{L}\p{M}\p{N}]+)*|[^\s]/gu;
const ELISION = /^(?:[ldnscjmtL]|qu)['’](?=\p{L}{2})/u;
const POSSESSIVE = /['’][sS]$/;
const HAS_CASE = /[\p{Lu}\p{Ll}]/u;

/** Classifies how a word is written. */
export function shapeOf(text: string): Shape {
  // Fast path for the two most frequent shapes.
  if (text.length <= MAX_WORD_LENGTH && /^[A-Za-z][a-z]+$/.test(text)) return text < 'a' ? 'capital' : 'lower';
  if (!/^[\p{L}\p{N}]/u.test(text)) return 'mark';
  if (/^\p{N}/u.test(text)) return 'number';
  if (text.length > MAX_WORD_LENGTH) return 'lower';
  if (!HAS_CASE.test(text)) return 'uncased';
  if (/^\p{Lu}\.?$/u.test(text)) return 'initial';
  if (/^[\p{Lu}\p{N}.&]+s?$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text)) return 'upper';
  if (/^\p{Lu}/u.test(text)) return /\p{Ll}\p{Lu}/u.test(text) ? 'mixed' : 'capital';
  return /\p{Lu}/u.test(text) ? 'mixed' : 'lower';
}

interface Draft {
  text: string;
  start: number;
  end: number;
}

/**
 * Maximum number of words. A normal text of 200,000 characters has fewer; a text of punctuation or
 * single letters is cut.
 */
const MAX_WORDS = 50_000;

const splitWords = (text: string): Draft[] => {
  const drafts: Draft[] = [];
  const add = (word: string, start: number) => {
    if (word !== '') drafts.push({ text: word, start, end: start + word.length });
  };
  for (const match of text.matchAll(WORDS)) {
    if (drafts.length >= MAX_WORDS) break;
    const word = match[0];
    const at = match.index;
    const elided = ELISION.exec(word)?.[0].length ?? 0;
    const owned = word.length > 2 && POSSESSIVE.test(word) ? 2 : 0;
    add(word.slice(0, elided), at);
    add(word.slice(elided, word.length - owned), at + elided);
    add(word.slice(word.length - owned), at + word.length - owned);
  }
  return drafts;
};

const ENDS_SENTENCE = /^[.!?…:;•*|]$/;
/** Abbreviations whose period also ends the sentence if a capitalized ordinary word follows. */
const MAY_END_SENTENCE = /^(?:(?:Jr|Sr|Inc|Corp|Ltd|Co)|(?:\p{Lu}\.)+\p{Lu})\.$/u;
const CLOSES_QUOTE = /^["”’)\]]$/;
const DASH = /^[-–—]$/;
const FULL_STOP = 46;
const OPENS_QUOTE = /^["“„«‘'([]$/;
const hasCapitalShape = (shape: Shape): boolean => shape === 'capital' || shape === 'upper' || shape === 'mixed';

const LOWERCASE_IN_TITLES = new Set(
  'a an the and or but nor of in on at to for by with from as into over after s vs via d l de la le du des et y e el'.split(
    ' ',
  ),
);
/** Maximum share of other lowercase words in a line in title case. */
const MAX_LOWERCASE_SHARE = 0.08;

/** Whether nearly all words that are normally lowercase are capitalized. */
const isTitleCase = (words: readonly Draft[], shapes: readonly Shape[]): boolean => {
  let capitals = 0;
  let small = 0;
  words.forEach((word, n) => {
    const shape = shapes[n];
    if (shape === undefined || shape === 'mark' || shape === 'number') return;
    if (hasCapitalShape(shape)) capitals++;
    else if (shape === 'lower' && !LOWERCASE_IN_TITLES.has(word.text)) small++;
  });
  return capitals >= 4 && small <= MAX_LOWERCASE_SHARE * (capitals + small);
};

const NEW_LINE = 10;
const hasNewLine = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === NEW_LINE) return true;
  return false;
};

/** Tokenizes the title or the text. */
const tokenizePart = (text: string, part: 'title' | 'text'): Word[] => {
  const drafts = splitWords(text);
  const length = drafts.length;
  const shapes = drafts.map((word) => shapeOf(word.text));
  // Only punctuation ends sentences or delimits quotations, and only words with a period are abbreviations.
  const isMark = (n: number, pattern: RegExp): boolean =>
    shapes[n] === 'mark' && pattern.test((drafts[n] as Draft).text);
  const isAbbreviation = (n: number): boolean => {
    const word = (drafts[n] as Draft).text;
    return word.charCodeAt(word.length - 1) === FULL_STOP && MAY_END_SENTENCE.test(word);
  };
  const startsLine: boolean[] = new Array(length);
  const opens: boolean[] = new Array(length);
  for (let n = 0; n < length; n++) {
    const word = drafts[n] as Draft;
    const line = n === 0 || hasNewLine(text, (drafts[n - 1] as Draft).end, word.start);
    startsLine[n] = line;
    opens[n] =
      line ||
      isMark(n - 1, OPENS_QUOTE) ||
      isMark(n - 1, ENDS_SENTENCE) ||
      (isMark(n - 1, CLOSES_QUOTE) && n > 1 && isMark(n - 2, ENDS_SENTENCE)) ||
      (isAbbreviation(n - 1) && COMMON_WORDS.has(word.text.toLowerCase())) ||
      (isMark(n - 1, DASH) && startsLine[n - 1] === true);
  }
  const words: Word[] = [];
  for (let from = 0; from < length; ) {
    let to = from + 1;
    while (to < length && !startsLine[to] && !isMark(to - 1, ENDS_SENTENCE)) to++;
    const loud = isTitleCase(drafts.slice(from, to), shapes.slice(from, to));
    for (let n = from; n < to; n++) {
      const word = drafts[n] as Draft;
      const shape = shapes[n] as Shape;
      words.push({
        text: word.text,
        start: word.start,
        end: word.end,
        folded: shape === 'mark' ? word.text : word.text.length > MAX_WORD_LENGTH ? '' : fold(word.text),
        shape,
        in: part,
        startsSentence: opens[n] as boolean,
        startsLine: startsLine[n] as boolean,
        joinedToPrevious: n > 0 && (drafts[n - 1] as Draft).end === word.start,
        inTitleCase: loud,
      });
    }
    from = to;
  }
  return words;
};

/** Tokenizes title and text as one document, in linear time and memory. */
export function tokenize(title: string, text: string): Word[] {
  return [...tokenizePart(title, 'title'), ...tokenizePart(text, 'text')];
}

export function isCapitalized(word: Word): boolean {
  return hasCapitalShape(word.shape) || word.shape === 'initial';
}
