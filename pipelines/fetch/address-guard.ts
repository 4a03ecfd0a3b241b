import type { LookupAddress } from 'node:dns';
import { lookup as resolve } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { matches, parseNetwork, reachedAddress } from '../../config/network.ts';
import { WireroomError } from '../../config/wireroom-error.ts';
import { isPrivateName } from './private-name.ts';
import { isPublicAddress } from './public-address.ts';

/** All addresses of a host name; rejects with Node's error (`ENOTFOUND` …) when it has none. */
export type ResolveHost = (host: string) => Promise<readonly LookupAddress[]>;

export interface GuardOptions {
  /** Networks to open although they are not public: CIDRs or single addresses. */
  readonly allow: readonly string[];
  /** How host names become addresses; the system's resolver by default. */
  readonly resolve?: ResolveHost;
}

/** Keeps strangers' links and redirects from making us knock at doors inside our own network. */
export interface Guard {
  /**
   * Checks what the host alone tells: an IP literal (those never reach `lookup`), or a name of private networks, which
   * passes when networks are open, since its addresses decide then. Throws `blocked_address`.
   */
  readonly checkHost: (url: URL) => void;
  /**
   * Drop-in for the lookup of a socket: the addresses it checks are the very ones the socket connects to, so a name
   * that changes its mind between check and connection (DNS rebinding) gains nothing.
   */
  readonly lookup: LookupFunction;
}

/**
 * A guard that lets through the public internet and the networks in `allow`, nothing else. A name is refused as soon
 * as one of its addresses is: which one a socket would pick is not ours to say.
 * Throws a RangeError for an entry of `allow` that is no network.
 */
export const createGuard = (options: GuardOptions): Guard => {
  const open = options.allow.map(parseNetwork);
  const resolveHost = options.resolve ?? ((host) => resolve(host, { all: true }));

  const check = (host: string, text: string): void => {
    const address = reachedAddress(text);
    if (address !== undefined && (isPublicAddress(address) || open.some((network) => matches(address, network))))
      return;
    throw blocked(
      host === text ? `${host} is not a public address` : `${host} has the address ${text}, not a public one`,
    );
  };

  const checkedAddresses = async (host: string): Promise<[LookupAddress, ...LookupAddress[]]> => {
    const [first, ...others] = await resolveHost(host);
    if (first === undefined) throw Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' });
    for (const { address } of [first, ...others]) check(host, address);
    return [first, ...others];
  };

  return {
    checkHost: ({ hostname }) => {
      const host = hostname.replace(/^\[|\]$/g, '');
      if (isIP(host) !== 0) check(host, host);
      else if (open.length === 0 && isPrivateName(host)) throw blocked(`${host} is a name of private networks`);
    },
    lookup: (host, { all }, callback) => {
      checkedAddresses(host).then(
        (addresses) => (all ? callback(null, addresses) : callback(null, addresses[0].address, addresses[0].family)),
        (error) => callback(error, ''),
      );
    },
  };
};

const blocked = (what: string): WireroomError =>
  new WireroomError('blocked_address', `${what} (WIREROOM_ALLOW_NETWORKS opens networks)`);
