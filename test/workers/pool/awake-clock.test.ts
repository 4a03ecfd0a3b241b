import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAwakeClock } from '../../../workers/pool/awake-clock.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Time in which the process was stopped: the clock on the wall goes on, no timer fires. */
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

test('it counts the time that passes', () => {
  const { clock } = openClock();
  vi.advanceTimersByTime(3_000);
  expect(clock.now()).toBeCloseTo(3_000, -2);
});

test('of the time in which the process was stopped it counts next to nothing', () => {
  const { clock, stop } = openClock();
  vi.advanceTimersByTime(1_000);
  stop(60_000);
  vi.advanceTimersByTime(1_000);
  expect(clock.now()).toBeLessThan(2_600);
});

test('an alarm rings when the process was awake for so long, once, and not when it was canceled', () => {
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
