import type pg from 'pg';

/** The interface of each view and table function, and its columns that are never null (`*`: all of them). */
const SHAPES: Readonly<Record<string, readonly [name: string, neverNull: string]>> = {
  articles: [
    'Article',
    'id url site title authors first_seen_at told_at ready_at keywords word_count paywalled body_source body html extractor_version tagger_version kind',
  ],
  article_entities: ['ArticleEntity', 'article_id entity_id type key name ids salience mentions'],
  entities: ['Entity', '*'],
  places: ['Place', 'id key name is_country article_count'],
  aliases: ['Alias', 'entity_id name source'],
  article_topics: ['ArticleTopic', 'article_id qcode name'],
  topics: ['Topic', 'qcode name article_count'],
  media: ['Media', 'article_id position kind url source'],
  links: ['Link', 'article_id position url text'],
  alternates: ['Alternate', '*'],
  entries: ['Entry', 'article_id feed_id guid authors categories first_seen_at last_seen_at'],
  feeds: ['Feed', 'id url site labels state created_at trusted'],
  outcomes: ['OutcomeCount', 'day stage outcome description fault attempts'],
  revisions: ['Revision', '*'],
  duplicates: ['Duplicate', '*'],
  stories: [
    'Story',
    'id language first_at last_at article_count site_count source_count independent_count entities topics places',
  ],
  story_articles: ['StoryArticle', 'story_id article_id role publisher origin told_at site title url'],
  story_entities: ['StoryEntity', '*'],
  story_topics: ['StoryTopic', '*'],
  merged_stories: ['MergedStory', '*'],
  sites: ['Site', 'site article_count feed_count'],
  publishers: ['Publisher', '*'],
  consumers: ['Consumer', 'name login seq behind subscribed_at'],
  watches: ['Watch', 'name filter changes state waiting created_at'],
  deliveries: ['Delivery', 'id watch article_id kind state attempts waiting_since'],
  article_days: ['ArticleDay', 'site article_count paywalled_count'],
  entity_days: ['EntityDay', '*'],
  topic_days: ['TopicDay', '*'],
  branch_days: ['BranchDay', '*'],
  changes: ['ChangeRow', '*'],
  search: ['SearchHit', 'article_id rank title site url snippet cursor total estimated'],
};

/** Columns whose values say more than their SQL type. */
const OWN_TYPES: Readonly<Record<string, string>> = {
  'article_entities.ids': 'Ids',
  'article_entities.mentions': 'readonly Mention[]',
  'entities.ids': 'Ids',
  'stories.entities': `readonly (Share & Pick<StoryEntity, 'entity_id' | 'type' | 'name'>)[]`,
  'stories.topics': `readonly (Share & Pick<StoryTopic, 'qcode' | 'name'>)[]`,
  'stories.places': `readonly (Share & Pick<StoryEntity, 'entity_id' | 'name'>)[]`,
  'watches.filter': 'Readonly<Record<string, unknown>>',
  'changes.kind': 'ChangeKind',
  'article_entities.type': `'person' | 'organization' | 'place'`,
  'media.kind': `Medium['kind']`,
};

const TYPES: Readonly<Record<string, string>> = {
  smallint: 'number',
  integer: 'number',
  bigint: 'number',
  real: 'number',
  'double precision': 'number',
  boolean: 'boolean',
  text: 'string',
  date: 'string',
  interval: 'string',
  'timestamp with time zone': 'Date',
  'text[]': 'readonly string[]',
};

const HEAD = `/*
 * Written by test/db/client/rows.test.ts from the comments in the database: npm run build:client
 */

import type { Medium } from './medium.ts';

/** Ids of an entity in external registers; docs/schema.md lists the keys. */
export type Ids = Readonly<Record<string, string>>;

/** Where a text names an entity: offsets in characters (code points) from 0. */
export interface Mention {
  readonly in: 'title' | 'text';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Share {
  /** Share of the articles of a story, from 0 to 1. */
  readonly share: number;
}
`;

interface Column {
  readonly relation: string;
  readonly about: string;
  readonly name: string;
  readonly type: string;
  readonly comment: string | null;
}

const readColumns = async (pool: pg.Pool): Promise<Column[]> => {
  const { rows } = await pool.query<Column>(
    `select c.relname as relation, obj_description(c.oid, 'pg_class') as about, a.attname as name,
       format_type(a.atttypid, a.atttypmod) as type, col_description(c.oid, a.attnum) as comment
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
     where c.relnamespace = 'news'::regnamespace and c.relkind = 'v'
     union all
     select * from (
       select p.proname, split_part(obj_description(p.oid, 'pg_proc'), '. ', 1), n.name, format_type(n.type, null), null
       from pg_proc p, unnest(p.proargnames, p.proallargtypes, p.proargmodes) with ordinality as n (name, type, mode, place)
       where p.pronamespace = 'news'::regnamespace and p.proname in ('changes', 'search') and n.mode = 't' order by p.proname, n.place
     ) f`,
  );
  return rows;
};

const readChangeKinds = async (pool: pg.Pool): Promise<string[]> => {
  const { rows } = await pool.query<{ definition: string }>(
    `select pg_get_constraintdef(oid) as definition from pg_constraint where conrelid = 'wireroom.changes'::regclass and contype = 'c'`,
  );
  return [...(rows[0]?.definition ?? '').matchAll(/'\w+'/g)].map(([kind]) => kind);
};

/** Returns the names of the columns of a view or function that are never null. */
export const neverNull = (relation: string, columns: readonly string[]): readonly string[] => {
  const names = SHAPES[relation]?.[1] ?? '';
  return names === '*' ? columns : names.split(' ');
};

/** Returns the columns of news.articles with their types as a TypeScript module. */
export const renderArticleColumns = async (pool: pg.Pool): Promise<string> => {
  const columns = (await readColumns(pool)).filter(({ relation }) => relation === 'articles');
  return [
    '/* Written by test/db/client/rows.test.ts: npm run build:client */',
    '',
    '/** The columns of news.articles, and their types. */',
    'export const ARTICLE_COLUMNS = {',
    ...columns.map(({ name, type }) => `  ${name}: '${type}',`),
    '} as const;',
    '',
  ].join('\n');
};

/**
 * Returns the types of all rows as a TypeScript module.
 * @throws Error for a view without a shape, or a column without a type
 */
export const renderRowTypes = async (pool: pg.Pool): Promise<string> => {
  const columns = await readColumns(pool);
  const missing = columns.map(({ relation }) => relation).filter((relation) => !SHAPES[relation]);
  if (missing.length > 0) throw new Error(`test/db/client/row-types.ts has no shape for ${missing.join(', ')}`);
  const interfaces = Object.entries(SHAPES).map(([relation, [name]]) => {
    const own = columns.filter((column) => column.relation === relation);
    const filled = neverNull(
      relation,
      own.map((column) => column.name),
    );
    const lines = own.flatMap((column) => {
      const type = OWN_TYPES[`${relation}.${column.name}`] ?? TYPES[column.type];
      if (!type) throw new Error(`no type for ${relation}.${column.name} (${column.type})`);
      return [
        ...(column.comment === null ? [] : [`  /** ${column.comment}. */`]),
        `  readonly ${column.name}: ${type}${filled.includes(column.name) ? '' : ' | null'};`,
      ];
    });
    const about = `/** ${relation === 'changes' || relation === 'search' ? `A row of news.${relation}()` : `A row of news.${relation}: ${own[0]?.about}`}. */`;
    return [about, `export interface ${name} {`, ...lines, '}', ''].join('\n');
  });
  const kinds = `/** Kinds of changes; docs/schema.md says what to do at each. */\nexport type ChangeKind = ${(await readChangeKinds(pool)).join(' | ')};\n`;
  return [HEAD, kinds, ...interfaces].join('\n');
};
