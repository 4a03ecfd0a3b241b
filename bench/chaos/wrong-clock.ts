import { spawnSync } from 'node:child_process';

// It says itself where its library is.
const { stdout } = spawnSync('faketime', ['-f', '+0', 'printenv', 'LD_PRELOAD'], { encoding: 'utf8' });
const library = stdout?.trim();

/** Whether a process can be given a wrong clock here. */
export const hasWrongClocks = Boolean(library);

if (!hasWrongClocks && process.env['TEST_FAKETIME'] === 'required')
  throw new Error('TEST_FAKETIME=required, but there is no faketime');
if (!hasWrongClocks) console.warn('faketime (libfaketime) is not installed: no process has a wrong clock');

/** The environment of a process whose clock is off by so much, such as "+3d" or "-2h". Its timers run as ever. */
export const wrongClock = (offset: string): Record<string, string> => ({
  LD_PRELOAD: library ?? '',
  FAKETIME: offset,
  // The name that older versions know, and the one of newer ones.
  DONT_FAKE_MONOTONIC: '1',
  FAKETIME_DONT_FAKE_MONOTONIC: '1',
});
