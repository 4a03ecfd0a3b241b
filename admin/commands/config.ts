import type { Command } from 'commander';
import { settingsHelp } from '../output/settings-help.ts';

/** `wireroom config` */
export const configCommand = (program: Command): void => {
  program
    .command('config')
    .description('show every setting, its value and its meaning')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      (context) => `
Settings are environment variables, or lines NAME=value of the file .env beside package.json (of an installed package:
~/.wireroom/.env); the environment comes first. Passwords are not shown.

Settings:
${settingsHelp(context.command)}

Examples:
  wireroom config
  wireroom config --json`,
    )
    .action(async (options) => (await import('./config/show-config.ts')).showConfig(options));
};
