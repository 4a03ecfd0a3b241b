import type { Outcome } from '../../config/outcomes.ts';
import { parseUrl } from '../../config/parse-url.ts';
import { WireroomError } from '../../config/wireroom-error.ts';
import type { Network } from '../../model/feed.ts';
import { networkFailure } from './network-failure.ts';
import { ProxyError } from './proxy/proxy-error.ts';
import type { Redirect } from './redirects.ts';

export interface FetchFailure {
  /** The URL that failed, the last of the redirect chain. */
  readonly url: string;
  readonly redirects: readonly Redirect[];
  /** Status of the last response, if any. */
  readonly httpStatus?: number | undefined;
  /** Retry-After of the response, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  /** Network of the first request; absent if it was never connected. */
  readonly network?: Network | undefined;
  /** Whether the proxy failed, whatever the site. */
  readonly proxyFailed?: boolean | undefined;
  readonly cause?: unknown;
}

/** A failed fetch, with details of the response. */
export class FetchError extends WireroomError {
  readonly redirects: readonly Redirect[];
  readonly httpStatus: number | undefined;
  readonly retryAfterMs: number | undefined;
  readonly network: Network | undefined;
  readonly proxyFailed: boolean;

  constructor(outcome: Outcome, message: string, failure: FetchFailure) {
    super(outcome, message, failure);
    this.redirects = [...failure.redirects];
    this.httpStatus = failure.httpStatus;
    this.retryAfterMs = failure.retryAfterMs;
    this.network = failure.network;
    this.proxyFailed = failure.proxyFailed ?? false;
  }
}

/** Converts any error of a request to a FetchError with an outcome, a message that names the host, and the URL. */
export function asFetchError(error: unknown, failure: FetchFailure): FetchError {
  const host = parseUrl(failure.url)?.host ?? failure.url.slice(0, 100);
  if (error instanceof WireroomError) {
    const message = error.message.startsWith(host) ? error.message : `${host}: ${error.message}`;
    const proxyFailed = error instanceof ProxyError;
    return new FetchError(error.outcome, message, { ...failure, proxyFailed, cause: error.cause });
  }
  const { outcome, reason } = networkFailure(error) ?? { outcome: 'internal', reason: `cannot be fetched: ${error}` };
  return new FetchError(outcome, `${host} ${reason}`, { ...failure, cause: error });
}
