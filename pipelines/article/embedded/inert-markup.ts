import { decodeHTML } from 'entities';

/** In characters. Less holds no article. */
const MIN_LENGTH = 300;
const MAX_ELEMENTS = 40;
const OPENING = /<(noscript|template)\b[^>]{0,2000}>|\ssrcdoc\s*=\s*(["'])/gi;

/**
 * Returns markup that a browser with scripts does not show, or shows as a document of its own: what
 * is in `noscript` and `template` elements, and in the `srcdoc` of frames.
 */
export function inertMarkup(source: string): readonly string[] {
  const found: string[] = [];
  OPENING.lastIndex = 0;
  for (let count = 0; count < MAX_ELEMENTS; count += 1) {
    const opening = OPENING.exec(source);
    if (opening === null) break;
    const [, name, quote = ''] = opening;
    const start = OPENING.lastIndex;
    const end = source.indexOf(name === undefined ? quote : `</${name.toLowerCase()}`, start);
    if (end < 0) continue;
    const content = source.slice(start, end);
    if (content.length >= MIN_LENGTH) found.push(name === undefined ? decodeHTML(content) : content);
    OPENING.lastIndex = end;
  }
  return found;
}
