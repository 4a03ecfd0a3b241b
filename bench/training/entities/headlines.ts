import type { Sentence } from './corpus.ts';

const SMALL = new Set('a an the of in on at to for and or but by with from as is'.split(' '));

const inTitleCase = (word: string): string =>
  SMALL.has(word) || !/^\p{Ll}/u.test(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1);

const inCapitals = (word: string): string => {
  const upper = word.toUpperCase();
  return upper.length === word.length ? upper : word;
};

const spell = ({ t, ...rest }: Sentence, write: (word: string) => string): Sentence => ({ t: t.map(write), ...rest });

const part = ({ t, y, spaced }: Sentence, from: number, to: number): Sentence => ({
  t: t.slice(from, to),
  y: y.slice(from, to),
  ...(spaced === undefined ? {} : { spaced: spaced.slice(from, to) }),
});

const endsSentence = (token: string | undefined): boolean => token !== undefined && /^[.!?]$/.test(token);

/** Splits paragraphs into sentences. */
const cutIntoSentences = (paragraphs: readonly Sentence[]): Sentence[] =>
  paragraphs.flatMap((paragraph) => {
    const { t, y } = paragraph;
    const sentences: Sentence[] = [];
    let from = 0;
    for (let n = 0; n < t.length; n++) {
      if (n < t.length - 1 && !(endsSentence(t[n]) && !y[n + 1]?.startsWith('I-'))) continue;
      sentences.push(part(paragraph, from, n + 1));
      from = n + 1;
    }
    return sentences;
  });

const MIN_WORDS = 6;
const MAX_WORDS = 16;
/** Number of sentences with changed capitalization: the headline, a subtitle and a subheading. */
export const RESPELLED = 3;

/** Moves a short sentence with a name to the front as a headline; undefined if there is none. */
const withHeadline = (paragraphs: readonly Sentence[]): Sentence[] | undefined => {
  const sentences = cutIntoSentences(paragraphs);
  const at = sentences.findIndex(
    ({ t, y }) => t.length >= MIN_WORDS && t.length <= MAX_WORDS && y.some((label) => label.startsWith('B-')),
  );
  const found = sentences[at];
  if (found === undefined) return undefined;
  const headline = part(found, 0, found.t.at(-1) === '.' ? found.t.length - 1 : found.t.length);
  return [headline, ...sentences.filter((_, n) => n !== at)];
};

export const SPELLINGS = { 'Title Case': inTitleCase, CAPITALS: inCapitals } as const;

/** Changes the capitalization of the whole document. */
export function respelled(paragraphs: readonly Sentence[], spelling: keyof typeof SPELLINGS): Sentence[] {
  return paragraphs.map((sentence) => spell(sentence, SPELLINGS[spelling]));
}

/** Changes the capitalization of the headline only; undefined if no sentence can serve as one. */
export function withRespelledHeadline(
  paragraphs: readonly Sentence[],
  spelling: keyof typeof SPELLINGS,
): Sentence[] | undefined {
  return withHeadline(paragraphs)?.map((sentence, n) => (n === 0 ? spell(sentence, SPELLINGS[spelling]) : sentence));
}

/** Share of documents, in percent, that are also trained with their headline in title case or in capitals. */
const TITLE_CASE = 42;
const CAPITALS = 18;

/** Returns a copy with headline capitalization for some documents; `n` alone determines which. */
export function asHeadlines(paragraphs: readonly Sentence[], n: number): Sentence[] | undefined {
  const draw = (n * 7919) % 100;
  if (draw >= TITLE_CASE + CAPITALS) return undefined;
  const write = draw < TITLE_CASE ? inTitleCase : inCapitals;
  return withHeadline(paragraphs)?.map((sentence, k) => (k < RESPELLED ? spell(sentence, write) : sentence));
}
