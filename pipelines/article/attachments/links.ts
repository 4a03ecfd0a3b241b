import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { normalizeUrl } from '../../../model/url/normalize.ts';
import { cleanLine } from '../../text/clean.ts';
import { readMarkup } from '../../text/markup-tokens.ts';
import type { Link } from '../document.ts';

/** Maximum number of links of an article. */
const MAX_LINKS = 100;
/** In characters. */
const MAX_TEXT_LENGTH = 300;

/** Returns the links in the HTML of an article to other pages than its own, in order, each page once. */
export function linksIn(html: string, own: readonly (string | undefined)[]): Link[] {
  const links = new Map<string, string>();
  let target: string | undefined;
  let text = '';
  readMarkup(html, 'html', {
    open(name, attributes) {
      const href = name === 'a' ? attributes.find((attribute) => attribute.name === 'href')?.value : undefined;
      if (href === undefined) return;
      target = normalizeUrl(decodeHTMLAttribute(href));
      text = '';
    },
    text(value) {
      if (target !== undefined) text += decodeHTML(value);
    },
    close(name) {
      if (name !== 'a' || target === undefined) return;
      if (!own.includes(target) && links.size < MAX_LINKS && !links.has(target))
        links.set(target, cleanLine(text).slice(0, MAX_TEXT_LENGTH).toWellFormed());
      target = undefined;
    },
  });
  return [...links].map(([url, text]) => ({ url, text }));
}
