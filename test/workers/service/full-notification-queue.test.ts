import pg from 'pg';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { loadSettings } from '../../../config/settings.ts';
import { STAGES } from '../../../db/claims/claims.ts';
import { isDatabaseUnavailable, openPool } from '../../../db/connection/pool.ts';
import { openEmbedded } from '../../../db/embedded/index.ts';
import { addFeed, pollNow } from '../../../db/feeds/feeds.ts';
import { prepareDatabase } from '../../../workers/service/prepare-database.ts';
import { startService } from '../../../workers/service/service.ts';
import { named } from '../../support/articles.ts';
import { fastHome } from '../../support/new-home.ts';
import { expectTheLaw } from '../../support/service.ts';
import { newsPage, openSite, rss } from '../../support/site.ts';

const connect = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined); // housekeeping may end it
  await client.connect();
  onTestFinished(() => client.end());
  return client;
};

/** Sends notifications until there is no room for more. */
const fillQueue = async (client: pg.Client): Promise<void> => {
  const fill = async (): Promise<never> => {
    for (;;)
      await client.query(
        `select count(pg_notify('x', repeat('x', 7900) || n || clock_timestamp())) from generate_series(1, 500) n`,
      );
  };
  const error = await fill().catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: '54000', message: 'too many notifications in the NOTIFY queue' });
  expect(isDatabaseUnavailable(error), 'nobody’s fault, and no attempt').toBe(true);
  // Of the same code, but due to the article.
  const long = await client
    .query(`select to_tsvector(string_agg(n::text, ' ')) from generate_series(1, 200000) n`)
    .catch((reason: unknown) => reason);
  expect(long).toMatchObject({ code: '54000', message: expect.stringContaining('too long for tsvector') });
  expect(isDatabaseUnavailable(long)).toBe(false);
};

test('while readers keep the queue of notifications full, polls and articles go on, no attempt is counted, and all works by itself when they have left', async () => {
  const server = await openEmbedded(await fastHome(), { create: true, say: () => undefined });
  onTestFinished(() => server.release());
  const pool = openPool(server.url, { max: 10, name: 'wireroom test' });
  onTestFinished(() => pool.end());
  const settings = loadSettings({
    WIREROOM_ALLOW_NETWORKS: '127.0.0.0/8',
    WIREROOM_HOST_DELAY_MS: '0',
    WIREROOM_THREADS: '1',
  });
  const database = { pool, url: server.url, embedded: true, close: async () => undefined };
  await prepareDatabase(database, settings);
  const warnings: string[] = [];
  const service = startService({
    settings,
    database,
    installation: 'test',
    stages: STAGES,
    log: pino({ level: 'warn' }, { write: (line) => void warnings.push(line) }),
    opsPort: 0,
    housekeeping: { watchMs: 1_000 },
  });
  onTestFinished(async () => void (await service.stop()));
  const housekeeping = async (): Promise<string> => {
    const answer = await fetch(`http://127.0.0.1:${await service.opsPort()}/readyz`);
    return ((await answer.json()) as { housekeeping: string }).housekeeping;
  };

  const site = await openSite('127.0.3.77');
  const links: { link: string; title: string }[] = [];
  const publish = async (stories: number): Promise<void> => {
    for (const until = links.length + stories; links.length < until; ) {
      const n = links.length;
      site.serve(`/${n}`, (_, response) => {
        response.setHeader('content-type', 'text/html').end(newsPage(`Story ${n}`, `Number ${n}.`));
      });
      links.push({ link: `${site.origin}/${n}`, title: `Story ${n}` });
    }
    site.serve('/feed', rss(links));
    await pollNow(pool);
    const ready = async () => (await pool.query('select from news.articles')).rowCount;
    await expect.poll(ready, { timeout: 30_000 }).toBe(links.length);
  };
  site.serve('/feed', rss([]));
  await addFeed(pool, named(`${site.origin}/feed`));
  await publish(1);
  expect(await housekeeping()).toBe('ok');

  const listener = await connect(server.readerUrl);
  await listener.query('set idle_in_transaction_session_timeout = 0');
  await listener.query('listen x');
  await listener.query('begin');
  await listener.query('select 1');
  // Another one that only listens, as consumers do.
  const consumer = await connect(server.readerUrl);
  await consumer.query('listen news_changes');
  const sender = await connect(server.readerUrl);
  await fillQueue(sender);

  await publish(10);
  await expect.poll(housekeeping, { timeout: 10_000 }).toMatch(/^the queue of notifications is \d+ % full/);
  expect(warnings.filter((line) => line.includes('queue of notifications is'))).toHaveLength(1);
  await publish(2);
  const { rows } = await pool.query(
    `select stage, outcome, count(*)::int as n from wireroom.attempts where outcome not in ('ok', 'not_modified') group by 1, 2`,
  );
  expect(rows, 'counted attempts').toEqual([]);

  await listener.end();
  await sender.end();
  const listening = await connect(server.url);
  let heard = 0;
  listening.on('notification', () => {
    heard += 1;
  });
  await listening.query('listen news_changes');
  await expect.poll(housekeeping, { timeout: 30_000 }).toBe('ok');
  await publish(1);
  await expect.poll(() => heard, { timeout: 10_000 }).toBeGreaterThan(0);
  await expectTheLaw(pool);
}, 180_000);
