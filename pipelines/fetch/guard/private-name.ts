/**
 * Names that mean something inside a network only: without a dot, `localhost` (RFC 6761), `local` (RFC 6762), `home.arpa`
 * (RFC 8375), `internal` (set aside by ICANN; the metadata services of clouds live there) and `localdomain`.
 */
const PRIVATE = /^[^.]*$|(?:^|\.)(?:localhost|localdomain|local|internal|home\.arpa)$/;

/** Whether a host name, in lower case, cannot be one of the public internet, whatever a resolver says. */
export const isPrivateName = (host: string): boolean => PRIVATE.test(host.endsWith('.') ? host.slice(0, -1) : host);
