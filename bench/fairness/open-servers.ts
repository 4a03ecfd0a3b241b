import { createServer, type RequestListener, type Server } from 'node:http';

export interface Servers {
  /** URLs of the servers, without a path. */
  readonly origins: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a server on each loopback address. @param answerOf returns what the server with this number answers */
export async function openServers(
  addresses: readonly string[],
  answerOf: (n: number) => RequestListener,
): Promise<Servers> {
  const servers: Server[] = [];
  const origins: string[] = [];
  for (const [n, address] of addresses.entries()) {
    const server = createServer(answerOf(n));
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, address, resolve);
    });
    const bound = server.address();
    origins.push(`http://${address}:${typeof bound === 'object' && bound ? bound.port : 0}`);
    servers.push(server);
  }
  return {
    origins,
    async close() {
      await Promise.all(
        servers.map((server) => {
          server.closeAllConnections();
          return new Promise((resolve) => server.close(resolve));
        }),
      );
    },
  };
}
