import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { displayWidth } from '../../admin/output/text-width.ts';
import { named } from '../support/articles.ts';
import { createDatabase } from '../support/database.ts';
import { newsPage, openSite, rss } from '../support/site.ts';
import { atColumns, wireroomHere } from './run-here.ts';
import { type Run, transcript, wordsOf } from './transcript.ts';

/*
 * What every command prints, word for word, in test/fixtures/admin/: results, --json, and what it says of mistakes. After
 * a change that is meant, write them anew with `npx vitest run test/admin/golden.test.ts -u` and read the difference.
 */

const { url, pool } = await createDatabase('prepared');
const fixture = (name: string): string => new URL(`../fixtures/admin/${name}`, import.meta.url).pathname;

/** Each list of commands finds the same database. */
const fillDatabase = async (): Promise<void> => {
  const { rows: tables } = await pool.query<{ names: string }>(
    `select string_agg('wireroom.' || relname, ', ') as names from pg_class
     where relnamespace = 'wireroom'::regnamespace and relkind in ('r', 'p') and not relispartition
       and relname not in ('migrations', 'outcomes', 'locks')`,
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

const OPML = `<opml version="2.0" xmlns:x="https://x.example/ns"><body>
<outline text="Sea"><outline text="Ports">
<outline type="rss" text="Harbour News" xmlUrl="https://www.harbour.example/rss" x:colour="red"/>
<outline type="rss" text="Pilots" xmlUrl="https://pilots.example/feed" htmlUrl="https://pilots.example/" description="All about pilots" custom="7"/>
</outline></outline>
<outline type="link" text="A page" url="https://page.example/"/>
<outline type="rss" text="No address"/>
<outline type="rss" text="No URL" xmlUrl="nonsense"/>
</body></opml>
`;

const COMMANDS: Readonly<Record<string, readonly Run[]>> = {
  'feeds-list': [
    ['feeds list'],
    ['feeds list --failing'],
    ['feeds list --limit 2'],
    ['feeds list --label sea --json'],
    ['feeds list --label see'],
    ['feeds list --state paused --label sea'],
  ],
  'feeds-show': [
    ['feeds show 1'],
    ['feeds show https://elsewhere.example/feed'],
    ['feeds show 3'],
    ['feeds show 4 --json'],
    ['feeds show 99'],
    ['feeds show https://harbour.example/rss.xml'],
    ['feeds show www.harbour.example/rss'],
    ["feeds show 'harbour news'"],
    ['feeds show nonsense'],
  ],
  'feeds-poll': [
    ['feeds poll'],
    ['feeds poll 1 3 99'],
    ['feeds poll - --json', { input: 'https://www.harbour.example/rss\n' }],
  ],
  'feeds-pause': [
    ['feeds pause 1 3 4 99'],
    ['feeds pause - --json', { input: '2\n' }],
    ['feeds resume 1 3 4 2 https://www.harbour.example/rss'],
    ['feeds resume 1 --json'],
    ['feeds pause --label sport'],
    ['feeds pause --label spot'],
    ['feeds resume --label nosuch'],
    ["feeds set 1 99 --title 'Harbor, mine' --label mine --interval 2h"],
    ['feeds set 1 --unlabel mine --title auto --json'],
  ],
  'feeds-remove': [['feeds remove 4 4 https://elsewhere.example/feet'], ['feeds remove 3 --json']],
  'feeds-import': [
    ['feeds import -', { input: OPML }],
    ['feeds import - --label trial --json', { input: OPML }],
    ['feeds import -', { input: '<rss version="2.0"/>' }],
    ['feeds import -', { input: '<opml version="2.0"><body/></opml>' }],
    ['feeds import no-such-file.opml'],
    ['feeds export'],
    ['feeds export --label spot'],
  ],
  'articles-list': [
    ['articles list'],
    ['articles list --state rejected --site elsewhere.example'],
    ['articles list --limit 2 --json'],
    ['articles list --site nowhere.example'],
    ['articles list --site harbor.example --json'],
    ['articles list --state extracted'],
    ['articles list --state discovered'],
  ],
  'articles-show': [
    ['articles show 1'],
    ['articles show https://elsewhere.example/slow'],
    ['articles show 2 --json'],
    ['articles show 99'],
    ['articles show www.harbour.example/ferry'],
    ['articles show https://www.harbour.example/none'],
    ['articles show http://harbour.example/fery'],
  ],
  search: [
    ['search ferry'],
    ['search ferry --limit 1 --json'],
    ['search harbor -- -ferry'],
    ['search Lisboa'],
    ["search ferry --publisher 'Harbor Press' --kind news"],
    ['search ferry --story 99 --since 2020-03-04 --no-paywalled'],
  ],
  stories: [
    ['stories list'],
    ['stories list --since 2020-03-04 --until 2020-03-05 --language en --min-sources 1 --entity Porto --json'],
    ['stories list --topic transport --site www.harbour.example'],
    ['stories list --min-sources 2'],
    ['stories list --topic transprt'],
    ['stories list --site harbor.example'],
    ['stories show 1'],
    ['stories show 2 --json'],
    ['stories show 99'],
    ['stories split 99'],
    ['stories split 1'],
  ],
  'articles-add': [
    [
      'articles add https://www.harbour.example/new https://www.harbour.example/ferry nonsense ftp://www.harbour.example/x',
    ],
    ['articles add - --json', { input: 'https://www.harbour.example/newer\n' }],
  ],
  'articles-refetch': [['articles refetch 2 4 5 99'], ['articles refetch https://elsewhere.example/lost --json']],
  'articles-remove': [
    ['articles remove 1 99 nonsense --yes'],
    ['articles remove - --yes --json', { input: '# asked for\nhttps://elsewhere.example/unknown\n2\n' }],
    ['articles add https://www.harbour.example/ferry?ref=rss https://elsewhere.example/unknown'],
    ['articles add --again https://www.harbour.example/ferry'],
    ['articles list'],
  ],
  sites: [
    ['sites list'],
    ['sites block www.harbour.example https://harbour.example/x co.uk nonsense..x'],
    ['sites block elsewhere.example --remove --yes --json'],
    ['sites list'],
    ['articles add https://www.harbour.example/new'],
    ['feeds add https://www.harbour.example/feed --no-check'],
    ['feeds import -', { input: OPML }],
    ['feeds resume 1'],
    ['sites unblock harbour.example nowhere.example'],
    ['sites unblock elsewhere.example --json'],
    ['sites list --json'],
  ],
  publishers: [
    ['publishers list'],
    ["publishers set www.harbour.example https://coast.example/x co.uk --name 'Coast Media'"],
    ["publishers set elsewhere.example --name 'harbour press' --json"],
    ['publishers list'],
    ['publishers unset harbour.example coast.example pilots.example'],
    ['publishers list --json'],
  ],
  retry: [
    ['retry --outcome not_found'],
    ['retry --outcome too_short --site elsewhere.example --json'],
    ['retry --outcome timeout --site elswhere.example'],
  ],
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
  config: [
    ['config --json', { env: { WIREROOM_CONTACT: 'https://desk.example/', WIREROOM_THREADS: '2' } }],
    ['config', { env: { WIREROOM_LEESE_MS: '1' } }],
  ],
  db: [
    ['db migrate'],
    ['db url'],
    ['db stop'],
    ["db query 'select id, site, title from news.articles order by id'"],
    ["db query 'select id, authors from news.articles order by id' --json"],
    ["db query 'delete from wireroom.feeds'"],
    ["db query 'slect 1'"],
    ["db query 'with gone as (delete from news.articles returning 1) select * from gone'"],
    ["db query 'select 1; select 2'"],
    ["db query 'select * from news.artcles'"],
    ["db query 'select * from articels'"],
    ["db query 'select titel from news.articles'"],
    ['db migrate', { env: { DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/news' } }],
    ['db copy'],
    ['db copy --to mysql://host/news'],
    ['db copy --to -', { input: '# no URL\n' }],
    ['db copy --to postgres://u:secret@127.0.0.1:1/news'],
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
    'feeds-discover': [
      [`feeds discover ${origin}/`],
      [`feeds discover ${origin}/ --json`],
      [`feeds discover ${origin}/story`],
      ['feeds discover nonsense'],
    ],
    'feeds-add': [
      [`feeds add ${origin}/ ${origin}/rss ${origin}/story ${origin}/none nonsense --label sea`],
      [`feeds add ${origin}/rss`],
      [
        'feeds add - --no-check --json',
        { input: '# our list\nhttps://pilots.example/feed\n\nmailto:desk@harbour.example\n' },
      ],
    ],
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

test('status prints what was agreed on', { timeout: 60_000 }, async () => {
  await fillDatabase();
  await pool.query(`update wireroom.due set due_at = now() - interval '3 days' where stage = 'feeds' and id = 2`);
  const run = () => transcript([['status']], url);
  const quiet = await run();
  await pool.query(`
    insert into wireroom.processes (id, name, started_at, seen_at) values (gen_random_uuid(), 'desk-1:4711', now() - interval '181 minutes', now());
    update wireroom.due set due_at = now() + interval '100 minutes' where stage = 'feeds' and id = 1;
    update wireroom.due set due_at = now() - interval '10 minutes' where stage = 'articles' and id = 5;
    insert into wireroom.attempts (at, stage, outcome)
    select now() - make_interval(hours => n % 2 * 5), stage, outcome
    from (values ('feeds', 'ok', 90), ('feeds', 'not_modified', 400), ('feeds', 'timeout', 7), ('feeds', 'not_found', 2),
      ('articles', 'ok', 120), ('articles', 'paywall', 12), ('articles', 'too_short', 11), ('articles', 'not_found', 10),
      ('articles', 'robots_denied', 9), ('articles', 'timeout', 8), ('articles', 'bot_wall', 5), ('articles', 'gone', 1),
      ('tags', 'ok', 120)) ended (stage, outcome, times), generate_series(1, times) n`);
  const busy = await run();
  await pool.query(`delete from wireroom.processes`);
  await expect(`${quiet}\n${busy}\n${await transcript([['status --json']], url)}`).toMatchFileSnapshot(
    fixture('status.txt'),
  );
});

test.each([80, 120])(
  'every listing fits a terminal of %i columns, whatever the texts are',
  { timeout: 60_000 },
  async (columns) => {
    await fillDatabase();
    await pool.query(`
    update wireroom.articles set title = repeat('日本の新聞 ', 60) where id = 1;
    update wireroom.articles set title = E'\\u001b[2J' || repeat('x', 400), url = url || '/' || repeat('y', 400) where id = 2;
    update wireroom.articles set title = '' where id = 3;
    update wireroom.feeds set title = repeat('The harbour news ', 30), labels = array_fill(repeat('sea', 9), array[20]), trusted = true`);
    const commands = [
      'articles list',
      'search ferry harbour',
      'stories list',
      'stories show 1',
      'feeds list',
      'status',
      'feeds show 1',
      'articles show 2',
      'prune --dry-run --older-than 2y',
    ];
    await atColumns(columns, async () => {
      for (const command of [...commands, "db query 'select * from articles'", "db query 'select * from feeds'"]) {
        const { stdout, code, stderr } = await wireroomHere(url)(wordsOf(command));
        expect(code, stderr).toBe(0);
        // A single long word, such as a URL, stays whole beside its name.
        const lines = stdout.split('\n').filter((line) => !/^(?:[A-Z][A-Za-z ]+ {2,}| *)\S+$/.test(line));
        for (const line of lines) expect(displayWidth(line), `${command}: ${line}`).toBeLessThanOrEqual(columns);
      }
    });
  },
);
