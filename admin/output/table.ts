import { note, print, printJson } from './print.ts';
import { displayWidth, sanitizeLine, truncate, wrap } from './text-width.ts';

export interface Column<T> {
  readonly heading: string;
  readonly value: (row: T) => string | number | undefined | null;
  readonly align?: 'left' | 'right';
  /** Columns of the terminal; longer texts are cut, also where the output is no terminal. */
  readonly maxWidth?: number;
  /** Texts are not cut below this width, in columns of the terminal. */
  readonly minWidth?: number;
  /**
   * Where a row does not fit, the column with the highest number is left out first. Columns without
   * one always stay.
   */
  readonly dropOrder?: number;
}

const GAP = '  ';

/** A text that is cut below this width says nothing. */
const DEFAULT_MIN_WIDTH = 10;

/** Returns the columns of the terminal that stdout is, or infinity when it is none. */
export function terminalWidth(): number {
  return process.stdout.columns || Number.POSITIVE_INFINITY;
}

/**
 * Formats rows as aligned columns below a line of headings, one line a row. Where a row is wider
 * than `width`, the least important columns are left out and the longest texts are cut. Numbers and
 * headings stay whole. Without rows there is no table.
 */
export function table<T>(columns: readonly Column<T>[], rows: readonly T[], width?: number): string {
  return rows.length === 0 ? '' : formatTable(columns, rows, width).text;
}

/** Does the same, also without rows. @returns also the headings of the columns with values that were left out */
export function formatTable<T>(
  columns: readonly Column<T>[],
  rows: readonly T[],
  width: number = terminalWidth(),
): { readonly text: string; readonly leftOut: readonly string[] } {
  const measured = columns.map((column) => measure(column, rows));
  const shown = fitInto(measured, width);
  const headings = new Set(shown.map(({ heading }) => heading));
  const lineOf = (cellOf: (column: Measured) => string): string => {
    const cells = shown.map((column) => {
      const cell = truncate(cellOf(column), column.width);
      const padding = ' '.repeat(column.width - displayWidth(cell));
      return column.align === 'right' ? padding + cell : cell + padding;
    });
    const line = cells.join(GAP).trimEnd();
    return Number.isFinite(width) ? truncate(line, width) : line;
  };
  const lines = [lineOf(({ heading }) => heading), ...rows.map((_, row) => lineOf(({ cells }) => cells[row] ?? ''))];
  const leftOut = measured.filter(({ heading, isEmpty }) => !isEmpty && !headings.has(heading));
  return { text: lines.join('\n'), leftOut: leftOut.map(({ heading }) => heading) };
}

interface Measured {
  readonly heading: string;
  readonly align: 'left' | 'right';
  readonly cells: readonly string[];
  readonly width: number;
  readonly minWidth: number;
  readonly dropOrder: number;
  readonly isEmpty: boolean;
}

const measure = <T>(column: Column<T>, rows: readonly T[]): Measured => {
  const { heading, align = 'left', minWidth = DEFAULT_MIN_WIDTH, dropOrder = 0 } = column;
  const cells = rows.map((row) => cellOf(column, row));
  const width = cells.reduce((widest, cell) => Math.max(widest, displayWidth(cell)), displayWidth(heading));
  const narrowest = align === 'right' ? width : Math.min(width, Math.max(minWidth, displayWidth(heading)));
  const isEmpty = rows.length > 0 && cells.every((cell) => cell === '');
  return { heading, align, cells, width, minWidth: narrowest, dropOrder, isEmpty };
};

/**
 * Leaves out columns, empty ones first, until the rest fits at its narrowest. Then narrows the
 * widest texts until it fits.
 */
const fitInto = (columns: readonly Measured[], width: number): Measured[] => {
  let shown = [...columns];
  const room = (): number => width - GAP.length * (shown.length - 1);
  const isTooWide = (widthOf: (column: Measured) => number): boolean => sum(shown.map(widthOf)) > room();
  if (isTooWide((column) => column.width))
    shown = shown.filter(({ isEmpty, dropOrder }) => !isEmpty || dropOrder === 0);
  while (isTooWide(({ minWidth }) => minWidth)) {
    const order = Math.max(...shown.map(({ dropOrder }) => dropOrder));
    if (order <= 0) break;
    const dropped = shown.findLastIndex(({ dropOrder }) => dropOrder === order);
    shown = shown.filter((_, index) => index !== dropped);
  }
  const widest = Math.max(0, ...shown.map((column) => column.width));
  for (let limit = widest; limit > 0 && isTooWide((column) => column.width); limit -= 1)
    shown = shown.map((column) => ({ ...column, width: Math.min(column.width, Math.max(limit, column.minWidth)) }));
  return shown;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const cellOf = <T>({ value, maxWidth = 200 }: Column<T>, row: T): string => {
  const cell = value(row) ?? '';
  return typeof cell === 'number' ? cell.toLocaleString('en') : truncate(sanitizeLine(cell), maxWidth);
};

/**
 * Formats names and values, one pair a line; pairs without a value are left out. Where a line is
 * wider than `width`, the value goes on below itself.
 */
export function pairs(
  entries: readonly (readonly [name: string, value: string | number | undefined | null])[],
  width: number = terminalWidth(),
): string {
  const present = entries.filter(([, value]) => value !== undefined && value !== null && value !== '');
  const indent = Math.max(0, ...present.map(([name]) => displayWidth(name))) + GAP.length;
  return present
    .map(([name, value]) => {
      const lines = wrap(sanitizeLine(String(value)), Math.max(width - indent, DEFAULT_MIN_WIDTH));
      return name.padEnd(indent) + lines.join(`\n${' '.repeat(indent)}`);
    })
    .join('\n');
}

/** Wraps text for the terminal, paragraph by paragraph; where the output is no terminal it stays as it is. */
export function paragraphs(text: string, width: number = terminalWidth()): string {
  return text
    .split('\n')
    .map((line) => wrap(line, width).join('\n'))
    .join('\n');
}

/** Prints a table. Notes on stderr which columns the terminal has no room for; `--json` shows them. */
export function printTable<T>(columns: readonly Column<T>[], rows: readonly T[]): void {
  const { text, leftOut } = formatTable(columns, rows);
  print(text);
  if (leftOut.length > 0) note(paragraphs(`hidden columns: ${leftOut.join(', ')} (use --json)`));
}

interface ListOptions<T> {
  readonly columns: readonly Column<T>[];
  readonly json: true | undefined;
  /** What to say if there are no rows. */
  readonly none: string;
  /** Maximum number of rows. */
  readonly limit?: number | undefined;
}

/** Prints the rows of a command `list`, as a table or as one JSON array. */
export function printList<T>(rows: readonly T[], { columns, json, none, limit }: ListOptions<T>): void {
  if (rows.length === 0) note(none);
  if (json) printJson(rows);
  else if (rows.length > 0) printTable(columns, rows);
  if (!json && rows.length === limit) note(`showing the first ${limit}; --limit shows more`);
}
