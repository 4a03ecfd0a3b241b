import { describe, expect, it } from 'vitest';
import { countItemTags } from '../../../pipelines/feed/item-count.ts';
import { parse, rss } from './parse.ts';

describe('countItemTags', () => {
  it.each([
    ['<item><x/></item><ITEM a="1"/><items/><itemize>', 2],
    ['<entry><item/></entry>', 1],
    ['<item><![CDATA[<item> <![CDATA[ </item>]]><item>', 2],
    ['<x y="><item>', 1],
    ['item></item>', 0],
    ['<item/><item rdf:about="', 1],
    ['', 0],
  ])('counts in %j %i start tags', (xml, count) => {
    expect(countItemTags(xml, 'item')).toBe(count);
  });
});

it('a feed is rejected if not all of its entries can be read', async () => {
  // Deeper than the nesting limit.
  const buried = `${'<x>'.repeat(300)}<item rdf:about="g2"/>`;
  await expect(parse(rss(`<item><guid>g1</guid></item>${buried}`))).rejects.toMatchObject({
    outcome: 'parse_error',
    message: 'only 1 of 2 entries could be read',
    url: 'https://site.example/feed',
  });
});
