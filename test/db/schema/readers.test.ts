import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { openPool } from '../../../db/connection/pool.ts';
import { openEmbedded } from '../../../db/embedded/index.ts';
import { readReaderRights } from '../../../db/schema/readers.ts';
import { prepareDatabase } from '../../../workers/service/prepare-database.ts';
import { setUpAsDocumented } from '../../support/documented-setup.ts';
import { fastHome } from '../../support/new-home.ts';
import { startPostgres, withoutPostgres } from '../../support/other-postgres.ts';
import { READER_STATEMENTS } from './reader-statements.ts';

/** Runs a statement in a session of its own that has lifted its read-only mode. */
const verdictOf = async (url: string, sql: string): Promise<string> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('set default_transaction_read_only = off');
    await client.query(sql);
    return 'allowed';
  } catch (error) {
    return error instanceof pg.DatabaseError ? (error.code ?? error.message) : String(error);
  } finally {
    await client.end();
  }
};

/** Counts what a reader could leave behind. */
const leftBehind = async (pool: pg.Pool): Promise<unknown> =>
  (
    await pool.query(`select (select count(*) from pg_class) as relations, (select count(*) from pg_proc) as functions,
       (select count(*) from pg_namespace where nspname !~ '^pg_temp|^pg_toast_temp') as schemas, (select count(*) from pg_roles) as roles,
       (select count(*) from pg_largeobject_metadata) as large_objects, (select count(*) from pg_description) as comments,
       (select count(*) from wireroom.consumers) as consumers, (select count(*) from wireroom.changes) as changes,
       (select count(*) from pg_locks where locktype = 'advisory') as locks, (select last_value from wireroom.articles_id_seq) as ids`)
  ).rows;

const expectVerdicts = async (url: string, readerUrl: string): Promise<void> => {
  const pool = openPool(url, { max: 2, name: 'wireroom test' });
  onTestFinished(() => pool.end());
  await prepareDatabase({ pool, url, embedded: false, close: async () => undefined }, { redisUrl: undefined });
  expect(await readReaderRights(pool)).toEqual({ can: [], large_objects: false, may_end_sessions: true });
  const before = await leftBehind(pool);
  // The password is changed by one of them.
  const own = Object.assign(new URL(readerUrl), {});
  const verdicts: (readonly [string, string])[] = [];
  for (const [sql] of READER_STATEMENTS) {
    verdicts.push([sql, await verdictOf(own.href, sql)]);
    if (sql.includes(`password 'read'`)) own.password = 'read';
  }
  expect(READER_STATEMENTS.length).toBeGreaterThanOrEqual(80);
  expect(verdicts).toEqual(READER_STATEMENTS);
  expect(await leftBehind(pool)).toEqual(before);
  // The owner still may do what pg_dump and the queue do.
  await pool.query('begin; select pg_advisory_xact_lock(1), pg_current_xact_id(), lo_create(0); rollback');
};

test('in the embedded database a reader may do what is listed, and nothing else', async () => {
  const server = await openEmbedded(await fastHome(), { create: true, say: () => undefined });
  onTestFinished(() => server.release());
  await expectVerdicts(server.url, server.readerUrl);
}, 180_000);

test.skipIf(withoutPostgres(15))(
  'so it is on a Postgres 15 that is set up as documented',
  { timeout: 180_000, tags: 'repetition' },
  async () => {
    const server = await startPostgres(15);
    const url = setUpAsDocumented(server);
    await expectVerdicts(url, Object.assign(new URL(url), { username: 'wireroom_reader', password: 'x' }).href);
  },
);
