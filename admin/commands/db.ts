import type { Command } from 'commander';

/** `wireroom db …` */
export const dbCommand = (program: Command): void => {
  const db = program.command('db').description('look after the database');

  db.command('migrate')
    .description('bring the schema up to date')
    .addHelpText(
      'after',
      `
The embedded database is kept up to date by itself; one of your own (DATABASE_URL) only by this command.

Examples:
  wireroom db migrate
  DATABASE_URL=postgres://user:password@host/news wireroom db migrate`,
    )
    .action(async () => (await import('./db/migrate.ts')).migrateDatabase());

  db.command('url')
    .description('print the connection string of the reader, password and all')
    .option('--owner', 'that of the owner of the database, who may do everything in it')
    .addHelpText(
      'after',
      `
The reader reads schema news and nothing else. With DATABASE_URL it is the login that DATABASE_READER_URL names. The
embedded server is started when it is down, and stays up until "wireroom db stop".

Other users of the machine can see the arguments of a command: do not write the URL there. "wireroom db psql" and
"wireroom db run" show no password.

Examples:
  wireroom db url
  wireroom db url --owner`,
    )
    .action(async (options) => (await import('./db/url.ts')).printUrl(options));

  db.command('psql')
    .description('open psql, as the reader')
    .argument('[args...]', 'arguments of psql, after --')
    .option('--owner', 'as the owner of the database, who may do everything in it')
    .addHelpText(
      'after',
      `
psql comes with the system's packages. Without it: wireroom db query.

Examples:
  wireroom db psql
  wireroom db psql -- --command "select title, site from articles limit 10"`,
    )
    .action(async (args, options) => (await import('./db/client.ts')).runClient('psql', args, options));

  db.command('run')
    .description('run another client of Postgres, such as pg_dump, as the reader')
    .argument('<program>', 'its name or path')
    .argument('[args...]', 'its arguments, after --')
    .option('--owner', 'as the owner of the database, who may do everything in it')
    .addHelpText(
      'after',
      `
The program gets address, user and password in its environment (PGHOST, PGPASSWORD …) and ends with its own exit code.

Examples:
  wireroom db run --owner -- pg_dump --format=custom --exclude-schema=bullmq --file=wireroom.dump`,
    )
    .action(async (program, args, options) => (await import('./db/client.ts')).runClient(program, args, options));

  db.command('stop')
    .description('stop the embedded server')
    .addHelpText(
      'after',
      `
Refuses while other processes use it.

Examples:
  wireroom db stop`,
    )
    .action(async () => (await import('./db/stop.ts')).stopServer());

  db.command('query')
    .description('run one SQL statement that only reads, and print its rows')
    .argument('<sql>', 'statement; schema news is made for reading')
    .option('--json', 'as one JSON array')
    .option('--owner', 'as the owner of the database, who sees schema wireroom as well')
    .addHelpText(
      'after',
      `
Runs as the reader, in a read-only transaction, and is stopped after 30 seconds. Tables without a schema are those of
news. Long values are cut in the table, not in the JSON.

Examples:
  wireroom db query "select id, title, site, published_at from news.articles order by published_at desc nulls last limit 20"
  wireroom db query "select * from news.search('climate summit')" --json`,
    )
    .action(async (sql, options) => (await import('./db/query.ts')).runQuery(sql, options));
};
