import type pg from 'pg';
import { expect, test } from 'vitest';
import { createDemoDatabase } from '../support/demo-database.ts';
import { renderRows } from './rendered-rows.ts';
import { EXAMPLES } from './schema-examples.ts';

/*
 * docs/schema.md: its frame stands here, its tables come from the comments in the database, its results from the database
 * that the demo leaves behind. After a change of the schema: npx vitest run test/docs/schema.test.ts -u
 */

const { pool } = await createDemoDatabase();
await pool.query(
  `insert into wireroom.consumers (name, login, seq, subscribed_at) values
     ('search-index', 'wireroom_reader', 23, '2026-03-05T09:00:00Z'), ('former', 'wireroom_reader', 0, '2026-03-05T09:00:00Z')`,
);

interface Column {
  readonly view: string;
  readonly view_comment: string;
  readonly name: string;
  readonly type: string;
  readonly comment: string;
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

const INTRODUCTION = `# The \`news\` schema

Consumers read schema \`news\`: views and functions whose names, columns and meanings are stable (columns may be added). The
tables behind them, in schema \`wireroom\`, may change at any time. Tasks with their queries are in [cookbook.md](cookbook.md).

To connect, use the URL that \`wireroom db url\` prints, or \`wireroom db psql\`. Both log in as a user with role \`news_reader\`,
which reads \`news\` and has no other rights. Its \`search_path\` is \`news\`: \`select … from articles\` reads \`news.articles\`. To let
another user of your Postgres read: \`grant news_reader to your_user\`. When you connect with a login whose \`search_path\` you did
not set, write \`news.articles\`.

Most of this page is generated: tables from the comments in the database (\`\\d+ news.articles\` in psql prints them), results from
the database that \`wireroom demo\` fills, with fixed names and times. Long values are cut with \`…\`.

**Times** are \`timestamptz\`. There are four clocks: \`published_at\` and \`modified_at\` are stated by the site, \`first_seen_at\` and
\`content_changed_at\` are Wireroom's. An article without a stated date has \`published_at\` null: sort with
\`order by published_at desc nulls last\`, which has an index. \`told_at\` is never null: it is \`first_seen_at\` where that is earlier or nothing is stated.

**Text and HTML.** \`html\` of \`news.articles\` and \`snippet\` of \`news.search\` are HTML that is safe to display. All other columns are
plain text, in which \`<\` and \`&\` are ordinary characters: escape them when you write HTML.

**Limits.** Functions with an argument \`max\` return at most 1,000 rows (changes 100,000, \`suggest\` 100), and refuse to be asked for more.

## Relations

\`\`\`mermaid
erDiagram
  articles ||--o{ article_entities : "id = article_id"
  entities ||--o{ article_entities : "id = entity_id"
  entities ||--o{ aliases : "id = entity_id"
  entities ||--o| places : "id = id"
  articles ||--o{ article_topics : "id = article_id"
  topics ||--o{ article_topics : "qcode = qcode"
  topics |o--o{ topics : "qcode = broader"
  entities ||--o{ entity_days : "id = entity_id"
  topics ||--o{ topic_days : "qcode = qcode"
  topics ||--o{ branch_days : "qcode = qcode"
  sites ||--o{ articles : "site = site"
  sites ||--o{ article_days : "site = site"
  articles ||--o{ media : "id = article_id"
  articles ||--o{ links : "id = article_id"
  articles ||--o{ alternates : "id = article_id"
  articles ||--o{ entries : "id = article_id"
  feeds ||--o{ entries : "id = feed_id"
  feeds |o--o{ articles : "id = body_feed_id"
  feeds |o--o{ outcomes : "id = feed_id"
  articles ||--o{ revisions : "id = article_id"
  articles |o--o{ articles : "id = duplicate_of"
  articles ||--o{ duplicates : "id = duplicate_of"
  stories ||--o{ story_articles : "id = story_id"
  articles ||--o| story_articles : "id = article_id"
  stories |o--o{ articles : "id = story_id"
  stories ||--o{ story_entities : "id = story_id"
  entities ||--o{ story_entities : "id = entity_id"
  stories ||--o{ story_topics : "id = story_id"
  topics ||--o{ story_topics : "qcode = qcode"
  articles |o--o{ changes : "id = article_id"
  merged_stories
  publishers
  watches
  deliveries
  consumers
\`\`\`

| view or function | one row per | key |
| --- | --- | --- |
| articles | published article | id |
| article_entities | article and entity | article_id, entity_id |
| entities | entity | id; also type, key |
| places | entity of type place | id; also key |
| aliases | entity and name | entity_id, name |
| article_topics | article and topic | article_id, qcode |
| topics | topic | qcode |
| media | picture, video or recording of an article | article_id, position |
| links | page that an article links to | article_id, position |
| alternates | article and other language | article_id, language |
| entries | entry of a feed | feed_id, guid |
| feeds | feed | id; also url |
| outcomes | day, feed, stage and outcome | day, feed_id, stage, outcome |
| revisions | replaced version of an article | article_id, revision |
| duplicates | duplicate | article_id |
| stories | story | id |
| story_articles | article in a story | article_id |
| story_entities | story and entity | story_id, entity_id |
| story_topics | story and topic | story_id, qcode |
| merged_stories | story that is part of another now | id |
| changes | change | seq |
| watches | saved search | name |
| deliveries | match of a watch with a receiver | id |
| consumers | named consumer of the change feed | name |
| sites | site | site |
| publishers | publisher with several sites, or news agency | key |
| article_days | day, site and language | day, site, language |
| entity_days | entity and day | day, entity_id |
| topic_days | topic and day | day, qcode |
| branch_days | topic and day | day, qcode |

## Keys of \`ids\`

\`ids\` of an entity holds its ids in external registers. All values are strings; a key is missing where the id is not known.

| type | key | value |
| --- | --- | --- |
| place | iso2 | ISO 3166-1 alpha-2 code of a country; only countries have it |
| place | country | ISO 3166-1 alpha-2 code of the country of a city or region |
| place | geonames | GeoNames id of a city |
| place | latitude, longitude | coordinates of a city, in degrees |
| place | iso3166-2 | code of a state, province or county |
| place | m49 | United Nations code of a continent or part of one |
| organization | country | ISO 3166-1 alpha-2 code of the country where it works |
| organization | acronym | its usual acronym |
| organization | seat | GeoNames id of the city of its head office |
| organization | ticker, mic | ticker of a listed company, and ISO 10383 code of the exchange |
| organization | isin, cik, domain | security number, SEC number and internet domain, from registers |
| organization, person | wikidata | Wikidata item |
| person | country | ISO 3166-1 alpha-2 code, for persons in public office |
| person | bioguide | id of a member of the United States Congress |

"Anything in France" is therefore \`ids->>'iso2' = 'FR' or ids->>'country' = 'FR'\`. \`news.places\` has country and coordinates as columns.
[tagging.md](tagging.md) says how entities get them.

## Kinds of changes

\`news.changes()\` is the way to follow the database. Do not page by any of the clocks: a transaction that commits late would be
missed.

| kind | the article | do |
| --- | --- | --- |
| added | is visible in \`news.articles\` for the first time | insert it |
| changed | has another title, text or metadata, and possibly other entities and topics; its earlier text is in \`news.revisions\` | replace it |
| retagged | has other entities or topics | replace its entities and topics |
| joined | is in a story with others now; the first article of a story gets this with the second | read its story, \`news.story(article_id)\`, and its \`duplicate_of\` |
| merged | is in another story now, because two stories turned out to be one | read its story again; the old id is in \`news.merged_stories\` |
| moved | has another URL, site or \`duplicate_of\`; its text is the same | replace these columns |
| withdrawn | was deleted for good; its id is not used again | delete your copy |

Each commit of changes also sends a notification: \`listen news_changes\`. Its payload is the highest \`seq\` by then as decimal
digits, such as \`26\`. It is a hint to call \`news.changes()\` with your own last \`seq\`; do not rely on the payload, because any role can
send on the channel, and call the function once a minute without a notification as well.
[consumers.md](consumers.md) has programs that do this, and says what to do after a restored backup.
`;

const sqlBlock = (sql: string): string => `\`\`\`sql\n${sql}\n\`\`\``;

const example = async (name: string): Promise<string> => {
  const sql = EXAMPLES[name];
  if (sql === undefined) throw new Error(`test/docs/schema-examples.ts has no query for news.${name}`);
  return `${sqlBlock(sql)}\n\n\`\`\`\n${await renderRows(pool, sql)}\n\`\`\``;
};

const viewSections = async (): Promise<string[]> => {
  const { rows: columns } = await pool.query<Column>(
    `select c.relname as view, obj_description(c.oid, 'pg_class') as view_comment, a.attname as name,
       format_type(a.atttypid, a.atttypmod) as type, col_description(c.oid, a.attnum) as comment
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
     where c.relnamespace = 'news'::regnamespace and c.relkind = 'v'
     order by array_position($1::name[], c.relname), a.attnum`,
    [Object.keys(EXAMPLES)],
  );
  const views = [...new Map(columns.map((column) => [column.view, column.view_comment]))];
  return Promise.all(
    views.map(async ([view, comment]) => {
      const rows = columns
        .filter((column) => column.view === view)
        .map((column) => `| ${column.name} | ${column.type} | ${cell(column.comment)} |`);
      const table = ['| column | type | meaning |', '| --- | --- | --- |', ...rows].join('\n');
      return [`## news.${view}`, `${comment}.`, table, await example(view)].join('\n\n');
    }),
  );
};

/** A signature as one writes it. */
const shortSignature = (signature: string): string =>
  signature
    .replaceAll('timestamp with time zone', 'timestamptz')
    .replaceAll('double precision', 'float8')
    .replaceAll(/ DEFAULT ('[^']*'|\w+)(?:::[\w[\]]+)?/g, ' default $1');

const functionSections = async (): Promise<string[]> => {
  const client = await pool.connect();
  await client.query('set search_path = pg_catalog'); // types are printed with their schema
  const { rows: functions } = await client.query<{ name: string; call: string; result: string; comment: string }>(
    `select proname as name, 'news.' || proname || '(' || pg_get_function_arguments(oid) || ')' as call,
       pg_get_function_result(oid) as result, obj_description(oid, 'pg_proc') as comment
     from pg_proc where pronamespace = 'news'::regnamespace order by proname, pg_get_function_arguments(oid)`,
  );
  client.release(true);
  return Promise.all(
    functions.map(async ({ name, call, result, comment }) =>
      [
        `## news.${name}()`,
        `\`${shortSignature(call)}\``,
        `${comment}.`,
        `Returns \`${shortSignature(result)}\`.`,
        await example(name),
      ].join('\n\n'),
    ),
  );
};

test('docs/schema.md shows the comments of the database and real results', async () => {
  const document = [INTRODUCTION, ...(await viewSections()), ...(await functionSections())].join('\n\n');
  await expect(`${document.replaceAll(/\n{3,}/g, '\n\n')}\n`).toMatchFileSnapshot('../../docs/schema.md');
});

test('its drawing joins columns that exist, and shows every view', async () => {
  const names = new Map<string, Set<string>>();
  const { rows } = await pool.query<{ view: string; name: string }>(
    `select table_name as view, column_name as name from information_schema.columns where table_schema = 'news'
     union all select 'changes', unnest(array['seq', 'kind', 'article_id', 'at'])`,
  );
  for (const { view, name } of rows) names.set(view, (names.get(view) ?? new Set()).add(name));
  const joins = [...INTRODUCTION.matchAll(/^ {2}(\w+) \S+ (\w+) : "(\w+) = (\w+)"$/gm)];
  for (const [line, left = '', right = '', key = '', reference = ''] of joins) {
    expect([names.get(left)?.has(key), names.get(right)?.has(reference)], line).toEqual([true, true]);
    expect(await joinedRows(pool, left, right, key, reference), line).toBeGreaterThan(0);
  }
  const alone = [...INTRODUCTION.matchAll(/^ {2}(\w+)$/gm)].map(([, view]) => view);
  expect(new Set([...joins.flatMap(([, left, right]) => [left, right]), ...alone])).toEqual(new Set(names.keys()));
  const keys = [...INTRODUCTION.matchAll(/^\| (\w+) \| [^|]+ \| ((?:[\w, ;]|also)+) \|$/gm)].map(([, view]) => view);
  expect(keys.filter((view) => names.has(view ?? ''))).toHaveLength(names.size);
});

const joinedRows = async (db: pg.Pool, left: string, right: string, key: string, ref: string): Promise<number> => {
  const source = (name: string): string => (name === 'changes' ? 'news.changes()' : `news.${name}`);
  const { rows } = await db.query<{ n: number }>(
    `select count(*) as n from ${source(left)} l join ${source(right)} r on l.${key} = r.${ref}`,
  );
  return rows[0]?.n ?? 0;
};

test('it names every key of ids that the demo has', async () => {
  const { rows } = await pool.query<{ type: string; key: string }>(
    'select distinct e.type, k as key from news.entities e, jsonb_object_keys(e.ids) k',
  );
  const documented = new Set(
    [...INTRODUCTION.matchAll(/^\| ([a-z, ]+) \| ([\w, -]+) \| .+ \|$/gm)].flatMap(([, types = '', keys = '']) =>
      types.split(', ').flatMap((type) => keys.split(', ').map((key) => `${type} ${key}`)),
    ),
  );
  expect(rows.map(({ type, key }) => `${type} ${key}`).filter((name) => !documented.has(name))).toEqual([]);
});

test('it names every kind of change', async () => {
  const { rows } = await pool.query<{ definition: string }>(
    `select pg_get_constraintdef(oid) as definition from pg_constraint where conrelid = 'wireroom.changes'::regclass and contype = 'c'`,
  );
  const kinds = [...(rows[0]?.definition ?? '').matchAll(/'(\w+)'/g)].map(([, kind]) => kind);
  expect([...INTRODUCTION.matchAll(/^\| (\w+) \| [^|]+ \| [^|]+ \|$/gm)].map(([, kind]) => kind)).toEqual(
    expect.arrayContaining(kinds),
  );
});
