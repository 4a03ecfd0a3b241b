import type { Command } from 'commander';
import { addHelpNotes } from '../arguments/help-text.ts';

/** `wireroom status` */
export const statusCommand = (program: Command): void => {
  const command = program
    .command('status')
    .description('show a one-screen summary')
    .option('--json', 'print one JSON object')
    .action(async (options) => (await import('./status/show-status.ts')).showStatus(options));
  addHelpNotes(
    command,
    `
Shows database, queue, running processes, feeds and articles by state, the backlog, the outcomes of the last day, the feeds
that have failed most since their last successful poll, and the named consumers that are furthest behind. PER MINUTE is an
average over the last ten minutes; ETA is the time until everything that is due is done at that rate.

Examples:
  wireroom status
  wireroom status --json | jq '.backlog[] | select(.due > 1000)'`,
  );
};
