import { cutTo, harmlessLine, widthOf } from './text-width.ts';

export interface Column<T> {
  readonly head: string;
  readonly of: (row: T) => string | number | undefined | null;
  readonly align?: 'left' | 'right';
  /** Columns on the terminal at most; longer texts are cut. */
  readonly most?: number;
}

const GAP = '  ';

/** Rows as lines of aligned columns under a line of heads. */
export const table = <T>(columns: readonly Column<T>[], rows: readonly T[]): string => {
  const cells = rows.map((row) => columns.map((column) => cellOf(column, row)));
  const widths = columns.map(({ head }, index) =>
    cells.reduce((widest, line) => Math.max(widest, widthOf(line[index] ?? '')), widthOf(head)),
  );
  const lineOf = (line: readonly string[]): string =>
    line
      .map((cell, index) => {
        const padding = ' '.repeat((widths[index] ?? 0) - widthOf(cell));
        return columns[index]?.align === 'right' ? padding + cell : cell + padding;
      })
      .join(GAP)
      .trimEnd();
  return [columns.map(({ head }) => head), ...cells].map(lineOf).join('\n');
};

const cellOf = <T>({ of, most = 200 }: Column<T>, row: T): string => {
  const value = of(row) ?? '';
  return typeof value === 'number' ? value.toLocaleString('en') : cutTo(harmlessLine(value), most);
};

/** Names and values, one pair a line; pairs without a value are left out. */
export const pairs = (
  entries: readonly (readonly [name: string, value: string | number | undefined | null])[],
): string => {
  const present = entries.filter(([, value]) => value !== undefined && value !== null && value !== '');
  const width = Math.max(0, ...present.map(([name]) => widthOf(name)));
  return present.map(([name, value]) => `${name.padEnd(width)}${GAP}${harmlessLine(String(value))}`).join('\n');
};
