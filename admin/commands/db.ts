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
    .description('print the connection string, password and all')
    .addHelpText(
      'after',
      `
Starts the embedded server when it is down, and keeps it up until "wireroom db stop".

Examples:
  wireroom db url
  psql "$(wireroom db url)"`,
    )
    .action(async () => (await import('./db/url.ts')).printUrl());

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
    .addHelpText(
      'after',
      `
Runs in a read-only transaction and is stopped after 30 seconds. Long values are cut in the table, not in the JSON.

Examples:
  wireroom db query "select id, title, site, published_at from news.articles order by published_at desc limit 20"
  wireroom db query "select * from news.search('climate summit')" --json`,
    )
    .action(async (sql, options) => (await import('./db/query.ts')).runQuery(sql, options));
};
