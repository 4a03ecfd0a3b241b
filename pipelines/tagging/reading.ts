import { fold } from './fold.ts';
import { commonWords } from './words/common-words.ts';

export type Shape = 'lower' | 'capital' | 'upper' | 'initial' | 'mixed' | 'number' | 'mark' | 'uncased';

export interface Word {
  readonly text: string;
  readonly folded: string;
  readonly shape: Shape;
  readonly in: 'title' | 'text';
  /** UTF-16 indices into the title or the text. */
  readonly start: number;
  readonly end: number;
  /** First of its sentence, or of a quotation. */
  readonly opens: boolean;
  /** First of its line. */
  readonly startsLine: boolean;
  /** Joined to the word before it without a blank, as after a hyphen. */
  readonly glued: boolean;
  /** In a sentence where nearly every word has a capital, so that capitals say nothing. */
  readonly loud: boolean;
}

/** Longer strings without a blank are no words. */
const LONGEST_WORD = 48;

const WORDS =
  /(?:\p{Lu}\.){2,}|(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Col|Lt|Sgt|Capt|Prof|Jr|Sr|Inc|Corp|Ltd|Co|Rev|Hon|Maj|Mt)\.|\p{Lu}\.(?=\s?\p{Lu})|[\p{L}\p{M}\p{N}]+(?:['’&][\p{L}\p{M}\p{N}]+)*|[^\s]/gu;
const ELISION = /^(?:[ldnscjmtL]|qu)['’](?=\p{L}{2})/u;
const POSSESSIVE = /['’][sS]$/;
const HAS_CASE = /[\p{Lu}\p{Ll}]/u;

const shapeOf = (text: string): Shape => {
  // Most words are one of these two.
  if (text.length <= LONGEST_WORD && /^[A-Za-z][a-z]+$/.test(text)) return text < 'a' ? 'capital' : 'lower';
  if (!/^[\p{L}\p{N}]/u.test(text)) return 'mark';
  if (/^\p{N}/u.test(text)) return 'number';
  if (text.length > LONGEST_WORD) return 'lower';
  if (!HAS_CASE.test(text)) return 'uncased';
  if (/^\p{Lu}\.?$/u.test(text)) return 'initial';
  if (/^[\p{Lu}\p{N}.&]+s?$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text)) return 'upper';
  if (/^\p{Lu}/u.test(text)) return /\p{Ll}\p{Lu}/u.test(text) ? 'mixed' : 'capital';
  return /\p{Lu}/u.test(text) ? 'mixed' : 'lower';
};

interface Draft {
  text: string;
  start: number;
  end: number;
}

/** A text of 200,000 characters has no more; one of marks or single letters is not read to its end. */
const MOST_WORDS = 50_000;

const draft = (text: string): Draft[] => {
  const drafts: Draft[] = [];
  const add = (word: string, start: number) => {
    if (word !== '') drafts.push({ text: word, start, end: start + word.length });
  };
  for (const match of text.matchAll(WORDS)) {
    if (drafts.length >= MOST_WORDS) break;
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
/** Abbreviations whose full stop ends the sentence too when an ordinary word with a capital follows. */
const MAY_END_SENTENCE = /^(?:(?:Jr|Sr|Inc|Corp|Ltd|Co)|(?:\p{Lu}\.)+\p{Lu})\.$/u;
const OPENS_QUOTE = /^["“„«‘'([]$/;
const isCapital = (shape: Shape): boolean => shape === 'capital' || shape === 'upper' || shape === 'mixed';

const SMALL_IN_TITLES = new Set(
  'a an the and or but nor of in on at to for by with from as into over after s vs via d l de la le du des et y e el'.split(
    ' ',
  ),
);
/** Share of other small words that a line of capitals may hold. */
const MOST_SMALL = 0.08;

/** Whether nearly all the words that a sentence would write small are written with a capital. */
const isLoud = (words: readonly Draft[], shapes: readonly Shape[]): boolean => {
  let capitals = 0;
  let small = 0;
  words.forEach((word, n) => {
    const shape = shapes[n];
    if (shape === undefined || shape === 'mark' || shape === 'number') return;
    if (isCapital(shape)) capitals++;
    else if (shape === 'lower' && !SMALL_IN_TITLES.has(word.text)) small++;
  });
  return capitals >= 4 && small <= MOST_SMALL * (capitals + small);
};

/** Splits one part of a document into words that know their place and how much their capital means. */
const readPart = (text: string, part: 'title' | 'text'): Word[] => {
  const drafts = draft(text);
  const shapes = drafts.map((word) => shapeOf(word.text));
  const opens: boolean[] = [];
  const startsLine: boolean[] = [];
  drafts.forEach((word, n) => {
    const before = drafts[n - 1];
    const line = before === undefined || text.slice(before.end, word.start).includes('\n');
    const quoted = before !== undefined && OPENS_QUOTE.test(before.text);
    startsLine.push(line);
    const ended =
      before !== undefined &&
      (ENDS_SENTENCE.test(before.text) ||
        (/^["”’)\]]$/.test(before.text) && ENDS_SENTENCE.test(drafts[n - 2]?.text ?? '')) ||
        (MAY_END_SENTENCE.test(before.text) && commonWords('en').has(word.text.toLowerCase())) ||
        (/^[-–—]$/.test(before.text) && startsLine[n - 1] === true));
    opens.push(line || quoted || ended);
  });
  const words: Word[] = [];
  for (let from = 0; from < drafts.length; ) {
    let to = from + 1;
    while (to < drafts.length && !(startsLine[to] || ENDS_SENTENCE.test(drafts[to - 1]?.text ?? ''))) to++;
    const loud = isLoud(drafts.slice(from, to), shapes.slice(from, to));
    for (let n = from; n < to; n++) {
      const word = drafts[n];
      const before = drafts[n - 1];
      if (word === undefined) continue;
      words.push({
        ...word,
        folded: shapes[n] === 'mark' ? word.text : word.text.length > LONGEST_WORD ? '' : fold(word.text),
        shape: shapes[n] ?? 'mark',
        in: part,
        opens: opens[n] ?? true,
        startsLine: startsLine[n] ?? true,
        glued: before !== undefined && before.end === word.start,
        loud,
      });
    }
    from = to;
  }
  return words;
};

/** Reads title and text as one document. Time and memory grow with its length only. */
export const readWords = (title: string, text: string): Word[] => [
  ...readPart(title, 'title'),
  ...readPart(text, 'text'),
];

export const isCapitalised = (word: Word): boolean => isCapital(word.shape) || word.shape === 'initial';
