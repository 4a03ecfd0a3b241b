import pg from 'pg';
import { didYouMean } from '../../../config/did-you-mean.ts';
import { OperatorError } from '../../../config/operator-error.ts';
import { checkConnection, openPool, type Queryable } from '../../../db/connection/pool.ts';
import { BECOME_READER } from '../../../db/reading/reader.ts';
import { knownTables } from '../../../db/reports/known-names.ts';
import { withDatabase } from '../../command-context.ts';
import { countNoun } from '../../output/count-noun.ts';
import { note, printJson } from '../../output/print.ts';
import { printTable } from '../../output/table.ts';
import { firstKeyword } from './first-keyword.ts';
import type { LoginOptions } from './login.ts';

const TIME_LIMIT = '30s';

/** Keeps every value as the server formats it. */
const AS_TEXT: pg.CustomTypesConfig = { getTypeParser: () => (value: unknown) => value };

/** Keywords that a read-only statement begins with. `do`, `copy`, `set`, `call` and others could do more than read. */
const READ_KEYWORDS = new Set(['select', 'with', 'values', 'table', 'show', 'explain']);

interface QueryOptions extends LoginOptions {
  readonly json?: true;
}

/** `db query` */
export function runQuery(sql: string, { json, owner }: QueryOptions): Promise<void> {
  return withDatabase({}, async ({ database }) => {
    requireReadOnly(sql);
    const readerUrl = owner ? undefined : database.readerUrl;
    const pool = readerUrl === undefined ? database.pool : openPool(readerUrl, { max: 1, name: 'wireroom query' });
    const client = await connect(pool, readerUrl);
    try {
      await client.query('begin read only');
      await client.query(`set local statement_timeout = '${TIME_LIMIT}'`);
      if (!owner) await client.query(`${BECOME_READER}; set local search_path = news`);
      // The extended protocol takes one statement only: a second one could end the read-only transaction.
      const extended = { text: sql, queryMode: 'extended' };
      if (json) return printJson((await client.query(extended)).rows);
      const result = await client.query<(string | null)[]>({ ...extended, rowMode: 'array', types: AS_TEXT });
      const columns = result.fields.map(({ name, dataTypeID }, index) => ({
        heading: name,
        value: (row: readonly (string | null)[]) => row[index],
        align: NUMERIC_TYPES.has(dataTypeID) ? ('right' as const) : ('left' as const),
        maxWidth: 80,
        minWidth: 16,
        // The first column always stays.
        dropOrder: index,
      }));
      if (columns.length > 0) printTable(columns, result.rows);
      note(countNoun(result.rows.length, 'row'));
    } catch (error) {
      throw error instanceof pg.DatabaseError ? await explain(database.pool, error) : error;
    } finally {
      client.release(true); // closes the session and with it the transaction
      if (pool !== database.pool) await pool.end();
    }
  });
}

const requireReadOnly = (sql: string): void => {
  const keyword = firstKeyword(sql);
  if (READ_KEYWORDS.has(keyword)) return;
  const [all, suggestion] = [[...READ_KEYWORDS].join(', '), didYouMean(keyword, [...READ_KEYWORDS])];
  throw new OperatorError(`${READS_ONLY}; a statement begins with ${all}${suggestion}`);
};

const READS_ONLY = 'db query only reads';

const connect = async (pool: pg.Pool, readerUrl: string | undefined): Promise<pg.PoolClient> => {
  try {
    if (readerUrl !== undefined) await checkConnection(pool, readerUrl, 'DATABASE_READER_URL');
    return await pool.connect();
  } catch (error) {
    if (readerUrl !== undefined) await pool.end();
    throw error;
  }
};

const NO_SUCH_TABLE = '42P01';
/** What a `with` that deletes, inserts or updates ends in, on a table and on a view. */
const WRITE_CODES: ReadonlySet<string | undefined> = new Set(['25006', '55000']);

/** Formats the server's message with its hint, or with the table or view that may be meant. */
const explain = async (db: Queryable, error: pg.DatabaseError): Promise<OperatorError> => {
  if (WRITE_CODES.has(error.code)) return new OperatorError(READS_ONLY, { cause: error });
  if (error.message.startsWith('cannot insert multiple commands'))
    return new OperatorError('db query runs one statement at a time', { cause: error });
  const [, schema, name] = /^relation "(?:(\w+)\.)?(\w+)" does not exist/.exec(error.message) ?? [];
  const near =
    error.code === NO_SUCH_TABLE && name !== undefined
      ? didYouMean(`${schema ?? 'news'}.${name}`, await knownTables(db))
      : '';
  const isDenied = /^permission denied for (?:schema|table|view)/.test(error.message);
  const advice = isDenied ? 'the reader sees schema news only; use --owner for the rest' : error.hint;
  const hint = advice === undefined ? '' : `; ${advice}`;
  return new OperatorError(`${error.message}${near || hint}`, { cause: error });
};

const { INT2, INT4, INT8, FLOAT4, FLOAT8, NUMERIC } = pg.types.builtins;
const NUMERIC_TYPES: ReadonlySet<number> = new Set([INT2, INT4, INT8, FLOAT4, FLOAT8, NUMERIC]);
