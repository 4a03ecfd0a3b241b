import pg from 'pg';
import { parseUrl } from '../../config/parse-url.ts';
import { openPool } from '../connection/pool.ts';

/** What the client needs of a connection: a client of package `pg` has it. */
export interface NewsConnection {
  query(query: NewsQuery): Promise<{ readonly rows: unknown[] }>;
  on(event: 'notification' | 'error' | 'end', listener: () => void): unknown;
  release(discard?: boolean): void;
}

/** What the client needs of a connection pool: a `Pool` of package `pg` has it. */
export interface NewsPool {
  query(query: NewsQuery): Promise<{ readonly rows: unknown[] }>;
  connect(): Promise<NewsConnection>;
}

export interface NewsQuery {
  readonly text: string;
  readonly values?: unknown[];
  readonly types?: { getTypeParser(oid: number): (value: string) => unknown };
}

/** Runs a statement. @returns its rows, with the types of rows.ts whatever the pool's own parsers are */
export type Read = <Row>(text: string, values?: readonly unknown[]) => Promise<Row[]>;

type Parse = (value: string) => unknown;

const { builtins } = pg.types;
const defaultOf = (oid: number): Parse => pg.types.getTypeParser(oid, 'text') as Parse;
/** bigint[]; package pg has no name for it. */
const INT8_ARRAY = 1016;
const parseArray = defaultOf(INT8_ARRAY) as (value: string) => string[];

const PARSERS: Readonly<Record<number, Parse>> = {
  [builtins.INT8]: Number, // counts and ids stay far below 2^53
  [INT8_ARRAY]: (value) => parseArray(value).map(Number),
  [builtins.DATE]: String, // a date is a day, not midnight in the time zone of this process
  [builtins.INTERVAL]: String,
};

const types: NonNullable<NewsQuery['types']> = { getTypeParser: (oid) => PARSERS[oid] ?? defaultOf(oid) };

/** Returns a function that runs statements on a pool or connection. */
export function readerOf(db: Pick<NewsPool, 'query'>): Read {
  return async <Row>(text: string, values: readonly unknown[] = []) =>
    (await db.query({ text, values: [...values], types })).rows as Row[];
}

/**
 * Milliseconds after which a query without an answer fails, so that nothing waits forever for a
 * server that is gone.
 */
const QUERY_MS = 120_000;

export interface OwnPool {
  readonly pool: NewsPool;
  /** Closes the pool if it was opened here. */
  close(): Promise<void>;
}

/**
 * Opens a pool of `connections` for a connection URL. Of a pool it changes nothing; its owner
 * closes it.
 * @throws TypeError when a text is no URL
 */
export function openReader(source: string | NewsPool, connections: number): OwnPool {
  if (typeof source !== 'string') return { pool: source, close: async () => undefined };
  if (!parseUrl(source)) throw new TypeError('openNews() takes the URL that "wireroom db url" prints, or a pool');
  const pool = openPool(source, { max: connections, name: 'wireroom client', queryMs: QUERY_MS });
  return { pool, close: () => pool.end() };
}
