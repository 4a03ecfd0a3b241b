import ipaddr from 'ipaddr.js';
import { type Address, matches } from '../../../config/network.ts';

const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3');
/** The configuration endpoint of virtual machines in a large cloud (Azure), on an address that looks public. */
const CLOUD_WIRE_SERVER = '168.63.129.16';

/**
 * Whether an address belongs to the public internet: unicast, and not private, local, reserved,
 * documentation, tunnel (6to4, Teredo) or carrier-grade NAT space. In IPv6 only 2000::/3 is
 * allocated.
 */
export function isPublicAddress(address: Address): boolean {
  if (address.range() !== 'unicast') return false;
  return address instanceof ipaddr.IPv4 ? address.toString() !== CLOUD_WIRE_SERVER : matches(address, GLOBAL_UNICAST);
}
