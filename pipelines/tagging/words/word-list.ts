/** Reads a list written as plain words separated by white space; an underscore stands for a blank inside an item. */
export const wordList = (text: string): string[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '));

export const wordSet = (text: string): ReadonlySet<string> => new Set(wordList(text));

/** A name of the lists without the "?" that says it is also something else. */
export const unmarked = (written: string): string => (written.startsWith('?') ? written.slice(1) : written);
