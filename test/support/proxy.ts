import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { onTestFinished } from 'vitest';

export interface ProxyRequest {
  /** Request line without the version: `GET http://…` or `CONNECT host:port`. */
  readonly line: string;
  readonly headers: IncomingHttpHeaders;
}

export interface Proxy {
  readonly host: string;
  readonly requests: readonly ProxyRequest[];
}

interface ProxyOptions {
  /** Required value of Proxy-Authorization. */
  readonly authorization?: string;
  /** Address of all host names. */
  readonly resolveTo: string;
}

/** A real HTTP proxy on a loopback address: whole URLs for http, CONNECT for https. Closed when the test ends. */
export async function openProxy(address: string, { authorization, resolveTo }: ProxyOptions): Promise<Proxy> {
  const requests: ProxyRequest[] = [];
  const sockets = new Set<Duplex>();
  const isRefused = (headers: IncomingHttpHeaders): boolean =>
    authorization !== undefined && headers['proxy-authorization'] !== authorization;
  const server = createServer(({ method, url = '', headers }, response) => {
    requests.push({ line: `${method} ${url}`, headers });
    if (isRefused(headers)) return void response.writeHead(407).end();
    const { port, pathname, search } = new URL(url);
    const onward = { host: resolveTo, port, path: pathname + search, headers: { host: headers.host } };
    request(onward, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    })
      .on('error', () => response.writeHead(502).end())
      .end();
  });
  server.on('connect', ({ url = '', headers }, socket: Duplex) => {
    requests.push({ line: `CONNECT ${url}`, headers });
    sockets.add(socket.on('error', () => undefined));
    if (isRefused(headers)) return void socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    const site = connect(Number(url.split(':').at(-1)), resolveTo, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      site.pipe(socket).pipe(site);
    });
    sockets.add(site.on('error', () => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')));
  });
  server.listen(0, address);
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.closeAllConnections();
    server.close();
  });
  return { host: `${address}:${(server.address() as AddressInfo).port}`, requests };
}
