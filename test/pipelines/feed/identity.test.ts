import { describe, expect, it } from 'vitest';
import { entryIds, MAX_ID_LENGTH } from '../../../pipelines/feed/identity.ts';

describe('the id of an entry', () => {
  it('is its guid', () => {
    expect(entryIds([{ guid: 'g1', url: 'https://a.example/1', title: 'One' }])).toEqual(['g1']);
  });

  it('is the guid and the URL if several pages share a guid', () => {
    const ids = entryIds([
      { guid: 'g', url: 'https://a.example/1' },
      { guid: 'g', url: 'https://a.example/2' },
      { guid: 'h', url: 'https://a.example/3' },
    ]);
    expect(ids).toEqual(['g https://a.example/1', 'g https://a.example/2', 'h']);
  });

  it('is the guid for an entry that is listed twice, as for one that is listed once', () => {
    const entry = { guid: 'g', url: 'https://a.example/1' };
    expect(entryIds([entry, entry])).toEqual(['g', 'g']);
  });

  it('differs for entries that share a guid and have no URL', () => {
    const ids = entryIds([
      { guid: 'g', title: 'One' },
      { guid: 'g', title: 'Two' },
    ]);
    expect(new Set(ids).size).toBe(2);
  });

  it('is the URL if there is no guid', () => {
    expect(entryIds([{ url: 'https://a.example/1', title: 'One' }])).toEqual(['https://a.example/1']);
  });

  it('differs for entries that link to the same page', () => {
    const [first, second] = entryIds([
      { url: 'https://a.example/', title: 'One' },
      { url: 'https://a.example/', title: 'Two' },
    ]);
    expect(first).not.toBe(second);
    expect(first).toMatch(/^https:\/\/a\.example\/ sha256:/);
  });

  it('is a digest of title and content if there is neither', () => {
    const [one] = entryIds([{ title: 'ab', contentHtml: 'c' }]);
    expect(one).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(entryIds([{ title: 'a', contentHtml: 'bc' }])).not.toEqual([one]);
    expect(entryIds([{ title: 'ab', contentHtml: 'c' }])).toEqual([one]);
  });

  it('does not depend on the position of the entry', () => {
    const a = { guid: 'a' };
    const b = { url: 'https://a.example/b', title: 'B' };
    const c = { title: 'C' };
    expect(entryIds([a, b, c]).toReversed()).toEqual(entryIds([c, b, a]));
  });

  it('has a limited length, and long guids stay distinct', () => {
    const [first = '', second] = entryIds([{ guid: `${'x'.repeat(9_000)}1` }, { guid: `${'x'.repeat(9_000)}2` }]);
    expect(first.length).toBeLessThanOrEqual(MAX_ID_LENGTH);
    expect(first).not.toBe(second);
  });
});
