import { decodeHTML } from 'entities';
import { oneLine } from './clean.ts';
import { readMarkup } from './markup-tokens.ts';

/** Elements without readable content. */
const WITHOUT_TEXT = new Set(['script', 'style', 'template']);

/** Inline elements, whose tags do not separate words. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var wbr'.split(
    ' ',
  ),
);

const BLOCK = new Set(
  (
    'address article aside audio blockquote body br button caption center dd details div dl dt embed fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe img input label li link main math meta nav noscript ' +
    'object ol p param picture pre section select source summary svg table tbody td textarea tfoot th thead time tr track ul video'
  ).split(' '),
);

/** A `<!` in a text, which HTML would read as a comment up to the next `>`. */
const NO_DECLARATION = /<!(?!--|doctype\b|\[)/gi;

/**
 * Returns the visible text of an HTML fragment on one line. Only names of HTML elements count as
 * tags, so "x <y> z" keeps its words. Linear in the length of the fragment.
 */
export function plainText(html: string): string {
  if (!html.includes('<')) return oneLine(html.includes('&') ? decodeHTML(html) : html);
  const source = html.replace(NO_DECLARATION, '&lt;!');
  let out = '';
  let skippedTag = '';
  readMarkup(source, 'html', {
    open(name, _attributes, selfClosing, tagSource) {
      const tag = name.toLowerCase();
      if (skippedTag !== '') return;
      if (WITHOUT_TEXT.has(tag)) skippedTag = selfClosing ? '' : tag;
      else if (BLOCK.has(tag)) out += ' ';
      else if (!INLINE.has(tag)) out += tagSource();
    },
    close(name) {
      const tag = name.toLowerCase();
      if (skippedTag !== '') skippedTag = tag === skippedTag ? '' : skippedTag;
      else if (BLOCK.has(tag)) out += ' ';
      else if (!INLINE.has(tag) && !WITHOUT_TEXT.has(tag)) out += `</${name}>`;
    },
    text(text) {
      if (skippedTag === '') out += decodeHTML(text);
    },
  });
  return oneLine(out);
}
