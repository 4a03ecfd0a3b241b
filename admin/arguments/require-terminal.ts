import type { Command } from 'commander';

/** Rejects a command that would have to ask for confirmation without a terminal. @param given its arguments */
export function requireTerminal(
  command: Command,
  { yes, json }: { readonly yes?: true; readonly json?: true },
  given: readonly string[],
): void {
  if (!yes && (json || given.includes('-') || !process.stdin.isTTY))
    command.error(`error: no terminal to ask for confirmation; use '--yes' to delete`);
}
