import { expect, test } from 'vitest';
import { canonicalizeStoredUrl, canonicalizeUrl } from '../../../model/url/canonicalize-url.ts';
import { isSyntheticEntryUrl, syntheticEntryUrl } from '../../../pipelines/feed/synthetic-entry-url.ts';

const FEED = 'https://harbour.example/feed.xml?lang=en';

test('an entry without a link has a synthetic URL, which stays unchanged in storage', () => {
  const address = syntheticEntryUrl(FEED, 'tag:harbour.example,2026:17 b');
  expect(address?.url).toBe(`${FEED}#!feed-entry=tag%3Aharbour.example%2C2026%3A17%20b`);
  expect(canonicalizeStoredUrl(address?.url ?? '')).toEqual(address);
  expect(isSyntheticEntryUrl(address?.url ?? '')).toBe(true);
});

test('entries have distinct synthetic URLs, even with long ids', () => {
  const ids = ['a', 'b', 'ü'.repeat(500), `${'ü'.repeat(499)}u`];
  const digests = ids.map((id) => syntheticEntryUrl(FEED, id)?.digest.toString('hex'));
  expect(digests).not.toContain(undefined);
  expect(new Set(digests).size).toBe(4);
});

test('other hash-bang routes are pages', () => {
  expect([FEED, `${FEED}#!story/1`, `${FEED}#feed-entry=1`, 'nonsense'].map(isSyntheticEntryUrl)).toEqual(
    Array(4).fill(false),
  );
});

test('external URLs cannot be synthetic: their fragment is dropped', () => {
  expect(canonicalizeUrl('https://victim.example/story#!feed-entry=1')).toEqual(
    canonicalizeUrl('https://victim.example/story'),
  );
  expect(canonicalizeUrl('#!feed-entry=1', 'https://victim.example/story')?.url).toBe('https://victim.example/story');
  expect(canonicalizeUrl('https://victim.example/app#!story/1')?.url, 'a route of the site').toBe(
    'https://victim.example/app#!story/1',
  );
});
