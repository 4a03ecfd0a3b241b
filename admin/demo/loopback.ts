import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LoopbackServer {
  /** http://address:port */
  readonly origin: string;
  readonly server: Server;
}

const PORT_TRIES = 20;

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);

const listen = (listener: RequestListener, address: string, port: number) =>
  new Promise<LoopbackServer>((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', reject);
    server.listen(port, address, () => {
      const { port: chosen } = server.address() as AddressInfo;
      resolve({ origin: `http://${address}:${chosen}`, server });
    });
  });

/** Closes servers and their open connections immediately. */
export async function closeServers(servers: readonly LoopbackServer[]): Promise<void> {
  await Promise.all(
    servers.map(
      ({ server }) =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    ),
  );
}

async function listenOnOnePort(listeners: readonly RequestListener[]): Promise<LoopbackServer[]> {
  const servers: LoopbackServer[] = [];
  try {
    for (const [index, listener] of listeners.entries()) {
      const port = Number(servers[0] ? new URL(servers[0].origin).port : 0);
      servers.push(await listen(listener, `127.0.0.${index + 2}`, port));
    }
    return servers;
  } catch (error) {
    await closeServers(servers);
    throw error;
  }
}

/**
 * Starts one server per listener on 127.0.0.2, 127.0.0.3 … and one free port, so that each is a
 * separate host. Where only 127.0.0.1 exists (macOS), or with `oneAddress`, they share that address
 * on different ports.
 */
export async function listenOnLoopback(
  listeners: readonly RequestListener[],
  { oneAddress = false }: { oneAddress?: boolean } = {},
): Promise<LoopbackServer[]> {
  for (let tries = 1; !oneAddress; tries += 1) {
    try {
      return await listenOnOnePort(listeners);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EADDRNOTAVAIL') break;
      // The port was free on the first address only: try another.
      if (code !== 'EADDRINUSE' || tries === PORT_TRIES) throw error;
    }
  }
  return Promise.all(listeners.map((listener) => listen(listener, '127.0.0.1', 0)));
}
