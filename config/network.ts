import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

export type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** An address and the length of the network prefix in bits. */
export type Network = [address: Address, bits: number];

/** Prefix of IPv6 addresses that a translator maps to the IPv4 address in their last 32 bits (RFC 6052). */
const NAT64 = ipaddr.parseCIDR('64:ff9b::/96');
/** Length in bits of the prefix before an embedded IPv4 address, in mapped (`::ffff:a.b.c.d`) and NAT64 addresses. */
const PREFIX_BITS = 96;

/**
 * Parses an address and returns the one that a connection reaches: mapped (`::ffff:a.b.c.d`) and
 * NAT64 (`64:ff9b::a.b.c.d`) addresses become the embedded IPv4 address. Returns `undefined` if the
 * text is not an address.
 */
export function effectiveAddress(text: string): Address | undefined {
  if (!ipaddr.isValid(text)) return undefined;
  const address = ipaddr.process(text);
  if (address instanceof ipaddr.IPv4 || !matches(address, NAT64)) return address;
  return ipaddr.IPv4.parse(address.toByteArray().slice(12).join('.'));
}

/** Whether a network contains an address. Addresses and networks of different families never match. */
export function matches(address: Address, [network, bits]: Network): boolean {
  return address.kind() === network.kind() && address.match(network, bits);
}

/**
 * Parses a network (`10.0.0.0/8`, `fd00::/8`) or a single address. Mapped and NAT64 networks become
 * the embedded IPv4 network. Rejects notations that may open more than intended: shortened
 * addresses (`10/8`), host bits that are set (`::1/8`), and mapped networks wider than IPv4
 * (`::ffff:10.0.0.0/8` would contain `::1`).
 * @throws RangeError that quotes the text and suggests a correction
 */
export function parseNetwork(text: string): Network {
  const [given = '', length, ...rest] = text.split('/');
  const effective = isIP(given) !== 0 && !given.includes('%') ? effectiveAddress(given) : undefined;
  const literal = effective && ipaddr.parse(given);
  const maxBits = literal && 8 * literal.toByteArray().length;
  const bits = length === undefined ? maxBits : /^(?:0|[1-9]\d{0,2})$/.test(length) ? Number(length) : undefined;
  if (!literal || !maxBits || bits === undefined || bits > maxBits || rest.length > 0)
    throw new RangeError(`"${text}" is not a network such as 10.0.0.0/8 or fd00::/8`);
  const isEmbeddedV4 = effective.kind() !== literal.kind();
  if (isEmbeddedV4 && bits < PREFIX_BITS)
    throw new RangeError(
      `"${text}" contains more than IPv4 addresses: write an IPv4 network such as ${effective}/${Math.min(bits, 32)}`,
    );
  const network: Network = isEmbeddedV4 ? [effective, bits - PREFIX_BITS] : [literal, bits];
  const first = firstAddressOf(network);
  if (first.toString() !== network[0].toString())
    throw new RangeError(`"${text}" has host bits set: write ${first}/${network[1]}, or just ${given}`);
  return network;
}

const firstAddressOf = ([address, bits]: Network): Address =>
  ipaddr.fromByteArray(
    address.toByteArray().map((byte, at) => byte & (0xff00 >> Math.min(8, Math.max(0, bits - 8 * at))) & 0xff),
  );
