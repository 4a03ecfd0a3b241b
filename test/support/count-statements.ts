import type pg from 'pg';

export interface StatementCount {
  /** Name or text of each statement since the last call, in order. */
  readonly take: () => string[];
}

/**
 * Counts the statements that are sent through a pool, including `begin` and `commit`: each is one round trip to the
 * database. Call it before the pool is used by others.
 */
export const countStatements = (pool: pg.Pool): StatementCount => {
  let statements: string[] = [];
  const counted = new WeakSet<pg.PoolClient>();
  pool.on('acquire', (client) => {
    if (counted.has(client)) return;
    counted.add(client);
    const query: (...parameters: unknown[]) => unknown = client.query.bind(client);
    client.query = (...parameters: unknown[]) => {
      statements.push(nameOf(parameters[0]));
      return query(...parameters) as never;
    };
  });
  return {
    take: () => {
      const taken = statements;
      statements = [];
      return taken;
    },
  };
};

const nameOf = (statement: unknown): string => {
  if (typeof statement === 'string') return statement;
  const { name, text } = statement as pg.QueryConfig;
  return name ?? text;
};
