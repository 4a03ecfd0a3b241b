/** Reads a list written as plain words separated by white space; an underscore stands for a blank inside an item. */
export const wordList = (text: string): string[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '));

export const wordSet = (text: string): ReadonlySet<string> => new Set(wordList(text));
