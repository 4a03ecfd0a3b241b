/**
 * A document as XML has it: lines end with one line feed, what no document may contain is left out, and the marks of
 * CDATA are spelled as they must be, however the document spells them. A section begun twice begins once.
 */
export const repairText = (written: string): string => {
  const legal = FORBIDDEN.test(written) ? written.replace(ALL_FORBIDDEN, '') : written;
  const lines = legal.includes('\r') ? legal.replace(/\r\n?/g, '\n') : legal;
  const marked = MISSPELT.test(lines) ? lines.replace(CDATA_MARK, '<![CDATA[') : lines;
  return marked.replace(/<!\[CDATA\[\s{0,99}(?=<!\[CDATA\[)/g, '');
};

/** And byte order marks, which stand in the middle where files were put together. */
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufeff\ufffe\uffff]/;
const ALL_FORBIDDEN = new RegExp(FORBIDDEN, 'g');

/** Any `cdata[` but the right one: most documents have none, and this is found fast. */
const MISSPELT = /[Cc][Dd][Aa][Tt][Aa] ?\[(?<!<!\[CDATA\[)/;

/** Without its `<` it is a mark only where a text begins. */
const CDATA_MARK = /<!?\[? ?cdata ?\[|(?<=>\s{0,9})!\[cdata\[/gi;
