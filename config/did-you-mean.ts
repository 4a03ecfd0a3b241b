/** Half a word that has to be changed is another word. */
const MAX_DISTANCE = 0.5;

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

/** Longer texts are no slip of the finger, and take long to compare. */
const MAX_LENGTH = 200;

/**
 * The known word that is nearest to what was typed, if it is near.
 * @param farthest share of the longer word that may be different
 */
export const nearest = (typed: string, known: readonly string[], farthest = MAX_DISTANCE): string | undefined => {
  if (typed.length > MAX_LENGTH) return undefined;
  const word = comparable(typed);
  let near: string | undefined;
  let least = farthest;
  for (const candidate of known) {
    const other = comparable(candidate);
    const longer = Math.max(word.length, other.length);
    // Each letter that one has more is one to add.
    if (Math.abs(word.length - other.length) >= least * longer) continue;
    const far = distance(word, other) / longer;
    if (far < least) {
      near = candidate;
      least = far;
    }
  }
  return near;
};

/** `; did you mean …?` when one of the known words is near to what was typed, and nothing otherwise. */
export const didYouMean = (typed: string, known: readonly string[]): string => {
  const near = nearest(typed, known);
  return near === undefined ? '' : `; did you mean ${near}?`;
};

// All our settings begin alike, which makes none of them nearer than another.
const comparable = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('-', '_')
    .replace(/^wireroom_/, '');
