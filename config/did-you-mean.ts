/** Maximum share of letters that may differ. */
const MAX_DISTANCE = 0.5;

/** Edit distance (Damerau-Levenshtein): number of letters to replace, insert, delete or swap with a neighbor. */
const distance = (a: string, b: string): number => {
  let previous: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      const swapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j] ? (previous[j - 1] ?? 0) + 1 : replaced;
      next.push(Math.min(replaced, swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    previous = row;
    row = next;
  }
  return row[b.length] ?? 0;
};

/** Longer texts are not typing errors, and the comparison is quadratic. */
const MAX_LENGTH = 200;

/**
 * Returns the known word closest to `typed`, or undefined if none is close.
 * @param maxDistance share of the longer word that may differ
 */
export function nearest(typed: string, known: readonly string[], maxDistance = MAX_DISTANCE): string | undefined {
  if (typed.length > MAX_LENGTH) return undefined;
  const word = comparable(typed);
  let closest: string | undefined;
  let smallest = maxDistance;
  for (const candidate of known) {
    const other = comparable(candidate);
    const longer = Math.max(word.length, other.length);
    // The difference in length is a lower bound of the edit distance.
    if (Math.abs(word.length - other.length) >= smallest * longer) continue;
    const share = distance(word, other) / longer;
    if (share < smallest) {
      closest = candidate;
      smallest = share;
    }
  }
  return closest;
}

/** Returns `; did you mean …?` if a known word is close to `typed`, otherwise an empty string. */
export function didYouMean(typed: string, known: readonly string[]): string {
  return suggest(nearest(typed, known));
}

/** Returns `; did you mean …?` for what is near, otherwise an empty string. */
export function suggest(near: string | undefined): string {
  return near === undefined ? '' : `; did you mean ${near}?`;
}

// The common prefix of the settings must not make them look similar.
const comparable = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('-', '_')
    .replace(/^wireroom_/, '');
