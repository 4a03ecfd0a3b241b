import { VERSION } from '../config/version.ts';
import { NotedCommand } from './arguments/noted-command.ts';
import { articlesCommand } from './commands/articles/index.ts';
import { configCommand } from './commands/config/index.ts';
import { dbCommand } from './commands/db/index.ts';
import { demoCommand } from './commands/demo/index.ts';
import { entitiesCommand } from './commands/entities/index.ts';
import { exportCommand } from './commands/export/index.ts';
import { feedsCommand } from './commands/feeds/index.ts';
import { inspectCommand } from './commands/inspect/index.ts';
import { mcpCommand } from './commands/mcp/index.ts';
import { pruneCommand } from './commands/prune/index.ts';
import { publishersCommand } from './commands/publishers/index.ts';
import { reprocessCommand } from './commands/reprocess/index.ts';
import { retagCommand } from './commands/retag/index.ts';
import { retryCommand } from './commands/retry/index.ts';
import { rulesCommand } from './commands/rules/index.ts';
import { searchCommand } from './commands/search/index.ts';
import { sitesCommand } from './commands/sites/index.ts';
import { startCommand } from './commands/start/index.ts';
import { statusCommand } from './commands/status/index.ts';
import { storiesCommand } from './commands/stories/index.ts';
import { topicsCommand } from './commands/topics/index.ts';
import { watchesCommand } from './commands/watches/index.ts';
import { helpCommand } from './help-command.ts';
import { suggestOtherGroups } from './suggest-other-groups.ts';

/** Creates the command line with all commands. Wrong usage is thrown as a CommanderError. */
export function createProgram(): NotedCommand {
  const program = new NotedCommand('wireroom')
    .description('Turns news feeds into clean, tagged articles in Postgres.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .showSuggestionAfterError()
    // Or else "search port -Vienna" would print the version.
    .enablePositionalOptions()
    // Usage errors are thrown, so that one place decides on exit codes.
    .exitOverride()
    .configureOutput({
      outputError: (text, write) => write(suggestOtherGroups(program, text.replace(/^error: /, 'wireroom: '))),
    })
    .notes(`
Examples:
  wireroom feeds add example.com
  wireroom status
  wireroom search climate summit
  wireroom articles list --state ready
  wireroom export --format csv --out articles.csv
  wireroom db query "select title, site from articles
    order by published_at desc nulls last limit 10"

Run any command with --help for its options and examples. All settings and their meanings: wireroom config --help

Exit codes: 0 done, 1 failed, 2 wrong usage.`);
  startCommand(program);
  demoCommand(program);
  feedsCommand(program);
  articlesCommand(program);
  searchCommand(program);
  storiesCommand(program);
  entitiesCommand(program);
  topicsCommand(program);
  rulesCommand(program);
  watchesCommand(program);
  sitesCommand(program);
  publishersCommand(program);
  inspectCommand(program);
  retryCommand(program);
  reprocessCommand(program);
  retagCommand(program);
  exportCommand(program);
  mcpCommand(program);
  statusCommand(program);
  pruneCommand(program);
  configCommand(program);
  dbCommand(program);
  for (const group of program.commands)
    if (group.commands.length > 0) group.helpCommand('help [command]', 'show the help of a subcommand');
  helpCommand(program);
  return program;
}
