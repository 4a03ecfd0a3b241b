/*
 * Keeps a copy of all articles in a Postgres database of your own, within milliseconds of each change.
 *
 *   npm install ./wireroom-0.1.0.tgz pg tsx            the file is what npm pack makes in a checkout of Wireroom
 *   NEWS_URL=… COPY_URL=… npx tsx mirror.mts           follows the changes until it is stopped
 *   NEWS_URL=… COPY_URL=… npx tsx mirror.mts --once    ends when the copy is up to date
 *
 * "wireroom db url" prints NEWS_URL; COPY_URL is a database that you may write to. In a clone of Wireroom, npm ci is enough.
 *
 * The articles of a batch and the position after it are stored in one transaction. So each change counts once, whenever the
 * program is killed, and two programs at the same copy do no harm: the one that comes late stores nothing and ends.
 */
import pg from 'pg';
import { type Article, type Change, DatabaseRestoredError, openNews } from 'wireroom/client';

const SCHEMA = `
  create table if not exists articles (
    id bigint primary key, url text not null, site text not null, title text not null, published_at timestamptz,
    language text, body text not null, duplicate_of bigint, story_id bigint);
  create table if not exists position (only_row boolean primary key default true check (only_row), cursor text);
  insert into position default values on conflict do nothing`;
const COLUMNS = ['id', 'url', 'site', 'title', 'published_at', 'language', 'body', 'duplicate_of', 'story_id'] as const;

/** Stores what a batch changed: articles that are gone are deleted, all others are as they are now. */
const store = async (client: pg.PoolClient, ids: readonly number[], articles: readonly Article[]): Promise<void> => {
  const rows = articles.map((article) => Object.fromEntries(COLUMNS.map((name) => [name, article[name]])));
  await client.query('delete from articles where id = any($1)', [ids]);
  await client.query('insert into articles select * from jsonb_populate_recordset(null::articles, $1)', [
    JSON.stringify(rows),
  ]);
};

/** Moves the position. @throws Error if another program has moved it meanwhile */
const move = async (client: pg.PoolClient, from: string | undefined, to: string | undefined): Promise<void> => {
  const { rowCount } = await client.query('update position set cursor = $2 where cursor is not distinct from $1', [
    from ?? null,
    to ?? null,
  ]);
  if (rowCount === 0) throw new Error('another program writes to this copy');
};

const inTransaction = async (pool: pg.Pool, work: (client: pg.PoolClient) => Promise<void>): Promise<void> => {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query('begin');
    await work(client);
    await client.query('commit');
    broken = false;
  } finally {
    client.release(broken); // a failed transaction ends with its connection
  }
};

const { NEWS_URL, COPY_URL } = process.env;
if (!NEWS_URL || !COPY_URL) throw new Error('set NEWS_URL, which "wireroom db url" prints, and COPY_URL');
const news = openNews(NEWS_URL);
const copy = new pg.Pool({ connectionString: COPY_URL });
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

/** Stores all changes after the position, then those to come. */
const mirror = async (): Promise<void> => {
  const { rows } = await copy.query<{ cursor: string | null }>('select cursor from position');
  let after = rows[0]?.cursor ?? undefined;
  const options = { after, max: 500, signal: stop.signal, follow: !process.argv.includes('--once') };
  const storeBatch = async (changes: readonly Change[]): Promise<void> => {
    const ids = [...new Set(changes.map((change) => change.article_id))];
    const articles = await news.articlesById(ids);
    const next = changes.at(-1)?.cursor;
    await inTransaction(copy, async (client) => {
      await move(client, after, next);
      await store(client, ids, [...articles.values()]);
    });
    after = next;
  };
  try {
    for await (const changes of news.changeBatches(options)) await storeBatch(changes);
  } catch (error) {
    if (!(error instanceof DatabaseRestoredError)) throw error;
    console.error(error.message);
    await inTransaction(copy, async (client) => {
      await move(client, after, undefined);
      await client.query('delete from articles');
    });
    await mirror();
  }
};

await copy.query(SCHEMA);
await mirror();
await news.close();
await copy.end();
