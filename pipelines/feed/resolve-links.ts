import { decodeHTMLAttribute, escapeAttribute } from 'entities';
import { readMarkup } from '../text/markup-tokens.ts';
import { resolveUrl } from './resolve-url.ts';

const URL_ATTRIBUTES = new Set(
  'action background cite classid codebase data href longdesc poster profile src usemap'.split(' '),
);

/** Whether an HTML attribute holds one URL. */
export const isUrlAttribute = (name: string): boolean => URL_ATTRIBUTES.has(name);

/** Makes the links of an HTML fragment absolute and leaves every other character as it is. */
export const resolveLinks = (html: string, base: string): string => {
  let out = '';
  let copied = 0;
  readMarkup(html, 'html', {
    open(_name, attributes) {
      for (const { name, value, start, end, quoted } of attributes) {
        if (value === '' || !isUrlAttribute(name.toLowerCase())) continue;
        const absolute = resolveUrl(decodeHTMLAttribute(value), base);
        if (absolute === undefined || absolute === value) continue;
        const written = escapeAttribute(absolute);
        out += html.slice(copied, start) + (quoted ? written.replaceAll("'", '&#39;') : `"${written}"`);
        copied = end;
      }
    },
  });
  return out + html.slice(copied);
};
