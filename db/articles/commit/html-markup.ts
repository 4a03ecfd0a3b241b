/** HTML of the blocks of a text that are not plain paragraphs, by their number from 1. An empty one adds nothing. */
export type HtmlMarkup = Readonly<Record<number, string>>;

/** The HTML of a block of text that has no markup; the same as wireroom.html_of(). */
const plainParagraph = (block: string): string =>
  `<p>${block.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p>`;

/** The same as wireroom.html_of(). */
const htmlOf = (blocks: readonly string[], markup: HtmlMarkup): string =>
  blocks
    .map((block, n) => markup[n + 1] ?? plainParagraph(block))
    .filter(Boolean)
    .join('\n');

/**
 * Returns what is to be stored of the HTML of a text: most of its lines are paragraphs of the text,
 * which need not be stored twice. wireroom.html_of() puts it together again.
 * @param text blocks with a blank line between them
 * @returns null if all blocks are plain
 */
export function markupOf(html: string, text: string): HtmlMarkup | null {
  const blocks = text.split('\n\n');
  const found = markupIn(html, blocks);
  // HTML that is no list of lines is stored as it is.
  const markup =
    htmlOf(blocks, found) === html ? found : Object.fromEntries(blocks.map((_, n) => [n + 1, n === 0 ? html : '']));
  return Object.keys(markup).length > 0 ? markup : null;
}

const markupIn = (html: string, blocks: readonly string[]): HtmlMarkup => {
  const lines = html.split('\n');
  const find = finderIn(lines);
  const markup: Record<number, string> = {};
  let at = 0;
  for (let n = 0; n < blocks.length; ) {
    if (lines[at] === plainParagraph(blocks[n] ?? '')) {
      at += 1;
      n += 1;
      continue;
    }
    // Up to the next plain paragraph, whichever block that is, the HTML belongs to this block.
    let next = n + 1;
    let end = -1;
    while (next < blocks.length) {
      end = find(plainParagraph(blocks[next] ?? ''), at);
      if (end >= 0) break;
      next += 1;
    }
    markup[n + 1] = lines.slice(at, end < 0 ? undefined : end).join('\n');
    for (let skipped = n + 1; skipped < next; skipped += 1) markup[skipped + 1] = '';
    at = end < 0 ? lines.length : end;
    n = next;
  }
  // What follows the last paragraph belongs to it.
  const last = blocks.length;
  if (at < lines.length)
    markup[last] = [markup[last] ?? plainParagraph(blocks[last - 1] ?? ''), ...lines.slice(at)].join('\n');
  return markup;
};

/** Returns a function that finds the number of a line, at `from` or later, or -1. Later calls must not go back. */
const finderIn = (lines: readonly string[]): ((line: string, from: number) => number) => {
  const places = new Map<string, number[]>();
  for (let n = lines.length - 1; n >= 0; n -= 1) {
    const line = lines[n] ?? '';
    const known = places.get(line);
    if (known) known.push(n);
    else places.set(line, [n]);
  }
  return (line, from) => {
    const found = places.get(line) ?? [];
    while ((found.at(-1) ?? from) < from) found.pop();
    return found.at(-1) ?? -1;
  };
};
