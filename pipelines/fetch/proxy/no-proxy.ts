import { effectiveAddress, matches, parseNetwork } from '../../../config/network.ts';

/**
 * Whether the list of NO_PROXY exempts a host, as curl reads it: `*` exempts all, a domain (with or
 * without a dot before it) also its subdomains, a network or address the hosts that are named by
 * such an address.
 * @param hostname of a URL: lower case, brackets around IPv6
 */
export function isExempt(hostname: string, list: readonly string[]): boolean {
  const host = hostname.replace(/^\[|\]$|\.$/g, '');
  const address = effectiveAddress(host);
  return list.some((entry) => {
    if (entry === '*') return true;
    const name = entry.toLowerCase().replace(/^\[|\]$|\.$|^\*?\./g, '');
    if (address !== undefined) return isNetwork(name) && matches(address, parseNetwork(name));
    return host === name || host.endsWith(`.${name}`);
  });
}

const isNetwork = (text: string): boolean => {
  try {
    parseNetwork(text);
    return true;
  } catch {
    return false;
  }
};
