import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';

/** Asks a question on the terminal. @returns whether the answer is yes; anything else is a no */
export async function confirm(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/i.test((await terminal.question(`${question} [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}

/** Rejects a command that would have to ask for confirmation without a terminal. @param given its arguments */
export function requireTerminal(
  command: Command,
  { yes, json }: { readonly yes?: true; readonly json?: true },
  given: readonly string[],
): void {
  if (!yes && (json || given.includes('-') || !process.stdin.isTTY))
    command.error(`error: no terminal to ask for confirmation; use '--yes' to delete`);
}
