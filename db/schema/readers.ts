import type { Queryable } from '../connection/pool.ts';

/** SQL that a user with CREATEROLE runs before the next `db migrate`, if the service's user may not create roles. */
export const READER_ROLE_SQL = 'create role news_reader nologin';

/**
 * Grants role `news_reader` access to schema `news`, and creates the role if possible. Roles belong to the whole server:
 * another database may have created it already, and hosted servers may not permit it.
 * @returns whether the role exists
 */
export const grantReaders = async (db: Queryable): Promise<boolean> => {
  await db.query(`
    do $$
    begin
      if to_regrole('news_reader') is null then
        create role news_reader nologin;
        -- So that this user can set the role.
        execute format('grant news_reader to %I', current_user);
      end if;
    exception
      when duplicate_object or unique_violation then null; -- another database of this server created it meanwhile
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

/** Whether role `news_reader` exists and has access to schema `news`. */
export const hasReaderRole = async (db: Queryable): Promise<boolean> => {
  const { rows } = await db.query<{ may: boolean }>(
    `select coalesce(has_schema_privilege(to_regrole('news_reader')::oid, 'news', 'usage'), false) as may`,
  );
  return rows[0]?.may ?? false;
};

/** Whether this login may see which migrations were applied. A reader's login may not. */
export const maySeeMigrations = async (db: Queryable): Promise<boolean> => {
  const { rows } = await db.query<{ may: boolean }>(
    `select coalesce(has_schema_privilege(to_regnamespace('wireroom')::oid, 'usage'), true) as may`,
  );
  return rows[0]?.may ?? true;
};
