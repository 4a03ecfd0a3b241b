import { decodeHTML } from 'entities';
import { oneLine } from './clean.ts';
import { readMarkup } from './markup-tokens.ts';

/** Elements whose content nobody reads. */
const UNREAD = new Set(['script', 'style', 'template']);

/** Elements within a line: leaving out their tags leaves no gap. */
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

/**
 * What a reader sees of an HTML fragment, on one line. Only names of HTML elements count as tags: a headline about
 * `<title>` or "x <y> z" keeps its words. Linear in the length of the fragment.
 */
export const plainText = (html: string): string => {
  if (!html.includes('<')) return oneLine(html.includes('&') ? decodeHTML(html) : html);
  let out = '';
  let unread = '';
  readMarkup(html, 'html', {
    open(name, _attributes, selfClosing, source) {
      const tag = name.toLowerCase();
      if (unread !== '') return;
      if (UNREAD.has(tag)) unread = selfClosing ? '' : tag;
      else if (BLOCK.has(tag)) out += ' ';
      else if (!INLINE.has(tag)) out += source();
    },
    close(name) {
      const tag = name.toLowerCase();
      if (unread !== '') unread = tag === unread ? '' : unread;
      else if (BLOCK.has(tag)) out += ' ';
      else if (!INLINE.has(tag) && !UNREAD.has(tag)) out += `</${name}>`;
    },
    text(text) {
      if (unread === '') out += decodeHTML(text);
    },
  });
  return oneLine(out);
};
