import type { LookupFunction } from 'node:net';
import { type buildConnector, type Dispatcher, errors, Pool, ProxyAgent } from 'undici';
import { WireroomError } from '../../../config/wireroom-error.ts';
import { ProxyError } from './proxy-error.ts';

interface ProxyAgentOptions {
  /** Options of the connection to the proxy. */
  readonly connect: {
    readonly lookup: LookupFunction;
    /** Milliseconds for name lookup, connection and TLS handshake. */
    readonly timeout: number;
    readonly autoSelectFamily: boolean;
    readonly autoSelectFamilyAttemptTimeout: number;
  };
  /** Maximum milliseconds that a connection waits for its next request. */
  readonly keepAliveMaxTimeout: number;
}

/**
 * Creates an agent that sends requests through a proxy: with CONNECT for https, with the whole URL
 * in the request line for http, which many proxies do not tunnel. If the proxy fails, the request
 * throws ProxyError.
 * @param url of the proxy, with its user and password
 */
export function createProxyAgent(url: URL, { connect, keepAliveMaxTimeout }: ProxyAgentOptions): ProxyAgent {
  const { host, origin } = url;
  return new ProxyAgent({
    uri: origin,
    ...(url.username === '' ? {} : { token: basicAuthorization(url) }),
    proxyTunnel: false,
    proxyTls: connect,
    requestTls: { timeout: connect.timeout },
    keepAliveMaxTimeout,
    clientFactory: (proxy, options) => createTunnelPool(host, proxy, options),
    factory: (to, options: Pool.Options) =>
      new URL(to).origin === origin
        ? new Pool(to, { connect: reportingConnector(host, options) })
        : new Pool(to, options),
  });
}

const basicAuthorization = ({ username, password }: URL): string =>
  `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')}`;

/**
 * Opens tunnels. An error of its own class, because the agent would connect again and again after a
 * closed connection.
 */
const createTunnelPool = (host: string, proxy: URL, options: object): Dispatcher => {
  const pool = new Pool(proxy, options);
  const connect = pool.connect.bind(pool);
  const open = async (tunnel: Dispatcher.ConnectOptions): Promise<Dispatcher.ConnectData> => {
    const data = await connect(tunnel).catch((error: unknown) => {
      throw new ProxyError(host, error);
    });
    const { statusCode, socket } = data;
    if (statusCode === 200) return data;
    socket.on('error', () => undefined).destroy();
    if (statusCode === 407) throw new ProxyError(host, new Error(AUTHENTICATION));
    throw new WireroomError('unreachable', `the proxy ${host} does not connect to it (${statusCode})`);
  };
  pool.connect = open as typeof pool.connect;
  return pool;
};

/** Continues "the proxy HOST …". */
export const AUTHENTICATION = 'requires another user name or password (407)';

/** Whether a request without a tunnel failed because the proxy answered 407, which the agent does not pass on. */
export function isRefused(error: unknown): boolean {
  return error instanceof errors.InvalidArgumentError && error.message.includes('407');
}

const reportingConnector =
  (host: string, { connect }: Pool.Options): buildConnector.connector =>
  (options, callback) =>
    (connect as buildConnector.connector)(options, (...[error, socket]) =>
      error === null ? callback(null, socket) : callback(new ProxyError(host, error), null),
    );
