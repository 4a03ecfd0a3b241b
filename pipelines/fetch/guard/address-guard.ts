import type { LookupAddress } from 'node:dns';
import { lookup as resolve } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { type Address, effectiveAddress, matches, parseNetwork } from '../../../config/network.ts';
import { WireroomError } from '../../../config/wireroom-error.ts';
import type { Network } from '../../../model/feed.ts';
import { isPublicAddress } from './public-address.ts';
import { REFUSED_PORTS } from './refused-ports.ts';

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

/** Resolves all addresses of a host name. Rejects with Node's error (`ENOTFOUND` …) if there are none. */
export type ResolveHost = (host: string) => Promise<readonly LookupAddress[]>;

export interface GuardOptions {
  /** Private networks to open: CIDRs or single addresses. */
  readonly allow: readonly string[];
  /** Ports of refused-ports.tsv to open. */
  readonly allowPorts?: readonly number[];
  /** Resolver for host names; the system resolver by default. */
  readonly resolve?: ResolveHost;
  /** Networks to treat as public. For tests only, whose sites are on loopback; there is no setting for it. */
  readonly treatAsPublic?: readonly string[];
}

/** Protects against server-side request forgery: keeps external links and redirects out of private networks. */
export interface Guard {
  /** @throws WireroomError `bad_url` if the port belongs to another service, such as mail or a database */
  readonly checkPort: (url: URL) => void;
  /**
   * Checks a host before its addresses are known: IP literals (which never reach `lookup`) and
   * private names. If networks are open, private names pass, and their addresses decide.
   * @throws WireroomError `blocked_address`
   */
  readonly checkHost: (url: URL, network: Network) => void;
  /**
   * Lookup functions for sockets. They check the same addresses that the socket connects to, which
   * prevents DNS rebinding. `any` allows both networks, for a proxy.
   */
  readonly lookup: Readonly<Record<Network | 'any', LookupFunction>>;
  /**
   * Resolves a host and checks its addresses, for a request that a proxy sends.
   * @throws WireroomError `blocked_address`, or Node's error (`ENOTFOUND` …)
   */
  readonly checkAddresses: (url: URL, network: Network | 'any') => Promise<void>;
}

/**
 * Creates a guard that allows only the public internet and the networks in `allow`, separately. A
 * name is blocked if any of its addresses is, because the socket chooses among them. If a name has
 * addresses in both networks, only those in opened networks count as opened.
 * @throws RangeError if an entry of `allow` is not a network
 */
export function createGuard(options: GuardOptions): Guard {
  const open = options.allow.map(parseNetwork);
  const alsoPublic = (options.treatAsPublic ?? []).map(parseNetwork);
  const resolveHost = options.resolve ?? ((host) => resolve(host, { all: true }));
  const networkOf = (text: string): Network | undefined => {
    const address = effectiveAddress(text);
    if (address === undefined) return undefined;
    const isIn = (networks: readonly [Address, number][]) => networks.some((network) => matches(address, network));
    if (isPublicAddress(address) || isIn(alsoPublic)) return 'public';
    return isIn(open) ? 'opened' : undefined;
  };

  const addressesIn = async (wanted: Network | 'any', host: string): Promise<[LookupAddress, ...LookupAddress[]]> => {
    const all = await resolveHost(host);
    if (all.length === 0) throw Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' });
    const found = all.map((one) => ({ one, network: networkOf(one.address) }));
    for (const { one, network } of found) {
      if (network === undefined) throw notPublic(`${host} has the address ${one.address}, which is not public`);
      if (network === 'opened' && wanted === 'public')
        throw notForPublic(`${host} has the address ${one.address}, which`);
    }
    // A private name never belongs to a public site, whatever its address.
    const [first, ...others] = found.filter(
      ({ network }) => network === wanted || wanted === 'any' || isPrivateName(host),
    );
    if (first === undefined) throw notPublic(`${host} has no address in an opened network`);
    return [first.one, ...others.map(({ one }) => one)];
  };

  const lookupIn =
    (network: Network | 'any'): LookupFunction =>
    (host, { all }, callback) => {
      addressesIn(network, host).then(
        (addresses) => (all ? callback(null, addresses) : callback(null, addresses[0].address, addresses[0].family)),
        (error) => callback(error, ''),
      );
    };

  return {
    checkPort: ({ port }) => {
      const service = port === '' ? undefined : REFUSED_PORTS.get(Number(port));
      if (service === undefined || options.allowPorts?.includes(Number(port))) return;
      const refused = `port ${port} (${service}) is refused; WIREROOM_ALLOW_PORTS=${port} allows it`;
      throw new WireroomError('bad_url', refused);
    },
    checkHost: ({ hostname }, wanted) => {
      const host = hostname.replace(/^\[|\]$/g, '');
      if (isIP(host) !== 0) {
        const network = networkOf(host);
        if (network === undefined) throw notPublic(`${host} is not a public address`);
        if (network === 'opened' && wanted === 'public') throw notForPublic(host);
        if (network !== wanted) throw notPublic(`${host} is not in an opened network`);
      } else if (isPrivateName(host)) {
        if (open.length === 0) throw notPublic(`${host} is a private name`);
        if (wanted === 'public') throw notForPublic(host);
      }
    },
    lookup: { public: lookupIn('public'), opened: lookupIn('opened'), any: lookupIn('any') },
    checkAddresses: async ({ hostname }, wanted) => {
      const host = hostname.replace(/^\[|\]$/g, '');
      if (isIP(host) === 0) await addressesIn(wanted, host);
      else if (wanted === 'any' && networkOf(host) === undefined) throw notPublic(`${host} is not a public address`);
    },
  };
}

const notPublic = (what: string): WireroomError =>
  new WireroomError('blocked_address', `${what} (WIREROOM_ALLOW_NETWORKS opens networks)`);

const notForPublic = (what: string): WireroomError =>
  new WireroomError(
    'blocked_address',
    `${what} is in an opened network, which only feeds in that network and URLs from the operator may reach`,
  );
