import { expect, test } from 'vitest';
import { runWireroom } from '../../admin/run-wireroom.ts';
import { createDatabase } from '../../support/database.ts';
import { startRedis, withoutRedis } from '../../support/redis.ts';

test.skipIf(withoutRedis)('a password that Redis refuses is not logged', async () => {
  const { url } = await createDatabase('empty');
  const redis = new URL((await startRedis({ password: 'right' })).url);
  redis.password = 'sesame';
  const env = { DATABASE_URL: url, REDIS_URL: redis.href, WIREROOM_OPS_PORT: '0', LOG_LEVEL: 'debug' };
  expect((await runWireroom(['db', 'migrate'], { env })).code).toBe(0);
  const { stderr } = await runWireroom(['start', '--no-starter'], {
    env,
    onStart: (child) => {
      child.stderr?.on('data', (text: Buffer) => {
        if (String(text).includes('refuses the password')) child.kill('SIGKILL');
      });
    },
  });
  expect(stderr).toMatch(/Redis is unavailable; retrying/);
  expect(stderr).not.toContain('sesame');
});
