import pg from 'pg';

export interface StatementCount {
  /** Name or text of each statement since the last call, in order. */
  readonly take: () => string[];
}

/**
 * Counts the statements that are sent through a pool, including `begin` and `commit`: each is one
 * round trip to the database. Call it before the pool is used by others.
 */
export function countStatements(pool: pg.Pool): StatementCount {
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
}

const nameOf = (statement: unknown): string => {
  if (typeof statement === 'string') return statement;
  const { name, text } = statement as pg.QueryConfig;
  return name ?? text;
};

interface NamedClient {
  readonly connectionParameters: { readonly application_name: string };
}

/** Counts the statements of this process by the name of their pool (`PoolOptions.name`), until `stop`. */
export function countByPool(): { readonly counts: ReadonlyMap<string, number>; readonly stop: () => void } {
  const counts = new Map<string, number>();
  const { query } = pg.Client.prototype;
  const counting = function (this: NamedClient, ...parameters: unknown[]): unknown {
    const name = this.connectionParameters.application_name;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    return Reflect.apply(query, this, parameters);
  };
  pg.Client.prototype.query = counting as unknown as typeof query; // it is overloaded
  return {
    counts,
    stop: () => {
      pg.Client.prototype.query = query;
    },
  };
}
