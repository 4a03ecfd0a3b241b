import type { Command } from 'commander';

/** Ends a command as wrong usage that would have to ask, when nobody is there to answer. @param given its arguments */
export const requireTerminal = (
  command: Command,
  { yes, json }: { readonly yes?: true; readonly json?: true },
  given: readonly string[],
): void => {
  if (!yes && (json || given.includes('-') || !process.stdin.isTTY))
    command.error(`error: nobody is here to be asked: say '--yes' to remove`);
};
