import type { Command } from 'commander';
import { nearest } from '../config/did-you-mean.ts';

/** `wireroom help`. Commander's own takes one name only, but `feeds add` has two. */
export function helpCommand(program: Command): void {
  program
    .command('help')
    .description('show the help of a command, such as "help feeds add"')
    .argument('[command...]', 'a command and its subcommand')
    .action((names: readonly string[]) => {
      let shown = program;
      for (const name of names) {
        const found = shown.commands.find((command) => command.name() === name);
        if (!found) return program.error(unknownCommand(name, shown));
        shown = found;
      }
      shown.help();
    });
}

const unknownCommand = (name: string, { commands }: Command): string => {
  const near = nearest(
    name,
    commands.map((command) => command.name()),
  );
  return `error: unknown command '${name}'${near === undefined ? '' : `\n(Did you mean ${near}?)`}`;
};
