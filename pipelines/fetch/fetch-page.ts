import { Agent } from 'undici';
import { WireroomError } from '../../config/wireroom-error.ts';
import { checkUrl, type Networks, ZONED_ADDRESS } from './checked-url.ts';
import { startDeadline } from './deadline.ts';
import { asFetchError, FetchError } from './fetch-error.ts';
import type { FetchLimits } from './fetch-limits.ts';
import type { Guard, Network } from './guard/address-guard.ts';
import { isRedirect, MAX_REDIRECTS, permanentTarget, type Redirect } from './redirects.ts';
import { type RawResponse, requestOnce } from './request-once.ts';
import { ACCEPT_ENCODING } from './response/content-coding.ts';
import {
  firstValue,
  isComplete,
  type ResponseHeaders,
  readHeaders,
  validHeaderValue,
} from './response/response-headers.ts';
import { createRobotsCache, type RobotsCache } from './robots/robots-cache.ts';
import { outcomeOfStatus } from './status-outcome.ts';

export interface FetcherOptions {
  readonly guard: Guard;
  /** See user-agent.ts. */
  readonly userAgent: string;
  /** Milliseconds for name lookup, connection and TLS handshake. */
  readonly connectMs?: number;
}

export interface FetchOptions {
  readonly limits: FetchLimits;
  /** From an earlier answer: makes the request conditional. */
  readonly validators?: { readonly etag?: string | undefined; readonly lastModified?: string | undefined };
  /**
   * How far the request and its redirects may lead: `public` by default. What a public server answers never leads into an
   * opened network, whatever this says.
   */
  readonly reach?: Network | undefined;
  /**
   * Called before every request, those of redirects included, with how far it may lead; what it throws is thrown as it is.
   */
  readonly beforeRequest?: (url: URL, reach: Network) => Promise<void>;
  /** Called with each answer, those that redirect or refuse included, before anything is made of it. */
  readonly onResponse?: (url: URL, answer: ResponseInfo) => Promise<void>;
  /** Gives the fetch up; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** See accept.ts. */
  readonly accept?: string;
}

export interface ResponseInfo {
  readonly status: number;
  readonly headers: ResponseHeaders;
  /** Milliseconds from the request to the end of the answer. */
  readonly ms: number;
}

export interface FetchedPage {
  readonly status: number;
  /** Where it was found in the end. */
  readonly url: string;
  readonly redirects: readonly Redirect[];
  /** Where it has moved for good (see redirects.ts). */
  readonly permanentUrl: string | undefined;
  /** Where the URL itself led, and where it was found in the end. */
  readonly networks: { readonly first: Network; readonly last: Network };
  readonly headers: ResponseHeaders;
  /** Decompressed; empty when not modified. */
  readonly body: Uint8Array;
  readonly notModified: boolean;
  /** Milliseconds that the requests took together; waiting for `permit` does not count. */
  readonly ms: number;
  /** Bytes of the body on the wire. */
  readonly bytes: number;
}

export interface Fetcher {
  /** Fetches a URL and follows its redirects. Every expected failure is a FetchError (see status-outcome.ts). */
  readonly fetchPage: (url: string, options: FetchOptions) => Promise<FetchedPage>;
  /** What has been read of robots.txt. */
  readonly robots: RobotsCache;
  /** Waits for what is under way, then closes all connections. */
  readonly close: () => Promise<void>;
}

/** One fetcher per process: it keeps connections open for a few seconds and reuses them. Ask through polite-fetch.ts. */
export const createFetcher = ({ guard, userAgent, connectMs = 10_000 }: FetcherOptions): Fetcher => {
  const agentFor = (network: Network): Agent =>
    new Agent({
      connect: { lookup: guard.lookup[network], timeout: connectMs },
      autoSelectFamily: true,
      // Node's own 250 ms are too short for a host at the other end of the world.
      autoSelectFamilyAttemptTimeout: 1_500,
      keepAliveMaxTimeout: 30_000,
    });
  // Two, so that a connection into an opened network is never there for a request that may not lead there.
  const agents = { public: agentFor('public'), opened: agentFor('opened') };

  /** Asks in the first of the networks where the host is to be found. */
  const requestIn = async (
    [network, ...others]: Networks,
    request: (agent: Agent) => Promise<RawResponse>,
  ): Promise<{ readonly answer: RawResponse; readonly network: Network }> => {
    try {
      return { answer: await request(agents[network]), network };
    } catch (error) {
      if (others[0] === undefined || !isBlocked(error)) throw error;
      return requestIn([others[0]], request);
    }
  };

  const fetchPage = async (start: string, options: FetchOptions): Promise<FetchedPage> => {
    const headers = requestHeaders(userAgent, options);
    const redirects: Redirect[] = [];
    let reach = options.reach ?? 'public';
    let firstNetwork: Network | undefined;
    let cookies = false;
    let ms = 0;
    for (let address = start; ; ) {
      const { url, networks } = checkUrl(address, { redirects, network: firstNetwork, guard, reach });
      await options.beforeRequest?.(url, reach);

      const startedAt = performance.now();
      const expired = () => new WireroomError('timeout', `took longer than ${options.limits.totalMs / 1000} s`);
      const deadline = startDeadline(options.limits.totalMs - ms, expired, options.signal);
      let answer: RawResponse;
      let network: Network;
      let tookMs: number;
      try {
        ({ answer, network } = await requestIn(networks, (agent) =>
          requestOnce(agent, url, headers, options.limits, deadline),
        ));
      } catch (error) {
        if (options.signal?.aborted && error === options.signal.reason) throw error;
        throw asFetchError(error, { url: url.href, redirects, network: firstNetwork });
      } finally {
        deadline.release();
        tookMs = performance.now() - startedAt;
        ms += tookMs;
      }
      firstNetwork ??= network;
      if (network === 'public') reach = 'public';
      const answered = { status: answer.status, headers: readHeaders(answer.headers), ms: Math.round(tookMs) };
      await options.onResponse?.(url, answered);

      const location = isRedirect(answer.status) ? firstValue(answer.headers['location']) : undefined;
      const at: Place = { url, redirects, networks: { first: firstNetwork, last: network } };
      if (location === undefined) return finished(answer, answered.headers, at, ms, isConditional(headers));
      cookies ||= 'set-cookie' in answer.headers;
      address = follow(at, answer.status, location, cookies);
    }
  };

  return {
    fetchPage,
    robots: createRobotsCache(),
    close: async () => void (await Promise.all([agents.public.close(), agents.opened.close()])),
  };
};

const isBlocked = (error: unknown): boolean => error instanceof WireroomError && error.outcome === 'blocked_address';

/** How far a fetch has come. */
interface Place {
  readonly url: URL;
  /** Grows. */
  readonly redirects: Redirect[];
  readonly networks: FetchedPage['networks'];
}

const requestHeaders = (userAgent: string, { accept = '*/*', validators }: FetchOptions): Record<string, string> => {
  const etag = validHeaderValue(validators?.etag);
  const lastModified = validHeaderValue(validators?.lastModified);
  return {
    'user-agent': userAgent,
    accept,
    'accept-encoding': ACCEPT_ENCODING,
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
};

const isConditional = (headers: Readonly<Record<string, string>>): boolean =>
  'if-none-match' in headers || 'if-modified-since' in headers;

/** Notes a redirect and returns its target, absolute. A fragment is kept unless the target has its own. */
const follow = ({ url, redirects, networks }: Place, status: number, location: string, cookies: boolean): string => {
  const at = { url: url.href, redirects, httpStatus: status, network: networks.first };
  if (!URL.canParse(location, url.href)) {
    if (ZONED_ADDRESS.test(location)) return location; // refused as it deserves when it is checked
    throw asFetchError(new WireroomError('bad_url', 'redirects to what is no URL'), at);
  }
  const target = new URL(location, url);
  if (target.hash === '') target.hash = url.hash;
  redirects.push({ status, from: url.href, to: target.href });
  const circle = redirects.some(({ from }) => from === target.href);
  if (!circle && redirects.length <= MAX_REDIRECTS) return target.href;
  const how = circle ? 'redirects in a circle' : `redirects more than ${MAX_REDIRECTS} times`;
  const why = cookies ? ' and wants a cookie to be kept, which we do not' : '';
  throw asFetchError(new WireroomError('redirect_loop', `${how}${why}`), at);
};

const finished = (
  answer: RawResponse,
  headers: ResponseHeaders,
  { url, redirects, networks }: Place,
  ms: number,
  conditional: boolean,
): FetchedPage => {
  const { status, body, bytes } = answer;
  // "Not modified" means nothing to someone who has nothing, and nobody asked for a part.
  const unasked = (status === 304 && !conditional) || (status === 206 && !isComplete(answer.headers));
  const outcome = unasked ? 'server_error' : outcomeOfStatus(status);
  if (outcome !== 'ok' && outcome !== 'not_modified') {
    const { retryAfterMs } = headers;
    const failure = { url: url.href, redirects, httpStatus: status, retryAfterMs, network: networks.first };
    throw new FetchError(outcome, `${url.host} answered ${status}${unasked ? ', unasked' : ''}`, failure);
  }
  return {
    status,
    url: url.href,
    redirects,
    permanentUrl: permanentTarget(redirects),
    networks,
    headers,
    body,
    notModified: outcome === 'not_modified',
    ms: Math.round(ms),
    bytes,
  };
};
