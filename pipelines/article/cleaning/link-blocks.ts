import type { Block } from '../blocks.ts';
import { tokensOf } from '../tokens.ts';
import { namesFurniture } from './furniture-heading.ts';
import { applies } from './rule-switch.ts';
import { endsSentence } from './sentence.ts';

/** Drops paragraphs that are one link and no sentence: the headline of another article between two paragraphs. */
export const withoutLinkParagraphs = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter(
    (block) =>
      block.linkShare < 0.9 ||
      block.list !== undefined ||
      block.heading > 0 ||
      block.text.length >= 220 ||
      tokensOf(block.text).length < 4 ||
      (applies('question links') ? /[.。।۔]['"”’»)\]」』]?$/.test(block.text) : endsSentence(block.text)),
  );

/** Drops runs of three or more link-only blocks, shorter runs under a heading like "Related", and that heading. */
export const withoutLinkLists = (blocks: readonly Block[]): readonly Block[] => {
  const dropped = new Set<Block>();
  let start = 0;
  while (start < blocks.length) {
    let end = start;
    while (isLinkOnly(blocks[end])) end += 1;
    const before = blocks[start - 1];
    const introduced = before !== undefined && namesFurniture(before.text);
    if (end - start >= 3 || (end > start && introduced)) {
      for (const block of blocks.slice(start, end)) dropped.add(block);
      if (before !== undefined && (introduced || (before.heading > 0 && before.text.endsWith(':'))))
        dropped.add(before);
    }
    start = end + 1;
  }
  return blocks.filter((block) => !dropped.has(block));
};

const isLinkOnly = (block: Block | undefined): boolean =>
  block !== undefined && block.linkShare >= 0.85 && block.text.length < 200;
