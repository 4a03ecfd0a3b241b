import { appendFileSync, chmodSync, chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { openPool } from '../../db/connection/pool.ts';
import { accountNamed } from '../../db/embedded/account.ts';
import { placeOf, preparePlace } from '../../db/embedded/place.ts';
import { runProgram } from '../../db/embedded/run-program.ts';
import { prepareDatabase } from '../../workers/service/prepare-database.ts';
import { freePort } from './free-port.ts';

export interface EarlierServer {
  /** Of the one user there was, a superuser. */
  readonly url: string;
  /** postgres/ in its home. */
  readonly folder: string;
  stop(): Promise<void>;
}

/**
 * An embedded server as versions before roles of its own made it: the superuser is `wireroom` and owns everything, and
 * as root all of the folder belongs to `nobody`. It has the schema, some rows and some objects of its user's, and is up.
 */
export const makeEarlierServer = async (home: string): Promise<EarlierServer> => {
  mkdirSync(home, { recursive: true });
  const account = process.getuid?.() === 0 ? accountNamed('nobody') : undefined;
  const { folder, binaries } = preparePlace(placeOf(home));
  const place = { account, folder, binaries, remark: undefined };
  const give = (path: string): void => {
    if (account) chownSync(path, account.uid, account.gid);
  };
  const run = async (program: string, args: readonly string[]): Promise<void> => {
    const { code, output } = await runProgram(place, join(binaries, 'bin', program), args);
    if (code !== 0) throw new Error(`${program}: ${output}`);
  };
  give(folder);
  chmodSync(folder, 0o700);
  const [data, passwordFile, log] = ['data', 'password', 'log'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const password = 'earlier-password';
  writeFileSync(passwordFile, password, { mode: 0o600 });
  give(passwordFile);
  await run('initdb', [
    `--pgdata=${data}`,
    '--username=wireroom',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]);
  appendFileSync(
    join(data, 'postgresql.conf'),
    `\nlisten_addresses = '127.0.0.1'\nunix_socket_directories = ''\ntimezone = 'UTC'\nlog_timezone = 'UTC'\nmax_connections = 100\n`,
  );
  if (account) chownSync(passwordFile, 0, 0);
  const port = await freePort();
  writeFileSync(join(folder, 'port'), String(port), { mode: 0o600 });
  writeFileSync(log, '', { mode: 0o600 });
  give(log);
  await run('pg_ctl', ['start', '--wait', `--pgdata=${data}`, `--log=${log}`, `--options=-p ${port}`]);
  const url = `postgres://wireroom:${password}@127.0.0.1:${port}/wireroom`;
  await fill(url);
  return { url, folder, stop: () => run('pg_ctl', ['stop', '--wait', '--mode=fast', `--pgdata=${data}`]) };
};

const fill = async (url: string): Promise<void> => {
  const admin = new pg.Client({ connectionString: url.replace(/wireroom$/, 'postgres') });
  await admin.connect();
  await admin.query('create database wireroom');
  await admin.end();
  const pool = openPool(url, { max: 2, name: 'wireroom test' });
  await prepareDatabase({ pool, url, embedded: false, close: async () => undefined }, { redisUrl: undefined });
  const rows = readFileSync(new URL('../fixtures/admin/database.sql', import.meta.url), 'utf8');
  await pool.query(rows.replace(/^insert into wireroom\.topics .*$/m, ''));
  // What somebody with a superuser's URL may have made beside it.
  await pool.query(`
    create schema "An Analysis";
    create type "An Analysis".mood as enum ('good', 'bad');
    create domain "An Analysis".score as int check (value >= 0);
    create table "An Analysis".notes (id serial primary key, article_id bigint, mood "An Analysis".mood, score "An Analysis".score);
    create sequence "An Analysis".own_sequence;
    create statistics "An Analysis".own_statistics on id, article_id from "An Analysis".notes;
    create materialized view "An Analysis".counted as select count(*) as n from news.articles;
    create function "An Analysis".twice(n int, out m int) language sql as 'select 2 * n';
    create procedure "An Analysis".nothing() language sql as 'select 1';
    create aggregate "An Analysis".total(int) (sfunc = int4pl, stype = int);
    create text search configuration "An Analysis".plain (copy = simple);
    insert into "An Analysis".notes (article_id, mood, score) values (1, 'good', 3);
    create view public.best as select * from "An Analysis".notes;
    select lo_from_bytea(0, 'large');
    create role analyst login password 'analyst' in role news_reader;`);
  await pool.end();
};
