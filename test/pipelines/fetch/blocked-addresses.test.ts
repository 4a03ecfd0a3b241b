import type { LookupAddress } from 'node:dns';
import { isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { FETCH_LIMITS } from '../../../pipelines/fetch/fetch-limits.ts';
import { createFetcher } from '../../../pipelines/fetch/fetch-page.ts';
import { createGuard } from '../../../pipelines/fetch/guard/address-guard.ts';
import { startSite, stopSites } from './loopback-site.ts';

/** All known notations of blocked addresses: the part of the URL between `//` and the path. */
const FORMS: readonly (readonly [form: string, why: string])[] = [
  ['127.0.0.1', 'loopback'],
  ['127.255.255.254', 'the far end of loopback'],
  ['127.0.0.1.', 'a trailing dot'],
  ['127.1', 'two parts'],
  ['127.0.1', 'three parts'],
  ['2130706433', 'decimal'],
  ['0x7f000001', 'hexadecimal'],
  ['0X7F000001', 'hexadecimal in capitals'],
  ['017700000001', 'octal'],
  ['0177.0.0.1', 'octal in parts'],
  ['0x7f.0x0.0x0.0x1', 'hexadecimal in parts'],
  ['0x7f.1', 'hexadecimal, two parts'],
  ['0177.0x0.1', 'octal, hexadecimal and decimal'],
  ['00000177.0.0.01', 'zeros before octal digits'],
  ['0', 'zero alone'],
  ['0x0', 'zero in hexadecimal'],
  ['0.0.0.0', 'this host'],
  ['0.1.2.3', 'this network'],
  ['１２７.０.０.１', 'full-width digits'],
  ['①②⑦.⓪.⓪.①', 'digits in circles'],
  ['127。0。0。1', 'ideographic full stops'],
  ['127．0．0．1', 'full-width full stops'],
  ['127｡0｡0｡1', 'half-width full stops'],
  ['%31%32%37.0.0.1', 'percent-encoded digits'],
  ['127%2e0%2e0%2e1', 'percent-encoded dots'],
  ['%EF%BC%91%EF%BC%92%EF%BC%97.0.0.1', 'percent-encoded full-width digits'],
  ['127.0.\u00ad0.1', 'a soft hyphen inside'],
  ['127.0.\t0.1', 'a tab inside'],
  ['10.0.0.1', 'private'],
  ['10.255.255.255', 'private'],
  ['012.0.0.1', 'private in octal'],
  ['167772161', 'private in decimal'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.168.0.1', 'private'],
  ['192.168.257', 'private, three parts'],
  ['3232235777', 'private in decimal'],
  ['100.64.0.1', 'carrier-grade NAT'],
  ['100.127.255.255', 'carrier-grade NAT'],
  ['169.254.0.1', 'link-local'],
  ['169.254.169.254', 'metadata'],
  ['2852039166', 'metadata in decimal'],
  ['0xa9fea9fe', 'metadata in hexadecimal'],
  ['0251.0376.0251.0376', 'metadata in octal'],
  ['169.254.43518', 'metadata, three parts'],
  ['169.254.170.2', 'metadata of containers'],
  ['100.100.100.200', 'metadata'],
  ['168.63.129.16', 'metadata at an address that looks public'],
  ['192.0.0.192', 'metadata'],
  ['192.0.0.8', 'protocol assignments'],
  ['192.0.2.1', 'documentation'],
  ['198.51.100.1', 'documentation'],
  ['203.0.113.1', 'documentation'],
  ['192.88.99.1', '6to4 relay'],
  ['198.18.0.1', 'benchmarks'],
  ['198.19.255.255', 'benchmarks'],
  ['224.0.0.1', 'multicast'],
  ['239.255.255.250', 'multicast'],
  ['240.0.0.1', 'reserved'],
  ['255.255.255.255', 'broadcast'],
  ['4294967295', 'broadcast in decimal'],
  ['[::]', 'unspecified'],
  ['[::1]', 'loopback'],
  ['[0:0:0:0:0:0:0:1]', 'loopback in full'],
  ['[0000:0000:0000:0000:0000:0000:0000:0001]', 'loopback with all zeros'],
  ['[::7f00:1]', 'v4-compatible'],
  ['[::127.0.0.1]', 'v4-compatible with dots'],
  ['[::ffff:127.0.0.1]', 'mapped'],
  ['[::ffff:7f00:1]', 'mapped in hexadecimal'],
  ['[::FFFF:A9FE:A9FE]', 'mapped metadata'],
  ['[0:0:0:0:0:ffff:10.0.0.1]', 'mapped in full'],
  ['[::ffff:0:127.0.0.1]', 'translated'],
  ['[64:ff9b::127.0.0.1]', 'NAT64'],
  ['[64:ff9b::a9fe:a9fe]', 'NAT64 to metadata'],
  ['[64:ff9b:1::1]', 'NAT64 of the network itself'],
  ['[2002:7f00:1::1]', '6to4'],
  ['[2002:808:808::1]', '6to4 of a public address'],
  ['[2001:0:53aa:64c:0:fbe0:80ff:fffe]', 'Teredo'],
  ['[2001:2::1]', 'benchmarks'],
  ['[2001:10::1]', 'cryptographic identifiers of old'],
  ['[2001:20::1]', 'cryptographic identifiers'],
  ['[2001:db8::1]', 'documentation'],
  ['[3fff::1]', 'documentation'],
  ['[5f00::1]', 'segment routing'],
  ['[fc00::1]', 'unique local'],
  ['[fd12:3456:789a::1]', 'unique local'],
  ['[fd00:ec2::254]', 'metadata'],
  ['[fd20:ce::254]', 'metadata'],
  ['[fe80::1]', 'link-local'],
  ['[febf::1]', 'link-local'],
  ['[fe80::1%25eth0]', 'link-local with a zone'],
  ['[fe80::1%eth0]', 'link-local with a bare zone'],
  ['[::1%251]', 'loopback with a zone'],
  ['[fec0::1]', 'site-local'],
  ['[ff02::1]', 'multicast'],
  ['[100::1]', 'discard'],
  ['localhost', 'the loopback name'],
  ['LOCALHOST', 'in capitals'],
  ['localhost.', 'a trailing dot'],
  ['ｌｏｃａｌｈｏｓｔ', 'in full-width letters'],
  ['%6cocalhost', 'percent-encoded'],
  ['www.localhost', 'a name below localhost'],
  ['a.b.localhost.', 'a name below localhost, with a trailing dot'],
  ['localhost.localdomain', 'a name below localdomain'],
  ['intranet', 'a name without a dot'],
  ['metadata', 'a name without a dot'],
  ['metadata.google.internal', 'a name below internal'],
  ['metadata.google.internal.', 'a name below internal, with a trailing dot'],
  ['instance-data.ec2.internal', 'a name below internal'],
  ['printer.local', 'a name below local'],
  ['router.home.arpa', 'a name below home.arpa'],
  ['desk.example@127.0.0.1', 'a user name before it'],
  ['desk.example:80@127.0.0.1', 'a user name and a password before it'],
  ['desk.example%2f@10.0.0.1', 'a user name with a slash before it'],
  ['desk.example%23@0x7f.1', 'a user name with a hash before it'],
  ['a@b@192.168.0.1', 'two user names before it'],
  ['loopback.desk.example', 'a public name with a loopback address'],
  ['127.0.0.1.desk.example', 'a public name that holds its address'],
  ['six.desk.example', 'a public name with a v6 address'],
  ['mapped.desk.example', 'a public name with a mapped address'],
  ['scoped.desk.example', 'a public name with an address in a zone'],
  ['mixed.desk.example', 'a public name with a public address and a private one'],
  ['mixed-six.desk.example', 'a public name with a public v4 and a private v6 address'],
  ['nonsense.desk.example', 'a public name with an invalid address'],
];

const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  'loopback.desk.example': ['127.0.0.1'],
  '127.0.0.1.desk.example': ['127.0.0.1'],
  'six.desk.example': ['fe80::1'],
  'mapped.desk.example': ['::ffff:10.0.0.1'],
  'scoped.desk.example': ['fe80::1%eth0'],
  'mixed.desk.example': ['8.8.8.8', '192.168.0.1'],
  'mixed-six.desk.example': ['8.8.8.8', 'fd00::1'],
  'nonsense.desk.example': ['somewhere'],
};

/** Result of a private network's resolver for names that are not in the table. */
const INSIDE = ['10.9.8.7'];

const resolve = async (host: string): Promise<LookupAddress[]> =>
  (ADDRESSES[host] ?? INSIDE).map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));

const fetcherFor = (allow: readonly string[]) =>
  createFetcher({ guard: createGuard({ allow, resolve }), userAgent: 'wireroom/test', connectMs: 500 });

const closed = fetcherFor([]);
const redirected = fetcherFor(['127.0.9.1']);
afterEach(stopSites);
afterAll(async () => {
  await closed.close();
  await redirected.close();
});

const limits = { limits: { ...FETCH_LIMITS.page, totalMs: 2_000 }, reach: 'opened' as const };

describe('the fetcher rejects with blocked_address', () => {
  it('more than sixty notations', () => {
    expect(new Set(FORMS.map(([form]) => form)).size).toBeGreaterThanOrEqual(120);
  });

  it.each(FORMS)('%s (%s)', async (form) => {
    await expect(closed.fetchPage(`http://${form}/feed`, limits)).rejects.toMatchObject({
      outcome: 'blocked_address',
      redirects: [],
    });
    await expect(closed.fetchPage(`https://${form}:8443/feed`, limits)).rejects.toMatchObject({
      outcome: 'blocked_address',
    });
  });

  it('each notation as a redirect target', async () => {
    const site = await startSite(({ url }, response) => {
      const [form = ''] = FORMS[Number(url?.slice(1))] ?? [];
      // Headers are limited to ASCII, so other characters are percent-encoded.
      const location = `http://${form}/feed`.replace(/[^\t\x21-\x7e]/gu, encodeURIComponent);
      response.writeHead(302, { Location: location }).end();
    }, '127.0.9.1');
    const outcomes = await Promise.all(
      FORMS.map(async ([form], at) => {
        const error: unknown = await redirected.fetchPage(site.at(`/${at}`), limits).catch((reason: unknown) => reason);
        return [form, error instanceof Error && 'outcome' in error ? error.outcome : error];
      }),
    );
    expect(outcomes.filter(([, outcome]) => outcome !== 'blocked_address')).toEqual([]);
  });

  it('only new connections: a kept-alive connection stays on its checked address', async () => {
    let addresses = ['127.0.9.1'];
    const guard = createGuard({
      allow: ['127.0.9.1'],
      resolve: async () => addresses.map((address) => ({ address, family: 4 })),
    });
    const fetcher = createFetcher({ guard, userAgent: 'wireroom/test' });
    onTestFinished(() => fetcher.close());
    const site = await startSite((_request, response) => response.end('checked'), '127.0.9.1');
    const url = `http://desk.example:${site.port}/`;
    await fetcher.fetchPage(url, limits);
    // The name now resolves to a private address; the open connection still leads to the checked address.
    addresses = ['10.0.0.1'];
    await nextTurn();
    const again = await fetcher.fetchPage(url, limits);
    expect(Buffer.from(again.body).toString()).toBe('checked');
    expect(site.connections().made).toBe(1);
    // A new connection is checked again, and connections are never shared between hosts.
    await expect(fetcher.fetchPage(`http://other.example:${site.port}/`, limits)).rejects.toMatchObject({
      outcome: 'blocked_address',
    });
    await stopSites();
    await expect(fetcher.fetchPage(url, limits)).rejects.toMatchObject({ outcome: 'blocked_address' });
  });
});

/** Some containers have no IPv6. */
const hasV6 = Object.values(networkInterfaces()).some((ends) => ends?.some(({ address }) => address === '::1'));

describe('the list of opened networks', () => {
  it.each<[network: string, open: string, shut: string]>([
    ['127.0.9.0/24', '127.0.9.7', '127.0.10.7'],
    ['127.0.9.7', '127.0.9.7', '127.0.9.8'],
    ...(hasV6 ? [['::1/128', '::1', 'fe80::1'] satisfies [string, string, string]] : []),
  ])('%s opens a network for addresses and for names', async (network, open, shut) => {
    const host = (address: string): string => (isIPv6(address) ? `[${address}]` : address);
    const names: Readonly<Record<string, string>> = { 'open.local': open, 'shut.local': shut, localhost: open };
    const guard = createGuard({
      allow: [network],
      resolve: async (name) => [{ address: names[name] ?? '', family: isIPv6(open) ? 6 : 4 }],
    });
    const fetcher = createFetcher({ guard, userAgent: 'wireroom/test' });
    onTestFinished(() => fetcher.close());
    const site = await startSite((_request, response) => response.end('inside'), open);
    for (const name of [host(open), 'open.local', 'localhost']) {
      await expect(fetcher.fetchPage(`http://${name}:${site.port}/`, limits)).resolves.toMatchObject({ status: 200 });
    }
    for (const name of [host(shut), 'shut.local']) {
      await expect(fetcher.fetchPage(`http://${name}:${site.port}/`, limits)).rejects.toMatchObject({
        outcome: 'blocked_address',
      });
    }
  });
});
