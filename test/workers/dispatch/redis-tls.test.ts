import { describe, expect, onTestFinished, test } from 'vitest';
import { loadSettings } from '../../../config/settings.ts';
import { reportQueue } from '../../../workers/dispatch/queue-report.ts';
import { openTickets } from '../../../workers/dispatch/tickets.ts';
import { createAuthority, withoutOpenssl } from '../../support/certificates.ts';
import { startRedis, withoutRedis } from '../../support/redis.ts';

describe.skipIf(withoutOpenssl || withoutRedis)('a Redis that requires TLS', () => {
  const authority = createAuthority();
  const start = () =>
    startRedis({ certificate: authority.sign('DNS:localhost', 'IP:127.0.0.1'), authority: authority.cert });

  test('is used if its authority is trusted', async () => {
    const redis = await start();
    expect(redis.url).toMatch(/^rediss:/);
    const { redisUrl } = loadSettings({ REDIS_URL: redis.url, WIREROOM_REDIS_CA_FILE: authority.cert });
    expect(await reportQueue(redisUrl)).toMatchObject({ backend: 'redis', version: expect.any(String) });
    const tickets = openTickets({
      databaseUrl: '',
      redisUrl,
      installation: 'test',
      stages: ['tags'],
      onError: () => undefined,
    });
    onTestFinished(() => tickets.close());
    let taken = 0;
    const taker = tickets.take(async () => void taken++);
    await tickets.put();
    await expect.poll(() => taken, { timeout: 15_000 }).toBe(1);
    await taker.close();
  });

  test('is refused otherwise', async () => {
    const redis = await start();
    expect(await reportQueue(redis.url)).toEqual({
      backend: 'redis',
      warning: expect.stringMatching(/^Redis does not answer: .*certificate.*; check REDIS_URL$/),
    });
    const { redisUrl } = loadSettings({ REDIS_URL: redis.url, WIREROOM_REDIS_CA_FILE: createAuthority().cert });
    expect((await reportQueue(redisUrl)).warning).toMatch(/^Redis does not answer: .*certificate/);
  });
});
