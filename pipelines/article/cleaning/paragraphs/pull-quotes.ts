import { endsSentence } from '../../../text/line.ts';
import type { Block } from '../../blocks/blocks.ts';

/** Each sentence is searched in each block, which takes quadratic time; articles have fewer blocks. */
const MAX_BLOCKS = 500;
/** In characters. Shorter sentences may stand in a text twice; longer ones are not set apart. */
const MIN_LENGTH = 50;
const MAX_LENGTH = 300;
/** In characters: a name and what the person is. */
const MAX_SPEAKER_LENGTH = 60;
/** In characters. A sentence above the first paragraph is a standfirst. */
const MIN_PROSE_LENGTH = 80;

/** Quotation marks around a sentence, and its end, which is a comma before "he said". */
const EDGES = /^[\s"'“”‘’«»„‚「『]+|[\s"'“”‘’«»„‚」』.,!?。…]+$/gu;

/** Drops sentences that are set apart from the paragraph that contains them, and the line below that says who said them. */
export const withoutPullQuotes = (blocks: readonly Block[]): readonly Block[] => {
  if (blocks.length > MAX_BLOCKS) return blocks;
  const first = blocks.findIndex(({ text, heading }) => heading === 0 && text.length >= MIN_PROSE_LENGTH);
  const isQuoted = blocks.map(({ text, list, heading }, at) => {
    if (at <= first || list !== undefined || heading > 0) return false;
    if (text.length < MIN_LENGTH || text.length > MAX_LENGTH || !endsSentence(text)) return false;
    const sentence = text.replace(EDGES, '');
    return blocks.some((other) => other.text.length > text.length && other.text.includes(sentence));
  });
  if (!isQuoted.includes(true)) return blocks;
  /** The name at the end of the line occurs elsewhere, too. */
  const isSpeaker = ({ text, heading }: Block, at: number): boolean => {
    if (isQuoted[at - 1] !== true || heading > 0 || text.length > MAX_SPEAKER_LENGTH || endsSentence(text))
      return false;
    const name = text.split(' ').slice(-2).join(' ');
    return name.includes(' ') && blocks.some((other, where) => where !== at && other.text.includes(name));
  };
  return blocks.filter((block, at) => !isQuoted[at] && !isSpeaker(block, at));
};
