import pg from 'pg';
import { withDatabase } from '../../command-context.ts';
import { print, printJson, remark } from '../../output/print.ts';
import { table } from '../../output/table.ts';

const TIME_LIMIT = '30s';

/** Every value as the server writes it. */
const AS_TEXT: pg.CustomTypesConfig = { getTypeParser: () => (value: unknown) => value };

/** `db query` */
export const runQuery = (sql: string, { json }: { readonly json?: true }): Promise<void> =>
  withDatabase({}, async ({ database: { pool } }) => {
    const client = await pool.connect();
    try {
      await client.query('begin read only');
      await client.query(`set local statement_timeout = '${TIME_LIMIT}'`);
      // The extended protocol takes one statement only: a second one could end the read-only transaction.
      const extended = { text: sql, queryMode: 'extended' };
      if (json) return printJson((await client.query(extended)).rows);
      const result = await client.query<(string | null)[]>({ ...extended, rowMode: 'array', types: AS_TEXT });
      const columns = result.fields.map(({ name, dataTypeID }, index) => ({
        head: name,
        of: (row: readonly (string | null)[]) => row[index],
        align: NUMBERS.has(dataTypeID) ? ('right' as const) : ('left' as const),
        most: 80,
      }));
      if (columns.length > 0) print(table(columns, result.rows));
      remark(`${result.rows.length} ${result.rows.length === 1 ? 'row' : 'rows'}`);
    } finally {
      client.release(true); // ends the transaction with the session
    }
  });

const { INT2, INT4, INT8, FLOAT4, FLOAT8, NUMERIC } = pg.types.builtins;
const NUMBERS: ReadonlySet<number> = new Set([INT2, INT4, INT8, FLOAT4, FLOAT8, NUMERIC]);
