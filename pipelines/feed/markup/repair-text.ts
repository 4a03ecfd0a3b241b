/**
 * Normalizes a document for XML: converts line endings, removes forbidden characters, corrects
 * misspelled starts of CDATA sections, and merges a repeated start.
 */
export function repairText(written: string): string {
  const legal = FORBIDDEN.test(written) ? written.replace(ALL_FORBIDDEN, '') : written;
  const lines = legal.includes('\r') ? legal.replace(/\r\n?/g, '\n') : legal;
  const marked = MISSPELLED.test(lines) ? lines.replace(CDATA_MARK, '<![CDATA[') : lines;
  return marked.replace(/<!\[CDATA\[\s{0,99}(?=<!\[CDATA\[)/g, '');
}

/** Includes byte order marks, which occur in the middle of concatenated files. */
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufeff\ufffe\uffff]/;
const ALL_FORBIDDEN = new RegExp(FORBIDDEN, 'g');

/** Any `cdata[` except a correct one. A fast check that excludes most documents. */
const MISSPELLED = /[Cc][Dd][Aa][Tt][Aa] ?\[(?<!<!\[CDATA\[)/;

/** Without `<`, only at the start of a text. */
const CDATA_MARK = /<!?\[? ?cdata ?\[|(?<=>\s{0,9})!\[cdata\[/gi;
