import type { StoryPrint } from './print.ts';

/** What is compared of two texts. */
export type TextPrint = Pick<StoryPrint, 'shingles' | 'signature'>;

/** Share of the shorter text that a copy has in common with the longer. */
const COPY = 0.6;
/** On one site, texts of one template (two quakes, two matches) have more in common. */
const COPY_ON_SAME_SITE = 0.9;

const jaccard = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((equal, value, n) => (value === b[n] ? equal + 1 : equal), 0) / a.length;

/**
 * Estimates the share (0 to 1) of the shingles of the shorter text that the longer has too. It is 0 for texts that are
 * too short for a signature.
 */
export const containment = (a: TextPrint, b: TextPrint): number => {
  if (a.signature.length === 0 || b.signature.length === 0) return 0;
  const similarity = jaccard(a.signature, b.signature);
  const inCommon = (similarity / (1 + similarity)) * (a.shingles + b.shingles);
  return Math.min(1, inCommon / Math.min(a.shingles, b.shingles));
};

/** Returns whether one text is a copy of the other, perhaps with other first and last lines, cut, or edited. */
export const isCopy = (a: TextPrint, b: TextPrint, sameSite: boolean): boolean =>
  containment(a, b) >= (sameSite ? COPY_ON_SAME_SITE : COPY);
