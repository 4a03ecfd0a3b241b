import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { pino } from 'pino';
import { loadSettings } from '../../config/settings.ts';
import { STAGES } from '../../db/claims/claims.ts';
import type { Database } from '../../db/database.ts';
import { addFeed, pollNow } from '../../db/feeds/feeds.ts';
import { canonicalizeUrl } from '../../model/url/canonicalize-url.ts';
import { prepareDatabase } from '../../workers/service/prepare-database.ts';
import { startService } from '../../workers/service/service.ts';

/**
 * How long a new article takes through an idle service, in milliseconds: from the moment another
 * program asks for a poll of its feed to the moment readers are notified of it. The site is on
 * loopback, so that fetching takes next to nothing.
 */
export async function measureLatency(database: Database, articles: number): Promise<number[]> {
  const settings = loadSettings({
    WIREROOM_ALLOW_NETWORKS: '127.0.0.0/8',
    WIREROOM_HOST_DELAY_MS: '0',
    WIREROOM_THREADS: '2',
  });
  await prepareDatabase(database, settings);
  let newest = 0;
  const site = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/feed') {
      response
        .setHeader('content-type', 'application/rss+xml')
        .end(`<?xml version="1.0"?><rss version="2.0"><channel><title>Desk</title>
        <item><title>Story ${newest}</title><link>/story/${newest}</link><guid>${newest}</guid></item></channel></rss>`);
    } else if (path.startsWith('/story/')) {
      const paragraph = `<p>The harbour of Lisbon was closed for hour ${newest} on Tuesday, officials said, after weeks of talks between two sides.</p>`;
      response
        .setHeader('content-type', 'text/html')
        .end(
          `<html lang="en"><head><title>Story ${newest}</title></head><body><article><h1>Story ${newest}</h1>${paragraph.repeat(8)}</article></body></html>`,
        );
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const address = site.address();
  const feed = canonicalizeUrl(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/feed`);
  if (!feed) throw new Error('the feed has no URL');
  const reader = new pg.Client({ connectionString: database.url });
  await reader.connect();
  await reader.query('listen news_changes');
  const service = startService({
    settings,
    database,
    installation: 'bench',
    stages: STAGES,
    log: pino({ level: 'silent' }),
  });
  try {
    const { id } = await addFeed(database.pool, feed);
    const published = (): Promise<void> => new Promise((resolve) => reader.once('notification', () => resolve()));
    await published(); // the first one waits for threads and models to load
    const times: number[] = [];
    for (newest = 1; newest <= articles; newest++) {
      await wait(500 + Math.random() * 1_000); // at any moment between two ticks
      const startedAt = performance.now();
      const ready = published();
      await pollNow(database.pool, [id]);
      await ready;
      times.push(performance.now() - startedAt);
    }
    return times;
  } finally {
    await service.stop();
    await reader.end();
    site.closeAllConnections();
    site.close();
  }
}
