/**
 * Converts UTF-16 indices, as JavaScript counts, to code point offsets, as substr() in SQL counts, in one pass over the
 * text.
 */
export const codePointOffsets = (text: string, indices: readonly number[]): ReadonlyMap<number, number> => {
  const targets = [...new Set(indices)].sort((a, b) => a - b);
  const offsets = new Map<number, number>();
  let index = 0;
  let points = 0;
  for (const target of targets) {
    while (index < target && index < text.length) {
      index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
      points += 1;
    }
    offsets.set(target, points);
  }
  return offsets;
};
