import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAwakeClock } from '../../../workers/pool/awake-clock.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Passes time in which the process is stopped: the clock goes on, but no timer fires. */
const openClock = () => {
  let stoppedMs = 0;
  const clock = createAwakeClock(() => performance.now() + stoppedMs);
  return {
    clock,
    stop: (ms: number) => {
      stoppedMs += ms;
    },
  };
};

test('counts passing time', () => {
  const { clock } = openClock();
  vi.advanceTimersByTime(3_000);
  expect(clock.now()).toBeCloseTo(3_000, -2);
});

test('hardly counts time in which the process was stopped', () => {
  const { clock, stop } = openClock();
  vi.advanceTimersByTime(1_000);
  stop(60_000);
  vi.advanceTimersByTime(1_000);
  expect(clock.now()).toBeLessThan(2_600);
});

test('calls back once after the given awake time, unless canceled', () => {
  const { clock, stop } = openClock();
  const ring = vi.fn();
  const canceled = vi.fn();
  clock.after(2_000, ring);
  clock.after(2_000, canceled)();
  vi.advanceTimersByTime(1_000);
  stop(60_000);
  vi.advanceTimersByTime(400);
  expect(ring).not.toHaveBeenCalled();
  vi.advanceTimersByTime(5_000);
  expect(ring).toHaveBeenCalledTimes(1);
  expect(canceled).not.toHaveBeenCalled();
});
