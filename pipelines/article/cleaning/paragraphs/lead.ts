import { normalWords } from '../../../text/tokens.ts';
import { type Block, lengthOf } from '../../blocks/blocks.ts';
import type { ArticleContext } from '../article-context.ts';
import { isDateline } from './dateline.ts';

const EARLY_BLOCKS = 8;
const EARLY_SHARE = 0.25;
/** Shorter titles are too common as part of other text. */
const MIN_TITLE = 20;

/** Drops repeated headlines, bylines and dates among the first blocks, between paragraphs too. */
export const withoutEarlyRepeats = (blocks: readonly Block[], known: ArticleContext): readonly Block[] => {
  const title = normalWords(known.title);
  const total = lengthOf(blocks);
  let before = 0;
  return blocks.filter((block, index) => {
    const early = index < EARLY_BLOCKS && before < EARLY_SHARE * total;
    before += block.text.length;
    if (!early || block.list !== undefined || block.quote) return true;
    return !isDateline(block.text, known) && !repeatsTitle(block, title);
  });
};

const repeatsTitle = (block: Block, title: string): boolean => {
  if (title.length <= MIN_TITLE || block.text.length >= 260) return false;
  const words = normalWords(block.text);
  return words.includes(title) && words.length < 2 * title.length;
};

/** Drops what stands above the first paragraph: headline or part of it, byline, date, bare addresses. */
export const withoutLead = (blocks: readonly Block[], known: ArticleContext): readonly Block[] => {
  const first = blocks.findIndex((block) => isParagraph(block, known));
  if (first <= 0) return blocks;
  const title = normalWords(known.title);
  const visibleTitle = normalWords(known.visibleTitle ?? '');
  const summary = normalWords(known.summary ?? '');
  const isLead = (block: Block): boolean => {
    if (block.heading === 1 || isDateline(block.text, known) || /^https?:\/\/\S+$/i.test(block.text)) return true;
    const words = normalWords(block.text);
    if (block.heading > 0 && summary !== '' && words === summary) return true;
    if (visibleTitle !== '' && words === visibleTitle) return true;
    if (title === '') return false;
    if (words === title) return true;
    if (words.length <= 15) return false;
    return title.includes(words) || (words.includes(title) && words.length < 1.6 * title.length);
  };
  return [...blocks.slice(0, first).filter((block) => !isLead(block)), ...blocks.slice(first)];
};

const isParagraph = (block: Block, known: ArticleContext): boolean =>
  block.heading === 0 && block.text.length >= 80 && !isDateline(block.text, known);
