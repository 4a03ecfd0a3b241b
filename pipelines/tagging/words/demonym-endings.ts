/** Languages that write demonyms in lower case. */
export const LOWERCASE_DEMONYMS: ReadonlySet<string> = new Set(['es', 'it', 'pt']);

/** Endings of demonym stems, by language. */
export const DEMONYM_ENDINGS: Readonly<Record<string, readonly string[]>> = {
  de: ['', 'e', 'en', 'er', 'em', 'es', 'n', 'in', 'innen', 's'],
  fr: ['', 's', 'e', 'es', 'ne', 'nes', 'le', 'les'],
  es: ['', 'o', 'a', 'os', 'as', 's', 'es', 'e'],
  it: ['o', 'a', 'i', 'e', 'hi', 'he'],
  pt: ['', 'o', 'a', 'os', 'as', 's', 'es', 'e'],
};
