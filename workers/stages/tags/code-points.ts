/**
 * Turns UTF-16 indices into a text, as JavaScript counts, into code points, as SQL's substr() counts.
 * One pass over the text for all of them.
 */
export const codePointOffsets = (text: string, indices: readonly number[]): ReadonlyMap<number, number> => {
  const wanted = [...new Set(indices)].sort((a, b) => a - b);
  const offsets = new Map<number, number>();
  let index = 0;
  let points = 0;
  for (const want of wanted) {
    while (index < want && index < text.length) {
      index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
      points += 1;
    }
    offsets.set(want, points);
  }
  return offsets;
};
