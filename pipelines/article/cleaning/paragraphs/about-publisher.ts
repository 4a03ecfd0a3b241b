import { normalWords } from '../../../text/tokens.ts';
import type { Block } from '../../blocks/blocks.ts';

/** Characters. A longer paragraph is text, whoever it is about. */
const MAX_LENGTH = 700;

/** Words with which companies end their announcements: who they are, where they sit, where their shares are traded. */
const PRESENTS =
  /^(?:,? (?:inc|ag|gmbh|ltd|plc|group|corp(?:oration)?|se|sa))* (?:is (?:a|an|the|one of|headquartered|based|listed)|was founded|has|provides|offers|ist|est|es (?:un|una|el|la)|registered shares)\b/;

/** What such a paragraph tells. */
const BOILERPLATE =
  /\b(?:headquarter\w*|head office|founded in|employ(?:s|ees)|subsidiar\w+|listed on|stock exchange|leading|global(?:ly)?|worldwide|trademarks?|for more information|hauptsitz|mitarbeiter\w*|weltweit\w*|führend\w*|siège|salariés|employés|leader|sede|empleados|líder)\b/iu;

/** Whether a closing paragraph says what the publisher of the page is: the end of a press release, or of any page of a paper. */
export const presentsPublisher = ({ text, heading }: Block, publishers: readonly string[]): boolean => {
  if (heading > 0 || text.length > MAX_LENGTH || !BOILERPLATE.test(text)) return false;
  const words = normalWords(text.slice(0, 150)).replace(/^(?:the|about) /, '');
  return publishers.some(
    (publisher) => words.startsWith(`${publisher} `) && PRESENTS.test(words.slice(publisher.length)),
  );
};
