// The pipeline that a competent developer writes in an afternoon with the same packages: a queue of
// feeds and one of articles, Readability on jsdom, one insert. Arguments: a file of feed URLs, and
// `names` to find names with compromise. Settings: DATABASE_URL, REDIS_URL. Runs until SIGTERM.
import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { Queue, Worker } from 'bullmq';
import nlp from 'compromise';
import { Redis } from 'ioredis';
import { JSDOM, VirtualConsole } from 'jsdom';
import pg from 'pg';
import Parser from 'rss-parser';

const CONCURRENCY = 16;
const [file = '', names] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'] });
const connection = new Redis(process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379', { maxRetriesPerRequest: null });
const parser = new Parser();

await pool.query(`
  create table if not exists articles (
    id bigserial primary key, url text unique not null, title text, byline text, body text, html text, published_at timestamptz,
    fetched_at timestamptz, search tsvector generated always as (to_tsvector('simple', left(coalesce(title, '') || ' ' || coalesce(body, ''), 500000))) stored
  );
  create index if not exists articles_search on articles using gin (search);
  create table if not exists names (article_id bigint references articles, kind text, name text, primary key (article_id, kind, name));
`);

const feeds = new Queue<{ url: string }>('feeds', { connection });
const articles = new Queue<{ url: string }>('articles', { connection });
const retries = { attempts: 3, backoff: { type: 'exponential', delay: 1_000 }, removeOnComplete: true } as const;

const get = async (url: string): Promise<string> => {
  const response = await fetch(url, { signal: AbortSignal.timeout(20_000) });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
};

const feedWorker = new Worker<{ url: string }>(
  'feeds',
  async ({ data }) => {
    const { items } = await parser.parseString(await get(data.url));
    for (const { link, title, isoDate } of items) {
      if (!link) continue;
      const { rowCount } = await pool.query(
        'insert into articles (url, title, published_at) values ($1, $2, $3) on conflict do nothing',
        [link, title, isoDate],
      );
      if (rowCount) await articles.add('article', { url: link }, retries);
    }
  },
  { connection, concurrency: CONCURRENCY },
);

const articleWorker = new Worker<{ url: string }>(
  'articles',
  async ({ data: { url } }) => {
    const dom = new JSDOM(await get(url), { url, virtualConsole: new VirtualConsole() });
    const article = new Readability(dom.window.document).parse();
    dom.window.close();
    if (!article?.textContent) throw new Error(`${url}: no article`);
    const { rows } = await pool.query<{ id: string }>(
      'update articles set title = $2, byline = $3, body = $4, html = $5, fetched_at = now() where url = $1 returning id',
      [url, article.title, article.byline, article.textContent, article.content],
    );
    if (names !== 'names') return;
    const text = nlp(article.textContent);
    const found = {
      person: text.people().out('array') as string[],
      organization: text.organizations().out('array') as string[],
      place: text.places().out('array') as string[],
    };
    for (const [kind, list] of Object.entries(found)) {
      await pool.query(
        'insert into names (article_id, kind, name) select $1, $2, unnest($3::text[]) on conflict do nothing',
        [rows[0]?.id, kind, list],
      );
    }
  },
  { connection, concurrency: CONCURRENCY },
);

process.once('SIGTERM', async () => {
  await Promise.all([feedWorker.close(), articleWorker.close(), feeds.close(), articles.close()]);
  connection.disconnect();
  await pool.end();
});

await feeds.addBulk(
  readFileSync(file, 'utf8')
    .split('\n')
    .map((url) => ({ name: 'feed', data: { url }, opts: retries })),
);
