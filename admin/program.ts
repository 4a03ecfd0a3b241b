import { Command } from 'commander';
import { VERSION } from '../config/version.ts';
import { withOtherGroups } from './arguments/other-groups.ts';
import { articlesCommand } from './commands/articles.ts';
import { configCommand } from './commands/config.ts';
import { dbCommand } from './commands/db.ts';
import { demoCommand } from './commands/demo.ts';
import { exportCommand } from './commands/export.ts';
import { feedsCommand } from './commands/feeds.ts';
import { inspectCommand } from './commands/inspect.ts';
import { pruneCommand } from './commands/prune.ts';
import { reprocessCommand } from './commands/reprocess.ts';
import { retagCommand } from './commands/retag.ts';
import { retryCommand } from './commands/retry.ts';
import { sitesCommand } from './commands/sites.ts';
import { startCommand } from './commands/start.ts';
import { statusCommand } from './commands/status.ts';

/** The command line with all its commands. Wrong usage comes back as a CommanderError. */
export const createProgram = (): Command => {
  const program = new Command('wireroom')
    .description('Turns news feeds into clean, tagged articles in Postgres.')
    .version(VERSION)
    .showSuggestionAfterError()
    // Usage errors come back as exceptions, so that one place decides about exit codes.
    .exitOverride()
    .configureOutput({
      outputError: (text, write) => write(withOtherGroups(program, text.replace(/^error: /, 'wireroom: '))),
    })
    .addHelpText(
      'after',
      `
Examples:
  wireroom feeds add https://www.example.com/news.rss
  wireroom status
  wireroom articles list --state ready
  wireroom export --format csv --out articles.csv
  wireroom db query "select title, site from news.articles order by published_at desc nulls last limit 10"

Settings, and what they mean: wireroom config --help

Exit codes: 0 done, 1 failed, 2 wrong usage.`,
    );
  startCommand(program);
  demoCommand(program);
  feedsCommand(program);
  articlesCommand(program);
  sitesCommand(program);
  inspectCommand(program);
  retryCommand(program);
  reprocessCommand(program);
  retagCommand(program);
  exportCommand(program);
  statusCommand(program);
  pruneCommand(program);
  configCommand(program);
  dbCommand(program);
  return program;
};
