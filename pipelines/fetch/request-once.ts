import { type Dispatcher, request } from 'undici';
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
 * Sends one GET request without following redirects. Reads the body for 2xx only. Afterwards the
 * connection is reusable or closed.
 * @throws `too_large`, `parse_error`, the deadline's reason, or a network error
 */
export async function requestOnce(
  dispatcher: Dispatcher,
  url: URL,
  headers: Readonly<Record<string, string>>,
  limits: FetchLimits,
  deadline: Deadline,
): Promise<RawResponse> {
  const response = await request(url, {
    dispatcher,
    headers: { ...headers }, // the agent of a proxy adds a host
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.idleMs,
    signal: deadline.signal,
  });
  const { statusCode: status, headers: responseHeaders, body } = response;
  // Destroying an unread body emits an error that can be ignored.
  body.on('error', () => {});
  try {
    // A 304 has no body. Reading to its end keeps the connection reusable.
    if (status === 304) await body.dump({ limit: limits.maxBytes, signal: deadline.signal });
    if (status < 200 || status > 299) return { status, headers: responseHeaders, body: new Uint8Array(), bytes: 0 };
    if (limits.whenLonger === 'fail' && Number(firstValue(responseHeaders['content-length'])) > limits.maxBytes) {
      throw tooLarge(limits.maxBytes);
    }
    const encoding = [responseHeaders['content-encoding'] ?? ''].flat().join(',');
    return { status, headers: responseHeaders, ...(await readBody(body, encoding, limits)) };
  } finally {
    body.destroy();
  }
}
