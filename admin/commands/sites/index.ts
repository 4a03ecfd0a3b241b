import type { NotedCommand } from '../../arguments/noted-command.ts';
import { requireTerminal } from '../../output/confirm.ts';
import type { BlockOptions } from './block.ts';

/** `wireroom sites …` */
export function sitesCommand(program: NotedCommand): void {
  const sites = program.command('sites').description('block, unblock and list sites');

  sites
    .command('block')
    .description('stop all requests to sites')
    .argument('<site...>', 'domains, hosts or URLs; - reads one per line from stdin')
    .option('--remove', 'also delete their articles permanently')
    .option('--yes', 'delete without asking')
    .option('--json', 'print the results as one JSON array')
    .action(async (inputs: string[], options: BlockOptions, self: NotedCommand) => {
      if (options.remove) requireTerminal(self, options, inputs);
      await (await import('./block.ts')).blockSites(inputs, options);
    })
    .notes(`
A site is a registrable domain with all hosts below it. Nothing of a blocked site is discovered, fetched or polled, and no
redirect to it is followed: its feeds are paused, its waiting articles are rejected, and what other feeds say about it is not
stored. Stored articles stay unless --remove is given; see "articles remove".

Examples:
  wireroom sites block example.com
  wireroom sites block https://news.example.co.uk/ --remove`);

  sites
    .command('unblock')
    .description('allow requests to blocked sites again')
    .argument('<site...>', 'domains, hosts or URLs; - reads one per line from stdin')
    .option('--json', 'print the results as one JSON array')
    .action(async (inputs, options) => (await import('./unblock.ts')).unblockSites(inputs, options))
    .notes(`
Paused feeds stay paused until you resume them. Articles that feeds still list come in at the next polls; deleted articles
stay deleted.

Examples:
  wireroom sites unblock example.com`);
  sites
    .command('list')
    .description('list blocked sites')
    .option('--json', 'print one JSON array')
    .action(async (options) => (await import('./list.ts')).listBlockedSites(options));
}
