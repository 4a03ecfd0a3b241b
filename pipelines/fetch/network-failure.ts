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
  [/^CERT_HAS_EXPIRED$/, 'tls_failure', 'has a certificate that has expired'],
  [/^CERT_NOT_YET_VALID$/, 'tls_failure', 'has a certificate that is not valid yet'],
  [/^(?:ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)$/, 'tls_failure', 'has a certificate for another host'],
  [/^DEPTH_ZERO_SELF_SIGNED_CERT$/, 'tls_failure', 'has a certificate that it signed itself'],
  [
    /^(?:SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(?:GET_ISSUER_CERT|VERIFY_LEAF_SIGNATURE)\w*)$/,
    'tls_failure',
    'has a certificate of an unknown authority, or only the last one of its chain',
  ],
  [/^(?:CERT|CRL|UNABLE_TO|INVALID_(?:CA|PURPOSE))_?\w*$/, 'tls_failure', 'has no valid certificate'],
  [/^ERR_SSL_(?:\w*VERSION_NUMBER|PACKET_LENGTH\w*|HTTP_REQUEST)$/, 'tls_failure', 'speaks no TLS on this port'],
  [/^ERR_SSL_\w*(?:PROTOCOL|VERSION|CIPHER|DH_KEY)\w*$/, 'tls_failure', 'offers no TLS that is safe today'],
  [/^(?:EPROTO|ERR_(?:SSL|TLS|OSSL)_\w+)$/, 'tls_failure', 'offers no usable TLS'],
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
