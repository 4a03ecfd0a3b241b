import type { LookupAddress } from 'node:dns';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../../model/feed.ts';
import { createGuard, type Guard } from '../../../pipelines/fetch/guard/address-guard.ts';

const refusal = expect.objectContaining({ outcome: 'blocked_address' });
const literal =
  (guard: Guard, host: string, network: Network = 'public') =>
  () =>
    guard.checkHost(new URL(`http://${host}/`), network);
const v4 = (...addresses: string[]): LookupAddress[] => addresses.map((address) => ({ address, family: 4 }));

const lookUp = (guard: Guard, host: string, all: boolean, network: Network = 'public') =>
  new Promise((resolve, reject) => {
    guard.lookup[network](host, { all }, (error, address, family) =>
      error ? reject(error) : resolve(all ? address : [address, family]),
    );
  });

describe('the address guard with an IP literal', () => {
  const guard = createGuard({ allow: [] });

  it.each([
    ['127.0.0.1', 'loopback'],
    ['127.8.9.10', 'all of 127/8'],
    ['2130706433', 'decimal'],
    ['0x7f000001', 'hexadecimal'],
    ['0177.0.0.1', 'octal'],
    ['127.1', 'shortened'],
    ['①②⑦.0.0.1', 'full-width digits'],
    ['0.0.0.0', 'this host'],
    ['0.1.2.3', 'this network'],
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'carrier-grade NAT'],
    ['100.100.100.200', 'a metadata service'],
    ['169.254.169.254', 'a metadata service'],
    ['168.63.129.16', 'a metadata service at a public address'],
    ['192.0.0.192', 'a metadata service'],
    ['192.0.2.1', 'documentation'],
    ['192.88.99.1', '6to4 relay'],
    ['198.18.0.1', 'benchmarks'],
    ['203.0.113.9', 'documentation'],
    ['224.0.0.1', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'broadcast'],
    ['[::]', 'unspecified'],
    ['[::1]', 'loopback'],
    ['[::127.0.0.1]', 'v4-compatible'],
    ['[::ffff:127.0.0.1]', 'mapped'],
    ['[::ffff:7f00:1]', 'mapped, in hexadecimal'],
    ['[::ffff:0:127.0.0.1]', 'translated'],
    ['[64:ff9b::10.0.0.1]', 'NAT64'],
    ['[64:ff9b:1::8.8.8.8]', 'local NAT64'],
    ['[2002:7f00:1::]', '6to4'],
    ['[2001:0:4136:e378::1]', 'Teredo'],
    ['[2001:db8::1]', 'documentation'],
    ['[fc00::1]', 'unique local'],
    ['[fd00:ec2::254]', 'a metadata service'],
    ['[fe80::1]', 'link-local'],
    ['[fec0::1]', 'site-local'],
    ['[ff02::1]', 'multicast'],
    ['[100::1]', 'discard'],
    ['[4000::1]', 'not given out'],
  ])('blocks %s (%s)', (host) => {
    expect(literal(guard, host)).toThrow(refusal);
  });

  it.each(['8.8.8.8', '100.63.255.255', '172.32.0.1', '[2606:4700::1111]', '[::ffff:8.8.8.8]', '[64:ff9b::8.8.8.8]'])(
    'allows %s',
    (host) => {
      expect(literal(guard, host)).not.toThrow();
    },
  );

  it('defers public names to the lookup', () => {
    for (const name of ['example.com', '127.0.0.1.example.com', 'localhost.example.com', 'mylocal.dev']) {
      expect(literal(guard, name)).not.toThrow();
    }
  });

  it('blocks private names, but defers them to the lookup if networks are open', () => {
    for (const name of ['localhost', 'www.localhost', 'intranet', 'nas.local', 'metadata.google.internal']) {
      expect(literal(guard, name)).toThrow(refusal);
      const opened = createGuard({ allow: ['10.0.0.0/8'] });
      expect(literal(opened, name, 'opened')).not.toThrow();
      expect(literal(opened, name)).toThrow(refusal);
    }
  });

  it('reports the address and the setting that opens networks in one line', () => {
    expect(literal(guard, '10.0.0.1')).toThrow(/^10\.0\.0\.1 is not a public address \(WIREROOM_ALLOW_NETWORKS .*\)$/);
  });
});

describe('the address guard with opened networks', () => {
  it.each([
    ['10.0.0.0/8', '10.255.0.1', '[fd00::1]'],
    ['127.0.0.2', '127.0.0.2', '127.0.0.3'],
    ['fd00::/8', '[fd12::1]', '[fe80::1]'],
    ['::1', '[::1]', '127.0.0.1'],
    ['10.0.0.0/8', '[::ffff:10.0.0.1]', '[::ffff:127.0.0.1]'],
    ['::ffff:10.0.0.0/104', '10.1.2.3', '127.0.0.1'],
    ['64:ff9b::10.0.0.0/104', '[64:ff9b::10.1.2.3]', '127.0.0.1'],
    ['0.0.0.0/0', '127.0.0.1', '[::1]'],
  ])('opens %s: allows %s, blocks %s, and treats neither as public', (network, opened, closed) => {
    const guard = createGuard({ allow: [network] });
    expect(literal(guard, opened, 'opened')).not.toThrow();
    expect(literal(guard, opened)).toThrow(/in an opened network, which only feeds in that network/);
    expect(literal(guard, closed, 'opened')).toThrow(refusal);
    expect(literal(guard, closed)).toThrow(refusal);
    expect(literal(guard, '8.8.8.8')).not.toThrow();
    expect(literal(guard, '8.8.8.8', 'opened')).toThrow(refusal);
  });

  it.each([
    '',
    'example.com',
    '10.0.0.0/33',
    '10.0.0.0/8x',
    '10/8',
    '10.0.0.0/',
    '10.0.0.0/8/8',
    'fd00::/129',
    '127.1',
  ])('rejects %j as a network', (text) => {
    expect(() => createGuard({ allow: [text] })).toThrow(RangeError);
  });
});

describe('the address guard with a host name', () => {
  it('returns the checked addresses in the format that the socket requests', async () => {
    const guard = createGuard({ allow: [], resolve: async () => v4('8.8.8.8', '8.8.4.4') });
    await expect(lookUp(guard, 'news.test', true)).resolves.toEqual(v4('8.8.8.8', '8.8.4.4'));
    await expect(lookUp(guard, 'news.test', false)).resolves.toEqual(['8.8.8.8', 4]);
  });

  it('blocks the name if any of its addresses is not public', async () => {
    const guard = createGuard({ allow: [], resolve: async () => v4('8.8.8.8', '192.168.0.5') });
    await expect(lookUp(guard, 'news.test', true)).rejects.toEqual(refusal);
    await expect(lookUp(guard, 'news.test', true)).rejects.toThrow(/news\.test has the address 192\.168\.0\.5/);
    await expect(lookUp(guard, 'news.test', false)).rejects.toEqual(refusal);
  });

  it('resolves a name with addresses in both networks only in the opened one', async () => {
    const guard = createGuard({ allow: ['10.0.0.0/8'], resolve: async () => v4('8.8.8.8', '10.0.0.5') });
    await expect(lookUp(guard, 'news.test', true)).rejects.toThrow(/10\.0\.0\.5, which is in an opened network/);
    await expect(lookUp(guard, 'news.test', true, 'opened')).resolves.toEqual(v4('10.0.0.5'));
    const elsewhere = createGuard({ allow: ['10.0.0.0/8'], resolve: async () => v4('8.8.8.8') });
    await expect(lookUp(elsewhere, 'news.test', true, 'opened')).rejects.toEqual(refusal);
  });

  it('blocks an address with a zone and an invalid address', async () => {
    for (const address of ['fe80::1%eth0', 'nonsense', '']) {
      const guard = createGuard({ allow: ['0.0.0.0/0'], resolve: async () => [{ address, family: 6 }] });
      await expect(lookUp(guard, 'news.test', true)).rejects.toEqual(refusal);
    }
  });

  it('forwards resolver errors and treats an empty result as one', async () => {
    const broken = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
    const failing = createGuard({ allow: [], resolve: () => Promise.reject(broken) });
    await expect(lookUp(failing, 'news.test', true)).rejects.toBe(broken);
    const empty = createGuard({ allow: [], resolve: async () => [] });
    await expect(lookUp(empty, 'news.test', true)).rejects.toMatchObject({ code: 'ENOTFOUND' });
  });

  it('blocks localhost', async () => {
    await expect(lookUp(createGuard({ allow: [] }), 'localhost', true)).rejects.toEqual(refusal);
  });
});
