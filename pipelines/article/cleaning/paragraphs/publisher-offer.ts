import { endsSentence } from '../../../text/line.ts';
import { normalWords } from '../../../text/tokens.ts';
import type { Block } from '../../blocks/blocks.ts';
import { anyOf } from '../../phrases.ts';

/** In characters. A longer line is not a heading. */
const MAX_LENGTH = 80;

const OFFER = new RegExp(`(?<!\\p{L})${anyOf('publisher offer: word')}(?!\\p{L})`, 'iu');

/** Whether a line offers something of the publisher: a shop, a subscription, further articles. */
export function isPublisherOffer({ text, heading, boldShare }: Block, publishers: readonly string[]): boolean {
  if (text.length > MAX_LENGTH || !OFFER.test(text)) return false;
  if (heading === 0 && boldShare < 0.9 && endsSentence(text)) return false;
  const words = ` ${normalWords(text)} `;
  return publishers.some((publisher) => words.includes(` ${publisher} `));
}
