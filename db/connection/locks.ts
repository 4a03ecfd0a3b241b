import type { Queryable } from './pool.ts';

/** What one transaction at a time may do. Not advisory locks: any role that may connect could take those and keep them. */
export type LockKind = 'changes' | 'partitions' | 'housekeeping' | 'text';

/** Waits for a lock, which is held until the transaction ends. */
export const takeLock = async (client: Queryable, kind: LockKind, n = 0): Promise<void> => {
  const { rowCount } = await client.query({
    name: 'take-lock',
    text: 'select from wireroom.locks where kind = $1 and n = $2 for update',
    values: [kind, n],
  });
  if (rowCount !== 1) throw new Error(`there is no row for lock ${kind} ${n} in wireroom.locks`);
};
