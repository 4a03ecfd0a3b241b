/**
 * Normalizes a document for XML: converts line endings, and removes forbidden characters and the
 * XML declaration, which may lack its end.
 */
export function repairText(written: string): string {
  const legal = FORBIDDEN.test(written) ? written.replace(ALL_FORBIDDEN, '') : written;
  const lines = legal.includes('\r') ? legal.replace(/\r\n?/g, '\n') : legal;
  return lines.replace(/^\s{0,100}<\?xml[^<>]{0,500}>/i, '');
}

/** Includes byte order marks, which occur in the middle of concatenated files. */
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufeff\ufffe\uffff]/;
const ALL_FORBIDDEN = new RegExp(FORBIDDEN, 'g');
