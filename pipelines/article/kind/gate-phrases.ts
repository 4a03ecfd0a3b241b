import type { Block } from '../blocks/blocks.ts';
import { containsPhrase } from '../phrases.ts';

/** In characters. Gates are signs, no paragraphs. */
const MAX_GATE_LENGTH = 220;
const MAX_LABEL_LENGTH = 60;

/** Says that the text goes on for readers who pay or register. */
const hasEnd = containsPhrase('paywall: end of the free part');

/** Stands above an article that only subscribers can read. Menus contain it too, as a link. */
const hasLabel = containsPhrase('paywall: label');

/** Sells subscriptions: not text of the article, and no evidence that something is held back. */
const hasOffer = containsPhrase('paywall: offer');

export const endsAccess = (text: string): boolean => text.length <= MAX_GATE_LENGTH && hasEnd(text);

/** Links of that name lead to what is for subscribers; only words of the page itself say it of this article. */
export const isLabelled = ({ text, linkShare }: Block): boolean =>
  text.length <= MAX_LABEL_LENGTH && linkShare < 0.5 && hasLabel(text);

export const isOffer = ({ text }: Block): boolean => text.length <= MAX_GATE_LENGTH && hasOffer(text);
