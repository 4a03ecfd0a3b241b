import { isIP } from 'node:net';
import { hostname } from 'node:os';
import ipaddr from 'ipaddr.js';
import { isPrivateName } from '../../pipelines/fetch/guard/private-name.ts';

/** A `Host` header: a name or an address, v6 in brackets, with or without a port. */
const HOST = /^(?:\[([\da-f:.]+)\]|([^\s:@/?#[\]]+))(?::\d*)?$/i;

/**
 * Whether to answer a request by its `Host` header. A page of the web can let its own name lead to this machine (DNS
 * rebinding), and its visitors' browsers would read here what only this machine may: so answered are IP addresses, which
 * no page can be at but those of the machine itself, `localhost` and the machine's name. Where other machines are served
 * too, so are the names they have inside a network, such as Compose's service names; the web has none of these. Without
 * the header (HTTP/1.0) no browser asks.
 * @param address what the server listens on
 */
export const isOwnHost = (host: string | undefined, address: string, machine = hostname()): boolean => {
  if (host === undefined) return true;
  const [, v6, name = v6 ?? ''] = HOST.exec(host) ?? [];
  if (isIP(name) !== 0) return true;
  const plain = name.toLowerCase().replace(/\.$/, '');
  if (plain === '') return false;
  if (plain === 'localhost' || plain === machine.toLowerCase()) return true;
  return ipaddr.process(address).range() !== 'loopback' && isPrivateName(plain);
};
