import type { NotedCommand } from '../../arguments/noted-command.ts';
import { parsePublisherName } from './publisher-name.ts';

/** `wireroom publishers …` */
export function publishersCommand(program: NotedCommand): void {
  const publishers = program.command('publishers').description('list and change which sites belong to one publisher');

  publishers
    .command('list')
    .description('list publishers with several sites, and news agencies')
    .option('--json', 'print one JSON array')
    .action(async (options) => (await import('./list.ts')).listAllPublishers(options))
    .notes(`
A site that is not listed is its own publisher. The list that comes with the program covers large groups; every row of
config/publishers.tsv names its source and date.

Examples:
  wireroom publishers list
  wireroom db query "select * from publishers where 'sfgate.com' = any(sites)"`);

  publishers
    .command('set')
    .description('assign sites to a publisher')
    .argument('<site...>', 'domains, hosts or URLs; - reads one per line from stdin')
    .requiredOption('--name <name>', 'name or key of the publisher, new or listed', parsePublisherName)
    .option('--json', 'print the results as one JSON array')
    .action(async (inputs, options) => (await import('./set.ts')).setPublishers(inputs, options))
    .notes(`
What you set takes precedence over the list that comes with the program, and stays when the program is updated. To make a
site its own publisher, give it a name of its own.

Examples:
  wireroom publishers set example.com example.org --name "Example Media"
  wireroom publishers set sfgate.com --name SFGATE`);

  publishers
    .command('unset')
    .description('undo "publishers set"')
    .argument('<site...>', 'domains, hosts or URLs; - reads one per line from stdin')
    .option('--json', 'print the results as one JSON array')
    .action(async (inputs, options) => (await import('./unset.ts')).unsetPublishers(inputs, options))
    .notes(`
The list that comes with the program counts again for these sites.

Examples:
  wireroom publishers unset sfgate.com`);
}
