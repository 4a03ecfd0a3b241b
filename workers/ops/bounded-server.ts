import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** More connections than the programs of one machine or a network need. */
const MAX_CONNECTIONS = 100;
/** Milliseconds within which a client has to send its whole request. */
const REQUEST_MS = 10_000;
/** Milliseconds between two checks of that; Node checks every 30 s by default. */
const CHECK_MS = 1_000;

/**
 * Creates an HTTP server that nobody can lock out by sending requests slowly or not at all, or by
 * not reading responses: when all connections are taken, a new one replaces the oldest that does
 * not wait for our answer.
 */
export function createBoundedServer(answer: RequestListener): Server {
  /** In the order of arrival, with the latest request. */
  const connections = new Map<Socket, readonly [IncomingMessage, ServerResponse] | undefined>();
  const waitsForUs = (socket: Socket): boolean => {
    const [request, response] = connections.get(socket) ?? [];
    return request?.complete === true && response?.writableEnded === false;
  };
  const server = createServer(
    { requestTimeout: REQUEST_MS, headersTimeout: REQUEST_MS, connectionsCheckingInterval: CHECK_MS },
    (request, response) => {
      connections.set(request.socket, [request, response]);
      answer(request, response);
    },
  );
  return server.on('connection', (socket: Socket) => {
    if (connections.size >= MAX_CONNECTIONS) {
      const replaced = [...connections.keys()].find((one) => !waitsForUs(one)) ?? socket;
      connections.delete(replaced);
      replaced.destroy();
    }
    if (socket.destroyed) return;
    connections.set(socket, undefined);
    socket.once('close', () => connections.delete(socket));
  });
}
