import { expect, it } from 'vitest';
import { plainText } from '../../../pipelines/text/plain-text.ts';
import { cpuMs } from '../../support/cpu-time.ts';

it.each([
  ['inline tags leave no gap', 'un<b>believ</b>able', 'unbelievable'],
  ['block tags separate words', '<p>One.</p><p>Two.<br>Three.</p>', 'One. Two. Three.'],
  ['references are decoded once', 'Fish &amp;amp; chips &#8211; 5&nbsp;&euro;', 'Fish &amp; chips – 5 €'],
  ['unknown tags are text', 'How to use <tile> and a < b', 'How to use <tile> and a < b'],
  ['scripts and styles are skipped', 'a<script>if (x < y) z("</p>")</script><style>p{}</style>b', 'ab'],
  ['a quoted > does not end a tag', '<img alt="1 > 0" src="x">rest', 'rest'],
  ['comments are skipped', 'a<!-- <b> -->c', 'ac'],
])('%s', (_, html, text) => {
  expect(plainText(html)).toBe(text);
});

it.each(['<', '&', '<a ', '<a href="', '<!--', '</', '<b>', '&lt;', '<a \'"', ' '])(
  'is linear in repeated %j',
  (part) => {
    const start = cpuMs();
    plainText(part.repeat(200_000));
    expect(cpuMs() - start).toBeLessThan(3_000);
  },
);
