import { spawnSync } from 'node:child_process';

// faketime prints the path of its library.
const { stdout } = spawnSync('faketime', ['-f', '+0', 'printenv', 'LD_PRELOAD'], { encoding: 'utf8' });
const library = stdout?.trim();

/** Whether faketime is installed. */
export const hasWrongClocks = Boolean(library);

if (!hasWrongClocks && process.env['TEST_FAKETIME'] === 'required')
  throw new Error('TEST_FAKETIME=required, but there is no faketime');
if (!hasWrongClocks) console.warn('faketime (libfaketime) is not installed: no process has a wrong clock');

/**
 * Returns the environment of a process whose clock is off by `offset`, such as "+3d" or "-2h". Its
 * timers are not affected.
 */
export function wrongClock(offset: string): Record<string, string> {
  return {
    LD_PRELOAD: library ?? '',
    FAKETIME: offset,
    // The names in older and newer versions.
    DONT_FAKE_MONOTONIC: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  };
}
