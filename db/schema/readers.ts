import type { Queryable } from '../connection/pool.ts';

/** What a role that makes roles has to run where ours may not, before the next `db migrate`. */
export const READER_ROLE_SQL = 'create role news_reader nologin';

/**
 * Gives role `news_reader` what is for readers, all of schema `news` as it is now, and makes the role where it can.
 * Roles belong to the whole server: another database may have it already, and hosted servers may forbid it.
 * @returns whether there is such a role
 */
export const grantReaders = async (db: Queryable): Promise<boolean> => {
  await db.query(`
    do $$
    begin
      if to_regrole('news_reader') is null then
        create role news_reader nologin;
        -- So that this user may read as a reader does.
        execute format('grant news_reader to %I', current_user);
      end if;
    exception
      when duplicate_object or unique_violation then null; -- another database of this server made it meanwhile
      when insufficient_privilege then null;
    end $$`);
  const { rows } = await db.query<{ there: boolean }>(`select to_regrole('news_reader') is not null as there`);
  if (!rows[0]?.there) return false;
  await db.query(`
    grant usage on schema news to news_reader;
    grant select on all tables in schema news to news_reader;
    grant execute on all functions in schema news to news_reader`);
  return true;
};

/** Whether readers are let in. */
export const hasReaderRole = async (db: Queryable): Promise<boolean> => {
  const { rows } = await db.query<{ may: boolean }>(
    `select coalesce(has_schema_privilege(to_regrole('news_reader')::oid, 'news', 'usage'), false) as may`,
  );
  return rows[0]?.may ?? false;
};
