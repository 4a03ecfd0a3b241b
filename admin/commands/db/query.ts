import pg from 'pg';
import { didYouMean } from '../../../config/did-you-mean.ts';
import { OperatorError } from '../../../config/operator-error.ts';
import { checkConnection, openPool, type Queryable } from '../../../db/connection/pool.ts';
import { knownTables } from '../../../db/reports/known-names.ts';
import { withDatabase } from '../../command-context.ts';
import { note, print, printJson } from '../../output/print.ts';
import { table } from '../../output/table.ts';
import { firstWord } from './first-word.ts';
import type { LoginOptions } from './login.ts';

const TIME_LIMIT = '30s';

/** Every value as the server writes it. */
const AS_TEXT: pg.CustomTypesConfig = { getTypeParser: () => (value: unknown) => value };

/** What only reads begins with one of these; `do`, `copy`, `set`, `call` and the like could do more than read. */
const READS = new Set(['select', 'with', 'values', 'table', 'show', 'explain']);

interface QueryOptions extends LoginOptions {
  readonly json?: true;
}

/** `db query` */
export const runQuery = (sql: string, { json, owner }: QueryOptions): Promise<void> =>
  withDatabase({}, async ({ database }) => {
    requireReading(sql);
    const readerUrl = owner ? undefined : database.readerUrl;
    const pool = readerUrl === undefined ? database.pool : openPool(readerUrl, { max: 1, name: 'wireroom query' });
    const client = await connect(pool, readerUrl);
    try {
      await client.query('begin read only');
      await client.query(`set local statement_timeout = '${TIME_LIMIT}'`);
      if (!owner) await becomeReader(client);
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
      note(`${result.rows.length} ${result.rows.length === 1 ? 'row' : 'rows'}`);
    } catch (error) {
      throw error instanceof pg.DatabaseError ? await explained(database.pool, error) : error;
    } finally {
      client.release(true); // ends the transaction with the session
      if (pool !== database.pool) await pool.end();
    }
  });

const requireReading = (sql: string): void => {
  const word = firstWord(sql);
  if (READS.has(word)) return;
  const [all, meant] = [[...READS].join(', '), didYouMean(word, [...READS])];
  throw new OperatorError(`only statements that read can be run (${all})${meant}`);
};

const connect = async (pool: pg.Pool, readerUrl: string | undefined): Promise<pg.PoolClient> => {
  try {
    if (readerUrl !== undefined) await checkConnection(pool, readerUrl);
    return await pool.connect();
  } catch (error) {
    if (readerUrl !== undefined) await pool.end();
    throw error;
  }
};

/** Where the user has no reader's login, its own gets the reader's rights for this transaction, if it may have them. */
const becomeReader = async (client: pg.PoolClient): Promise<void> => {
  await client.query('savepoint reader');
  try {
    await client.query('set local role news_reader');
  } catch {
    await client.query('rollback to reader'); // what it may read decides, in a transaction that only reads
  }
  await client.query('set local search_path = news');
};

const NO_SUCH_TABLE = '42P01';

/** What the server says, with its hint, or the table or view that may have been meant. */
const explained = async (db: Queryable, error: pg.DatabaseError): Promise<OperatorError> => {
  const [, schema, name] = /^relation "(?:(\w+)\.)?(\w+)" does not exist/.exec(error.message) ?? [];
  const near =
    error.code === NO_SUCH_TABLE && name !== undefined
      ? didYouMean(`${schema ?? 'news'}.${name}`, await knownTables(db))
      : '';
  const beyond = /^permission denied for (?:schema|table|view)/.test(error.message);
  const advice = beyond ? 'the reader has schema news, --owner sees the rest' : error.hint;
  const hint = advice === undefined ? '' : `; ${advice}`;
  return new OperatorError(`${error.message}${near || hint}`, { cause: error });
};

const { INT2, INT4, INT8, FLOAT4, FLOAT8, NUMERIC } = pg.types.builtins;
const NUMBERS: ReadonlySet<number> = new Set([INT2, INT4, INT8, FLOAT4, FLOAT8, NUMERIC]);
