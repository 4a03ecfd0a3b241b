const SURROGATE = /[\ud800-\udfff]/;

/**
 * Returns a function from UTF-16 indices, as JavaScript counts, to code point offsets, as substr()
 * in SQL counts. The indices are read in one pass over the text.
 */
export function codePointOffsets(text: string, indices: readonly number[]): (index: number) => number {
  if (!SURROGATE.test(text)) return (index) => index;
  const offsets = new Map<number, number>();
  let index = 0;
  let points = 0;
  for (const target of [...new Set(indices)].sort((a, b) => a - b)) {
    while (index < target && index < text.length) {
      index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
      points += 1;
    }
    offsets.set(target, points);
  }
  return (at) => offsets.get(at) ?? 0;
}
