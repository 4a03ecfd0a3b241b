const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * Normalizes a name for comparison: lower case, no diacritics, straight apostrophes, spaces for
 * hyphens, no full stops.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return PLAIN.test(lower) ? lower : foldAll(lower);
}

const foldAll = (lower: string): string =>
  lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC')
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/[-‐‑–]/g, ' ')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('.', '')
    .replace(/\s+/g, ' ')
    .trim();

/** Returns a stable key: letters and digits of any script in lower case, joined by hyphens. Never empty. */
export function slug(name: string): string {
  const folded = fold(name);
  return PLAIN.test(folded) ? folded.replaceAll(' ', '-') : slugAll(folded);
}

const slugAll = (folded: string): string =>
  folded
    .replaceAll("'", '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'unnamed';
