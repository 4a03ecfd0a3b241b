/** Splits a list of words separated by white space. An underscore stands for a space inside an item. */
export const wordList = (text: string): string[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '));

export const wordSet = (text: string): ReadonlySet<string> => new Set(wordList(text));
