/** What a reader gets: 'allowed', or the code of the error. */
export type Verdict = 'allowed' | `${number}${string}` | `X${string}`;

/** Insufficient privilege. */
const NO = '42501';
/** The view joins several tables. */
const NOT_UPDATABLE = '55000';
/** Not for views. */
const NO_TABLE = '42809';

/**
 * Statements of a reader that has lifted its read-only mode and limits, and what becomes of them.
 * All are run by the reader's login, each in a session of its own.
 */
export const READER_STATEMENTS: readonly (readonly [sql: string, verdict: Verdict])[] = [
  // What readers are for.
  ['select count(*) from news.articles', 'allowed'],
  [`select * from news.search('harbor')`, 'allowed'],
  ['select * from news.changes(0)', 'allowed'],
  ['select * from news.trending()', 'allowed'],
  [`copy (select id, title from news.articles) to stdout`, 'allowed'],
  [`select news.subscribe('mine'); select news.ack('mine', 0); select news.unsubscribe('mine')`, 'allowed'],
  ['listen news_changes', 'allowed'],
  ['notify news_changes', 'allowed'],
  ['explain analyze select * from news.articles', 'allowed'],
  ['begin isolation level serializable; select * from news.articles; commit', 'allowed'],
  ['declare c cursor with hold for select * from news.articles; fetch all from c', 'allowed'],
  [`do $$ begin perform * from news.articles; end $$`, 'allowed'],
  // Postgres lets every login change its own password and settings.
  [`alter role wireroom_reader set statement_timeout = '9min'`, 'allowed'],
  [`alter role wireroom_reader password 'read'`, 'allowed'],
  ['set statement_timeout = 0', 'allowed'],
  ['set default_transaction_read_only = off', 'allowed'],
  [
    'select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and pid <> pg_backend_pid()',
    'allowed',
  ],
  // Its limits that only a superuser sets.
  ['alter role wireroom_reader connection limit 1000', NO],
  [`alter role wireroom_reader set temp_file_limit = -1`, NO],
  ['set temp_file_limit = -1', NO],
  ['set log_statement = none', NO],
  ['set session_replication_role = replica', NO],
  // Rows of schema news, and the tables behind them.
  ['select * from wireroom.articles', NO],
  ['select * from bullmq.job', NO],
  ['delete from news.articles', NOT_UPDATABLE],
  [`update news.articles set title = 'x'`, NOT_UPDATABLE],
  ['insert into news.outcomes default values', NOT_UPDATABLE],
  ['insert into wireroom.changes (article_id, kind) select 1, $$added$$', NO],
  ['truncate wireroom.articles', NO],
  ['select * from news.articles for update', NO],
  ['select from wireroom.locks for update', NO],
  ['begin; lock table wireroom.articles in access share mode', NO],
  ['begin; lock table news.articles in share mode', NO],
  [`select wireroom.folded('x')`, NO],
  [`select nextval('wireroom.articles_id_seq')`, NO],
  [`select setval('wireroom.articles_id_seq', 1)`, NO],
  [`select bullmq.next_job_id('feeds')`, NO],
  [`select gin_clean_pending_list('wireroom.texts_by_search')`, NO],
  // Objects of its own.
  ['create table mine (n int)', NO],
  ['create table news.mine (n int)', NO],
  ['create table public.mine (n int)', NO],
  ['create temporary table mine (n int)', NO],
  ['create temporary view mine as select 1', NO],
  ['create temporary sequence mine', NO],
  ['select * into temporary mine from news.articles', NO],
  ['create schema mine', NO],
  ['create function pg_temp.f() returns int language sql as $$ select 1 $$', NO],
  ['create function news.f() returns int language sql as $$ select 1 $$', NO],
  ['create extension citext', NO],
  ['create database mine', NO],
  ['create role mine', NO],
  ['create publication mine', NO],
  [`create subscription mine connection '' publication mine`, NO],
  ['create event trigger mine on ddl_command_start execute function f()', NO],
  ['create statistics news.mine (ndistinct) on id, title from news.articles', NO_TABLE],
  [`comment on view news.articles is 'mine'`, NO],
  ['alter view news.articles rename to mine', NO],
  ['drop view news.articles', NO],
  ['drop schema news cascade', NO],
  ['refresh materialized view news.articles', NO_TABLE],
  // Large objects.
  ['select lo_creat(-1)', NO],
  ['select lo_create(0)', NO],
  [`select lo_from_bytea(0, 'x')`, NO],
  ['select lo_open(1, 131072)', NO],
  [`select lo_put(1, 0, 'x')`, NO],
  [`select lowrite(0, 'x')`, NO],
  ['select lo_truncate(0, 1)', NO],
  ['select lo_unlink(1)', NO],
  [`select lo_import('/etc/passwd')`, NO],
  [`select lo_export(1, '/tmp/x')`, NO],
  // The log of the server, its files, its locks, its other sessions.
  [`select pg_logical_emit_message(true, 'x', repeat('x', 1000))`, NO],
  [`select pg_logical_emit_message(false, 'x', 'x'::bytea)`, NO],
  [`select pg_create_restore_point('x')`, NO],
  [`select pg_create_physical_replication_slot('x', true)`, NO],
  ['select pg_switch_wal()', NO],
  ['checkpoint', NO],
  ['begin; select pg_export_snapshot()', NO],
  ['select pg_current_xact_id()', NO],
  ['select txid_current()', NO],
  ['select pg_advisory_lock(1)', NO],
  ['select pg_try_advisory_xact_lock(1)', NO],
  ['select pg_advisory_lock_shared(1, 1)', NO],
  [`copy news.articles to '/tmp/x'`, NO],
  [`copy (select 1) to program 'true'`, NO],
  [`select pg_read_file('PG_VERSION')`, NO],
  [`select pg_ls_dir('.')`, NO],
  [`load 'auto_explain'`, NO],
  [`select pg_reload_conf()`, NO],
  [`alter system set work_mem = '1GB'`, NO],
  [`alter database wireroom set work_mem = '1GB'`, NO],
  [`begin; select 1; prepare transaction 'x'`, '55000'],
  ['set role wireroom', NO],
  ['set session authorization wireroom', NO],
  ['grant news_reader to wireroom_reader', NO],
  ['select * from pg_authid', NO],
  [`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'wireroom'`, NO],
  [`select pg_stat_reset()`, NO],
];
