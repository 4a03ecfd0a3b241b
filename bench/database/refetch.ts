import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { commitExtraction } from '../../db/articles/extractions.ts';
import { refetchArticle } from '../../db/articles/requeue.ts';
import { claimDue, release } from '../../db/claims/claims.ts';
import { heartbeat } from '../../db/claims/processes.ts';
import { createRandom } from '../random.ts';
import { type Content, generateArticle } from './fill/article.ts';
import { DAY_MS, DAYS, type World } from './fill/world.ts';
import { extractionOf } from './ingest.ts';
import { megabytes, printTable } from './report.ts';
import { indexSizes, tableSizes } from './sizes.ts';

const BATCH = 64;
const LEASE_MS = 600_000;

/** The same content with one more paragraph, as sites add them. */
const continued = ({ text, ...content }: Content, n: number): Content => {
  const line = `This report was continued ${n} times.`;
  return { ...content, text: { ...text, body: `${text.body}\n\n${line}`, html: `${text.html}\n<p>${line}</p>` } };
};

/** The world at the time of the fill, on which texts and dates depend. */
const asFilled = async (pool: pg.Pool, world: World): Promise<World> => {
  const { rows } = await pool.query<{ at: Date }>('select first_seen_at as at from wireroom.articles where id = $1', [
    world.rows,
  ]);
  const [last] = rows;
  if (!last) throw new Error('the database was filled with another number of articles: name it with --articles');
  return { ...world, now: last.at, start: last.at.getTime() - DAYS * DAY_MS };
};

/** Fetches `count` published articles of the whole period again, each with a changed text, as workers do. */
const refetchArticles = async (pool: pg.Pool, world: World, count: number): Promise<number> => {
  const processId = randomUUID();
  const random = createRandom(world.seed);
  let changed = 0;
  while (changed < count) {
    await heartbeat(pool, processId, 'bench');
    const ids = Array.from({ length: BATCH }, () => 1 + Math.floor(random() * world.rows));
    const { rows: picked } = await pool.query<{ id: number }>(
      // One of each host, so that all are claimed at once.
      'select distinct on (host) id from wireroom.articles where id = any($1) and ready_at is not null order by host',
      [ids],
    );
    await Promise.all(picked.map(({ id }) => refetchArticle(pool, id)));
    const claims = await claimDue(pool, 'articles', { limit: BATCH, leaseMs: LEASE_MS, processId, delayMs: 0 });
    const { rows: claimed } = await pool.query<{ id: number; url: string; is_ready: boolean }>(
      'select id, url, ready_at is not null as is_ready from wireroom.articles where id = any($1)',
      [claims.map(({ id }) => id)],
    );
    const articles = new Map(claimed.map((article) => [article.id, article]));
    const results = await Promise.all(
      claims.map(async (claim) => {
        const { content, publishedAt } = generateArticle(world, claim.id);
        const article = articles.get(claim.id);
        // What has waited for its first fetch since the fill comes first and is stored as it is.
        if (!article || !content) return release(pool, 'articles', claim, LEASE_MS);
        const text = article.is_ready ? continued(content, changed) : content;
        const result = await commitExtraction(pool, claim, {
          ...extractionOf(text, claim.id, article.url),
          published:
            publishedAt === null ? undefined : { at: new Date(publishedAt), source: 'json-ld', precision: 'second' },
        });
        return article.is_ready ? result : undefined;
      }),
    );
    changed += results.filter((result) => result === 'extracted').length;
  }
  return changed;
};

/** Rows of a table that updates and deletes left, and how often autovacuum has been there. */
const upkeepOf = async (pool: pg.Pool) =>
  new Map(
    (
      await pool.query<{ name: string; dead: number; vacuums: number; hot: number; updates: number }>(
        `select relname as name, n_dead_tup as dead, autovacuum_count as vacuums, n_tup_hot_upd as hot, n_tup_upd as updates
         from pg_stat_user_tables where schemaname = 'wireroom'`,
      )
    ).rows.map((row) => [row.name, row]),
  );

/**
 * Prints how tables and indexes grow while `count` articles are fetched again with a changed text,
 * with autovacuum on.
 */
export async function measureRefetches(pool: pg.Pool, world: World, count: number): Promise<void> {
  const before = { tables: await tableSizes(pool), indexes: await indexSizes(pool), upkeep: await upkeepOf(pool) };
  const startedAt = performance.now();
  const changed = await refetchArticles(pool, await asFilled(pool, world), count);
  const minutes = (performance.now() - startedAt) / 60_000;
  const upkeep = await upkeepOf(pool);
  const grown = (bytes: number, earlier: number): string =>
    `${megabytes(earlier)} → ${megabytes(bytes)} (+${((100 * (bytes - earlier)) / (earlier || 1)).toFixed(1)} %)`;
  console.log(`\n${changed} articles changed in ${minutes.toFixed(1)} min`);
  printTable(
    ['table', 'rows MB', 'long values MB', 'indexes MB', 'updates', 'HOT %', 'dead rows', 'vacuums'],
    (await tableSizes(pool)).map(({ name, heap, toast, indexes }) => {
      const earlier = before.tables.find((one) => one.name === name);
      const [now, then] = [upkeep.get(name), before.upkeep.get(name)];
      const updates = (now?.updates ?? 0) - (then?.updates ?? 0);
      return [
        name,
        ...[grown(heap, earlier?.heap ?? 0), grown(toast, earlier?.toast ?? 0), grown(indexes, earlier?.indexes ?? 0)],
        ...[updates, updates ? Math.round((100 * ((now?.hot ?? 0) - (then?.hot ?? 0))) / updates) : ''],
        ...[now?.dead ?? '', (now?.vacuums ?? 0) - (then?.vacuums ?? 0)],
      ];
    }),
  );
  printTable(
    ['index', 'MB'],
    (await indexSizes(pool)).slice(0, 15).map(({ name, bytes }) => {
      const earlier = before.indexes.find((one) => one.name === name);
      return [name.replace('wireroom.', ''), grown(bytes, earlier?.bytes ?? 0)];
    }),
  );
}
