/** Formats a number with its noun: `1 feed`, `2,000 feeds`. */
export const countNoun = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
