import { isLockTimeout, type Queryable } from '../connection/pool.ts';

/**
 * Ids of articles whose texts one partition holds. Words of new texts are cheap to index as long as
 * the index of the newest partition is in memory; each partition costs a search without dates a
 * lookup for each of its words.
 */
export const IDS_IN_PARTITION = 50_000;

/** A partition that is to be, and the statements that create it. */
export interface MissingPartition {
  readonly name: string;
  readonly create: string;
  readonly attach: string;
}

/** A partition is named for the id below which its articles are, and begins where the one before it ends. */
const BOUNDS = `select c.relname as name, right(c.relname, -length('texts_below_'))::bigint as bound, c.reloptions as settings
  from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'wireroom.texts'::regclass`;

/**
 * Returns the missing partitions of texts: that of the latest article and the next one.
 * @param onlyNow without the next one
 */
export async function missingTextPartitions(db: Queryable, onlyNow: boolean): Promise<MissingPartition[]> {
  const { rows } = await db.query<MissingPartition>(
    // `like` takes no settings of autovacuum along: they are those of the partition before.
    `select name, format('create table wireroom.%I (like wireroom.texts including all)', name)
         || coalesce(' with (' || array_to_string(settings, ', ') || ')', '') as create,
       format('alter table wireroom.texts attach partition wireroom.%I for values from (%s) to (%s)', name, since, bound) as attach
     from (select bound as made, settings from (${BOUNDS}) b order by bound desc limit 1) newest, wireroom.articles_id_seq,
       generate_series(0, case when $2 then 0 else 1 end) n,
       lateral (select (last_value / $1 + 1 + n) * $1::bigint as bound) e,
       -- Whatever was left out between, after a leap of the ids, goes to the first one.
       lateral (select greatest(made, case n when 1 then bound - $1 end) as since, 'texts_below_' || bound as name) s
     where bound > made order by n`,
    [IDS_IN_PARTITION, onlyNow],
  );
  return rows;
}

/**
 * Milliseconds that dropping a partition waits for a lock on `texts`; readers and writers of it
 * queue behind it meanwhile.
 */
const DROP_WAIT_MS = 50;

/**
 * Drops the partitions of texts all of whose articles were deleted; their ids are not used again.
 * @param client a session outside a transaction
 * @returns their names, without those that are in use, which are dropped another time
 */
export async function dropEmptyTextPartitions(client: Queryable): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select p.name from (select name, bound, lag(bound) over (order by bound) as since from (${BOUNDS}) b) p
     where p.bound <= (select last_value from wireroom.articles_id_seq)
       and not exists (select from wireroom.articles a where a.id < p.bound and (p.since is null or a.id >= p.since))`,
  );
  const dropped: string[] = [];
  for (const { name } of rows) {
    try {
      await client.query(`begin; set local lock_timeout = ${DROP_WAIT_MS}; drop table wireroom.${name}; commit`);
      dropped.push(name);
    } catch (error) {
      await client.query('rollback');
      if (!isLockTimeout(error)) throw error;
    }
  }
  return dropped;
}
