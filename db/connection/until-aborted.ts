import type pg from 'pg';

/**
 * Does `work` on a session; when `signal` is aborted, the server ends the session with the
 * statement that runs. A canceled statement would be gentler, but a cancellation that comes between
 * two statements is lost.
 * @param others a pool that has a connection left for this; its login is that of the session
 */
export async function untilAborted<T>(
  session: pg.PoolClient,
  others: pg.Pool,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  const { rows } = await session.query<{ pid: number }>('select pg_backend_pid() as pid');
  signal.throwIfAborted();
  let ended: Promise<unknown> | undefined;
  const end = (): void => {
    // Where the server cannot be reached, the time limit of the statement is left.
    ended = others.query('select pg_terminate_backend($1)', [rows[0]?.pid]).catch(() => undefined);
  };
  signal.addEventListener('abort', end, { once: true });
  try {
    return await work();
  } finally {
    signal.removeEventListener('abort', end);
    // Nobody else may have the session until then.
    await ended;
  }
}
