import type { Command } from 'commander';

const UNKNOWN = /unknown command '([a-z]+)'/;

/**
 * Adds to "unknown command" the commands of that name in other groups: "migrate" is "db migrate",
 * "list" is one of several. They replace suggestions that are merely spelled alike.
 */
export function suggestOtherGroups(program: Command, message: string): string {
  const name = UNKNOWN.exec(message)?.[1];
  if (name === undefined) return message;
  const full = program.commands.flatMap((group) =>
    group.commands.some((command) => command.name() === name) ? [`${group.name()} ${name}`] : [],
  );
  return full.length === 0 ? message : `wireroom: unknown command '${name}'\n(Did you mean ${full.join(' or ')}?)\n`;
}
