import type { Block } from '../../blocks/blocks.ts';

/** In characters. */
const MAX_LENGTH = 24;
/** A number and one or two words: "3.409 letture", "0 shares". */
const COUNTER = /^\d[\d.,’' \u00a0\u202f]*[kKmM]?\s\p{Ll}[\p{L}\p{M}]*(?:\s\p{Ll}[\p{L}\p{M}]*)?$/u;

/** Whether a line counts views, comments or shares. Above and below a text nothing else is a number and a noun. */
export const isCounter = ({ text, heading, list }: Block): boolean =>
  heading === 0 && list === undefined && text.length <= MAX_LENGTH && COUNTER.test(text);
