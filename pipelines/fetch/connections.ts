import { Agent, type Dispatcher } from 'undici';
import { WireroomError } from '../../config/wireroom-error.ts';
import type { Network } from '../../model/feed.ts';
import type { Networks } from './check-url.ts';
import type { Guard } from './guard/address-guard.ts';
import { isExempt } from './proxy/no-proxy.ts';
import { AUTHENTICATION, createProxyAgent, isRefused } from './proxy/proxy-agent.ts';
import { ProxyError } from './proxy/proxy-error.ts';

/** Proxies of requests to sites, as their environment variables name them. */
export interface Proxies {
  /** URL of the proxy for http: and for https: URLs; undefined for none. */
  readonly http?: string | undefined;
  readonly https?: string | undefined;
  /** Hosts that are reached directly (see proxy/no-proxy.ts). */
  readonly except?: readonly string[] | undefined;
}

export interface ConnectionOptions {
  readonly guard: Guard;
  /** Milliseconds for name lookup, connection and TLS handshake. */
  readonly connectMs: number;
  readonly proxies: Proxies;
}

export interface Connections {
  /**
   * Sends a request on a connection into the first of these networks in which the host is allowed.
   * @throws WireroomError `blocked_address` if the host has other addresses, ProxyError, and what
   * `request` throws
   */
  readonly send: <Response>(
    url: URL,
    networks: Networks,
    request: (dispatcher: Dispatcher) => Promise<Response>,
  ) => Promise<{ readonly response: Response; readonly network: Network }>;
  /** Waits for requests in progress, then closes all connections. */
  readonly close: () => Promise<void>;
}

/**
 * Creates the connections of a process, which are reused for a few seconds. The networks have
 * connections of their own, so that a request to the public internet never reuses one into an
 * opened network.
 */
export function createConnections({ guard, connectMs, proxies }: ConnectionOptions): Connections {
  const agentOptions = (network: Network | 'any') => ({
    connect: {
      lookup: guard.lookup[network],
      timeout: connectMs,
      autoSelectFamily: true,
      // Node's default of 250 ms is too short for distant hosts.
      autoSelectFamilyAttemptTimeout: 1_500,
    },
    keepAliveMaxTimeout: 30_000,
  });
  const viaProxy = (proxy: string | undefined) => {
    if (proxy === undefined) return undefined;
    const url = new URL(proxy);
    return { host: url.host, agent: createProxyAgent(url, agentOptions('any')) };
  };
  const agentsFor = (network: Network) => ({
    direct: new Agent(agentOptions(network)),
    'http:': viaProxy(proxies.http),
    'https:': viaProxy(proxies.https),
  });
  const agents = { public: agentsFor('public'), opened: agentsFor('opened') };

  const sendInto = async <Response>(
    url: URL,
    network: Network,
    request: (dispatcher: Dispatcher) => Promise<Response>,
  ): Promise<Response> => {
    const scheme = url.protocol === 'https:' ? 'https:' : 'http:';
    const proxy = isExempt(url.hostname, proxies.except ?? []) ? undefined : agents[network][scheme];
    if (!proxy) return request(agents[network].direct);
    await guard.checkAddresses(url, network);
    return request(proxy.agent).catch((error: unknown) => {
      throw isRefused(error) ? new ProxyError(proxy.host, new Error(AUTHENTICATION)) : error;
    });
  };

  const send: Connections['send'] = async (url, [network, ...others], request) => {
    try {
      return { response: await sendInto(url, network, request), network };
    } catch (error) {
      if (others[0] === undefined || !isBlocked(error)) throw error;
      return send(url, [others[0]], request);
    }
  };

  return {
    send,
    close: async () => {
      const all = Object.values(agents).flatMap((some) => [some.direct, some['http:']?.agent, some['https:']?.agent]);
      await Promise.all(all.map((agent) => agent?.close()));
    },
  };
}

const isBlocked = (error: unknown): boolean => error instanceof WireroomError && error.outcome === 'blocked_address';
