import ipaddr from 'ipaddr.js';

export type Address = ipaddr.IPv4 | ipaddr.IPv6;

const NAT64 = ipaddr.parseCIDR('64:ff9b::/96');
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3');
/** Answers every virtual machine of one large cloud with its configuration, from what looks like a public address. */
const CLOUD_WIRE_SERVER = '168.63.129.16';

/**
 * Reads an address as the one that will really be reached: a v4 address inside a mapped (`::ffff:a.b.c.d`) or NAT64
 * (`64:ff9b::a.b.c.d`, RFC 6052) address becomes that v4 address. `undefined` when the text is no address.
 */
export const reachedAddress = (text: string): Address | undefined => {
  if (!ipaddr.isValid(text)) return undefined;
  const address = ipaddr.process(text);
  if (address instanceof ipaddr.IPv4 || !matches(address, NAT64)) return address;
  return ipaddr.IPv4.parse(address.toByteArray().slice(12).join('.'));
};

/**
 * Whether an address belongs to the public internet: unicast and assigned to nobody's private, local, reserved,
 * documentation, tunnel (6to4, Teredo) or carrier-grade NAT use. In v6 only 2000::/3 is given out at all.
 */
export const isPublicAddress = (address: Address): boolean => {
  if (address.range() !== 'unicast') return false;
  return address instanceof ipaddr.IPv4 ? address.toString() !== CLOUD_WIRE_SERVER : matches(address, GLOBAL_UNICAST);
};

/** Whether an address lies in a network; addresses and networks of different families never match. */
export const matches = (address: Address, [network, bits]: [Address, number]): boolean =>
  address.kind() === network.kind() && address.match(network, bits);
