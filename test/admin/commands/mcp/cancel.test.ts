import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { expect, onTestFinished, test } from 'vitest';
import { runChild } from '../../../support/child.ts';
import { createDatabase } from '../../../support/database.ts';
import { CLI, call, clientOfTest, newClient } from './child-client.ts';

const { url, pool } = await createDatabase();

/** Less than the 10 s after which the server ends a statement by itself. */
const SOON = { timeout: 5_000 };

/** Number of sessions that wait for a lock. */
const waiting = async (): Promise<number> => {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows[0]?.count ?? 0;
};

/** Does `work` while no statement that reads articles can end. */
const whileLocked = async <T>(work: () => Promise<T>): Promise<T> => {
  const owner = await pool.connect();
  try {
    await owner.query('begin; lock table wireroom.articles in access exclusive mode');
    return await work();
  } finally {
    await owner.query('rollback');
    owner.release();
  }
};

const callUntil = (client: Client, signal: AbortSignal): Promise<unknown> =>
  client.callTool({ name: 'search', arguments: {} }, undefined, { signal }).catch((error: unknown) => error);

test('a canceled call ends its query, and leaves those of others alone', async () => {
  const client = await clientOfTest(url);
  const others = await whileLocked(async () => {
    const canceled = new AbortController();
    const going = Array.from({ length: 3 }, () => call(client, 'search'));
    const results = [callUntil(client, canceled.signal), callUntil(client, canceled.signal)];
    // The fifth waits for a connection.
    await expect.poll(waiting, SOON).toBe(4);
    canceled.abort('the user has lost interest');
    await expect.poll(waiting, SOON).toBe(3);
    expect(await Promise.all(results)).toEqual([expect.any(Error), expect.any(Error)]);
    return going;
  });
  for (const result of [...(await Promise.all(others)), await call(client, 'search')])
    expect(result.structuredContent).toMatchObject({ articles: [] });
});

test('a client that hangs up ends its query', async () => {
  const child = runChild(CLI, ['mcp', '--http', '0'], { env: { DATABASE_URL: url } });
  onTestFinished(async () => {
    child.process.kill('SIGTERM');
    await child.exit;
  });
  const endpoint = new URL((await child.line(/^serving MCP at /)).replace('serving MCP at ', ''));
  const client = newClient();
  await client.connect(new StreamableHTTPClientTransport(endpoint));
  await whileLocked(async () => {
    const result = call(client, 'search').catch((error: unknown) => error);
    await expect.poll(waiting, SOON).toBe(1);
    await client.close();
    await expect.poll(waiting, SOON).toBe(0);
    expect(await result).toBeInstanceOf(Error);
  });
});
