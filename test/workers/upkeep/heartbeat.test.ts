import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { addFeed } from '../../../db/feeds/feeds.ts';
import { createOutageLog } from '../../../workers/outages/outage-log.ts';
import { startHeartbeat } from '../../../workers/upkeep/heartbeat.ts';
import { named } from '../../support/articles.ts';
import { createDatabase } from '../../support/database.ts';
import { publishNews } from '../../support/watches.ts';

const { pool, url } = await createDatabase();

test('its connection hears of changes and of work, also after it was lost', async () => {
  const heard = { news_changes: 0, wireroom_due: 0 };
  const heartbeat = startHeartbeat({
    databaseUrl: url,
    pool,
    process: { id: randomUUID(), name: 'listens' },
    onBeat: () => undefined,
    onHeard: { news_changes: () => heard.news_changes++, wireroom_due: () => heard.wireroom_due++ },
    outages: createOutageLog(pino({ level: 'silent' })),
  });
  onTestFinished(heartbeat.stop);
  await heartbeat.registered;
  expect(heard, 'for what came before').toEqual({ news_changes: 1, wireroom_due: 1 });
  await publishNews(pool, {});
  await expect.poll(() => heard).toEqual({ news_changes: 2, wireroom_due: 1 });
  await addFeed(pool, named('https://a.example/feed'));
  await expect.poll(() => heard).toEqual({ news_changes: 2, wireroom_due: 2 });
  await pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'wireroom heartbeat' and datname = current_database()`,
  );
  await expect.poll(() => heard, { timeout: 15_000 }).toEqual({ news_changes: 3, wireroom_due: 3 });
  await addFeed(pool, named('https://b.example/feed'));
  await expect.poll(() => heard).toEqual({ news_changes: 3, wireroom_due: 4 });
}, 60_000);
