import { type Dispatcher, request } from 'undici';
import { WireroomError } from '../../../config/wireroom-error.ts';
import { checkUrl } from '../check-url.ts';
import type { Connections } from '../connections.ts';
import { startDeadline } from '../deadline.ts';
import { asFetchError } from '../fetch-error.ts';
import type { Guard } from '../guard/address-guard.ts';
import { readHeaders } from '../response/response-headers.ts';

export interface PostOptions {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a receiver answered. Its body does not matter. */
export interface PostAnswer {
  readonly status: number;
  /** Retry-After, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** Milliseconds from the request to the answer. */
  readonly ms: number;
}

/**
 * Sends a POST request to a URL of the operator, which may be in an opened network, and follows no
 * redirects.
 * @throws FetchError if there is no answer; its message names the host, never the path or query
 */
export type Post = (url: string, options: PostOptions) => Promise<PostAnswer>;

/**
 * Milliseconds from the request to the headers of the answer, and in total. A receiver should
 * answer first and work later.
 */
export const POST_LIMITS = { headersMs: 15_000, totalMs: 20_000 };

/** A body that is larger or slower is not read. */
const MAX_READ_BYTES = 65_536;
const READ_MS = 1_000;

interface PostContext {
  readonly guard: Guard;
  readonly connections: Connections;
  readonly userAgent: string;
}

export function createPost({ guard, connections, userAgent }: PostContext): Post {
  return async (address, { body, headers }) => {
    const { url, networks } = checkUrl(address, { redirects: [], network: undefined, guard, reach: 'opened' });
    const startedAt = performance.now();
    const { headersMs, totalMs } = POST_LIMITS;
    const deadline = startDeadline(totalMs, () => new WireroomError('timeout', `took longer than ${totalMs / 1000} s`));
    const send = async (dispatcher: Dispatcher): Promise<Omit<PostAnswer, 'ms'>> => {
      const answer = await request(url, {
        dispatcher,
        method: 'POST',
        body,
        headers: { 'user-agent': userAgent, ...headers },
        headersTimeout: headersMs,
        bodyTimeout: headersMs,
        signal: deadline.signal,
      });
      // The status says all: nobody waits for the rest. Reading it keeps the connection reusable.
      answer.body.on('error', () => {});
      void answer.body.dump({ limit: MAX_READ_BYTES, signal: AbortSignal.timeout(READ_MS) }).catch(() => undefined);
      return { status: answer.statusCode, retryAfterMs: readHeaders(answer.headers).retryAfterMs };
    };
    try {
      const { response } = await deadline.race(connections.send(url, networks, send));
      return { ...response, ms: Math.round(performance.now() - startedAt) };
    } catch (error) {
      throw asFetchError(error, { url: url.origin, redirects: [] });
    } finally {
      deadline.release();
    }
  };
}
