import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { createBoundedServer } from '../../../workers/ops/bounded-server.ts';

const listen = async (server: Server): Promise<number> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
};

/** A client that sends this and then nothing. */
const open = async (port: number, sent: string): Promise<Socket> => {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  socket.write(sent);
  return socket;
};

const ask = async (port: number): Promise<string> =>
  (await text(await open(port, 'GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n'))).split(
    '\r\n',
    1,
  )[0] ?? '';

test.each([
  ['send nothing', ''],
  ['do not end their headers', 'POST / HTTP/1.1\r\nhost: localhost\r\n'],
  ['do not end their body', 'POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\n\r\n{'],
  ['keep their connection', 'GET / HTTP/1.1\r\nhost: localhost\r\n\r\n'],
  ['do not read the response', 'GET /large HTTP/1.1\r\nhost: localhost\r\n\r\n'],
])('300 clients that %s lock nobody out', async (_, sent) => {
  const server = createBoundedServer(({ url }, response) =>
    response.end(url === '/large' ? 'x'.repeat(4_000_000) : 'ok'),
  );
  const port = await listen(server);
  for (let n = 0; n < 300; n++) (await open(port, sent)).pause();
  expect(await ask(port)).toBe('HTTP/1.1 200 OK');
});

test('a client that waits for its response keeps its connection', async () => {
  let answer: (() => void) | undefined;
  const server = createBoundedServer(({ url }, response) => {
    if (url === '/slow') answer = () => response.end('at last');
    else response.end();
  });
  const port = await listen(server);
  const slow = await open(port, 'GET /slow HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n');
  await expect.poll(() => answer).toBeDefined();
  for (let n = 0; n < 300; n++) await open(port, '');
  answer?.();
  expect(await text(slow)).toContain('at last');
});

test('a client has ten seconds for its request, even if it goes on sending nothing, headers or a body', async () => {
  const port = await listen(createBoundedServer((request) => request.resume()));
  const connectedFor = async (sent: string, goesOn: boolean): Promise<number> => {
    const startedAt = performance.now();
    const socket = await open(port, sent);
    const trickle = setInterval(() => goesOn && socket.write('x'), 500);
    socket.resume();
    await once(socket, 'close');
    clearInterval(trickle);
    return (performance.now() - startedAt) / 1_000;
  };
  const clients = await Promise.all([
    connectedFor('', false),
    connectedFor('POST / HTTP/1.1\r\nhost: localhost\r\nx: ', true),
    connectedFor('POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 900\r\n\r\n', true),
  ]);
  for (const seconds of clients) {
    expect(seconds).toBeGreaterThan(9);
    expect(seconds).toBeLessThan(15);
  }
});
