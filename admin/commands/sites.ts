import type { Command } from 'commander';
import { requireTerminal } from '../arguments/require-terminal.ts';
import type { BlockOptions } from './sites/block.ts';

/** `wireroom sites …` */
export const sitesCommand = (program: Command): void => {
  const sites = program.command('sites').description('block sites, and list those that are blocked');

  sites
    .command('block')
    .description('ask nothing of sites any more')
    .argument('<site...>', 'domains, hosts or URLs; - reads one a line from stdin')
    .option('--remove', 'also remove their articles for good')
    .option('--yes', 'remove them without asking')
    .option('--json', 'answer as one JSON array')
    .addHelpText(
      'after',
      `
A site is a registrable domain with all hosts under it. Nothing of it is discovered, fetched, followed to by a redirect,
or polled: its feeds are paused, its articles that wait are rejected, and what other feeds say about it is not stored.
Articles that are here stay, unless --remove is given; see "articles remove" for what that does.

Examples:
  wireroom sites block example.com
  wireroom sites block https://news.example.co.uk/ --remove`,
    )
    .action(async (wanted: string[], options: BlockOptions, command: Command) => {
      if (options.remove) requireTerminal(command, options, wanted);
      await (await import('./sites/block.ts')).blockSites(wanted, options);
    });

  sites
    .command('unblock')
    .description('let blocked sites come in again')
    .argument('<site...>', 'domains, hosts or URLs; - reads one a line from stdin')
    .option('--json', 'answer as one JSON array')
    .addHelpText(
      'after',
      `
Their feeds stay paused until you resume them. What feeds still show comes in at their next polls; articles that were
removed stay removed.

Example:
  wireroom sites unblock example.com`,
    )
    .action(async (wanted, options) => (await import('./sites/unblock.ts')).unblockSites(wanted, options));

  sites
    .command('list')
    .description('list the sites that are blocked')
    .option('--json', 'as one JSON array')
    .action(async (options) => (await import('./sites/list.ts')).listBlockedSites(options));
};
