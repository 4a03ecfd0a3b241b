import ipaddr from 'ipaddr.js';
import { type Address, matches } from '../../../config/network.ts';

const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3');
/** Answers every virtual machine of one large cloud with its configuration, from what looks like a public address. */
const CLOUD_WIRE_SERVER = '168.63.129.16';

/**
 * Whether an address belongs to the public internet: unicast and assigned to nobody's private, local, reserved,
 * documentation, tunnel (6to4, Teredo) or carrier-grade NAT use. In v6 only 2000::/3 is given out at all.
 */
export const isPublicAddress = (address: Address): boolean => {
  if (address.range() !== 'unicast') return false;
  return address instanceof ipaddr.IPv4 ? address.toString() !== CLOUD_WIRE_SERVER : matches(address, GLOBAL_UNICAST);
};
