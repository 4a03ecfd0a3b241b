import type { LookupAddress } from 'node:dns';
import { lookup as resolve } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { type Address, effectiveAddress, matches, parseNetwork } from '../../../config/network.ts';
import { WireroomError } from '../../../config/wireroom-error.ts';
import { isPrivateName } from './private-name.ts';
import { isPublicAddress } from './public-address.ts';

/** All addresses of a host name; rejects with Node's error (`ENOTFOUND` …) when it has none. */
export type ResolveHost = (host: string) => Promise<readonly LookupAddress[]>;

export interface GuardOptions {
  /** Networks to open although they are not public: CIDRs or single addresses. */
  readonly allow: readonly string[];
  /** How host names become addresses; the system's resolver by default. */
  readonly resolve?: ResolveHost;
  /** Networks to take for public ones. For tests, whose sites are all on loopback; no setting leads here. */
  readonly takeForPublic?: readonly string[];
}

/** Where a connection leads: to the public internet, or into a network that the operator has opened. Never to both. */
export type Network = 'public' | 'opened';

/** Keeps strangers' links and redirects from making us knock at doors inside our own network. */
export interface Guard {
  /**
   * Checks what the host alone tells: an IP literal (those never reach `lookup`), or a name of private networks, which
   * passes where networks are open, since its addresses decide then. Throws `blocked_address`.
   */
  readonly checkHost: (url: URL, network: Network) => void;
  /**
   * Drop-in for the lookup of a socket: the addresses it checks are the very ones the socket connects to, so a name
   * that changes its mind between check and connection (DNS rebinding) gains nothing.
   */
  readonly lookup: Readonly<Record<Network, LookupFunction>>;
}

/**
 * A guard that lets through the public internet and the networks in `allow`, each by itself, and nothing else. A name is
 * refused as soon as one of its addresses is: which one a socket would pick is not ours to say. Of a name with addresses in
 * both, only those in opened networks count as opened.
 * Throws a RangeError for an entry of `allow` that is no network.
 */
export const createGuard = (options: GuardOptions): Guard => {
  const open = options.allow.map(parseNetwork);
  const likePublic = (options.takeForPublic ?? []).map(parseNetwork);
  const resolveHost = options.resolve ?? ((host) => resolve(host, { all: true }));
  const networkOf = (text: string): Network | undefined => {
    const address = effectiveAddress(text);
    if (address === undefined) return undefined;
    const isIn = (networks: readonly [Address, number][]) => networks.some((network) => matches(address, network));
    if (isPublicAddress(address) || isIn(likePublic)) return 'public';
    return isIn(open) ? 'opened' : undefined;
  };

  const addressesIn = async (wanted: Network, host: string): Promise<[LookupAddress, ...LookupAddress[]]> => {
    const all = await resolveHost(host);
    if (all.length === 0) throw Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' });
    const found = all.map((one) => ({ one, network: networkOf(one.address) }));
    for (const { one, network } of found) {
      if (network === undefined) throw notPublic(`${host} has the address ${one.address}, not a public one`);
      if (network === 'opened' && wanted === 'public')
        throw notForStrangers(`${host} has the address ${one.address}, which`);
    }
    // A name of private networks never leads to a stranger, whatever its address.
    const [first, ...others] = found.filter(({ network }) => network === wanted || isPrivateName(host));
    if (first === undefined) throw notPublic(`${host} has no address in an opened network`);
    return [first.one, ...others.map(({ one }) => one)];
  };

  const lookupIn =
    (network: Network): LookupFunction =>
    (host, { all }, callback) => {
      addressesIn(network, host).then(
        (addresses) => (all ? callback(null, addresses) : callback(null, addresses[0].address, addresses[0].family)),
        (error) => callback(error, ''),
      );
    };

  return {
    checkHost: ({ hostname }, wanted) => {
      const host = hostname.replace(/^\[|\]$/g, '');
      if (isIP(host) !== 0) {
        const network = networkOf(host);
        if (network === undefined) throw notPublic(`${host} is not a public address`);
        if (network === 'opened' && wanted === 'public') throw notForStrangers(host);
        if (network !== wanted) throw notPublic(`${host} is not in an opened network`);
      } else if (isPrivateName(host)) {
        if (open.length === 0) throw notPublic(`${host} is a name of private networks`);
        if (wanted === 'public') throw notForStrangers(host);
      }
    },
    lookup: { public: lookupIn('public'), opened: lookupIn('opened') },
  };
};

const notPublic = (what: string): WireroomError =>
  new WireroomError('blocked_address', `${what} (WIREROOM_ALLOW_NETWORKS opens networks)`);

const notForStrangers = (what: string): WireroomError =>
  new WireroomError(
    'blocked_address',
    `${what} is in an opened network, where only feeds of that network and the operator may lead`,
  );
