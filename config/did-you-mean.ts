/** Half a word that has to be changed is another word. */
const FARTHEST = 0.5;

/** Letters to change, add or leave out to make one word of the other. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
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
