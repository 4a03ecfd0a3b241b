import type { NotedCommand } from '../../arguments/noted-command.ts';

const OWNER = 'as the owner of the database, who has all rights in it';

/** `wireroom db …` */
export function dbCommand(program: NotedCommand): void {
  const db = program.command('db').description('manage and query the database');

  db.command('migrate')
    .description('bring the schema up to date')
    .action(async () => (await import('./migrate.ts')).migrateDatabase())
    .notes(`
The embedded database is migrated automatically. A database of your own (DATABASE_URL) is migrated only by this command.

Examples:
  wireroom db migrate
  DATABASE_URL=postgres://user:password@host/news wireroom db migrate`);

  db.command('url')
    .description("print the reader's connection string, including its password")
    .option('--owner', OWNER)
    .action(async (options) => (await import('./url.ts')).printUrl(options))
    .notes(`
The reader can read schema news and nothing else. With DATABASE_URL it is the login in DATABASE_READER_URL. The embedded
server is started if necessary and keeps running until "wireroom db stop".

Other users of the machine can see the arguments of a command: do not pass the URL as one. "wireroom db psql" and
"wireroom db run" do not expose the password.

Examples:
  wireroom db url
  wireroom db url --owner`);

  db.command('psql')
    .description('open psql as the reader')
    .argument('[args...]', 'arguments for psql, after --')
    .option('--owner', OWNER)
    .action(async (args, options) => (await import('./client.ts')).runClient('psql', args, options))
    .notes(`
psql is part of your system's Postgres client package. Without it, use "wireroom db query".

Examples:
  wireroom db psql
  wireroom db psql -- --command "select title, site from articles limit 10"`);

  db.command('run')
    .description('run another Postgres client, such as pg_dump, as the reader')
    .argument('<program>', 'name or path')
    .argument('[args...]', 'arguments for the program, after --')
    .option('--owner', OWNER)
    .action(async (program, args, options) => (await import('./client.ts')).runClient(program, args, options))
    .notes(`
The program gets host, user and password from its environment (PGHOST, PGPASSWORD …). Its exit code is passed on.

Examples:
  wireroom db run --owner -- pg_dump --format=custom \\
    --exclude-schema=bullmq --file=wireroom.dump`);

  db.command('stop')
    .description('stop the embedded server')
    .action(async () => (await import('./stop.ts')).stopServer())
    .notes(`
Refuses while other processes use the server.

Examples:
  wireroom db stop`);

  db.command('query')
    .description('run one read-only SQL statement and print its rows')
    .argument('<sql>', 'SQL statement; the views to query are in schema news')
    .option('--json', 'print one JSON array')
    .option('--owner', `${OWNER} and also sees schema wireroom`)
    .action(async (sql, options) => (await import('./query.ts')).runQuery(sql, options))
    .notes(`
Runs as the reader in a read-only transaction, for at most 30 seconds. Tables without a schema are those of schema news.
Long values are cut in the table, not in the JSON.

Examples:
  wireroom db query "select id, title, site, published_at from articles
    order by published_at desc nulls last limit 20"
  wireroom db query "select * from news.search('climate summit')" --json`);

  db.command('recount')
    .description('compare the kept counts of articles with the articles, and repair them')
    .action(async () => (await import('./recount.ts')).recountArticles())
    .notes(`
The numbers of articles by entity, topic, day, site and language are kept as articles are stored, and are always right
unless somebody changed the tables of schema wireroom by hand. The service stores nothing during the recount.

Examples:
  wireroom db recount`);

  db.command('copy')
    .description('copy everything into another database, empty so far')
    .requiredOption('--to <url>', 'postgres://… of the target, - to read that from stdin, or embedded')
    .action(async (options) => (await import('./copy.ts')).copyTo(options))
    .notes(`
The source is the database of the settings. Stop the service first. The target gets its tables from this command; it may be
another version of Postgres, 15 or newer. Interrupted, the same command goes on, or begins again if the source has changed.

Other users of the machine can see the arguments of a command: give a URL with a password by stdin.

Examples:
  wireroom db copy --to postgres://user@host/news
  wireroom db copy --to - < target-url
  DATABASE_URL=postgres://user:password@host/news wireroom db copy --to embedded`);
}
