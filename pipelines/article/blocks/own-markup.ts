/** The page that is linked to gets no handle on the one that shows the article, and does not learn its address. */
export const LINK_REL = 'noopener noreferrer';

/** Characters that a parser or a serialiser takes for something else, or may change. */
const SPECIAL = '<>&\\u0000-\\u001f\\u007f-\\u00a0';
/** White space that a sanitiser trims. */
const WIDE = '\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff';
/** Any number of characters, with these references among them. In this shape the search cannot go astray. */
const some = (characters: string, references: string): string => `${characters}*(?:&(?:${references});${characters}*)*`;
const VALUE = some(`[^"${SPECIAL}${WIDE}]`, 'amp|quot');
const ADDRESS = `https?://${some(`[^" ${SPECIAL}${WIDE}]`, 'amp')}`;

const TOKEN = new RegExp(
  `<(strong|em|code|q|sub|sup)>|(<a href="${ADDRESS}")>|</(strong|em|code|q|sub|sup|a)>|[^${SPECIAL}]+|&(?:amp|lt|gt|nbsp);`,
  'y',
);
const SIZE = '(?: width="\\d+" height="\\d+")?';
const PICTURE = new RegExp(`<figure>(<img src="${ADDRESS}" alt="(?! )${VALUE}(?<! )"${SIZE})></figure>`, 'y');

/** A parser that meets more inside one another may begin to rearrange them. */
const DEEPEST = 8;

/**
 * What sanitising makes of inline HTML that is written exactly as we write it: emphasis and links of the web, each
 * closed where it has to be, no link in another, every character escaped that can be. No parser reads that in
 * two ways. `undefined` for anything else, which is for a sanitiser to take apart.
 */
export const sanitizedOwnMarkup = (html: string): string | undefined => {
  const open: string[] = [];
  let clean = '';
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < html.length) {
    const token = TOKEN.exec(html);
    if (token === null) return undefined;
    const [whole, simple, link, closed] = token;
    const opened = link === undefined ? simple : 'a';
    if (opened !== undefined) {
      if (open.length === DEEPEST || (opened === 'a' && open.includes('a'))) return undefined;
      open.push(opened);
    } else if (closed !== undefined && open.pop() !== closed) return undefined;
    clean += link === undefined ? whole : `${link} rel="${LINK_REL}">`;
  }
  return open.length === 0 ? clean : undefined;
};

/** The same for pictures and nothing else. */
export const sanitizedOwnPictures = (html: string): string | undefined => {
  let clean = '';
  PICTURE.lastIndex = 0;
  while (PICTURE.lastIndex < html.length) {
    const picture = PICTURE.exec(html);
    if (picture === null) return undefined;
    clean += `<figure>${picture[1]} loading="lazy"></figure>`;
  }
  return clean;
};
