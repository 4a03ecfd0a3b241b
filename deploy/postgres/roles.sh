#!/bin/bash
# Creates the database and its two users in the Postgres of docker-compose.yml: wireroom, the user of the service, which owns the
# database and is not a superuser, and wireroom_reader, which can read the news schema and nothing else. The image runs this
# script when its volume is empty. Run it again to set the passwords that the secrets hold now.
set -euo pipefail

export PGOPTIONS=--client-min-messages=warning
psql() {
  command psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username="${POSTGRES_USER:-postgres}" "$@"
}

# psql reads the passwords itself, so that none is a command-line argument.
psql --dbname=postgres <<'SQL'
\set wireroom_password `cat /run/secrets/wireroom_password`
\set reader_password `cat /run/secrets/reader_password`
select 'create role news_reader nologin' where to_regrole('news_reader') is null
union all select 'create role wireroom' where to_regrole('wireroom') is null
union all select 'create role wireroom_reader' where to_regrole('wireroom_reader') is null
\gexec
alter role wireroom login nosuperuser nocreatedb nocreaterole password :'wireroom_password';
grant news_reader to wireroom;
alter role wireroom set search_path = news, public;
alter role wireroom_reader login connection limit 20 password :'reader_password';
grant news_reader to wireroom_reader;
alter role wireroom_reader set search_path = news;
alter role wireroom_reader set default_transaction_read_only = on;
alter role wireroom_reader set statement_timeout = '10min';
alter role wireroom_reader set idle_in_transaction_session_timeout = '1min';
alter role wireroom_reader set temp_file_limit = '2GB';
revoke connect, temporary on database postgres, template1 from public;
select $$create database wireroom owner wireroom encoding 'UTF8' template template0$$
where not exists (select from pg_database where datname = 'wireroom')
\gexec
\connect wireroom
revoke temporary on database wireroom from public;
grant pg_monitor, pg_signal_backend to wireroom;
do $$ declare name regprocedure; begin
  for name in select oid from pg_proc where pronamespace = 'pg_catalog'::regnamespace and has_function_privilege('public', oid, 'execute')
    and proname ~ '^(lo_.*|lowrite|pg_.*advisory.*|pg_logical_emit_message|pg_export_snapshot|pg_current_xact_id|txid_current)$'
  loop
    execute format('grant execute on function %s to wireroom; revoke execute on function %s from public', name, name);
  end loop;
end $$;
SQL
