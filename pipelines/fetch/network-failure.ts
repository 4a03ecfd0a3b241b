import { errors } from 'undici';
import type { Outcome } from '../../config/outcomes.ts';

export interface NetworkFailure {
  readonly outcome: Outcome;
  /** Continues a sentence that starts with the host: "example.com …". */
  readonly reason: string;
}

/** Error codes of Node, OpenSSL and undici, most specific first. */
const FAILURES: readonly (readonly [codes: RegExp, outcome: Outcome, reason: string])[] = [
  [/^(?:ENOTFOUND|ENODATA|EAI_\w+)$/, 'dns_failure', 'has no address'],
  [/^(?:ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/, 'timeout', 'took too long to accept a connection'],
  [/^UND_ERR_HEADERS_TIMEOUT$/, 'timeout', 'took too long to answer'],
  [/^UND_ERR_BODY_TIMEOUT$/, 'timeout', 'stopped sending'],
  [/^ECONNREFUSED$/, 'unreachable', 'refused the connection'],
  [/^(?:EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|EACCES|EPERM)$/, 'unreachable', 'cannot be reached'],
  [/^(?:ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_INFO)$/, 'unreachable', 'closed the connection'],
  [/^CERT_HAS_EXPIRED$/, 'tls_failure', 'has an expired certificate'],
  [/^CERT_NOT_YET_VALID$/, 'tls_failure', 'has a certificate that is not valid yet'],
  [/^(?:ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)$/, 'tls_failure', 'has a certificate for another host'],
  [/^DEPTH_ZERO_SELF_SIGNED_CERT$/, 'tls_failure', 'has a self-signed certificate'],
  [
    /^(?:SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(?:GET_ISSUER_CERT|VERIFY_LEAF_SIGNATURE)\w*)$/,
    'tls_failure',
    'has a certificate of an unknown authority or an incomplete certificate chain',
  ],
  [/^(?:CERT|CRL|UNABLE_TO|INVALID_(?:CA|PURPOSE))_?\w*$/, 'tls_failure', 'has no valid certificate'],
  [/^ERR_SSL_(?:\w*VERSION_NUMBER|PACKET_LENGTH\w*|HTTP_REQUEST)$/, 'tls_failure', 'does not support TLS on this port'],
  [/^ERR_SSL_\w*(?:PROTOCOL|VERSION|CIPHER|DH_KEY)\w*$/, 'tls_failure', 'supports only insecure versions of TLS'],
  [/^(?:EPROTO|ERR_(?:SSL|TLS|OSSL)_\w+)$/, 'tls_failure', 'failed the TLS handshake'],
  [/^(?:HPE_\w+|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES_\w+)$/, 'server_error', 'sent an invalid HTTP response'],
  [/^(?:Z_\w+|ERR__ERROR_\w+|ERR_BROTLI_\w+)$/, 'parse_error', 'sent a body that cannot be decompressed'],
];

/** Maps an error of the network stack to an outcome. Returns `undefined` for other errors. */
export function networkFailure(error: unknown): NetworkFailure | undefined {
  const code = codeOf(error);
  const failure = FAILURES.find(([codes]) => codes.test(code));
  return failure && { outcome: failure[1], reason: `${failure[2]} (${code})` };
}

/** If all addresses of a host fail, Node throws an AggregateError; the first error represents it. */
const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error instanceof errors.HTTPParserError) return 'HPE_INVALID';
  return codeOf(error instanceof AggregateError ? error.errors[0] : error.cause);
};
