import { expect, test } from 'vitest';
import { progressBar } from '../../../admin/output/progress/progress-bar.ts';
import { progressLine } from '../../../admin/output/progress/watch.ts';

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

test('a bar never wraps: it loses its parts one by one', () => {
  const line = (width: number): string => progressBar(500, 1_500, 2.5, width);
  expect(line(80)).toMatch(/^█+░+ 500 of 1,500 done, 200 a second, 5 s left$/);
  expect(line(50)).toBe('500 of 1,500 done, 5 s left');
  expect(line(20)).toBe('500 of 1,500 done');
  expect(line(5)).toBe('500 o');
});

test('so does the line of a run', () => {
  const progress = {
    feedsPolled: 6,
    feedsOpen: 0,
    ready: 1_234,
    rejected: 35,
    again: 12,
    open: 288,
    waiting: 11,
    nextAt: undefined,
  };
  for (const width of [120, 80, 60, 40, 20, 10])
    expect(progressLine(progress, width).length).toBeLessThanOrEqual(width);
  expect(progressLine(progress)).toBe(
    'feeds 6/6 · articles [████████████████░░░░] 1234 ready · 35 rejected · 12 updated · 288 to do · 11 to retry',
  );
  expect(progressLine(progress, 79)).toBe(
    'feeds 6/6 · 1234 ready · 35 rejected · 12 updated · 288 to do · 11 to retry',
  );
});
