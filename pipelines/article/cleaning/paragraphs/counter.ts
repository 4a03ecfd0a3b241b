import type { Block } from '../../blocks/blocks.ts';

/** In characters. */
const MAX_LENGTH = 24;
/**
 * A number and one word: "3.409 letture", "0 shares". A number alone may be the last cell of a
 * table, unless it is zero.
 */
const COUNTER = /^(?:0|\d[\d.,’' \u00a0\u202f]*[kKmM]?\s\p{Ll}[\p{L}\p{M}]*)$/u;

/** Whether a line counts views, comments or shares. Above and below a text nothing else has this form. */
export function isCounter({ text, heading, list }: Block): boolean {
  return heading === 0 && list === undefined && text.length <= MAX_LENGTH && COUNTER.test(text);
}
