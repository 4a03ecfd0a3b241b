import { escapeAttribute } from 'entities';
import type { Block, Picture } from '../blocks/blocks.ts';
import { sanitizeParts } from '../blocks/sanitize.ts';

/**
 * Renders the body as HTML, with the same blocks as its text and the pictures between them. All
 * parts are sanitized, although they are built from escaped text, because other sites display the
 * result.
 */
export function blocksToHtml(blocks: readonly Block[]): string {
  const clean = sanitizeParts([
    ...blocks.map((block) => block.html),
    ...blocks.map((block) => (block.pictures ?? []).map(pictureHtml).join('')),
  ]);
  const lines: string[] = [];
  let list: Block['list'];
  for (const [at, block] of blocks.entries()) {
    const shown = clean[blocks.length + at] ?? '';
    if (block.list !== list || shown !== '') {
      if (list !== undefined) lines.push(`</${list}>`);
      if (shown !== '') lines.push(shown);
      if (block.list !== undefined) lines.push(`<${block.list}>`);
      list = block.list;
    }
    lines.push(elementOf(block, clean[at] ?? ''));
  }
  if (list !== undefined) lines.push(`</${list}>`);
  return lines.join('\n');
}

const elementOf = ({ list, quote, heading, isPreformatted }: Block, html: string): string => {
  if (isPreformatted) return `<pre>${html}</pre>`;
  if (list !== undefined) return `<li>${html}</li>`;
  if (quote) return `<blockquote><p>${html}</p></blockquote>`;
  // The page that displays the body has the title as its h1.
  const level = Math.max(2, heading);
  return heading > 0 ? `<h${level}>${html}</h${level}>` : `<p>${html}</p>`;
};

const pictureHtml = ({ src, alt, width, height }: Picture): string => {
  const size = width === undefined || height === undefined ? '' : ` width="${width}" height="${height}"`;
  return `<figure><img src="${escapeAttribute(src)}" alt="${escapeAttribute(alt)}"${size}></figure>`;
};
