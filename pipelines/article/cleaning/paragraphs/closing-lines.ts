import { endsSentence } from '../../../text/line.ts';
import type { Block } from '../../blocks/blocks.ts';
import { isPersonName } from '../../metadata/authors/byline.ts';
import { personNamesIn } from '../../metadata/authors/names-in-byline.ts';

/** In characters. */
const MAX_LABEL_LENGTH = 100;

/**
 * Whether a last line is nothing by itself: it announces something that is not there, is set like a
 * heading, or is an ornament.
 */
export function isLeftover({ text, list, quote, boldShare }: Block): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (text.length > MAX_LABEL_LENGTH || list !== undefined || quote || endsSentence(text)) return false;
  // Names set in bold are a signature.
  return /[:：]$/.test(text) || (boldShare > 0.9 && !personNamesIn(text).some(isPersonName));
}
