import { Option } from 'commander';
import type { NotedCommand } from '../../arguments/noted-command.ts';

/** `wireroom status` */
export function statusCommand(program: NotedCommand): void {
  program
    .command('status')
    .description('show a one-screen summary')
    .addOption(new Option('--json', 'print one JSON object').conflicts('watch'))
    .option('--watch', 'go on until Ctrl-C')
    .action(async (options) => (await import('./show-status.ts')).showStatus(options))
    .notes(`
Shows database, queue, running processes, feeds and articles by state, the backlog, the outcomes of the last day, the feeds
that have failed most since their last successful poll, and the named consumers that are furthest behind. PER MINUTE is an
average over the last ten minutes; ETA is the time until everything that is due is done at that rate. With --watch the summary is
redrawn every two seconds on a terminal. Elsewhere the backlog is one line every ten seconds.

Examples:
  wireroom status
  wireroom status --watch
  wireroom status --json | jq '.backlog[] | select(.due > 1000)'`);
}
