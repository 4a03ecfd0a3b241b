import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { loadSettings } from '../../config/settings.ts';
import { prepareDatabase } from '../../workers/prepare.ts';
import { named } from '../support/articles.ts';
import { createDatabase } from '../support/database.ts';
import { newsPage, openSite, rss } from '../support/site.ts';
import { type Run, transcript } from './transcript.ts';

/*
 * What every command prints, word for word, in test/fixtures/admin/: results, --json, and what it says of mistakes. After
 * a change that is meant, write them anew with `npx vitest run test/admin/golden.test.ts -u` and read the difference.
 */

const { url, pool } = await createDatabase({ migrated: false });
const fixture = (name: string): string => new URL(`../fixtures/admin/${name}`, import.meta.url).pathname;

/** Each list of commands finds the same database. */
const fillDatabase = async (): Promise<void> => {
  const { rows: tables } = await pool.query<{ names: string }>(
    `select string_agg('wireroom.' || relname, ', ') as names from pg_class
     where relnamespace = 'wireroom'::regnamespace and relkind in ('r', 'p') and not relispartition
       and relname not in ('migrations', 'outcomes')`,
  );
  await pool.query(`truncate ${tables[0]?.names} restart identity cascade`);
  await pool.query(await readFile(fixture('database.sql'), 'utf8'));
  for (const table of ['article', 'feed'] as const) {
    const { rows } = await pool.query<{ id: number; url: string }>(`select id, url from wireroom.${table}s`);
    for (const row of rows.filter((each) => !each.url.includes('?')))
      await pool.query(
        `insert into wireroom.${table}_urls (url_digest, ${table}_id, ${table === 'article' ? 'kind' : 'url'}) values ($1, $2, $3)`,
        [named(row.url).digest, row.id, table === 'article' ? 'found' : row.url],
      );
  }
};

beforeAll(async () => {
  const database = { pool, url, embedded: false, close: async () => undefined };
  await prepareDatabase(database, loadSettings({ DATABASE_URL: url }, 1));
});

const COMMANDS: Readonly<Record<string, readonly Run[]>> = {
  'articles-list': [
    ['articles list'],
    ['articles list --state rejected --site elsewhere.example'],
    ['articles list --limit 2 --json'],
    ['articles list --site nowhere.example'],
  ],
  'articles-show': [
    ['articles show 1'],
    ['articles show https://elsewhere.example/slow'],
    ['articles show 2 --json'],
    ['articles show 99'],
    ['articles show www.harbour.example/ferry'],
    ['articles show https://www.harbour.example/none'],
  ],
  'articles-add': [
    [
      'articles add https://www.harbour.example/new https://www.harbour.example/ferry nonsense ftp://www.harbour.example/x',
    ],
    ['articles add - --json', { input: 'https://www.harbour.example/newer\n' }],
  ],
  'articles-refetch': [['articles refetch 2 4 5 99'], ['articles refetch https://elsewhere.example/lost --json']],
  retry: [['retry --outcome not_found'], ['retry --outcome too_short --site elsewhere.example --json']],
  retag: [['retag 3 99'], ['retag --site www.harbour.example'], ['retag --all --json']],
  reprocess: [['reprocess'], ['reprocess --all --json'], ['reprocess 1 2 3 4 99'], ['reprocess --outcome not_found']],
  export: [
    ['export'],
    ['export --format jsonl --fields id,url,title,topics --language en --since 2020-03-04'],
    ['export --format csv --fields id,site,title,published_at,authors,body'],
    ['export --site nowhere.example'],
  ],
  prune: [
    ['prune --dry-run'],
    ['prune --dry-run --older-than 2y --json'],
    ['prune --older-than 2y --state rejected --yes'],
    ['prune --yes --json'],
    ['prune --yes'],
  ],
  db: [
    ['db migrate'],
    ['db url'],
    ['db stop'],
    ["db query 'select id, site, title from news.articles order by id'"],
    ["db query 'select id, authors from news.articles order by id' --json"],
    ["db query 'delete from wireroom.feeds'"],
    ["db query 'slect 1'"],
    ['db migrate', { env: { DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/news' } }],
  ],
};

for (const [name, list] of Object.entries(COMMANDS)) {
  test(`${name} prints what was agreed on`, { timeout: 60_000 }, async () => {
    await fillDatabase();
    await expect(await transcript(list, url)).toMatchFileSnapshot(fixture(`${name}.txt`));
  });
}

test('commands that read the web print what was agreed on', { timeout: 60_000 }, async () => {
  const { origin, serve } = await openSite('127.0.42.1', {
    '/': '<!doctype html><title>Harbour</title><link rel="alternate" type="application/rss+xml" title="All news" href="/rss">',
    '/story': newsPage('Harbour reopens', 'The harbour of Lisbon, Portugal, reopened.'),
  });
  serve('/rss', rss([{ link: `${origin}/story`, title: 'Harbour reopens' }]));
  const settings = { WIREROOM_ALLOW_NETWORKS: '127.0.0.0/8', WIREROOM_HOST_DELAY_MS: '0' };
  await fillDatabase();
  const lists: Readonly<Record<string, readonly Run[]>> = {
    inspect: [
      [`inspect ${origin}/story`],
      [`inspect ${origin}/rss`],
      ['inspect - --url https://www.harbour.example/x', { input: 'no page' }],
      ['inspect no-such-file.html'],
      [`inspect ${origin}/story`, { env: { WIREROOM_ALLOW_NETWORKS: '' } }],
    ],
  };
  for (const [name, list] of Object.entries(lists))
    await expect(await transcript(list, url, settings)).toMatchFileSnapshot(fixture(`${name}.txt`));
});
