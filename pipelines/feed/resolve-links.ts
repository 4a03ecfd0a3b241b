import { decodeHTMLAttribute, escapeAttribute } from 'entities';
import { parseUrl } from '../../config/parse-url.ts';
import { readMarkup } from '../text/markup-tokens.ts';
import { resolveUrl } from './markup/resolve-url.ts';

const URL_ATTRIBUTES = new Set(
  'action background cite classid codebase data href longdesc poster profile src usemap'.split(' '),
);

/** Whether the value of an HTML attribute is a single URL. */
export function isUrlAttribute(name: string): boolean {
  return URL_ATTRIBUTES.has(name);
}

/** An attribute whose URL has no scheme. May match text that looks like an attribute, but misses none. */
const MAY_BE_RELATIVE = new RegExp(
  String.raw`[\s"'/](?:${[...URL_ATTRIBUTES].join('|')})\s{0,99}=\s{0,99}["']?(?!["']?[a-z][a-z\d+.-]{0,30}:)`,
  'i',
);

/** Makes the relative links of an HTML fragment absolute and keeps all other characters unchanged. */
export function resolveLinks(html: string, base: string): string {
  if (!MAY_BE_RELATIVE.test(html)) return html;
  let out = '';
  let copied = 0;
  readMarkup(html, 'html', {
    open(_name, attributes) {
      for (const { name, value, start, end, quoted } of attributes) {
        if (value === '' || !isUrlAttribute(name.toLowerCase())) continue;
        const reference = decodeHTMLAttribute(value);
        const absolute = parseUrl(reference) ? undefined : resolveUrl(reference, base);
        if (absolute === undefined) continue;
        const written = escapeAttribute(absolute);
        out += html.slice(copied, start) + (quoted ? written.replaceAll("'", '&#39;') : `"${written}"`);
        copied = end;
      }
    },
  });
  return out + html.slice(copied);
}
