import { countWords } from '../../text/text-length.ts';
import { type Block, textOf } from '../blocks/blocks.ts';
import { endsAccess, isLabelled, isOffer } from './gate-phrases.ts';
import type { PageSigns } from './page-signs.ts';
import { isProse, wordsOf } from './page-text.ts';

/** Words. Free parts are shorter than this; whoever serves more has served the article, whatever else he says. */
const MAX_FREE_PART_LENGTH = 400;
/** Where data call the article locked but nothing on the page keeps a reader from it. */
const MAX_WITHOUT_GATE_LENGTH = 250;
/** Words of text after what would end it. */
const MAX_AFTER_GATE = 20;
/** Share of the text that lies in the part called locked: it was served. */
const SERVED = 0.6;

/**
 * Whether the page keeps part of the article for subscribers. Many sites say so in their data and serve the whole text
 * all the same: then it is no wall to us.
 */
export const isPaywalled = (page: PageSigns, body: readonly Block[]): boolean => {
  const words = countWords(textOf(body));
  if (words >= MAX_FREE_PART_LENGTH && !isMuchShorterThanStated(page, words)) return false;
  const gate = gateOf(page, body);
  const { lockedCharacters = 0 } = page.marks;
  if (!isDeclaredLocked(page)) return gate !== undefined && (gate.at !== undefined || !isDeclaredFree(page));
  if (gate !== undefined || isMuchShorterThanStated(page, words)) return true;
  return words < MAX_WITHOUT_GATE_LENGTH && lockedCharacters < SERVED * textOf(body).length;
};

/** The free part: without the gate, what follows it, and the offers at the end. */
export const freePart = (page: PageSigns, body: readonly Block[]): readonly Block[] => {
  const { at = page.blocks.length } = gateOf(page, body) ?? {};
  const before = new Set(page.blocks.slice(0, at).map(({ text }) => text));
  const behind = new Set(page.blocks.slice(at).map(({ text }) => text));
  const free = body.filter((block) => !isSign(block) && (before.has(block.text) || !behind.has(block.text)));
  const end = free.findLastIndex((block) => !isOffer(block)) + 1;
  return end === 0 ? free : free.slice(0, end);
};

interface Gate {
  /** Where in the page's blocks it ends the text; a label above the text does not. */
  readonly at?: number;
}

/** What tells the reader that there is more, at the end of the text or as a label above it. */
const gateOf = (page: PageSigns, body: readonly Block[]): Gate | undefined => {
  const prose = new Set(body.filter((block) => isProse(block) && !isGate(block)).map(({ text }) => text));
  const gates = [...page.blocks.keys()].filter((at) => page.blocks[at] !== undefined && isGate(page.blocks[at]));
  const at = gates.find(
    (gate) => wordsOf(page.blocks.slice(gate + 1).filter(({ text }) => prose.has(text))) < MAX_AFTER_GATE,
  );
  if (at !== undefined) return { at };
  return page.blocks.some(isLabelled) ? {} : undefined;
};

const isSign = (block: Block): boolean => isGate(block) || isLabelled(block);

const isGate = ({ text, linkShare }: Block): boolean => linkShare < 0.9 && endsAccess(text);

const freedom = ({ articles }: PageSigns): string => String(articles[0]?.['isAccessibleForFree'] ?? '').toLowerCase();

const isDeclaredLocked = (page: PageSigns): boolean =>
  /^(?:false|https?:\/\/schema\.org\/false)$/.test(freedom(page)) ||
  /^(?:locked|metered|premium|paid|subscriber|subscription)$/i.test(
    page.meta.first('article:content_tier', 'og:article:content_tier', 'content_tier') ?? '',
  );

const isDeclaredFree = (page: PageSigns): boolean => /^(?:true|https?:\/\/schema\.org\/true)$/.test(freedom(page));

const isMuchShorterThanStated = ({ articles }: PageSigns, words: number): boolean =>
  Number(articles[0]?.['wordCount'] ?? 0) > 2 * words;
