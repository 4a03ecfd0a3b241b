import { note, print } from './print.ts';
import { type Column, formatTable } from './table.ts';

/** Prints a table. Notes on stderr which columns the terminal has no room for; `--json` has them all. */
export const printTable = <T>(columns: readonly Column<T>[], rows: readonly T[]): void => {
  const { text, leftOut } = formatTable(columns, rows);
  print(text);
  if (leftOut.length > 0) note(`not shown on this narrow terminal: ${leftOut.join(', ')}; widen it, or use --json`);
};
