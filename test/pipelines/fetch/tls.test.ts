import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import type { TlsOptions } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { withoutOpenssl } from '../../support/certificates.ts';
import { runChild } from '../../support/child.ts';
import { openProxy } from '../../support/proxy.ts';
import { type Authority, createAuthority } from './site-certificates.ts';

const servers: Server[] = [];
const authorities: Authority[] = [];
afterAll(() => {
  for (const server of servers) server.close();
  for (const authority of authorities) authority.close();
});

const authority = (): Authority => {
  const made = createAuthority();
  authorities.push(made);
  return made;
};

const serve = async (server: Server): Promise<string> => {
  servers.push(server);
  server.listen(0, '127.0.9.2');
  await once(server, 'listening');
  return `https://desk.example:${(server.address() as AddressInfo).port}/`;
};

const secure = (options: TlsOptions): Promise<string> =>
  serve(createServer(options, (_request, response) => response.end('hello')));

const outcomesOf = async (
  urls: readonly string[],
  trusted: Authority,
  env: Readonly<Record<string, string>> = {},
): Promise<unknown[]> => {
  // Node loads trusted authorities at startup, so this test needs its own process.
  const program = fileURLToPath(new URL('./fetch-as-child.ts', import.meta.url));
  const child = runChild(program, urls, { env: { NODE_EXTRA_CA_CERTS: trusted.file, ...env } });
  expect(await child.exit, child.output()).toBe(0);
  return child
    .output()
    .split('\n')
    .map((line) => JSON.parse(line));
};

const failed = (reason: RegExp) => ({ outcome: 'tls_failure', message: expect.stringMatching(reason) });

test.skipIf(withoutOpenssl)('a TLS failure has an outcome and a message with the reason', async () => {
  const trusted = authority();
  const unknown = authority();
  const host = 'desk.example';
  const good = trusted.issue({ host });
  const cases: readonly (readonly [url: string, ending: unknown])[] = [
    [await secure(good), { outcome: 'ok', message: '200' }],
    [
      await secure(trusted.issue({ host, until: 2021 })),
      failed(/^desk\.example:\d+ has an expired certificate \(CERT_HAS_EXPIRED\)$/),
    ],
    [
      await secure(trusted.issue({ host, from: 2048 })),
      failed(/^desk\.example:\d+ has a certificate that is not valid yet \(CERT_NOT_YET_VALID\)$/),
    ],
    [
      await secure(trusted.issue({ host: 'other.example' })),
      failed(/^desk\.example:\d+ has a certificate for another host \(ERR_TLS_CERT_ALTNAME_INVALID\)$/),
    ],
    [
      await secure(unknown.issue({ host })),
      failed(/has a certificate of an unknown authority or an incomplete certificate chain \(UNABLE_TO_/),
    ],
    [await secure(unknown.own), failed(/has a self-signed certificate \(DEPTH_ZERO_SELF_SIGNED_CERT\)$/)],
    [
      await secure({ ...good, minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' }),
      failed(/supports only insecure versions of TLS \(ERR_SSL_/),
    ],
    [
      await serve(
        createTcpServer((socket) =>
          socket.on('error', () => {}).on('data', () => socket.end('HTTP/1.1 400 No\r\n\r\n')),
        ),
      ),
      failed(/does not support TLS on this port \(ERR_SSL_/),
    ],
  ];
  const outcomes = await outcomesOf(
    cases.map(([url]) => url),
    trusted,
  );
  expect(outcomes).toEqual(cases.map(([, ending]) => ending));
});

test.skipIf(withoutOpenssl)('the certificate of a site is verified through the tunnel of a proxy', async () => {
  const trusted = authority();
  const host = 'desk.example';
  const urls = [await secure(trusted.issue({ host })), await secure(authority().issue({ host }))];
  const proxy = await openProxy('127.0.9.2', { resolveTo: '127.0.9.2' });
  expect(await outcomesOf(urls, trusted, { HTTPS_PROXY: `http://${proxy.host}` })).toEqual([
    { outcome: 'ok', message: '200' },
    failed(/^desk\.example:\d+ has a certificate of an unknown authority/),
  ]);
  expect(proxy.requests.map(({ line }) => line)).toEqual(urls.map((url) => `CONNECT ${new URL(url).host}`));
});
