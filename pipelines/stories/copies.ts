import type { StoryFingerprint } from '../../model/story.ts';

/** What is compared of two texts. */
export type TextFingerprint = Pick<StoryFingerprint, 'shingles' | 'signature'>;

/** Share of the shorter text that a copy has in common with the longer, less the standard error of the estimate. */
const COPY = 0.5;
/** On one site, texts of one template (two quakes, two matches) have more in common. */
const COPY_ON_SAME_SITE = 0.9;

/**
 * Of two texts that are each other's copies, each has this share of its shingles in the other; a
 * longer one is more than the other.
 */
const COVERED = 0.6;

/** Estimates the share of the shorter text that the longer has too, with the standard error of the estimate. */
const estimate = (a: TextFingerprint, b: TextFingerprint): { share: number; error: number } => {
  if (a.signature.length === 0 || b.signature.length === 0) return { share: 0, error: 0 };
  const values = a.signature.length;
  const jaccard = a.signature.reduce((equal, value, n) => (value === b.signature[n] ? equal + 1 : equal), 0) / values;
  const ratio = (a.shingles + b.shingles) / Math.min(a.shingles, b.shingles);
  return {
    share: Math.min(1, (ratio * jaccard) / (1 + jaccard)),
    error: (ratio * Math.sqrt((jaccard * (1 - jaccard)) / values)) / (1 + jaccard) ** 2,
  };
};

/**
 * Estimates the share (0 to 1) of the shingles of the shorter text that the longer has too. It is 0
 * for texts that are too short for a signature.
 */
export function containment(a: TextFingerprint, b: TextFingerprint): number {
  return estimate(a, b).share;
}

/**
 * Returns whether one text is a copy of the other, perhaps with other first and last lines, cut, or
 * edited. Of texts of very different lengths the estimate is uncertain: they must have more in
 * common.
 */
export function isCopy(a: TextFingerprint, b: TextFingerprint, sameSite: boolean): boolean {
  const { share, error } = estimate(a, b);
  return sameSite ? share >= COPY_ON_SAME_SITE : share - error >= COPY;
}

/**
 * Returns whether a text holds much that another, which it copies or is copied by, does not have:
 * perhaps another text.
 */
export function holdsMore(text: TextFingerprint, other: TextFingerprint): boolean {
  return containment(text, other) * other.shingles < COVERED * text.shingles && other.shingles < text.shingles;
}
