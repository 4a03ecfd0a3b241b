import { connect } from 'node:net';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, expect, test } from 'vitest';
import { runChild } from '../../../support/child.ts';
import { createDemoDatabase } from '../../../support/demo-database.ts';
import { wireroomOn } from '../../run-wireroom.ts';
import { CLI, call, newClient } from './child-client.ts';

const { url } = await createDemoDatabase();
const child = runChild(CLI, ['mcp', '--http', '0'], { env: { DATABASE_URL: url } });
const line = await child.line(/^serving MCP at /);
const endpoint = line.replace('serving MCP at ', '');
const { port } = new URL(endpoint);
afterAll(async () => {
  child.process.kill('SIGTERM');
  await child.exit;
});

const PING = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' });

interface Sent {
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly path?: string;
}

/** Sends a request by hand, with headers that a web page could bring about. @returns status and body of the response */
const send = ({
  method = 'POST',
  body = PING,
  headers = {},
  path = '/mcp',
}: Sent): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const all = {
      host: `127.0.0.1:${port}`,
      accept: 'application/json, text/event-stream',
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      connection: 'close',
      ...headers,
    };
    const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    let response = '';
    const socket = connect(Number(port), '127.0.0.1', () =>
      socket.write(`${method} ${path} HTTP/1.1\r\n${head.join('')}\r\n${body}`),
    );
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => {
      response += chunk;
    });
    socket.on('error', reject);
    socket.on('close', () =>
      resolve({ status: Number(response.split(' ')[1]), text: response.split('\r\n\r\n').slice(1).join('\r\n\r\n') }),
    );
  });

const statusOf = async (sent: Sent): Promise<number> => (await send(sent)).status;

test('serves several clients at the same time', async () => {
  const clients = await Promise.all(
    Array.from({ length: 3 }, async () => {
      const client = newClient();
      await client.connect(new StreamableHTTPClientTransport(new URL(endpoint)));
      return client;
    }),
  );
  expect((await clients[0]?.listTools())?.tools).toHaveLength(6);
  const results = await Promise.all(
    Array.from({ length: 30 }, (_, n) => call(clients[n % 3] ?? newClient(), 'article', { id: n % 2 ? 34 : 17 })),
  );
  results.forEach(({ structuredContent }, n) => {
    expect(structuredContent).toMatchObject({ id: n % 2 ? 34 : 17 });
  });
  await Promise.all(clients.map((client) => client.close()));
});

test('answers on loopback to names of this machine only', async () => {
  expect(endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/mcp$/);
  expect(await statusOf({})).toBe(200);
  expect(await statusOf({ headers: { host: `localhost:${port}` } })).toBe(200);
  // DNS rebinding: the browser takes the page's own name for the host.
  expect(await send({ headers: { host: `rebound.example:${port}` } })).toEqual({
    status: 421,
    text: expect.stringContaining('not a name of this machine; use http://127.0.0.1\n'),
  });
});

test('refuses web pages of other sites', async () => {
  for (const origin of ['https://evil.example', 'http://203.0.113.9', 'null', 'http://localhost.evil.example'])
    expect(await statusOf({ headers: { origin } }), origin).toBe(403);
  for (const origin of ['http://localhost:6274', 'http://127.0.0.1', 'http://[::1]:3000'])
    expect(await statusOf({ headers: { origin } }), origin).toBe(200);
  // What a page can send without asking the server first.
  expect(await statusOf({ headers: { 'content-type': 'text/plain' } })).toBe(415);
  expect(await statusOf({ method: 'OPTIONS', headers: { origin: 'http://localhost' } })).toBe(405);
});

test('refuses what is no request of a client', async () => {
  expect(await statusOf({ path: '/' })).toBe(404);
  expect(await statusOf({ method: 'GET' })).toBe(405);
  expect(await statusOf({ method: 'DELETE' })).toBe(405);
  expect(await statusOf({ body: '{' })).toBe(400);
  expect(await statusOf({ body: '[]' })).not.toBe(500);
  expect(await statusOf({ body: `"${'x'.repeat(100_001)}"` })).toBe(413);
});

test('goes on when a client leaves in the middle of a call', async () => {
  const body = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'tools/call',
    params: { name: 'search', arguments: { query: 'bank' } },
  });
  for (let n = 0; n < 20; n++) {
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(
          `POST /mcp HTTP/1.1\r\nhost: localhost\r\naccept: application/json, text/event-stream\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
          () => socket.destroy(),
        );
      });
      socket.on('close', () => resolve());
    });
  }
  expect(await statusOf({})).toBe(200);
  expect(child.output()).toBe(line);
});

test('is not locked out by 200 clients that send nothing', async () => {
  const silent = Array.from({ length: 200 }, () => connect(Number(port), '127.0.0.1').on('error', () => undefined));
  await Promise.all(silent.map((socket) => new Promise<void>((resolve) => socket.once('connect', resolve))));
  expect(await statusOf({})).toBe(200);
  for (const socket of silent) socket.destroy();
});

test('a port that is taken, in one line', async () => {
  expect(await wireroomOn(url)(['mcp', '--http', port])).toEqual({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(
      /^wireroom: cannot serve MCP: listen EADDRINUSE: .*; choose another port with --http PORT\n$/,
    ),
  });
});
