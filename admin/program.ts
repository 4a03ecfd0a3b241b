import { Command } from 'commander';
import { SETTINGS } from '../config/settings.ts';
import { VERSION } from '../config/version.ts';
import { articlesCommand } from './commands/articles.ts';
import { dbCommand } from './commands/db.ts';
import { demoCommand } from './commands/demo.ts';
import { exportCommand } from './commands/export.ts';
import { feedsCommand } from './commands/feeds.ts';
import { inspectCommand } from './commands/inspect.ts';
import { retagCommand } from './commands/retag.ts';
import { retryCommand } from './commands/retry.ts';
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
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'wireroom: ')) })
    .addHelpText(
      'after',
      () => `
Examples:
  wireroom feeds add https://www.example.com/news.rss
  wireroom status
  wireroom articles list --state ready
  wireroom export --format csv --out articles.csv
  wireroom db query "select title, site from news.articles order by published_at desc limit 10"

Settings (environment, or the file .env beside package.json):
${settingsHelp(program)}

Exit codes: 0 done, 1 failed, 2 wrong usage.`,
    );
  startCommand(program);
  demoCommand(program);
  feedsCommand(program);
  articlesCommand(program);
  inspectCommand(program);
  retryCommand(program);
  retagCommand(program);
  exportCommand(program);
  statusCommand(program);
  dbCommand(program);
  return program;
};

/** Every setting with its meaning, beside each other as options are. */
const settingsHelp = (program: Command): string => {
  const help = program.createHelp();
  help.prepareContext({ helpWidth: process.stdout.columns || 80 });
  const width = Math.max(...Object.keys(SETTINGS).map((name) => name.length));
  return Object.entries(SETTINGS)
    .map(([name, { means, default: value }]) =>
      help.formatItem(name, width, `${means}${value ? ` Default: ${value}.` : ''}`, help),
    )
    .join('\n');
};
