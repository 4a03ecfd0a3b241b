import { endsSentence } from '../../../text/line.ts';
import { normalWords } from '../../../text/tokens.ts';
import type { Block } from '../../blocks/blocks.ts';

/** A longer line is no heading. In characters. */
const MAX_LENGTH = 80;

/** What papers offer their readers, or ask of them. */
const OFFER =
  /(?<!\p{L})(?:(?:shops?|stores?|newsletters?|podcasts?|abos?|join|follow|folge[nt]?|more|mehr|más|mais|altri|meer|support|donate|subscribe|become a member|soutenez|suscríbete|apoya|assine|sostieni|abbonati|steun)(?!\p{L})|unterstütz|spende|abonn|mitglied|empfehl)/iu;

/** Whether a line offers something of the publisher's own: a shop, a subscription, more of what it published. */
export const offersOfPublisher = ({ text, heading, boldShare }: Block, publishers: readonly string[]): boolean => {
  if (text.length > MAX_LENGTH || !OFFER.test(text)) return false;
  if (heading === 0 && boldShare < 0.9 && endsSentence(text)) return false;
  const words = ` ${normalWords(text)} `;
  return publishers.some((publisher) => words.includes(` ${publisher} `));
};
