import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Redis } from 'ioredis';
import { onTestFinished } from 'vitest';
import { freePort } from './free-port.ts';

const installed = spawnSync('redis-server', ['--version']).status === 0;

if (!installed && process.env['TEST_REDIS'] === 'required')
  throw new Error('TEST_REDIS=required, but there is no redis-server');
if (!installed) console.warn('redis-server is not installed: the tests on Redis are skipped');

/** For `test.skipIf`: whether there is no redis-server here. */
export const withoutRedis = !installed;

export interface RedisOptions {
  /** Speaks TLS alone, with this certificate. */
  readonly certificate?: { readonly cert: string; readonly key: string };
  /** What signed it, as a file. */
  readonly authority?: string;
  readonly password?: string;
}

/** A real Redis of its own, in memory; gone when the test ends. */
export async function startRedis({ certificate, authority = '', password }: RedisOptions = {}): Promise<{
  url: string;
  kill(): void;
}> {
  const port = await freePort();
  const args = [
    ...['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'],
    ...(password === undefined ? [] : ['--requirepass', password]),
    ...(certificate
      ? [
          ...['--port', '0', '--tls-port', String(port), '--tls-auth-clients', 'no', '--tls-ca-cert-file', authority],
          ...['--tls-cert-file', certificate.cert, '--tls-key-file', certificate.key],
        ]
      : ['--port', String(port)]),
  ];
  const server = spawn('redis-server', args, { stdio: 'ignore' });
  onTestFinished(() => void server.kill('SIGKILL'));
  const login = password === undefined ? '' : `:${password}@`;
  const url = `${certificate ? 'rediss' : 'redis'}://${login}127.0.0.1:${port}`;
  const client = new Redis(url, {
    retryStrategy: () => 50,
    maxRetriesPerRequest: null,
    ...(certificate ? { tls: { ca: readFileSync(authority) } } : {}),
  });
  client.on('error', () => undefined); // it is not up yet; the client tries again
  await client.ping();
  client.disconnect();
  return { url, kill: () => void server.kill('SIGKILL') };
}
