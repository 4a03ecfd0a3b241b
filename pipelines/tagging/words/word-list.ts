/** Splits a list of words separated by white space. An underscore stands for a space inside an item. */
export function wordList(text: string): string[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '));
}

export function wordSet(text: string): ReadonlySet<string> {
  return new Set(wordList(text));
}
