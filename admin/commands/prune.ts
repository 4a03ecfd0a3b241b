import { type Command, Option } from 'commander';
import { parseAge } from '../arguments/age.ts';
import { choice } from '../arguments/choice.ts';
import type { PruneOptions } from './prune/prune-database.ts';

/** `wireroom prune` */
export const pruneCommand = (program: Command): void => {
  program
    .command('prune')
    .description('remove what is of no use any more, and articles of a certain age if you say so')
    .option('--older-than <age>', 'also articles that were first seen longer ago, such as 90d, 26w or 2y', parseAge)
    .addOption(choice('--state <state>', 'of these only articles in this state', ['ready', 'rejected']))
    .option('--site <domain>', 'of these only articles of this site, such as example.com')
    .addOption(new Option('--dry-run', 'show what would be removed, and remove nothing').conflicts('yes'))
    .option('--yes', 'remove it without asking')
    .option('--json', 'as one JSON object')
    .addHelpText(
      'after',
      `
Of no use any more are: stored pages past WIREROOM_KEEP_RAW_DAYS and single attempts past five weeks, which the service
removes every hour anyway; texts of articles that were rejected after all; entities that no article names; entries
without an article that their feed has not shown for 90 days.

Articles are removed for good, with their texts, revisions and tags. Readers are told in news.changes that they are
withdrawn. Their URLs are remembered, so that no feed brings them back. Articles that are to be fetched or tagged stay, as
do feeds and the change feed. Postgres fills the room again by itself; only "vacuum full" gives it back to the disk.

It may be interrupted at any moment, and works beside the service.

Examples:
  wireroom prune --dry-run
  wireroom prune --older-than 2y --dry-run
  wireroom prune --older-than 30d --state rejected --yes`,
    )
    .action(async (options: PruneOptions, command: Command) => {
      if (options.olderThan === undefined && (options.state ?? options.site) !== undefined)
        command.error(`error: '--state' and '--site' need '--older-than <age>'`);
      if (!options.dryRun && !options.yes && (options.json || !process.stdin.isTTY))
        command.error(`error: nobody is here to be asked: say '--dry-run' to look, or '--yes' to remove`);
      await (await import('./prune/prune-database.ts')).pruneDatabase(options);
    });
};
