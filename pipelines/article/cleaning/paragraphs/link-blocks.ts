import { endsSentence } from '../../../text/line.ts';
import { tokensOf } from '../../../text/tokens.ts';
import type { Block } from '../../blocks/blocks.ts';

/** An address that is its own text: a source, or a document to read. */
const BARE_URL = /^(?:https?:\/\/|www\.)\S+$/i;

/** ">>> More columns", "To the offer »". */
const ARROW = /^(?:[>→▶►]|»\s)|[>→▶►]$|\s»$/u;

/**
 * Drops paragraphs that are one link and not a sentence, perhaps with an arrow: headlines of other
 * articles between two paragraphs.
 */
export function withoutLinkParagraphs(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(
    ({ text, linkShare, list, heading }) =>
      linkShare < 0.9 ||
      list !== undefined ||
      heading > 0 ||
      text.length >= 220 ||
      BARE_URL.test(text) ||
      (tokensOf(text).length < 4 && !ARROW.test(text)) ||
      endsSentence(text),
  );
}
