import { endsSentence } from '../../../text/line.ts';
import { type Block, lengthOf } from '../../blocks/blocks.ts';
import { anyOf } from '../../phrases.ts';
import type { ArticleContext } from '../article-context.ts';
import { applies } from '../rule-switch.ts';
import { describesPublisher } from './about-publisher.ts';
import { isAuthorBio } from './author-bio.ts';
import { isBoilerplateHeading, isCommentsHeading } from './boilerplate-headings.ts';
import { isAppeal, isItalicNote, isLeftover } from './closing-lines.ts';
import { isCounter } from './counter.ts';
import { isDateline } from './dateline.ts';
import { isPublisherOffer } from './publisher-offer.ts';

/** As a share of the text. From here on a heading like "Related" may end it. */
const TAIL_START = 0.6;
/** How many closing blocks are dropped one by one. */
const MAX_CLOSING = 4;

/**
 * Ends the text at a boilerplate heading in its last part, and drops closing bios, names, dates,
 * headings and links.
 */
export function withoutTail(blocks: readonly Block[], context: ArticleContext): readonly Block[] {
  const kept = beforeBoilerplate(blocks, context).filter((block) => !isBoilerplateLabel(block));
  for (let dropped = 0; kept.length > 1 && dropped < MAX_CLOSING; dropped += 1) {
    if (!isClosing(kept, context)) break;
    kept.pop();
  }
  return kept;
}

const beforeBoilerplate = (blocks: readonly Block[], context: ArticleContext): readonly Block[] => {
  const total = lengthOf(blocks);
  let before = 0;
  for (const [index, block] of blocks.entries()) {
    const label = block.heading > 0 || block.boldShare > 0.9 || block.text.length < 40;
    if (
      before > TAIL_START * total &&
      ((label && isBoilerplateHeading(block.text)) ||
        (isPublisherOffer(block, context.publishers ?? []) && applies('offers'))) &&
      !continues(blocks.slice(index + 1), block)
    )
      return blocks.slice(0, index);
    before += block.text.length;
  }
  return blocks;
};

/** In characters. Paragraphs of this length belong to the article, unless headlines of others stand between them. */
const MIN_PARAGRAPH_LENGTH = 150;
const MIN_PARAGRAPHS = 3;

/** Whether the text continues after a box of links. A heading of comments ends it, because comments look like text. */
const continues = (rest: readonly Block[], label: Block): boolean => {
  if (isCommentsHeading(label.text) || rest.some((block) => block.heading > 0 && block.linkShare > 0.8)) return false;
  const paragraphs = rest.filter(
    ({ text, linkShare }) => text.length >= MIN_PARAGRAPH_LENGTH && linkShare < 0.3 && endsSentence(text),
  );
  return paragraphs.length >= MIN_PARAGRAPHS && applies('text goes on');
};

const isBoilerplateLabel = (block: Block): boolean =>
  block.text.length < 60 &&
  (block.heading > 0 || block.boldShare > 0.9 || block.text.length < 25) &&
  isBoilerplateHeading(block.text);

/** Whether the last block is a heading with nothing below it, a bio, a name, a date or a link. */
const isClosing = (blocks: readonly Block[], context: ArticleContext): boolean => {
  const last = blocks.at(-1);
  if (last === undefined) return false;
  if (
    (last.heading > 0 && !endsList(blocks)) ||
    isCounter(last) ||
    isKeywordList(last.text) ||
    isAuthorBio(blocks, context.authors)
  )
    return true;
  if (describesPublisher(last, context.publishers ?? []) && applies('about the publisher')) return true;
  if (isLeftover(last, context.site) && applies('leftovers at the end')) return true;
  if (isItalicNote(last) && applies('notes in italics')) return true;
  if (isAppeal(blocks, context) && applies('closing appeals')) return true;
  if (last.text.length < 90 && isDateline(last.text, context)) return !endsInDatelines(blocks, context);
  return last.linkShare >= 0.5 && last.text.length < 160 && last.list === undefined && !last.quote;
};

/** Whether the text ends with two headings that are sentences: the points of a list. */
const endsList = (blocks: readonly Block[]): boolean =>
  blocks.length > 1 && blocks.slice(-2).every(({ text, heading }) => heading > 0 && text.endsWith('.'));

const KEYWORDS = new RegExp(`^${anyOf('keywords label')}\\s*[:|]`, 'iu');
const MIN_KEYWORDS = 4;

/** Whether a line lists keywords. Short ones are boilerplate anywhere; here they may be of any length. */
const isKeywordList = (text: string): boolean =>
  KEYWORDS.test(text) && !endsSentence(text) && text.split(',').length >= MIN_KEYWORDS;

/** Whether the text ends with three lines with dates: a list that belongs to it, such as a schedule or a chronology. */
const endsInDatelines = (blocks: readonly Block[], context: ArticleContext): boolean =>
  blocks.length > 2 && blocks.slice(-3).every((block) => isDateline(block.text, context));
