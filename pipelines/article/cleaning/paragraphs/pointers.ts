import { normalWords } from '../../../text/tokens.ts';
import type { Block } from '../../blocks/blocks.ts';
import type { ArticleContext } from '../article-context.ts';
import { linksTo } from './link-blocks.ts';

/** In characters. */
const MAX_LABEL_LENGTH = 40;
const MAX_POINTER_LENGTH = 220;
/** As often a label stands before a link to the same site, it announces other articles, in whatever language. */
const MIN_TIMES = 3;

/** Drops pointers to other articles of the site that have the same label: "Read also: Crane falls", or in two lines. */
export function withoutRepeatedLabels(blocks: readonly Block[], { site }: ArticleContext): readonly Block[] {
  const labeled = new Map<string, number[]>();
  for (const [at, block] of blocks.entries()) {
    const label = labelOf(block, blocks[at + 1], site);
    if (label !== undefined) labeled.set(label, [...(labeled.get(label) ?? []), at]);
  }
  const dropped = new Set<Block | undefined>();
  for (const places of labeled.values()) {
    if (places.length < MIN_TIMES) continue;
    for (const at of places) {
      dropped.add(blocks[at]);
      if (!hasLabelAndLink(blocks[at])) dropped.add(blocks[at + 1]);
    }
  }
  return blocks.filter((block) => !dropped.has(block));
}

/** Returns the label of a pointer: the text before its link, or the whole line if the link is the next one. */
const labelOf = (block: Block, next: Block | undefined, site: string | undefined): string | undefined => {
  if (hasLabelAndLink(block)) return linksTo(block, site) ? labelBeforeLink(block) : undefined;
  const isBeforeLink =
    block.text.length <= MAX_LABEL_LENGTH && next !== undefined && next.linkShare >= 0.85 && linksTo(next, site);
  return isBeforeLink && next.text.length <= MAX_POINTER_LENGTH ? normalWords(block.text) || undefined : undefined;
};

const hasLabelAndLink = (block: Block | undefined): boolean =>
  block !== undefined &&
  block.text.length <= MAX_POINTER_LENGTH &&
  block.linkShare >= 0.4 &&
  block.linkShare < 1 &&
  /<\/a>[\s.»>]*(?:<\/\w+>)*$/.test(block.html) &&
  (labelBeforeLink(block)?.length ?? 0) > 0;

const labelBeforeLink = ({ html }: Block): string | undefined => {
  const before = normalWords(html.slice(0, html.indexOf('<a ')).replace(/<[^>]*>/g, ''));
  return before.length <= MAX_LABEL_LENGTH ? before : undefined;
};

/** In characters. Shorter lines may be cells of a table; longer ones are text. */
const MIN_REPEATED_LENGTH = 12;
const MAX_REPEATED_LENGTH = 120;

/**
 * Drops lines that stand in the text three times: notes and labels. Items, links to shops and
 * introductions may repeat.
 */
export function withoutRepeatedLines(blocks: readonly Block[], { site }: ArticleContext): readonly Block[] {
  const times = new Map<string, number>();
  for (const { text } of blocks) times.set(text, (times.get(text) ?? 0) + 1);
  const isRepeated = (block: Block): boolean =>
    (times.get(block.text) ?? 0) >= MIN_TIMES &&
    block.text.length >= MIN_REPEATED_LENGTH &&
    block.text.length <= MAX_REPEATED_LENGTH &&
    block.list === undefined &&
    !block.quote &&
    !block.text.endsWith(':') &&
    linksTo(block, site);
  return blocks.filter((block) => !isRepeated(block));
}
