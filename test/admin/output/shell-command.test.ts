import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shellCommand } from '../../../admin/output/shell-command.ts';

test('in a clone a command is run by npm, with the home that it was run with', () => {
  expect(shellCommand()).toBe('npm run -s wireroom --');
  expect(shellCommand('/elsewhere/home')).toBe('WIREROOM_HOME=/elsewhere/home npm run -s wireroom --');
  expect(shellCommand(join(process.cwd(), 'home'))).toBe('WIREROOM_HOME=home npm run -s wireroom --');
});
