import { expect, it } from 'vitest';
import { defectCount, defectsOfHalf, printedDefects } from './unseen-defects.ts';

// Fewer after a rule was mended; more only when a rule goes that pages never looked at do not need.
it.each([
  ['first', 8],
  ['second', 11],
  ['third', 2],
  ['fourth', 17],
] as const)('the %s half has no more defects than were counted: %i', (half, most) => {
  const pages = defectsOfHalf(half);
  expect(defectCount(pages), printedDefects(pages)).toBeLessThanOrEqual(most);
});
