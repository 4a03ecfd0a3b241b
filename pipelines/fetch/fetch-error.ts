import type { Outcome } from '../../config/outcomes.ts';
import { WireroomError } from '../../config/wireroom-error.ts';
import type { Network } from './guard/address-guard.ts';
import { networkFailure } from './network-failure.ts';
import type { Redirect } from './redirects.ts';

export interface FetchFailure {
  /** The URL that failed: the last of the chain. */
  readonly url: string;
  readonly redirects: readonly Redirect[];
  /** Status of the last response; absent when there was none. */
  readonly httpStatus?: number | undefined;
  /** How long the site wants to be left alone, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  /** Where the URL itself led; absent when it was never reached. */
  readonly network?: Network | undefined;
  readonly cause?: unknown;
}

/** Why a fetch came to nothing, and what the site said about it. */
export class FetchError extends WireroomError {
  readonly redirects: readonly Redirect[];
  readonly httpStatus: number | undefined;
  readonly retryAfterMs: number | undefined;
  readonly network: Network | undefined;

  constructor(outcome: Outcome, message: string, failure: FetchFailure) {
    super(outcome, message, failure);
    this.redirects = [...failure.redirects];
    this.httpStatus = failure.httpStatus;
    this.retryAfterMs = failure.retryAfterMs;
    this.network = failure.network;
  }
}

/** Gives an error from anywhere below its outcome, a message that names the host, and the URL it happened at. */
export const asFetchError = (error: unknown, failure: FetchFailure): FetchError => {
  const host = URL.canParse(failure.url) ? new URL(failure.url).host : failure.url.slice(0, 100);
  if (error instanceof WireroomError) {
    const message = error.message.startsWith(host) ? error.message : `${host}: ${error.message}`;
    return new FetchError(error.outcome, message, { ...failure, cause: error.cause });
  }
  const { outcome, reason } = networkFailure(error) ?? { outcome: 'internal', reason: `cannot be fetched: ${error}` };
  return new FetchError(outcome, `${host} ${reason}`, { ...failure, cause: error });
};
