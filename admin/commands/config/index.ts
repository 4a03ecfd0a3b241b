import type { NotedCommand } from '../../arguments/noted-command.ts';
import { settingsHelp } from '../../output/settings-help.ts';

/** `wireroom config` */
export function configCommand(program: NotedCommand): void {
  const command = program
    .command('config')
    .description('show the effective settings and their meanings')
    .option('--json', 'print JSON')
    .action(async (options) => (await import('./show-config.ts')).showConfig(options))
    .notes(
      () => `
Settings are environment variables, or NAME=value lines in the file .env beside package.json (of an installed package:
~/.wireroom/.env). The environment takes precedence. Passwords are not shown.

Settings:
${settingsHelp(command)}

Examples:
  wireroom config
  wireroom config --json`,
    );
}
