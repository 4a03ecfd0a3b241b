import type { Queryable } from '../connection/pool.ts';

/** SQL that a user with CREATEROLE runs before the next `db migrate`, if the service's user may not create roles. */
export const READER_ROLE_SQL = 'create role news_reader nologin';

/**
 * Functions that everybody may call, although they write or keep something for the whole server:
 * large objects, which nobody else can delete, and which make pg_dump fail; messages in the log of
 * the server; files of snapshots; advisory locks, some 10,000 of which leave no memory for those of
 * others, nor for connections; transaction ids.
 */
const FOR_EVERYBODY =
  '^(lo_.*|lowrite|pg_.*advisory.*|pg_logical_emit_message|pg_export_snapshot|pg_current_xact_id|txid_current)$';

/** SQL that a superuser runs in the database of the service: what everybody may do there becomes its owner's right. */
export const CLOSE_TO_READERS = `revoke temporary on database wireroom from public;
grant pg_monitor, pg_signal_backend to wireroom;
do $$ declare name regprocedure; begin
  for name in select oid from pg_proc where pronamespace = 'pg_catalog'::regnamespace and has_function_privilege('public', oid, 'execute')
    and proname ~ '${FOR_EVERYBODY}'
  loop
    execute format('grant execute on function %s to wireroom; revoke execute on function %s from public', name, name);
  end loop;
end $$;`;

export interface ReaderRights {
  /** What readers can do besides reading schema `news`: names of functions, and "create temporary tables". */
  readonly can: readonly string[];
  /** Whether there are large objects, which pg_dump cannot read unless their owner runs it. */
  readonly large_objects: boolean;
  /** Whether this user may end sessions of readers. */
  readonly may_end_sessions: boolean;
}

/** Returns what readers of this database can do that `CLOSE_TO_READERS` prevents. */
export async function readReaderRights(db: Queryable): Promise<ReaderRights | undefined> {
  const { rows } = await db.query<ReaderRights>(
    `select array(
         select distinct proname::text from pg_proc
         where pronamespace = 'pg_catalog'::regnamespace and proname ~ $1 and has_function_privilege(r.role, oid, 'execute')
         union all select 'create temporary tables' where has_database_privilege(r.role, current_database(), 'temporary')
         order by 1
       ) as can,
       exists (select from pg_largeobject_metadata) as large_objects,
       pg_has_role('pg_signal_backend', 'usage') as may_end_sessions
     from (select to_regrole('news_reader')::oid) r (role) where r.role is not null`,
    [FOR_EVERYBODY],
  );
  return rows[0];
}

/**
 * Grants role `news_reader` access to schema `news`, and creates the role if possible. Roles belong
 * to the whole server: another database may have created it already, and hosted servers may not
 * permit it.
 * @returns whether the role exists
 */
export async function grantReaders(db: Queryable): Promise<boolean> {
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
}

/** Whether role `news_reader` exists and has access to schema `news`. */
export async function hasReaderRole(db: Queryable): Promise<boolean> {
  const { rows } = await db.query<{ may: boolean }>(
    `select coalesce(has_schema_privilege(to_regrole('news_reader')::oid, 'news', 'usage'), false) as may`,
  );
  return rows[0]?.may ?? false;
}

/** Whether this login may see which migrations were applied. A reader's login may not. */
export async function maySeeMigrations(db: Queryable): Promise<boolean> {
  const { rows } = await db.query<{ may: boolean }>(
    `select coalesce(has_schema_privilege(to_regnamespace('wireroom')::oid, 'usage'), true) as may`,
  );
  return rows[0]?.may ?? true;
}
