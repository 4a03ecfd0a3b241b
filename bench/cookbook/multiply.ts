import type pg from 'pg';
import { transaction } from '../../db/connection/pool.ts';
import { DEMO_TABLES } from '../../test/fixtures/docs/demo-rows.ts';

/** Copy `k` is this much older than the demo: 3,845 copies cover 8 weeks. */
const AGE = `k * interval '21 minutes'`;
/** Ids of copy `k` are higher by this. */
const STEP = 'k * 1000';
/** Half of the entities are the same in all copies; the others are new in each of the first copies. */
const ENTITY_COPIES = 250;

const older = (column: string): string => `t.${column} - ${AGE}`;
const raised = (column: string): string => `t.${column} + ${STEP}`;

/** SQL for the columns of copy `k` of row `t` that differ from the original. */
const CHANGED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  articles: {
    id: raised('id'),
    duplicate_of: raised('duplicate_of'),
    published_at: older('published_at'),
    first_seen_at: older('first_seen_at'),
    ready_at: older('ready_at'),
    content_changed_at: `t.content_changed_at - k * interval '3 hours'`,
  },
  due: { id: raised('id') },
  texts: { article_id: raised('article_id') },
  entries: {
    article_id: raised('article_id'),
    guid_digest: 't.guid_digest || int4send(k)',
    first_seen_at: older('first_seen_at'),
    last_seen_at: older('last_seen_at'),
  },
  entities: { id: raised('id'), key: `t.key || '-' || k` },
  article_entities: {
    article_id: raised('article_id'),
    entity_id: `case when t.entity_id % 2 = 0 or k > ${ENTITY_COPIES} then t.entity_id else ${raised('entity_id')} end`,
    published_at: older('published_at'),
  },
  article_topics: { article_id: raised('article_id'), published_at: older('published_at') },
  revisions: { article_id: raised('article_id') },
  stories: {
    id: raised('id'),
    lead_article_id: raised('lead_article_id'),
    first_at: older('first_at'),
    last_at: older('last_at'),
  },
  story_articles: {
    article_id: raised('article_id'),
    story_id: raised('story_id'),
    copy_of: raised('copy_of'),
    told_at: older('told_at'),
  },
  changes: { article_id: raised('article_id'), seq: raised('seq') },
  attempts: { article_id: raised('article_id'), id: raised('id') },
};

/** Copies the articles of the demo, with everything that belongs to them, `copies` times. */
export async function multiplyDemoRows(pool: pg.Pool, copies: number): Promise<void> {
  // In one transaction: articles without a text must be due at its end.
  await transaction(pool, (client) => copyRows(client, copies));
  await pool.query('vacuum analyze');
}

const copyRows = async (client: pg.PoolClient, copies: number): Promise<void> => {
  for (const { table } of DEMO_TABLES) {
    const changed = CHANGED[table];
    if (!changed) continue;
    const { rows } = await client.query<{ name: string }>(
      `select attname as name from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
      [`wireroom.${table}`],
    );
    const names = rows.map(({ name }) => name);
    await client.query(
      `insert into wireroom.${table} (${names.join(', ')}) overriding system value
       select ${names.map((name) => changed[name] ?? `t.${name}`).join(', ')}
       from wireroom.${table} t, generate_series(1, ${table === 'entities' ? ENTITY_COPIES : copies}) k ${table === 'due' ? `where t.stage <> 'feeds'` : ''}`,
    );
  }
};
