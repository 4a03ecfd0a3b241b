import { Agent } from 'undici';
import { WireroomError } from '../../config/wireroom-error.ts';
import type { Guard } from './address-guard.ts';
import { ACCEPT_ENCODING } from './content-coding.ts';
import { startDeadline } from './deadline.ts';
import { asFetchError, FetchError } from './fetch-error.ts';
import type { FetchLimits } from './fetch-limits.ts';
import { isRedirect, MAX_REDIRECTS, permanentTarget, type Redirect } from './redirects.ts';
import { type Answer, requestOnce } from './request-once.ts';
import { first, isWhole, type ResponseHeaders, readHeaders, sendable } from './response-headers.ts';
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
  /** Called before every request, those of redirects included; what it throws is thrown as it is. */
  readonly permit?: (url: URL) => Promise<void>;
  /** Gives the fetch up; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** See accept.ts. */
  readonly accept?: string;
}

export interface FetchedPage {
  readonly status: number;
  /** Where it was found in the end. */
  readonly url: string;
  readonly redirects: readonly Redirect[];
  /** Where it has moved for good (see redirects.ts). */
  readonly permanentUrl: string | undefined;
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
  /** Waits for what is under way, then closes all connections. */
  readonly close: () => Promise<void>;
}

/** One fetcher per process: it keeps connections open for a few seconds and reuses them. */
export const createFetcher = ({ guard, userAgent, connectMs = 10_000 }: FetcherOptions): Fetcher => {
  const agent = new Agent({
    connect: { lookup: guard.lookup, timeout: connectMs },
    autoSelectFamily: true,
    // Node's own 250 ms are too short for a host at the other end of the world.
    autoSelectFamilyAttemptTimeout: 1_500,
    keepAliveMaxTimeout: 30_000,
  });

  const fetchPage = async (start: string, options: FetchOptions): Promise<FetchedPage> => {
    const headers = requestHeaders(userAgent, options);
    const redirects: Redirect[] = [];
    let cookies = false;
    let ms = 0;
    for (let address = start; ; ) {
      const url = checked(address, redirects, guard);
      await options.permit?.(url);

      const startedAt = performance.now();
      const expired = () => new WireroomError('timeout', `took longer than ${options.limits.totalMs / 1000} s`);
      const deadline = startDeadline(options.limits.totalMs - ms, expired, options.signal);
      let answer: Answer;
      try {
        answer = await requestOnce(agent, url, headers, options.limits, deadline);
      } catch (error) {
        if (options.signal?.aborted && error === options.signal.reason) throw error;
        throw asFetchError(error, { url: url.href, redirects });
      } finally {
        deadline.release();
        ms += performance.now() - startedAt;
      }

      const location = isRedirect(answer.status) ? first(answer.headers['location']) : undefined;
      if (location === undefined) return finished(answer, url, redirects, ms, isConditional(headers));
      cookies ||= 'set-cookie' in answer.headers;
      address = follow(url, answer.status, location, { redirects, cookies });
    }
  };

  return { fetchPage, close: () => agent.close() };
};

const requestHeaders = (userAgent: string, { accept = '*/*', validators }: FetchOptions): Record<string, string> => {
  const etag = sendable(validators?.etag);
  const lastModified = sendable(validators?.lastModified);
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

/** An IPv6 address with a zone (RFC 6874), which the URL standard does not know, and which no public address has. */
const ZONED = /^https?:\/\/[^/?#]*\[[0-9a-f:.]*%/i;

/** Throws `bad_url` or `blocked_address`; a host name's addresses are checked later, when it is connected to. */
const checked = (address: string, redirects: readonly Redirect[], guard: Guard): URL => {
  try {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined && ZONED.test(address))
      throw new WireroomError('blocked_address', 'an address with a zone is not a public one');
    if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
      throw new WireroomError('bad_url', 'not an http(s) URL');
    guard.checkHost(url);
    if (url.username !== '' || url.password !== '') throw new WireroomError('bad_url', 'the URL has a password in it');
    return url;
  } catch (error) {
    throw asFetchError(error, { url: address, redirects });
  }
};

/** Notes a redirect and returns its target, absolute. A fragment is kept unless the target has its own. */
const follow = (
  url: URL,
  status: number,
  location: string,
  { redirects, cookies }: { redirects: Redirect[]; cookies: boolean },
): string => {
  const at = { url: url.href, redirects, httpStatus: status };
  if (!URL.canParse(location, url.href)) {
    if (ZONED.test(location)) return location; // refused as it deserves when it is checked
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
  answer: Answer,
  url: URL,
  redirects: readonly Redirect[],
  ms: number,
  conditional: boolean,
): FetchedPage => {
  const { status, body, bytes } = answer;
  const headers = readHeaders(answer.headers);
  // "Not modified" means nothing to someone who has nothing, and nobody asked for a part.
  const unasked = (status === 304 && !conditional) || (status === 206 && !isWhole(answer.headers));
  const outcome = unasked ? 'server_error' : outcomeOfStatus(status);
  if (outcome !== 'ok' && outcome !== 'not_modified') {
    const failure = { url: url.href, redirects, httpStatus: status, retryAt: headers.retryAt };
    throw new FetchError(outcome, `${url.host} answered ${status}${unasked ? ', unasked' : ''}`, failure);
  }
  return {
    status,
    url: url.href,
    redirects,
    permanentUrl: permanentTarget(redirects),
    headers,
    body,
    notModified: outcome === 'not_modified',
    ms: Math.round(ms),
    bytes,
  };
};
