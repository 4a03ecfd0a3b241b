import { cutTo, sanitizeLine, widthOf } from './text-width.ts';

export interface Column<T> {
  readonly head: string;
  readonly of: (row: T) => string | number | undefined | null;
  readonly align?: 'left' | 'right';
  /** Columns on the terminal at most; longer texts are cut. */
  readonly most?: number;
  /** Where there is no room, this is cut before others are: a name, or an address that a number stands for. */
  readonly spare?: true;
}

const GAP = '  ';

/** A text that is cut to less says nothing. */
const NARROWEST = 10;

/**
 * Rows as lines of aligned columns under a line of heads.
 * @param room columns of the terminal, if it goes to one: long texts are cut until a line fits, as far as it can
 */
export const table = <T>(
  columns: readonly Column<T>[],
  rows: readonly T[],
  room: number = process.stdout.columns || Number.POSITIVE_INFINITY,
): string => {
  const cells = rows.map((row) => columns.map((column) => cellOf(column, row)));
  const full = columns.map(({ head }, index) =>
    cells.reduce((widest, line) => Math.max(widest, widthOf(line[index] ?? '')), widthOf(head)),
  );
  const widths = fitted(columns, full, room - GAP.length * (columns.length - 1));
  const lineOf = (line: readonly string[]): string =>
    line
      .map((whole, index) => {
        const cell = cutTo(whole, widths[index] ?? 0);
        const padding = ' '.repeat((widths[index] ?? 0) - widthOf(cell));
        return columns[index]?.align === 'right' ? padding + cell : cell + padding;
      })
      .join(GAP)
      .trimEnd();
  return [columns.map(({ head }) => head), ...cells].map(lineOf).join('\n');
};

/** What can be spared gives way first, then all other texts, to the same width. Numbers and heads stay whole. */
const fitted = <T>(columns: readonly Column<T>[], full: readonly number[], room: number): number[] => {
  const narrowed = (widths: readonly number[], most: number, all: boolean): number[] =>
    widths.map((width, index) => {
      const { head = '', align, spare } = columns[index] ?? {};
      return align === 'right' || !(all || spare) ? width : Math.min(width, Math.max(most, widthOf(head)));
    });
  let widths = [...full];
  for (const all of [false, true]) {
    for (let most = Math.max(...widths); most >= NARROWEST && sum(widths) > room; most -= 1)
      widths = narrowed(widths, most, all);
  }
  return widths;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const cellOf = <T>({ of, most = 200 }: Column<T>, row: T): string => {
  const value = of(row) ?? '';
  return typeof value === 'number' ? value.toLocaleString('en') : cutTo(sanitizeLine(value), most);
};

/** Names and values, one pair a line; pairs without a value are left out. */
export const pairs = (
  entries: readonly (readonly [name: string, value: string | number | undefined | null])[],
): string => {
  const present = entries.filter(([, value]) => value !== undefined && value !== null && value !== '');
  const width = Math.max(0, ...present.map(([name]) => widthOf(name)));
  return present.map(([name, value]) => `${name.padEnd(width)}${GAP}${sanitizeLine(String(value))}`).join('\n');
};
