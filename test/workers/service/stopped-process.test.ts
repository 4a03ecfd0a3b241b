import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runChild } from '../../support/child.ts';

/** Longer than a page may take. */
const STOPPED_MS = 4_000;

test('time in which the process was stopped does not count against a document', { timeout: 120_000 }, async () => {
  const child = runChild('test/support/slow-page.ts', []);
  await child.line(/^begun/);
  child.process.kill('SIGSTOP');
  await wait(STOPPED_MS);
  child.process.kill('SIGCONT');
  expect(await child.line(/^ended/)).toBe('ended: ok');
  expect(await child.exit).toBe(0);
});
