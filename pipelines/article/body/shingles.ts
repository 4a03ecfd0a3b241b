/** In words. */
const SIZE = 4;

/** Returns the distinct runs of four words. */
export function shinglesOf(tokens: readonly string[]): ReadonlySet<string> {
  const shingles = new Set<string>();
  for (let at = 0; at + SIZE <= tokens.length; at += 1) shingles.add(tokens.slice(at, at + SIZE).join(' '));
  return shingles;
}

/** Returns the share of `part` that `whole` contains, 0 to 1. */
export function containment(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  let shared = 0;
  for (const shingle of part) if (whole.has(shingle)) shared += 1;
  return part.size === 0 ? 0 : shared / part.size;
}
