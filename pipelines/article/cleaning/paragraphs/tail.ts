import { endsSentence } from '../../../text/line.ts';
import { type Block, lengthOf } from '../../blocks/blocks.ts';
import type { ArticleContext } from '../article-context.ts';
import { applies } from '../rule-switch.ts';
import { presentsPublisher } from './about-publisher.ts';
import { isAuthorBio } from './author-bio.ts';
import { isBoilerplateHeading, isCommentsHeading } from './boilerplate-headings.ts';
import { isDateline } from './dateline.ts';
import { offersOfPublisher } from './publisher-offer.ts';

/** Where in the text a heading like "Related" may end it. */
const TAIL_FROM = 0.6;
/** Closing blocks dropped one by one. */
const MAX_CLOSING = 3;

/** Ends the text at a furniture heading in its last part, and drops closing bios, names, dates, headings and links. */
export const withoutTail = (blocks: readonly Block[], known: ArticleContext): readonly Block[] => {
  const kept = beforeFurniture(blocks, known).filter((block) => !isFurnitureLabel(block));
  for (let dropped = 0; kept.length > 1 && dropped < MAX_CLOSING; dropped += 1) {
    if (!isClosing(kept, known)) break;
    kept.pop();
  }
  return kept;
};

const beforeFurniture = (blocks: readonly Block[], known: ArticleContext): readonly Block[] => {
  const total = lengthOf(blocks);
  let before = 0;
  for (const [index, block] of blocks.entries()) {
    const label = block.heading > 0 || block.boldShare > 0.9 || block.text.length < 40;
    if (
      before > TAIL_FROM * total &&
      ((label && isBoilerplateHeading(block.text)) ||
        (offersOfPublisher(block, known.publishers ?? []) && applies('offers'))) &&
      !goesOn(blocks.slice(index + 1), block)
    )
      return blocks.slice(0, index);
    before += block.text.length;
  }
  return blocks;
};

/** Paragraphs as long as this are the article's, unless headlines of others stand between them. In characters. */
const PARAGRAPH = 150;
const MIN_PARAGRAPHS = 3;

/** Whether the text goes on behind a box of links in its midst; comments look like text, so what announces them ends it. */
const goesOn = (rest: readonly Block[], label: Block): boolean => {
  if (isCommentsHeading(label.text) || rest.some((block) => block.heading > 0 && block.linkShare > 0.8)) return false;
  const paragraphs = rest.filter(
    ({ text, linkShare }) => text.length >= PARAGRAPH && linkShare < 0.3 && endsSentence(text),
  );
  return paragraphs.length >= MIN_PARAGRAPHS && applies('text goes on');
};

const isFurnitureLabel = (block: Block): boolean =>
  block.text.length < 60 &&
  (block.heading > 0 || block.boldShare > 0.9 || block.text.length < 25) &&
  isBoilerplateHeading(block.text);

/** Whether the last block only closes the page: nothing follows a heading, and names and dates come after the text. */
const isClosing = (blocks: readonly Block[], known: ArticleContext): boolean => {
  const last = blocks.at(-1);
  if (last === undefined) return false;
  if (last.heading > 0 || isAuthorBio(last.text, known.authors)) return true;
  if (presentsPublisher(last, known.publishers ?? []) && applies('about the publisher')) return true;
  if (last.text.length < 90 && isDateline(last.text, known)) return !endsInDatelines(blocks, known);
  return last.linkShare >= 0.5 && last.text.length < 160 && last.list === undefined && !last.quote;
};

/** Three lines with dates in a row are a list that belongs to the text: a programme, a chronology. */
const endsInDatelines = (blocks: readonly Block[], known: ArticleContext): boolean =>
  blocks.length > 2 && blocks.slice(-3).every((block) => isDateline(block.text, known));
