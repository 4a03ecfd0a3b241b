import pg from 'pg';

/** What reading needs of a connection: a client of package `pg` has it. */
export interface NewsConnection {
  query(query: NewsQuery): Promise<{ readonly rows: unknown[] }>;
  on(event: 'notification' | 'error' | 'end', listener: () => void): unknown;
  release(discard?: boolean): void;
}

/** What reading needs of a connection pool: a `Pool` of package `pg` has it. */
export interface NewsPool {
  query(query: NewsQuery): Promise<{ readonly rows: unknown[] }>;
  connect(): Promise<NewsConnection>;
}

export interface NewsQuery {
  readonly text: string;
  readonly values?: unknown[];
  readonly types?: { getTypeParser(oid: number): (value: string) => unknown };
}

/**
 * Runs a statement. @returns its rows, with the types of model/news.ts whatever the connection's
 * own parsers are
 */
export type Read = <Row>(statement: { readonly text: string; readonly values?: readonly unknown[] }) => Promise<Row[]>;

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
  return async <Row>({ text, values = [] }: Parameters<Read>[0]) =>
    (await db.query({ text, values: [...values], types })).rows as Row[];
}
