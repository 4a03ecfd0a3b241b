import pg from 'pg';

const MAX_CELL = 60;
const { INT2, INT4, INT8, FLOAT4, FLOAT8, NUMERIC } = pg.types.builtins;
const NUMBERS: ReadonlySet<number> = new Set([INT2, INT4, INT8, FLOAT4, FLOAT8, NUMERIC]);

/** Every value as the server writes it. */
const AS_TEXT: pg.CustomTypesConfig = { getTypeParser: () => (value: unknown) => value };

const cut = (text: string): string => {
  const line = text.replaceAll(/\s*\n\s*/g, ' ');
  return line.length > MAX_CELL ? `${line.slice(0, MAX_CELL - 1).trimEnd()}…` : line;
};

/** Runs a query and prints its rows as psql would, long values cut. @throws Error when there are none */
export const renderRows = async (pool: pg.Pool, sql: string): Promise<string> => {
  const { fields, rows } = await pool.query<(string | null)[]>({
    text: sql,
    rowMode: 'array',
    types: AS_TEXT,
  } as never);
  if (rows.length === 0) throw new Error(`no rows: ${sql}`);
  const cells = rows.map((row) => row.map((value) => cut(value ?? '')));
  const widths = fields.map(({ name }, n) => Math.max(name.length, ...cells.map((row) => row[n]?.length ?? 0)));
  const line = (texts: readonly string[], isHead: boolean): string =>
    texts
      .map((text, n) => {
        const isNumber = !isHead && NUMBERS.has(fields[n]?.dataTypeID ?? 0);
        return isNumber ? text.padStart(widths[n] ?? 0) : text.padEnd(widths[n] ?? 0);
      })
      .join(' | ')
      .trimEnd();
  const names = fields.map(({ name }) => name);
  const rule = widths.map((width) => '-'.repeat(width)).join('-+-');
  return [line(names, true), rule, ...cells.map((row) => line(row, false))].join('\n');
};
