/** Linked pages get neither a handle on the page that displays the article nor its address. */
export const LINK_REL = 'noopener noreferrer';

/** Characters that a parser or a serializer interprets or may change. */
const SPECIAL = '<>&\\u0000-\\u001f\\u007f-\\u00a0';
/** White space that a sanitizer trims. */
const WIDE = '\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff';
/** Any number of characters and of these references. This form cannot backtrack exponentially. */
const some = (characters: string, references: string): string => `${characters}*(?:&(?:${references});${characters}*)*`;
const VALUE = some(`[^"${SPECIAL}${WIDE}]`, 'amp|quot');
const ADDRESS = `https?://${some(`[^" ${SPECIAL}${WIDE}]`, 'amp')}`;

const TOKEN = new RegExp(
  `<(strong|em|code|q|sub|sup)>|(<a href="${ADDRESS}")>|</(strong|em|code|q|sub|sup|a)>|[^${SPECIAL}]+|&(?:amp|lt|gt|nbsp);`,
  'y',
);
const SIZE = '(?: width="\\d+" height="\\d+")?';
const PICTURE = new RegExp(`<figure>(<img src="${ADDRESS}" alt="(?! )${VALUE}(?<! )"${SIZE})></figure>`, 'y');

/** Parsers may rearrange elements that are nested deeper. */
const MAX_DEPTH = 8;

/**
 * Returns the sanitized form of inline HTML that looks exactly as this module's neighbors write it:
 * emphasis and links to the web, properly nested, no link inside a link, every special character
 * escaped. Such HTML is unambiguous to every parser. Returns `undefined` for anything else, which
 * needs a sanitizer.
 */
export function sanitizedOwnMarkup(html: string): string | undefined {
  const open: string[] = [];
  let clean = '';
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < html.length) {
    const token = TOKEN.exec(html);
    if (token === null) return undefined;
    const [whole, simple, link, closed] = token;
    const opened = link === undefined ? simple : 'a';
    if (opened !== undefined) {
      if (open.length === MAX_DEPTH || (opened === 'a' && open.includes('a'))) return undefined;
      open.push(opened);
    } else if (closed !== undefined && open.pop() !== closed) return undefined;
    clean += link === undefined ? whole : `${link} rel="${LINK_REL}">`;
  }
  return open.length === 0 ? clean : undefined;
}

/** The same for HTML that consists of pictures. */
export function sanitizedOwnPictures(html: string): string | undefined {
  let clean = '';
  PICTURE.lastIndex = 0;
  while (PICTURE.lastIndex < html.length) {
    const picture = PICTURE.exec(html);
    if (picture === null) return undefined;
    clean += `<figure>${picture[1]} loading="lazy"></figure>`;
  }
  return clean;
}
