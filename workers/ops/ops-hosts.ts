import { isIP } from 'node:net';
import { hostname } from 'node:os';
import ipaddr from 'ipaddr.js';
import { isPrivateName } from '../../pipelines/fetch/guard/address-guard.ts';

/** A `Host` header: a name or an address, IPv6 in brackets, with or without a port. */
const HOST = /^(?:\[([\da-f:.]+)\]|([^\s:@/?#[\]]+))(?::\d*)?$/i;

/**
 * Whether to answer a request with this `Host` header. A web page can resolve its own name to this
 * machine (DNS rebinding), so that the browsers of its visitors could read what only this machine
 * may. Allowed are therefore IP addresses, `localhost` and the name of the machine, and if other
 * machines are served, names that exist only inside a network, such as service names of Compose.
 * Browsers never omit the header (HTTP/1.0).
 * @param address address that the server listens on
 */
export function isOwnHost(host: string | undefined, address: string, machine = hostname()): boolean {
  if (host === undefined) return true;
  const [, v6, name = v6 ?? ''] = HOST.exec(host) ?? [];
  if (isIP(name) !== 0) return true;
  const plain = name.toLowerCase().replace(/\.$/, '');
  if (plain === '') return false;
  if (plain === 'localhost' || plain === machine.toLowerCase()) return true;
  return ipaddr.process(address).range() !== 'loopback' && isPrivateName(plain);
}
