import { lettersAndDigits } from '../../text/line.ts';
import type { Block } from '../blocks/blocks.ts';
import type { PageFeatures } from '../kind/page-features.ts';
import { wholePhrase } from '../phrases.ts';
import { kindOfLabel } from './labels.ts';

/** Lines before and after the headline in which pages label an article. */
const MAX_BEFORE = 4;
const MAX_AFTER = 2;

const IS_AD_LABEL = wholePhrase('advertisement label');

/**
 * Returns the lines around the headline of a page that may be labels. Those in lists are menus and
 * breadcrumbs, a linked "Live" is a button, and "Advertisement" labels the article only directly
 * above the headline and if the page has it once: else it stands over a space for advertisements.
 */
export function labelsAround(blocks: readonly Block[], title: string): string[] {
  const wanted = lettersAndDigits(title);
  const headings = blocks.flatMap(({ heading, text }, at) => (heading === 1 ? [{ at, text }] : []));
  const at = (headings.find(({ text }) => lettersAndDigits(text) === wanted) ?? headings[0])?.at;
  if (at === undefined) return [];
  const above = blocks[at - 1];
  const isOnlyAd = blocks.filter(({ text }) => IS_AD_LABEL.test(text)).length === 1;
  const before = blocks.slice(Math.max(0, at - MAX_BEFORE), at).reverse();
  return [...before, ...blocks.slice(at + 1, at + 1 + MAX_AFTER)]
    .filter((block) => block.list === undefined)
    .filter((block) => !IS_AD_LABEL.test(block.text) || (isOnlyAd && block === above))
    .filter((block) => block.linkShare === 0 || kindOfLabel(block.text) !== 'live_blog')
    .map(({ text }) => text);
}

/** Whether the page states how its author rates something. Votes of readers have a count. */
export function statesRating({ articles, meta }: PageFeatures): boolean {
  return (
    articles[0]?.['reviewRating'] !== undefined ||
    articles[0]?.['itemReviewed'] !== undefined ||
    (meta.first('ratingvalue') !== undefined && meta.first('ratingcount', 'reviewcount') === undefined)
  );
}
