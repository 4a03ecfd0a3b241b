import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net';

export interface LoopbackSite {
  readonly port: number;
  /** Absolute URL of a path. */
  readonly at: (path: string) => string;
  /** All requests in order of arrival. */
  readonly requests: readonly IncomingMessage[];
  /** Total and open connections. */
  readonly connections: () => { made: number; open: number };
  /** Resolves when the last connection is closed. */
  readonly allClosed: () => Promise<void>;
}

const running: { server: Server | TcpServer; sockets: Set<Socket> }[] = [];

/** Starts a real HTTP site on the loopback network; see stopSites. */
export const startSite = async (listener: RequestListener, address = '127.0.0.1'): Promise<LoopbackSite> => {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    listener(request, response);
  });
  return listen(server, address, requests);
};

/** Starts a TCP server that sends whatever `onSocket` writes. */
export const startTcpSite = (onSocket: (socket: Socket) => void): Promise<LoopbackSite> =>
  listen(
    createTcpServer((socket) => {
      socket.on('error', () => {}); // the client may close the connection
      onSocket(socket);
    }),
    '127.0.0.1',
    [],
  );

/** Stops all sites and closes their connections. */
export const stopSites = async (): Promise<void> => {
  for (const { server, sockets } of running.splice(0)) {
    for (const socket of sockets) socket.destroy();
    server.close();
    if (server.listening) await once(server, 'close');
  }
};

const listen = async (server: Server | TcpServer, address: string, requests: IncomingMessage[]) => {
  const sockets = new Set<Socket>();
  let made = 0;
  server.on('connection', (socket: Socket) => {
    made += 1;
    sockets.add(socket);
    socket.on('close', () => {
      sockets.delete(socket);
      server.emit('connection closed');
    });
  });
  running.push({ server, sockets });
  server.listen(0, address);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    at: (path: string) => `http://${address.includes(':') ? `[${address}]` : address}:${port}${path}`,
    requests,
    connections: () => ({ made, open: sockets.size }),
    allClosed: async () => {
      while (sockets.size > 0) await once(server, 'connection closed');
    },
  };
};
