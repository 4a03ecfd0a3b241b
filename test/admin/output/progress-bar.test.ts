import { expect, test } from 'vitest';
import { progressBar } from '../../../admin/output/progress/progress-bar.ts';

test('a bar fills from nothing to all, and says how fast and how long once something is done', () => {
  expect(progressBar(0, 1_500, 0)).toBe(`${'░'.repeat(24)} 0 of 1,500 done`);
  expect(progressBar(0, 1_500, 3)).toBe(`${'░'.repeat(24)} 0 of 1,500 done`);
  expect(progressBar(500, 1_500, 2.5)).toBe(
    `${'█'.repeat(8)}${'░'.repeat(16)} 500 of 1,500 done, 200 a second, 5 s left`,
  );
  expect(progressBar(1_499, 1_500, 10)).toMatch(/^█{23}░ 1,499 of 1,500 done, 150 a second, 1 s left$/);
  expect(progressBar(1_500, 1_500, 10)).toMatch(/^█{24} 1,500 of 1,500 done, 150 a second, 0 s left$/);
});

test('what takes long is told in minutes or hours, and what is slow with a decimal', () => {
  expect(progressBar(60, 6_060, 10)).toMatch(/6\.0 a second, 17 min left$/);
  expect(progressBar(1_000, 1_000_000, 5)).toMatch(/200 a second, 83 min left$/);
  expect(progressBar(1_000, 2_000_000, 5)).toMatch(/200 a second, 3 h left$/);
});
