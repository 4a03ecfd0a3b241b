import { type Agent, request } from 'undici';
import type { IncomingHttpHeaders } from 'undici/types/header.js';
import type { Deadline } from './deadline.ts';
import type { FetchLimits } from './fetch-limits.ts';
import { type ReadBody, readBody } from './response/read-body.ts';
import { firstValue } from './response/response-headers.ts';
import { tooLarge } from './response/size-limit.ts';

export interface RawResponse extends ReadBody {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

/**
 * One GET without redirects. The body is read for 2xx only. When this settles the connection is free for the next
 * request or closed. Throws `too_large`, `parse_error`, the deadline's reason, or an error of the network.
 */
export const requestOnce = async (
  agent: Agent,
  url: URL,
  headers: Readonly<Record<string, string>>,
  limits: FetchLimits,
  deadline: Deadline,
): Promise<RawResponse> => {
  // Raced, because a request that is still connecting does not listen to its signal.
  const response = await deadline.race(
    request(url, {
      dispatcher: agent,
      headers,
      headersTimeout: limits.headersMs,
      bodyTimeout: limits.idleMs,
      signal: deadline.signal,
    }),
  );
  const { statusCode: status, headers: answered, body } = response;
  // Destroying an unread body reports that it was destroyed; nobody else needs to hear it.
  body.on('error', () => {});
  try {
    // It has no body, and when that is read the connection can be kept.
    if (status === 304) await body.dump({ limit: limits.maxBytes, signal: deadline.signal });
    if (status < 200 || status > 299) return { status, headers: answered, body: new Uint8Array(), bytes: 0 };
    if (limits.whenLonger === 'fail' && Number(firstValue(answered['content-length'])) > limits.maxBytes) {
      throw tooLarge(limits.maxBytes);
    }
    const encoding = [answered['content-encoding'] ?? ''].flat().join(',');
    return { status, headers: answered, ...(await readBody(body, encoding, limits)) };
  } finally {
    body.destroy();
  }
};
