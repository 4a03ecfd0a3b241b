import { parseUrl } from '../../config/parse-url.ts';
import { WireroomError } from '../../config/wireroom-error.ts';
import type { Network } from '../../model/feed.ts';
import { checkUrl, ZONED_ADDRESS } from './check-url.ts';
import { createConnections, type Proxies } from './connections.ts';
import { startDeadline } from './deadline.ts';
import { asFetchError, FetchError } from './fetch-error.ts';
import type { FetchLimits } from './fetch-limits.ts';
import type { Guard } from './guard/address-guard.ts';
import { isRedirect, MAX_REDIRECTS, permanentTarget, type Redirect } from './redirects.ts';
import { type RawResponse, requestOnce } from './request-once.ts';
import { ACCEPT_ENCODING } from './response/content-coding.ts';
import { asValidator, firstValue, isComplete, type ResponseHeaders, readHeaders } from './response/response-headers.ts';
import { createRobotsCache, type RobotsCache } from './robots/robots-cache.ts';
import { createPost, type Post } from './sending/post.ts';
import { outcomeOfStatus } from './status-outcome.ts';

export interface FetcherOptions {
  readonly guard: Guard;
  /** See user-agent.ts. */
  readonly userAgent: string;
  /** Milliseconds for name lookup, connection and TLS handshake. */
  readonly connectMs?: number;
  readonly proxies?: Proxies;
}

export interface FetchOptions {
  readonly limits: FetchLimits;
  /** Validators of an earlier response, for a conditional request. */
  readonly validators?: { readonly etag?: string | undefined; readonly lastModified?: string | undefined };
  /**
   * Networks that the request and its redirects may reach: `public` (default), or `opened` for
   * both. A redirect from a public server never leads into an opened network.
   */
  readonly reach?: Network | undefined;
  /** Called before every request, including redirects. Its errors are rethrown unchanged. */
  readonly beforeRequest?: (url: URL, reach: Network) => Promise<void>;
  /** Called with every response, including redirects and errors, before it is processed. */
  readonly onResponse?: (url: URL, response: ResponseInfo) => Promise<void>;
  /** Aborts the fetch, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** See accept.ts. */
  readonly accept?: string;
}

export interface ResponseInfo {
  readonly status: number;
  readonly headers: ResponseHeaders;
  /** Milliseconds from the request to the end of the response. */
  readonly ms: number;
}

export interface FetchedPage {
  readonly status: number;
  /** Final URL after redirects. */
  readonly url: string;
  readonly redirects: readonly Redirect[];
  /** Target of permanent redirects (see redirects.ts). */
  readonly permanentUrl: string | undefined;
  /** Networks of the first and the final request. */
  readonly networks: { readonly first: Network; readonly last: Network };
  readonly headers: ResponseHeaders;
  /** Decompressed; empty if not modified. */
  readonly body: Uint8Array;
  readonly notModified: boolean;
  /** Total milliseconds of the requests, without `beforeRequest`. */
  readonly ms: number;
  /** Bytes of the body on the wire. */
  readonly bytes: number;
}

export interface Fetcher {
  /** Fetches a URL and follows its redirects. Every expected failure is a FetchError (see status-outcome.ts). */
  readonly fetchPage: (url: string, options: FetchOptions) => Promise<FetchedPage>;
  /** Sends a document to a receiver that the operator named. */
  readonly post: Post;
  /** Parsed robots.txt files. */
  readonly robots: RobotsCache;
  /** Waits for requests in progress, then closes all connections. */
  readonly close: () => Promise<void>;
}

/** Creates the fetcher of a process. Call it through polite-fetch.ts. */
export function createFetcher({ guard, userAgent, connectMs = 10_000, proxies = {} }: FetcherOptions): Fetcher {
  const connections = createConnections({ guard, connectMs, proxies });

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
      let response: RawResponse;
      let network: Network;
      let tookMs: number;
      try {
        // A request that is still resolving or connecting ignores its signal, so race it against the deadline.
        ({ response, network } = await deadline.race(
          connections.send(url, networks, (dispatcher) =>
            requestOnce(dispatcher, url, headers, options.limits, deadline),
          ),
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
      const info = { status: response.status, headers: readHeaders(response.headers), ms: Math.round(tookMs) };
      await options.onResponse?.(url, info);

      const location = isRedirect(response.status) ? firstValue(response.headers['location']) : undefined;
      const hop: Hop = { url, redirects, networks: { first: firstNetwork, last: network } };
      if (location === undefined) return finished(response, info.headers, hop, ms, isConditional(headers));
      cookies ||= 'set-cookie' in response.headers;
      address = follow(hop, response.status, location, cookies);
    }
  };

  return {
    fetchPage,
    post: createPost({ guard, connections, userAgent }),
    robots: createRobotsCache(),
    close: connections.close,
  };
}

/** State of a fetch at one hop. */
interface Hop {
  readonly url: URL;
  /** Mutable. */
  readonly redirects: Redirect[];
  readonly networks: FetchedPage['networks'];
}

const requestHeaders = (userAgent: string, { accept = '*/*', validators }: FetchOptions): Record<string, string> => {
  const etag = asValidator(validators?.etag);
  const lastModified = asValidator(validators?.lastModified);
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

/** Records a redirect and returns its absolute target. The fragment of the URL is kept unless the target has one. */
const follow = ({ url, redirects, networks }: Hop, status: number, location: string, cookies: boolean): string => {
  const failure = { url: url.href, redirects, httpStatus: status, network: networks.first };
  const target = parseUrl(location, url);
  if (target === undefined) {
    if (ZONED_ADDRESS.test(location)) return location; // checkUrl rejects it with the right outcome
    throw asFetchError(new WireroomError('bad_url', 'redirects to an invalid URL'), failure);
  }
  if (target.hash === '') target.hash = url.hash;
  redirects.push({ status, from: url.href, to: target.href });
  const isLoop = redirects.some(({ from }) => from === target.href);
  if (!isLoop && redirects.length <= MAX_REDIRECTS) return target.href;
  const problem = isLoop ? 'redirects in a loop' : `redirects more than ${MAX_REDIRECTS} times`;
  const reason = cookies ? ' and requires cookies, which are not supported' : '';
  throw asFetchError(new WireroomError('redirect_loop', `${problem}${reason}`), failure);
};

const finished = (
  response: RawResponse,
  headers: ResponseHeaders,
  { url, redirects, networks }: Hop,
  ms: number,
  conditional: boolean,
): FetchedPage => {
  const { status, body, bytes } = response;
  // A 304 without a conditional request and a partial 206 have no usable body.
  const unexpected = (status === 304 && !conditional) || (status === 206 && !isComplete(response.headers));
  const outcome = unexpected ? 'server_error' : outcomeOfStatus(status);
  if (outcome !== 'ok' && outcome !== 'not_modified') {
    const { retryAfterMs } = headers;
    const failure = { url: url.href, redirects, httpStatus: status, retryAfterMs, network: networks.first };
    throw new FetchError(outcome, `${url.host} answered ${unexpected ? 'an unexpected ' : ''}${status}`, failure);
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
