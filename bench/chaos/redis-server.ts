import { type ChildProcess, spawn } from 'node:child_process';
import { Redis } from 'ioredis';
import { freePort } from '../../test/support/free-port.ts';

export interface RedisServer {
  readonly url: string;
  readonly pid: number;
  /** Deletes all its data. */
  flush(): Promise<void>;
  /** Kills it and starts it again, empty, at the same address. */
  restart(): Promise<void>;
  /** Blocks write commands until `resumeWrites`, at most ten seconds. */
  pauseWrites(): Promise<void>;
  resumeWrites(): Promise<void>;
  close(): void;
}

/** Starts a Redis for the harness, in memory. */
export async function openRedisServer(): Promise<RedisServer> {
  const port = await freePort();
  const args = `--port ${port} --bind 127.0.0.1 --save  --appendonly no --maxmemory-policy noeviction`.split(' ');
  let server: ChildProcess;
  const start = (): void => {
    server = spawn('redis-server', args, { stdio: 'ignore' });
  };
  const kill = (): Promise<void> =>
    new Promise((resolve) => {
      server.once('exit', () => resolve());
      server.kill('SIGKILL');
    });
  const url = `redis://127.0.0.1:${port}`;
  start();
  process.once('exit', () => server.kill('SIGKILL'));
  const client = new Redis(url, { retryStrategy: () => 50, maxRetriesPerRequest: null });
  client.on('error', () => undefined); // it is not up yet, or again; the client tries on
  await client.ping();
  return {
    url,
    get pid() {
      return server.pid ?? 0;
    },
    flush: async () => void (await client.flushall()),
    async restart() {
      await kill();
      start();
      await client.ping();
    },
    pauseWrites: async () => void (await client.call('CLIENT', 'PAUSE', '10000', 'WRITE')),
    resumeWrites: async () => void (await client.call('CLIENT', 'UNPAUSE')),
    close() {
      client.disconnect();
      server.kill('SIGKILL');
    },
  };
}
