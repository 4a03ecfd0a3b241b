import { isIP } from 'node:net';
import { parseUrl } from '../../config/parse-url.ts';
import { WireroomError } from '../../config/wireroom-error.ts';
import type { Network } from '../../model/feed.ts';
import { asFetchError } from './fetch-error.ts';
import type { Guard } from './guard/address-guard.ts';
import type { Redirect } from './redirects.ts';

/** An IPv6 address with a zone (RFC 6874). The URL standard does not support zones, and public addresses have none. */
export const ZONED_ADDRESS = /^https?:\/\/[^/?#]*\[[0-9a-f:.]*%/i;

/** Networks in which a host may be resolved, in order. */
export type Networks = readonly [Network, ...Network[]];

interface HopContext {
  readonly redirects: readonly Redirect[];
  /** Network of the first request. */
  readonly network: Network | undefined;
  readonly guard: Guard;
  readonly reach: Network;
}

/**
 * Parses and checks the URL of a request, and returns the networks in which its host may be
 * resolved. The addresses of a host name are checked later, on connection.
 * @throws FetchError `bad_url` or `blocked_address`
 */
export function checkUrl(
  address: string,
  { redirects, network, guard, reach }: HopContext,
): { url: URL; networks: Networks } {
  try {
    const url = parseUrl(address);
    if (url === undefined && ZONED_ADDRESS.test(address))
      throw new WireroomError('blocked_address', 'an address with a zone is not public');
    if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
      throw new WireroomError('bad_url', 'not an http(s) URL');
    const networks = networksOf(url, guard, reach);
    if (url.username !== '' || url.password !== '')
      throw new WireroomError('bad_url', 'the URL contains a user name or password');
    guard.checkPort(url);
    return { url, networks };
  } catch (error) {
    throw asFetchError(error, { url: address, redirects, network });
  }
}

const networksOf = (url: URL, guard: Guard, reach: Network): Networks => {
  try {
    guard.checkHost(url, 'public');
  } catch (error) {
    if (reach === 'public') throw error;
    guard.checkHost(url, 'opened');
    return ['opened'];
  }
  // A public IP literal is never in an opened network, but a host name may be.
  return reach === 'opened' && isIP(url.hostname.replace(/^\[|\]$/g, '')) === 0 ? ['public', 'opened'] : ['public'];
};
