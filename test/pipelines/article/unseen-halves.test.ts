import { expect, it } from 'vitest';
import { defectCount, defectsOfHalf, printedDefects } from './unseen-defects.ts';

// Fewer after a rule was mended, never more.
it.each([
  ['first', 6],
  ['second', 5],
  ['third', 4],
  ['fourth', 16],
] as const)('the %s half has no more defects than were counted: %i', (half, most) => {
  const pages = defectsOfHalf(half);
  expect(defectCount(pages), printedDefects(pages)).toBeLessThanOrEqual(most);
});
