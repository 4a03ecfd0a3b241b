import type { Queryable } from './pool.ts';

/**
 * Work that one transaction at a time may do. Such a lock is enough where all of the work is in the
 * transaction: it ends with the commit, or with the connection of a process that dies. Work outside
 * of transactions needs a claim, with a lease and a heartbeat. Not advisory locks, because any role
 * that can connect could hold those.
 */
export type LockKind = 'counts' | 'housekeeping' | 'matching' | 'partitions' | 'stories';

/** Takes a lock, waiting for it. It is held until the transaction ends. */
export async function takeLock(client: Queryable, kind: LockKind): Promise<void> {
  const { rowCount } = await client.query(`select from wireroom.locks where kind = '${kind}' for update`);
  if (rowCount !== 1) throw new Error(`there is no row for lock ${kind} in wireroom.locks`);
}

/** Takes a lock, which is held until the transaction ends. @returns false if another transaction holds it */
export async function tryLock(client: Queryable, kind: LockKind): Promise<boolean> {
  // Without parameters: with them the driver leaves the statement open, and detaching partitions
  // waits for every open one.
  const { rowCount } = await client.query(`select from wireroom.locks where kind = '${kind}' for update skip locked`);
  return rowCount === 1;
}
