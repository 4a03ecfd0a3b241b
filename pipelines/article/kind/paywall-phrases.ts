import type { Block } from '../blocks/blocks.ts';
import { containsPhrase } from '../phrases.ts';

/** In characters. Longer blocks are paragraphs. */
const MAX_SENTENCE_LENGTH = 220;
const MAX_LABEL_LENGTH = 60;

/** Says that the text goes on for readers who pay or register. */
const hasEnd = containsPhrase('paywall: end of the free part');

/** Stands above an article that only subscribers can read. Menus contain it too, as a link. */
const hasLabel = containsPhrase('paywall: label');

/** Sells subscriptions: not text of the article, and no evidence that something is held back. */
const hasOffer = containsPhrase('paywall: offer');

/** Whether a line says that the free part ends here. */
export function isEndOfFreePart(text: string): boolean {
  return text.length <= MAX_SENTENCE_LENGTH && hasEnd(text);
}

/** Whether a block labels this article as for subscribers. A link with such a text leads to other articles. */
export function isPaywallLabel({ text, linkShare }: Block): boolean {
  return text.length <= MAX_LABEL_LENGTH && linkShare < 0.5 && hasLabel(text);
}

/** Whether a block offers a subscription. */
export function isSubscriptionOffer({ text }: Block): boolean {
  return text.length <= MAX_SENTENCE_LENGTH && hasOffer(text);
}
