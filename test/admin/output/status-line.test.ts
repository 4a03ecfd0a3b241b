import { expect, test } from 'vitest';
import { doneText } from '../../../admin/output/progress/status-line.ts';
import { progressLine } from '../../../admin/output/progress/watch.ts';

test('a line says how much is done and, once something is, how long it takes', () => {
  const text = (done: number, ms: number): string => doneText(done, 1_500, ms, 100);
  expect(text(0, 3_000)).toBe(`${'░'.repeat(24)} 0 of 1,500 done`);
  expect(text(500, 2_500)).toBe(`${'█'.repeat(8)}${'░'.repeat(16)} 500 of 1,500 done, 5 s left`);
  expect(text(1_500, 10_000)).toBe(`${'█'.repeat(24)} 1,500 of 1,500 done, 0 s left`);
});

test('it never wraps: it loses its parts one by one', () => {
  const text = (width: number): string => doneText(500, 1_500, 2_500, width);
  expect(text(80)).toMatch(/^█+░+ 500 of 1,500 done, 5 s left$/);
  expect(text(50)).toBe('500 of 1,500 done, 5 s left');
  expect(text(20)).toBe('500 of 1,500 done');
  expect(text(5)).toBe('500 o');
});

test('so does the line of a run', () => {
  const progress = {
    feedsPolled: 6,
    feedsOpen: 0,
    ready: 1_234,
    rejected: 35,
    updated: 12,
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
