import { expect, test } from 'vitest';
import { isOwnHost } from '../../../workers/ops/ops-hosts.ts';

const LOOPBACK = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];
const OPENED = ['0.0.0.0', '::', '10.1.2.3', 'fd00::1'];
const answered = (host: string | undefined, addresses: readonly string[]): boolean[] => [
  ...new Set(addresses.map((address) => isOwnHost(host, address, 'Desk-7'))),
];

test.each([
  undefined,
  '127.0.0.1:9464',
  '127.0.0.1',
  '10.1.2.3:9464',
  '[::1]:9464',
  '[fd00::1]',
  'localhost',
  'LocalHost:9464',
  'localhost.:9464',
  'desk-7',
  'DESK-7:9464',
])('%s is always answered', (host) => {
  expect(answered(host, [...LOOPBACK, ...OPENED])).toEqual([true]);
});

test.each(['wireroom:9464', 'service', 'wireroom.default.svc.cluster.local:9464', 'desk-7.internal', 'desk-7.local'])(
  '%s is answered if the server is open to other machines',
  (host) => {
    expect(answered(host, LOOPBACK)).toEqual([false]);
    expect(answered(host, OPENED)).toEqual([true]);
  },
);

test.each([
  'evil.example:9464',
  'evil.example',
  '127.0.0.1.evil.example',
  'localhost.evil.example',
  'desk-7.evil.example',
  'a@127.0.0.1',
  '127.0.0.1/evil.example',
  '',
  ':9464',
  '[::1',
  '2130706433.example',
  '127.0.0.1:9464, evil.example',
])('%j is always refused', (host) => {
  expect(answered(host, [...LOOPBACK, ...OPENED])).toEqual([false]);
});
