import type { Command } from 'commander';

/** `wireroom status` */
export const statusCommand = (program: Command): void => {
  program
    .command('status')
    .description('show on one screen how everything is')
    .option('--json', 'as one JSON object')
    .addHelpText(
      'after',
      `
Database, queue, running processes, feeds and articles by state, what is due and how fast it is worked off, how the last
attempts ended, and the feeds that have failed most since they were last well.

Examples:
  wireroom status
  wireroom status --json | jq '.backlog[] | select(.due > 1000)'`,
    )
    .action(async (options) => (await import('./status/show-status.ts')).showStatus(options));
};
