import { isIP } from 'node:net';
import { WireroomError } from '../../config/wireroom-error.ts';
import { hasBadPort } from '../url/bad-port.ts';
import { asFetchError } from './fetch-error.ts';
import type { Guard, Network } from './guard/address-guard.ts';
import type { Redirect } from './redirects.ts';

/** An IPv6 address with a zone (RFC 6874), which the URL standard does not know, and which no public address has. */
export const ZONED_ADDRESS = /^https?:\/\/[^/?#]*\[[0-9a-f:.]*%/i;

/** Where a host may be looked for, in this order. */
export type Networks = readonly [Network, ...Network[]];

interface Way {
  readonly redirects: readonly Redirect[];
  /** Where the first request led. */
  readonly network: Network | undefined;
  readonly guard: Guard;
  readonly reach: Network;
}

/**
 * The URL of a request, and the networks where its host may be looked for, in their order. Throws `bad_url` or
 * `blocked_address`; a host name's addresses are checked later, when it is connected to.
 */
export const checkUrl = (
  address: string,
  { redirects, network, guard, reach }: Way,
): { url: URL; networks: Networks } => {
  try {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined && ZONED_ADDRESS.test(address))
      throw new WireroomError('blocked_address', 'an address with a zone is not a public one');
    if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
      throw new WireroomError('bad_url', 'not an http(s) URL');
    const networks = networksOf(url, guard, reach);
    if (url.username !== '' || url.password !== '') throw new WireroomError('bad_url', 'the URL has a password in it');
    if (hasBadPort(url)) throw new WireroomError('bad_url', `port ${url.port} is not for web sites`);
    return { url, networks };
  } catch (error) {
    throw asFetchError(error, { url: address, redirects, network });
  }
};

const networksOf = (url: URL, guard: Guard, reach: Network): Networks => {
  try {
    guard.checkHost(url, 'public');
  } catch (error) {
    if (reach === 'public') throw error;
    guard.checkHost(url, 'opened');
    return ['opened'];
  }
  // A public literal is found in no opened network; a name may be.
  return reach === 'opened' && isIP(url.hostname.replace(/^\[|\]$/g, '')) === 0 ? ['public', 'opened'] : ['public'];
};
