import { endsSentence } from '../../../text/line.ts';
import { normalWords } from '../../../text/tokens.ts';
import type { Block } from '../../blocks/blocks.ts';

/** Each sentence is searched in each block, which takes quadratic time; articles have fewer blocks. */
const MAX_BLOCKS = 500;
/** In characters. Longer passages are not set apart. */
const MAX_LENGTH = 300;
/** Nobody sets more apart. Each is searched on its own. */
const MAX_SENTENCES = 4;
/** Shorter sentences may stand in a text twice. In scripts without spaces, a character is a word. */
const MIN_WORDS = 7;
/** In characters of `normalWords`. */
const MIN_LENGTH = 30;
/** In a quotation that the page marks as one. */
const MIN_QUOTED_WORDS = 4;
const MIN_QUOTED_LENGTH = 20;
/** In characters. */
const MAX_SPEAKER_LENGTH = 80;
/** A name, and what the person is. */
const MAX_SPEAKER_LINES = 2;
/** In characters. A sentence above the first paragraph is a standfirst. */
const MIN_PROSE_LENGTH = 80;

/** Between two sentences, and where words are left out, the text may have more. */
const BETWEEN_SENTENCES = /[.!?…。！？]+/;
const QUOTED = /["'“”‘’«»„‚」』]$/;
const OPENS_WITH_DASH = /^[-–—―]/;
const CAPITAL = /^\p{Lu}/u;

/**
 * Drops sentences that are set apart from the paragraph that contains them, and the lines below
 * that say who said them.
 */
export function withoutPullQuotes(blocks: readonly Block[]): readonly Block[] {
  if (blocks.length > MAX_BLOCKS) return blocks;
  const first = blocks.findIndex(({ text, heading }) => heading === 0 && text.length >= MIN_PROSE_LENGTH);
  const words = blocks.map(({ text }) => ` ${normalWords(text)} `);
  // Lines above the first paragraph introduce the text; what they quote stands in it.
  const paragraphs = words.filter((_, at) => at >= first && blocks[at]?.quote === false);
  const repeats = ({ text, quote }: Block, at: number): boolean => {
    const length = words[at]?.length ?? 0;
    const sentences = text.split(BETWEEN_SENTENCES).map(normalWords).filter(Boolean);
    return (
      sentences.length <= MAX_SENTENCES &&
      sentences.some((sentence) => isLong(sentence, quote)) &&
      sentences.every((sentence) =>
        paragraphs.some((other) => other.length > length && other.includes(` ${sentence} `)),
      )
    );
  };
  const isQuote = blocks.map((block, at) => at > first && mayBeQuote(block) && repeats(block, at));
  if (!isQuote.includes(true)) return blocks;
  const isNamed = ({ text }: Block, at: number): boolean =>
    namesIn(text).some((name) => words.some((other, where) => where !== at && other.includes(` ${name} `)));
  /** How many lines about the speaker stand above a block, if nothing else is between it and the quote. */
  let above: number | undefined;
  return blocks.filter((block, at) => {
    // The first line shows that it is about the speaker.
    const isSpeaker =
      above !== undefined &&
      above < MAX_SPEAKER_LINES &&
      isLabel(block) &&
      (above > 0 || OPENS_WITH_DASH.test(block.text) || isNamed(block, at));
    above = isQuote[at] ? 0 : isSpeaker ? (above ?? 0) + 1 : undefined;
    return above === undefined;
  });
}

/**
 * Whether a block is a quotation, or a paragraph with the end of a sentence or of a quote. Other
 * lines may be anything.
 */
const mayBeQuote = ({ text, list, heading, quote }: Block): boolean =>
  heading === 0 &&
  list === undefined &&
  text.length <= MAX_LENGTH &&
  (quote || endsSentence(text) || QUOTED.test(text));

const isLong = (sentence: string, quote: boolean): boolean =>
  sentence.length >= (quote ? MIN_QUOTED_LENGTH : MIN_LENGTH) &&
  sentence.split(' ').length >= (quote ? MIN_QUOTED_WORDS : MIN_WORDS);

const isLabel = ({ text, list, heading, boldShare }: Block): boolean =>
  heading === 0 && list === undefined && boldShare < 0.5 && text.length <= MAX_SPEAKER_LENGTH && !endsSentence(text);

/** Returns each two words with capitals that stand beside each other. */
const namesIn = (text: string): string[] => {
  const words = text.split(' ');
  return words.flatMap((word, at) => {
    const next = words[at + 1] ?? '';
    return CAPITAL.test(word) && CAPITAL.test(next) ? [normalWords(`${word} ${next}`)] : [];
  });
};
