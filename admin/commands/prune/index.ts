import { Option } from 'commander';
import type { NotedCommand } from '../../arguments/noted-command.ts';
import { choice } from '../../arguments/suggestions.ts';
import { timeOption } from '../../arguments/time.ts';
import type { PruneOptions } from './prune-database.ts';

/** `wireroom prune` */
export function pruneCommand(program: NotedCommand): void {
  program
    .command('prune')
    .description('delete stale data and, on request, old articles')
    .addOption(timeOption('--older-than <time>', 'also articles discovered before then'))
    .addOption(choice('--state <state>', 'of these only articles in this state', ['ready', 'rejected']))
    .option('--site <domain>', 'of these only articles of this site, such as example.com')
    .addOption(new Option('--dry-run', 'show what would be deleted, and delete nothing').conflicts('yes'))
    .option('--yes', 'delete without asking')
    .option('--json', 'print one JSON object')
    .action(async (options: PruneOptions, self: NotedCommand) => {
      if (options.olderThan === undefined && (options.state ?? options.site) !== undefined)
        self.error(`error: '--state' and '--site' need '--older-than <time>'`);
      if (!options.dryRun && !options.yes && (options.json || !process.stdin.isTTY))
        self.error(`error: no terminal to ask for confirmation; use '--dry-run' or '--yes'`);
      await (await import('./prune-database.ts')).pruneDatabase(options);
    })
    .notes(`
Stale data are: stored pages past WIREROOM_KEEP_RAW_DAYS and attempts older than five weeks, which the service also deletes
every hour; texts of rejected articles; entities that no article mentions; entries without an article that their feed has not
listed for 90 days.

Articles are deleted permanently, with their texts, revisions and tags. Consumers of news.changes see them as withdrawn. Their
URLs are remembered, so that no feed brings them back. Articles waiting to be fetched or tagged stay, and so do feeds and the
change feed. Postgres reuses the space; only "vacuum full" returns it to the disk.

Pruning can be interrupted at any time and can run beside the service.

Examples:
  wireroom prune --dry-run
  wireroom prune --older-than 2y --dry-run
  wireroom prune --older-than 30d --state rejected --yes`);
}
