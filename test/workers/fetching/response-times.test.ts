import { expect, test } from 'vitest';
import { createResponseTimes } from '../../../workers/fetching/response-times.ts';

const HOST = 'a.example';

test('a host whose documents take long to compute is asked as rarely as one that responds slowly', () => {
  const times = createResponseTimes({ hostDelayMs: 0 });
  times.noteStored(HOST, 0);
  times.record(HOST, 40);
  times.recordComputing(HOST, 2_600);
  expect(times.take()).toEqual([{ host: HOST, ms: 2_600 }]);
  expect(times.take(), 'once').toEqual([]);
});

test('computing counts only when it takes longer than a second and than the response', () => {
  const times = createResponseTimes({ hostDelayMs: 0 });
  times.record(HOST, 40);
  times.recordComputing(HOST, 900);
  expect(times.of(HOST)).toBe(40);
  times.record(HOST, 3_000);
  times.recordComputing(HOST, 1_800);
  expect(times.of(HOST)).toBe(3_000);
});

test('times below the minimum delay are not stored, unless they end a longer one', () => {
  const times = createResponseTimes({ hostDelayMs: 1_000 });
  times.noteStored(HOST, 0);
  times.record(HOST, 700);
  expect(times.take()).toEqual([]);
  times.noteStored(HOST, 5_000);
  times.record(HOST, 700);
  expect(times.take()).toEqual([{ host: HOST, ms: 700 }]);
});
