import { normalWords } from '../../../text/tokens.ts';
import type { Block } from '../../blocks/blocks.ts';
import { anyOf } from '../../phrases.ts';

/** In characters. A longer paragraph is text, even if it is about the publisher. */
const MAX_LENGTH = 700;

/** After the company's name: what it is, where it sits, where its shares are traded. */
const COMPANY_VERB = new RegExp(
  `^(?:,? (?:inc|ag|gmbh|ltd|plc|group|corp(?:oration)?|se|sa))* ${anyOf('company: verb after its name')}\\b`,
);

/** What such a paragraph mentions. */
const SELF_DESCRIPTION = new RegExp(`\\b${anyOf('company: word of self-description')}\\b`, 'iu');

/** Whether a closing paragraph describes the publisher, as at the end of a press release. */
export function describesPublisher({ text, heading }: Block, publishers: readonly string[]): boolean {
  if (heading > 0 || text.length > MAX_LENGTH || !SELF_DESCRIPTION.test(text)) return false;
  const words = normalWords(text.slice(0, 150)).replace(/^(?:the|about) /, '');
  return publishers.some(
    (publisher) => words.startsWith(`${publisher} `) && COMPANY_VERB.test(words.slice(publisher.length)),
  );
}
