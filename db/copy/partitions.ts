import pg from 'pg';
import { type Queryable, transaction } from '../connection/pool.ts';

interface Partition {
  readonly name: string;
  readonly create: string;
  readonly attach: string;
}

/**
 * The partitions of a database, and the statements that create them. A session in UTC writes their
 * bounds alike everywhere.
 */
const listPartitions = async (db: Queryable): Promise<readonly Partition[]> => {
  const { rows } = await db.query<Partition>(
    // `like` takes no settings along.
    `select c.relname as name, format('create table wireroom.%I (like wireroom.%I including all excluding identity)', c.relname, p.relname)
         || coalesce(' with (' || array_to_string(c.reloptions, ', ') || ')', '') as create,
       format('alter table wireroom.%I attach partition wireroom.%I %s', p.relname, c.relname, pg_get_expr(c.relpartbound, c.oid)) as attach
     from pg_inherits i join pg_class c on c.oid = i.inhrelid join pg_class p on p.oid = i.inhparent
     where p.relnamespace = 'wireroom'::regnamespace and p.relkind = 'p' and not i.inhdetachpending`,
  );
  return rows;
};

/** Gives the target the partitions of the source. Its own others are dropped; they have no rows. */
export async function copyPartitions(source: Queryable, target: pg.Pool): Promise<void> {
  const wanted = await listPartitions(source);
  await transaction(target, async (client) => {
    const there = await listPartitions(client);
    const isIn = (list: readonly Partition[]) => (one: Partition) =>
      list.some(({ create, attach }) => create === one.create && attach === one.attach);
    const [isWanted, isThere] = [isIn(wanted), isIn(there)];
    for (const { name } of there.filter((one) => !isWanted(one)))
      await client.query(`drop table wireroom.${pg.escapeIdentifier(name)}`);
    for (const { create, attach } of wanted.filter((one) => !isThere(one))) {
      await client.query(create);
      await client.query(attach);
    }
  });
}
