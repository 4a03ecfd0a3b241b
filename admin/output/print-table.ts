import { note, print } from './print.ts';
import { type Column, formatTable, paragraphs } from './table.ts';

/** Prints a table. Notes on stderr which columns the terminal has no room for; `--json` shows them. */
export function printTable<T>(columns: readonly Column<T>[], rows: readonly T[]): void {
  const { text, leftOut } = formatTable(columns, rows);
  print(text);
  if (leftOut.length > 0) note(paragraphs(`hidden columns: ${leftOut.join(', ')} (use --json)`));
}
