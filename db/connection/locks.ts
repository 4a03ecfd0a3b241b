import type { Queryable } from './pool.ts';

/** Work that one transaction at a time may do. Not advisory locks, because any role that can connect could hold those. */
export type LockKind = 'changes' | 'counts' | 'partitions' | 'housekeeping' | 'text' | 'stories';

/** Takes a lock, waiting for it. It is held until the transaction ends. */
export async function takeLock(client: Queryable, kind: LockKind, n = 0): Promise<void> {
  const { rowCount } = await client.query({
    name: 'take-lock',
    text: 'select from wireroom.locks where kind = $1 and n = $2 for update',
    values: [kind, n],
  });
  if (rowCount !== 1) throw new Error(`there is no row for lock ${kind} ${n} in wireroom.locks`);
}
