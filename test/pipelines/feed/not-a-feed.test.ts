import { expect, it } from 'vitest';
import { parse } from './parse.ts';

it.each([
  ['an HTML page', '<!doctype html><html><head><title>x</title></head><body><p>a<br>b &amp; c</body></html>'],
  ['an HTML page', '<html><body><feed class="posts"><channel></channel></feed></body></html>'],
  ['an empty document', '  \n\t '],
  ['an empty document', ''],
  ['plain text', 'Service temporarily unavailable'],
  ['JSON that is not a JSON Feed', '{"error":{"code":429}}'],
  ['JSON that is not a JSON Feed', '{"items":[{"a":1}]}'],
  ['invalid JSON', '{"version":"https://jsonfeed.org/version/1","items":['],
  ['an OPML list of feeds', '<?xml version="1.0"?><opml version="2.0"><body/></opml>'],
  ['XML with root element <Error>', '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>'],
  ['gzip data', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xa5])],
  ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
])('the error names %s', async (what, text) => {
  await expect(parse(text)).rejects.toMatchObject({
    outcome: 'not_a_feed',
    message: `not a feed but ${what}`,
    url: 'https://site.example/feed',
  });
});
