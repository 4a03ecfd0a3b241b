import { errors } from 'undici';
import type { Outcome } from '../../config/outcomes.ts';

export interface NetworkFailure {
  readonly outcome: Outcome;
  /** Completes a sentence that begins with the host: "example.com …". */
  readonly reason: string;
}

/** Error codes of Node, OpenSSL and undici, most telling first. */
const FAILURES: readonly (readonly [codes: RegExp, outcome: Outcome, reason: string])[] = [
  [/^(?:ENOTFOUND|ENODATA|EAI_\w+)$/, 'dns_failure', 'has no address'],
  [/^(?:ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/, 'timeout', 'took too long to accept a connection'],
  [/^UND_ERR_HEADERS_TIMEOUT$/, 'timeout', 'took too long to answer'],
  [/^UND_ERR_BODY_TIMEOUT$/, 'timeout', 'stopped sending'],
  [/^ECONNREFUSED$/, 'unreachable', 'refuses the connection'],
  [/^(?:EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|EACCES|EPERM)$/, 'unreachable', 'cannot be reached'],
  [/^(?:ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_INFO)$/, 'unreachable', 'broke the connection off'],
  [/^(?:EPROTO|ERR_(?:SSL|TLS|OSSL)_\w+)$/, 'tls_failure', 'offers no usable TLS'],
  [
    /^(?:CERT|CRL|UNABLE_TO|SELF_SIGNED|DEPTH_ZERO|INVALID_(?:CA|PURPOSE)|HOSTNAME)_?\w*$/,
    'tls_failure',
    'has no valid certificate',
  ],
  [/^(?:HPE_\w+|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES_\w+)$/, 'server_error', 'does not answer in valid HTTP'],
  [/^(?:Z_\w+|ERR__ERROR_\w+|ERR_BROTLI_\w+)$/, 'parse_error', 'sent a body that cannot be decompressed'],
];

/** What an error of the network stack means; `undefined` when it is not one. */
export const networkFailure = (error: unknown): NetworkFailure | undefined => {
  const code = codeOf(error);
  const failure = FAILURES.find(([codes]) => codes.test(code));
  return failure && { outcome: failure[1], reason: `${failure[2]} (${code})` };
};

/** When all addresses of a host fail, Node throws them together; the first stands for all. */
const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error instanceof errors.HTTPParserError) return 'HPE_INVALID';
  return codeOf(error instanceof AggregateError ? error.errors[0] : error.cause);
};
