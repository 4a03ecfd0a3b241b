import { pino } from 'pino';
import { afterEach, expect, test, vi } from 'vitest';
import { STAGES } from '../../../db/claims/claims.ts';
import { pollNow } from '../../../db/feeds/feeds.ts';
import { createReadyLog } from '../../../workers/service/ready-log.ts';
import { startService } from '../../../workers/service/service.ts';
import { createWorld } from '../../support/service.ts';
import { newsPage, openSite, rss } from '../../support/site.ts';

afterEach(() => void vi.useRealTimers());

const recorder = () => {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ base: null, timestamp: false }, { write: (line) => void lines.push(JSON.parse(line)) });
  return { lines, log };
};

test('logs new articles once every ten seconds, with their number, the number of sites and the last URL', () => {
  vi.useFakeTimers();
  const { lines, log } = recorder();
  const ready = createReadyLog(log);
  for (let n = 0; n < 30; n++) {
    ready.add({ url: `https://site${n % 3}.example/${n}`, isNew: true });
    vi.advanceTimersByTime(500);
  }
  vi.advanceTimersByTime(60_000);
  expect(lines).toEqual([
    { level: 30, count: 20, sites: 3, last: 'https://site1.example/19', msg: 'articles ready' },
    { level: 30, count: 10, sites: 3, last: 'https://site2.example/29', msg: 'articles ready' },
  ]);
});

test('a service logs the rest when it stops, and updated articles separately', async () => {
  const { pool, url, settings, addFeed } = await createWorld();
  const { lines, log } = recorder();
  const site = await openSite('127.0.3.31');
  site.serve('/feed', rss([{ link: `${site.origin}/1`, title: 'Nine hurt' }]));
  site.serve('/1', newsPage('Nine hurt', 'Nine people were hurt.'));
  await addFeed(`${site.origin}/feed`);
  const run = async (): Promise<void> => {
    const database = { pool, url, embedded: false, close: async () => undefined };
    const service = startService({ settings, database, installation: 'test', stages: STAGES, log });
    await service.idle(new AbortController().signal);
    await service.stop();
  };
  const about = (msg: string) => lines.filter((line) => line['msg'] === msg);
  await run();
  const line = { level: 30, count: 1, sites: 1, last: `${site.origin}/1` };
  expect(about('articles ready')).toEqual([{ ...line, msg: 'articles ready' }]);
  site.serve('/feed', rss([{ link: `${site.origin}/1`, title: 'Seven hurt' }]));
  site.serve('/1', newsPage('Seven hurt', 'Seven people were hurt, not nine.'));
  await pollNow(pool);
  await run();
  expect(about('articles updated')).toEqual([{ ...line, msg: 'articles updated' }]);
  expect(about('articles ready')).toHaveLength(1);
});
