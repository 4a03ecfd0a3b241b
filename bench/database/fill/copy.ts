import pg from 'pg';

/** A value of a column, as `copyLine` writes it. */
export type Value =
  | string
  | number
  | boolean
  | Date
  | Buffer
  | readonly string[]
  | readonly number[]
  | Readonly<Record<string, unknown>>
  | null;

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const SPECIAL = /[\\\n\r\t]/g;

const written = (text: string): string => text.replace(SPECIAL, (character) => ESCAPES[character] ?? character);

const field = (value: Value): string => {
  if (value === null) return '\\N';
  if (typeof value === 'string') return written(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  if (Array.isArray(value))
    return written(`{${value.map((item) => `"${String(item).replace(/[\\"]/g, '\\$&')}"`).join(',')}}`);
  return written(JSON.stringify(value));
};

/** Returns a row in the text format of COPY. Objects are JSON. */
export function copyLine(values: readonly Value[]): string {
  return `${values.map(field).join('\t')}\n`;
}

/** Sends rows to `copy … from stdin`, which pg can do only with a query of one's own. */
export function copyInto(
  client: pg.ClientBase,
  table: string,
  columns: readonly string[],
  lines: string,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const query = new pg.Query(`copy ${table} (${columns.join(', ')}) from stdin`, (error) =>
      error ? reject(error) : resolve(),
    );
    Object.assign(query, {
      handleCopyInResponse(connection: { sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void }) {
        connection.sendCopyFromChunk(Buffer.from(lines));
        connection.endCopyFrom();
      },
    });
    client.query(query);
  });
}

/** Sends rows to a table of schema wireroom. */
export async function copyRows(
  client: pg.ClientBase,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
): Promise<void> {
  if (rows.length > 0) await copyInto(client, table, columns, rows.map(copyLine).join(''));
}
