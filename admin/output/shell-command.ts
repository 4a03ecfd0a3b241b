import { relative } from 'node:path';

/**
 * Returns how to run the command line from the shell: `npm run -s wireroom --` in a clone, `npx
 * wireroom` for an installed package. With `home`, it also sets WIREROOM_HOME.
 */
export function shellCommand(home?: string): string {
  const command = import.meta.url.endsWith('.ts') ? 'npm run -s wireroom --' : 'npx wireroom';
  if (home === undefined) return command;
  const nearby = relative(process.cwd(), home);
  return `WIREROOM_HOME=${nearby.startsWith('..') ? home : nearby} ${command}`;
}
