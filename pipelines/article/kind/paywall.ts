import { countWords } from '../../text/text-length.ts';
import { type Block, textOf } from '../blocks/blocks.ts';
import type { PageFeatures } from './page-features.ts';
import { isProse, proseWordsIn } from './page-text.ts';
import { isEndOfFreePart, isPaywallLabel, isSubscriptionOffer } from './paywall-phrases.ts';

/** Words, before the notice if there is one. A page with more text serves the article, whatever it declares. */
const MAX_FREE_PART_WORDS = 400;
/** Words of offers and forms that may follow the notice. */
const MAX_DIALOGUE_WORDS = 200;
/** Words, where data declare the article locked but the page has no notice that says so. */
const MAX_UNGATED_WORDS = 250;
/** Words of text after a notice that ends the free part. */
const MAX_WORDS_AFTER_GATE = 20;
/** If this share of the text is in the part declared locked, the page serves that part. */
const MIN_SERVED_SHARE = 0.6;

/**
 * Whether the page withholds part of the article from non-subscribers. Many sites declare this in
 * their data but serve the whole text; such pages are articles.
 */
export function isPaywalled(page: PageFeatures, body: readonly Block[]): boolean {
  const all = countWords(textOf(body));
  if (all >= MAX_FREE_PART_WORDS + MAX_DIALOGUE_WORDS && !isMuchShorterThanStated(page, all)) return false;
  const gate = gateOf(page, body);
  const words = gate?.at === undefined ? all : countWords(textOf(beforeGate(page, body, gate.at)));
  if (words >= MAX_FREE_PART_WORDS && !isMuchShorterThanStated(page, words)) return false;
  const { lockedCharacters = 0 } = page.cues;
  if (!isDeclaredLocked(page)) return gate !== undefined && (gate.at !== undefined || !isDeclaredFree(page));
  if (gate !== undefined || isMuchShorterThanStated(page, words)) return true;
  return words < MAX_UNGATED_WORDS && lockedCharacters < MIN_SERVED_SHARE * textOf(body).length;
}

/** Returns the free part, without the notice, what follows it, and the offers at the end. */
export function freePart(page: PageFeatures, body: readonly Block[]): readonly Block[] {
  const { at = page.blocks.length } = gateOf(page, body) ?? {};
  const free = beforeGate(page, body, at).filter((block) => !isNotice(block));
  const end = free.findLastIndex((block) => !isSubscriptionOffer(block)) + 1;
  return end === 0 ? free : free.slice(0, end);
}

/** Returns the blocks of a body that do not stand after the gate only. */
const beforeGate = (page: PageFeatures, body: readonly Block[], at: number): readonly Block[] => {
  const before = new Set(page.blocks.slice(0, at).map(({ text }) => text));
  const after = new Set(page.blocks.slice(at).map(({ text }) => text));
  return body.filter(({ text }) => before.has(text) || !after.has(text));
};

interface Gate {
  /** Index in the page's blocks where the text ends; a label above the text has none. */
  readonly at?: number;
}

/** Finds the notice that the text is incomplete, at its end or as a label above it. */
const gateOf = (page: PageFeatures, body: readonly Block[]): Gate | undefined => {
  const prose = new Set(body.filter((block) => isProse(block) && !isGate(block)).map(({ text }) => text));
  const gates = [...page.blocks.keys()].filter((at) => page.blocks[at] !== undefined && isGate(page.blocks[at]));
  const at = gates.find(
    (gate) => proseWordsIn(page.blocks.slice(gate + 1).filter(({ text }) => prose.has(text))) < MAX_WORDS_AFTER_GATE,
  );
  if (at !== undefined) return { at };
  return page.blocks.some(isPaywallLabel) ? {} : undefined;
};

const isNotice = (block: Block): boolean => isGate(block) || isPaywallLabel(block);

const isGate = ({ text, linkShare }: Block): boolean => linkShare < 0.9 && isEndOfFreePart(text);

const accessOf = ({ articles }: PageFeatures): string =>
  String(articles[0]?.['isAccessibleForFree'] ?? '').toLowerCase();

const isDeclaredLocked = (page: PageFeatures): boolean =>
  /^(?:false|https?:\/\/schema\.org\/false)$/.test(accessOf(page)) ||
  /^(?:locked|metered|premium|paid|subscriber|subscription)$/i.test(
    page.meta.first('article:content_tier', 'og:article:content_tier', 'content_tier') ?? '',
  );

const isDeclaredFree = (page: PageFeatures): boolean => /^(?:true|https?:\/\/schema\.org\/true)$/.test(accessOf(page));

const isMuchShorterThanStated = ({ articles }: PageFeatures, words: number): boolean =>
  Number(articles[0]?.['wordCount'] ?? 0) > 2 * words;
