/**
 * Names that are valid only inside a network: without a dot, `localhost` (RFC 6761), `local` (RFC
 * 6762), `home.arpa` (RFC 8375), `internal` (reserved by ICANN; used by metadata services of
 * clouds) and `localdomain`.
 */
const PRIVATE = /^[^.]*$|(?:^|\.)(?:localhost|localdomain|local|internal|home\.arpa)$/;

/** Whether a lower-case host name cannot belong to the public internet, whatever address it resolves to. */
export function isPrivateName(host: string): boolean {
  return PRIVATE.test(host.endsWith('.') ? host.slice(0, -1) : host);
}
