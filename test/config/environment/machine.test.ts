import { expect, test } from 'vitest';
import { defaultThreads, usableMemory } from '../../../config/environment/machine.ts';

const MB = 2 ** 20;
const GB = 2 ** 30;

test.each([
  ['a container with a limit', 512 * MB, 512 * MB],
  ['a container with a limit above the memory of the machine', 16 * GB, 8 * GB],
  ['no limit (cgroup v2, by Node 20)', 2 ** 64, 8 * GB],
  ['no limit (cgroup v1)', 2 ** 63 - 4096, 8 * GB],
  ['a system that cannot tell', 0, 8 * GB],
  ['an older Node', undefined, 8 * GB],
])('usable memory: %s', (_, limit, usable) => {
  expect(usableMemory(limit, 8 * GB)).toBe(usable);
});

test.each([
  [2, 512 * MB, 1],
  [8, 1000 * MB, 1],
  [2, GB, 2],
  [1, 8 * GB, 1],
  [8, 2 * GB, 4],
  [64, 64 * GB, 8],
  [2, 256 * MB, 1],
])('%i cores with %i bytes of memory get %i threads', (cores, memoryBytes, threads) => {
  expect(defaultThreads({ cores, memoryBytes })).toBe(threads);
});
