import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { openPool } from '../../db/connection/pool.ts';
import { DATABASE } from '../../db/embedded/logins.ts';
import { placeOf } from '../../db/embedded/place.ts';
import { superuserUrl } from '../../test/support/superuser.ts';
import { openPostgresServer } from '../chaos/postgres-server.ts';
import { cpuSeconds } from '../polls/cpu.ts';

export interface TableUpdates {
  readonly table: string;
  readonly updates: number;
  /** Updates that changed no index. */
  readonly hot: number;
}

export interface Statement {
  readonly query: string;
  readonly calls: number;
  readonly ms: number;
  readonly walBytes: number;
}

/** What a program made a database do. */
export interface DatabaseCosts {
  readonly statements: number;
  readonly transactions: number;
  readonly walBytes: number;
  /** Milliseconds in which statements were executed, by the clock. */
  readonly ms: number;
  readonly tables: readonly TableUpdates[];
  /** The statements that took longest together. */
  readonly top: readonly Statement[];
}

/** A server of one contestant. */
export interface BenchServer {
  /** Its folder, WIREROOM_HOME of the service. */
  readonly home: string;
  /** URL of the service's database, or of another one, as its owner. */
  readonly urlOf: (database?: string) => string;
  readonly createDatabase: (name: string) => Promise<void>;
  /** Counts from now on, in one database. */
  readonly startCounting: (database?: string) => Promise<Counting>;
  readonly cpuMs: () => number;
  readonly close: () => Promise<void>;
}

export interface Counting {
  /** Runs a query that does not count. */
  readonly ask: <Row extends pg.QueryResultRow>(query: string) => Promise<Row[]>;
  readonly costs: () => Promise<DatabaseCosts>;
  readonly close: () => Promise<void>;
}

const TOP = 15;

const poolAt = (url: string): pg.Pool => openPool(url, { max: 1, name: 'wireroom bench' });

/** Starts an embedded Postgres that counts its statements. */
export async function openBenchServer(folder: string): Promise<BenchServer> {
  const server = await openPostgresServer(folder);
  const home = join(folder, 'home');
  const superuser = (database: string): string => {
    const url = new URL(superuserUrl(home, server.url));
    url.pathname = `/${database}`;
    return url.href;
  };
  const configure = poolAt(superuser('postgres'));
  await configure.query(`alter system set shared_preload_libraries = 'pg_stat_statements'`);
  await configure.end();
  await server.restart('fast');
  const admin = poolAt(superuser('postgres'));
  await admin.query('create extension pg_stat_statements');
  const pid = Number(readFileSync(join(placeOf(home).folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
  return {
    home,
    urlOf(database = DATABASE) {
      const url = new URL(server.url);
      url.pathname = `/${database}`;
      return url.href;
    },
    async createDatabase(name) {
      await admin.query(`create database ${name} owner ${new URL(server.url).username}`);
    },
    startCounting: (database = DATABASE) => startCounting(admin, superuser(database), database),
    cpuMs: () => cpuSeconds(pid) * 1_000,
    async close() {
      await admin.end();
      await server.close();
    },
  };
}

const startCounting = async (admin: pg.Pool, url: string, database: string): Promise<Counting> => {
  const own = poolAt(url);
  let asked = 0;
  const ask = async <Row extends pg.QueryResultRow>(query: string): Promise<Row[]> => {
    asked += 1;
    return (await own.query<Row>(query)).rows;
  };
  await ask('select pg_stat_reset()');
  await admin.query('checkpoint');
  await admin.query('select pg_stat_statements_reset()');
  const { rows } = await admin.query<{ lsn: string }>('select pg_current_wal_lsn()::text as lsn');
  return {
    ask,
    async costs() {
      const tables = await ask<{ table: string; updates: number; hot: number }>(
        `select relname as table, n_tup_upd as updates, n_tup_hot_upd as hot from pg_stat_user_tables where n_tup_upd > 0 order by n_tup_upd desc`,
      );
      const { rows: statements } = await admin.query<Statement>(
        `select query, calls, total_exec_time as ms, wal_bytes::float8 as "walBytes" from pg_stat_statements s join pg_database d on d.oid = s.dbid
         where datname = $1 and userid <> 'postgres'::regrole order by total_exec_time desc`,
        [database],
      );
      const { rows: sums } = await admin.query<{ transactions: number; wal: number }>(
        `select xact_commit + xact_rollback as transactions, pg_wal_lsn_diff(pg_current_wal_lsn(), $2)::float8 as wal
         from pg_stat_database where datname = $1`,
        [database, rows[0]?.lsn],
      );
      return {
        statements: statements.reduce((sum, { calls }) => sum + calls, 0),
        ms: statements.reduce((sum, { ms }) => sum + ms, 0),
        transactions: (sums[0]?.transactions ?? 0) - asked,
        walBytes: sums[0]?.wal ?? 0,
        tables,
        top: statements.slice(0, TOP),
      };
    },
    close: () => own.end(),
  };
};
