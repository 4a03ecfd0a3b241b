import type { NotedCommand } from '../../arguments/noted-command.ts';

/** `wireroom status` */
export function statusCommand(program: NotedCommand): void {
  program
    .command('status')
    .description('show a one-screen summary')
    .option('--json', 'print one JSON object')
    .action(async (options) => (await import('./show-status.ts')).showStatus(options))
    .notes(`
Shows database, queue, running processes, feeds and articles by state, the backlog, the outcomes of the last day, the feeds
that have failed most since their last successful poll, and the named consumers that are furthest behind. PER MINUTE is an
average over the last ten minutes; ETA is the time until everything that is due is done at that rate.

Examples:
  wireroom status
  wireroom status --json | jq '.backlog[] | select(.due > 1000)'`);
}
