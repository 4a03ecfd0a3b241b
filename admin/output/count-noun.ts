/** Formats a number with its noun: `1 feed`, `2,000 feeds`. */
export function countNoun(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
