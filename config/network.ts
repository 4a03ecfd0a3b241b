import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

export type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** An address and how many of its first bits count. */
export type Network = [address: Address, bits: number];

/** Prefix of the v6 addresses that a translator turns into the v4 address in their last 32 bits (RFC 6052). */
const NAT64 = ipaddr.parseCIDR('64:ff9b::/96');
/** First bits of an address that stands for the v4 address in the rest: mapped (`::ffff:a.b.c.d`) or NAT64. */
const PREFIX_BITS = 96;

/**
 * Reads an address as the one that will really be reached: a v4 address inside a mapped (`::ffff:a.b.c.d`) or NAT64
 * (`64:ff9b::a.b.c.d`) address becomes that v4 address. `undefined` when the text is no address.
 */
export const reachedAddress = (text: string): Address | undefined => {
  if (!ipaddr.isValid(text)) return undefined;
  const address = ipaddr.process(text);
  if (address instanceof ipaddr.IPv4 || !matches(address, NAT64)) return address;
  return ipaddr.IPv4.parse(address.toByteArray().slice(12).join('.'));
};

/** Whether an address lies in a network; addresses and networks of different families never match. */
export const matches = (address: Address, [network, bits]: Network): boolean =>
  address.kind() === network.kind() && address.match(network, bits);

/**
 * Reads a network (`10.0.0.0/8`, `fd00::/8`) or a single address. Mapped and NAT64 networks become the v4 network they
 * stand for. Refused is what may open more than it seems to: shortened addresses (`10/8`), bits beyond the network
 * (`::1/8`), and mapped networks wider than all of v4 (`::ffff:10.0.0.0/8` would hold `::1`).
 * @throws RangeError that quotes the text and says what to write
 */
export const parseNetwork = (text: string): Network => {
  const [given = '', length, ...rest] = text.split('/');
  const reached = isIP(given) !== 0 && !given.includes('%') ? reachedAddress(given) : undefined;
  const written = reached && ipaddr.parse(given);
  const all = written && 8 * written.toByteArray().length;
  const bits = length === undefined ? all : /^(?:0|[1-9]\d{0,2})$/.test(length) ? Number(length) : undefined;
  if (!written || !all || bits === undefined || bits > all || rest.length > 0)
    throw new RangeError(`"${text}" is not a network such as 10.0.0.0/8 or fd00::/8`);
  const standsForV4 = reached.kind() !== written.kind();
  if (standsForV4 && bits < PREFIX_BITS)
    throw new RangeError(
      `"${text}" holds more than v4 addresses: write their network as in ${reached}/${Math.min(bits, 32)}`,
    );
  const network: Network = standsForV4 ? [reached, bits - PREFIX_BITS] : [written, bits];
  const first = firstOf(network);
  if (first.toString() !== network[0].toString())
    throw new RangeError(`"${text}" has bits beyond its network: write ${first}/${network[1]}, or ${given} alone`);
  return network;
};

const firstOf = ([address, bits]: Network): Address =>
  ipaddr.fromByteArray(
    address.toByteArray().map((byte, at) => byte & (0xff00 >> Math.min(8, Math.max(0, bits - 8 * at))) & 0xff),
  );
