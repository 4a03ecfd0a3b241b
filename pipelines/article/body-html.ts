import type { Block } from './blocks.ts';
import { sanitiseHtml } from './sanitise.ts';

/**
 * The body as HTML, block for block what its text is: what cleaning dropped from one is not in the other. The result
 * is sanitised, although it is built from escaped text, because it goes to other people's pages.
 */
export const htmlOf = (blocks: readonly Block[]): string => {
  const parts: string[] = [];
  let list: Block['list'];
  for (const block of blocks) {
    if (block.list !== list) {
      if (list !== undefined) parts.push(`</${list}>`);
      if (block.list !== undefined) parts.push(`<${block.list}>`);
      list = block.list;
    }
    parts.push(elementOf(block));
  }
  if (list !== undefined) parts.push(`</${list}>`);
  return sanitiseHtml(parts.join('\n'));
};

const elementOf = (block: Block): string => {
  if (block.list !== undefined) return `<li>${block.html}</li>`;
  if (block.quote) return `<blockquote><p>${block.html}</p></blockquote>`;
  // The page that shows the body has its own h1: the title.
  const level = Math.max(2, block.heading);
  return block.heading > 0 ? `<h${level}>${block.html}</h${level}>` : `<p>${block.html}</p>`;
};
