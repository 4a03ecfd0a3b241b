/** Half a word that has to be changed is another word. */
const FARTHEST = 0.5;

/** Letters to change, add or leave out, and neighbours to swap, to make one word of the other. */
const distance = (a: string, b: string): number => {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      const swapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j] ? (before[j - 1] ?? 0) + 1 : replaced;
      next.push(Math.min(replaced, swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
};

/** `; did you mean …?` when one of the known words is near to what was typed, and nothing otherwise. */
export const didYouMean = (typed: string, known: readonly string[]): string => {
  if (typed.length > 100) return '';
  const word = comparable(typed);
  const [near] = known
    .map((candidate) => {
      const other = comparable(candidate);
      return { candidate, far: distance(word, other) / Math.max(word.length, other.length) };
    })
    .sort((a, b) => a.far - b.far);
  return near && near.far < FARTHEST ? `; did you mean ${near.candidate}?` : '';
};

// All our settings begin alike, which makes none of them nearer than another.
const comparable = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('-', '_')
    .replace(/^wireroom_/, '');
