-- A migration is known by its content. A database made with another version of a file is refused (db/schema/migrate.ts);
-- the rows that are there get the checksums of this program's files when this migration has been applied.
alter table wireroom.migrations add column checksum text;
comment on table wireroom.migrations is 'Migrations that have been applied';
comment on column wireroom.migrations.checksum is
  'SHA-256 of the file in hexadecimal digits, with line feeds only; null until `wireroom db migrate` fills it in';
