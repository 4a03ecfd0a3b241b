import pg from 'pg';
import { OperatorError } from '../../config/operator-error.ts';
import { CLOSE_TO_READERS } from '../schema/readers.ts';
import { answers, connected } from './connect.ts';
import { DATABASE, type Logins, USERS } from './logins.ts';

/**
 * Limits of the reader. A session may change its own timeouts, which only end forgotten queries.
 * Only the superuser can change the number of connections and the disk space.
 */
export const READER_LIMITS = {
  connections: 20, // of the server's 100
  statement_timeout: '10min',
  idle_in_transaction_session_timeout: '1min',
  temp_file_limit: '2GB',
} as const;

const { owner, reader } = USERS;
const quoted = pg.escapeLiteral;

/**
 * Creates or updates the roles of a server that has just started, and creates the database. Every
 * step can be repeated, so it may be interrupted at any point.
 * @throws OperatorError when the server rejects the password
 */
export async function setUp(logins: Logins, port: number): Promise<void> {
  const maintenance = logins.urlAt('superuser', port, 'postgres');
  if (!(await answers(maintenance)))
    throw new OperatorError(
      `the embedded Postgres does not accept the password in ${logins.fileOf('superuser')}; put back the file that belongs to its data`,
    );
  await connected(maintenance, async (client) => {
    await client.query(`
      do $$ begin
        if to_regrole('news_reader') is null then create role news_reader nologin; end if;
        if to_regrole('${owner}') is null then create role ${owner}; end if;
        if to_regrole('${reader}') is null then create role ${reader}; end if;
      end $$;
      alter role ${owner} login nosuperuser nocreatedb nocreaterole password ${quoted(logins.passwordOf('owner'))};
      grant news_reader to ${owner};
      -- The default, "$user", would name schema wireroom: a query typed in psql would read the internal tables.
      alter role ${owner} set search_path = news, public;
      revoke connect, temporary on database postgres, template1 from public`);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE} owner ${owner}`);
  });
  await connected(logins.urlAt('superuser', port), (client) =>
    client.query(`revoke create on schema public from public; ${CLOSE_TO_READERS}`),
  );
  // The reader's login comes last: if it works, the set-up is complete.
  const { connections, ...settings } = READER_LIMITS;
  await connected(maintenance, (client) =>
    client.query(`
      grant news_reader to ${reader};
      alter role ${reader} set search_path = news;
      alter role ${reader} set default_transaction_read_only = on;
      ${Object.entries(settings)
        .map(([name, value]) => `alter role ${reader} set ${name} = '${value}';`)
        .join('\n')}
      alter role ${reader} login nosuperuser nocreatedb nocreaterole connection limit ${connections} password ${quoted(logins.passwordOf('reader'))}`),
  );
}
