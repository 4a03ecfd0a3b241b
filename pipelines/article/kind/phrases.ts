/** Any of some phrases as whole words, in any script and case. `\b` knows ASCII letters only. */
export const anyOf = (...phrases: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** Any of some phrases of scripts without blanks, where words have no edges. */
export const anyIn = (...phrases: readonly string[]): RegExp => new RegExp(phrases.join('|'), 'u');
