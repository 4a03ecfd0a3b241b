import { describe, expect, test } from 'vitest';
import { effectiveAddress, matches, parseNetwork } from '../../config/network.ts';
import { loadSettings } from '../../config/settings.ts';

const holds = (network: string, address: string): boolean => {
  const effective = effectiveAddress(address);
  return effective !== undefined && matches(effective, parseNetwork(network));
};

test.each([
  ['10.0.0.0/8', ['10.1.2.3', '::ffff:10.1.2.3', '64:ff9b::10.1.2.3'], ['11.0.0.0', '::1', '::a00:1']],
  ['127.0.0.2', ['127.0.0.2'], ['127.0.0.3', '::1']],
  ['192.168.128.0/17', ['192.168.200.1'], ['192.168.127.255']],
  ['0.0.0.0/0', ['127.0.0.1', '8.8.8.8'], ['::1']],
  ['fd00::/8', ['fd12::1'], ['fe80::1', '10.0.0.1']],
  ['::1', ['::1'], ['::', '127.0.0.1', '::2']],
  ['::/0', ['::1', 'fd00::1'], ['10.0.0.1']],
  ['::ffff:10.0.0.0/104', ['10.1.2.3'], ['11.0.0.0', '::1']],
  ['::ffff:0:0/96', ['127.0.0.1', '8.8.8.8'], ['::1']],
  ['::ffff:10.0.0.1', ['10.0.0.1'], ['10.0.0.2', '::1']],
  ['64:ff9b::10.0.0.0/104', ['10.1.2.3'], ['11.0.0.0', '::1']],
])('%s contains exactly the expected addresses', (network, inside, outside) => {
  expect(inside.filter((address) => !holds(network, address))).toEqual([]);
  expect(outside.filter((address) => holds(network, address))).toEqual([]);
});

const NO_NETWORK = 'is not a network such as 10.0.0.0/8 or fd00::/8';

describe('parseNetwork and loadSettings reject with a one-line message:', () => {
  test.each([
    ...['example.com', '10/8', '10.0/16', '127.1', '0x7f000001', '2130706433', '010.0.0.0/8'].map((text) => [
      text,
      NO_NETWORK,
    ]),
    ...[
      '10.0.0.0/33',
      '10.0.0.0/8x',
      '10.0.0.0/',
      '10.0.0.0/8/8',
      '10.0.0.0/08',
      '10.0.0.0/-1',
      '10.0.0.0/1e1',
      '10.0.0.0/255.0.0.0',
    ].map((text) => [text, NO_NETWORK]),
    ...['fd00::/129', 'fe80::1%eth0', 'fe80::%1/64', '[fd00::]/8', '*', '/8', '10.0.0.0-10.0.0.9'].map((text) => [
      text,
      NO_NETWORK,
    ]),
    ['::ffff:10.0.0.0/8', 'contains more than IPv4 addresses: write an IPv4 network such as 10.0.0.0/8'],
    ['::ffff:10.0.0.0/95', 'contains more than IPv4 addresses: write an IPv4 network such as 10.0.0.0/32'],
    ['::ffff:0:0/0', 'contains more than IPv4 addresses: write an IPv4 network such as 0.0.0.0/0'],
    ['64:ff9b::/64', 'contains more than IPv4 addresses: write an IPv4 network such as 0.0.0.0/32'],
    ['10.1.2.3/8', 'has host bits set: write 10.0.0.0/8, or just 10.1.2.3'],
    ['::1/8', 'has host bits set: write ::/8, or just ::1'],
    ['::ffff:10.1.2.3/104', 'has host bits set: write 10.0.0.0/8, or just ::ffff:10.1.2.3'],
  ])('%s', (text, reason) => {
    expect(() => parseNetwork(text)).toThrow(new RangeError(`"${text}" ${reason}`));
    expect(() => loadSettings({ WIREROOM_ALLOW_NETWORKS: `192.168.0.0/16, ${text}` })).toThrow(
      `WIREROOM_ALLOW_NETWORKS cannot be used: "${text}" ${reason}`,
    );
  });
});

test('WIREROOM_ALLOW_NETWORKS accepts networks and single addresses', () => {
  const { allowNetworks } = loadSettings({ WIREROOM_ALLOW_NETWORKS: '10.0.0.0/8,fd00::/8  127.0.0.2' });
  expect(allowNetworks).toEqual(['10.0.0.0/8', 'fd00::/8', '127.0.0.2']);
});
