import { expect, test } from 'vitest';
import { markupOf } from '../../../db/articles/commit/html-markup.ts';
import { createDatabase } from '../../support/database.ts';

const { pool } = await createDatabase();

const readAgain = async (text: string, markup: unknown): Promise<string> => {
  const { rows } = await pool.query<{ html: string }>('select wireroom.html_of($1, $2) as html', [
    text,
    JSON.stringify(markup),
  ]);
  return rows[0]?.html ?? '';
};

test.each([
  ['plain paragraphs', 'One.\n\nTwo & <three>.', '<p>One.</p>\n<p>Two &amp; &lt;three&gt;.</p>', null],
  [
    'a link, a heading and a list',
    'One.\n\nHead\n\nTwo.\n\nthree\n\nfour\n\nFive.',
    '<p>One.</p>\n<h2>Head</h2>\n<p>T<b>wo</b>.</p>\n<ul>\n<li>three</li>\n<li>four</li>\n</ul>\n<p>Five.</p>',
    {
      2: '<h2>Head</h2>\n<p>T<b>wo</b>.</p>\n<ul>\n<li>three</li>\n<li>four</li>\n</ul>',
      3: '',
      4: '',
      5: '',
    },
  ],
  [
    'pictures at both ends',
    'One.\n\nTwo.',
    '<figure>1</figure>\n<p>One.</p>\n<p>Two.</p>\n<figure>2</figure>',
    { 1: '<figure>1</figure>\n<p>One.</p>', 2: '<p>Two.</p>\n<figure>2</figure>' },
  ],
  [
    'paragraphs that begin alike',
    'A.\n\nA.\n\nA. B.',
    '<p>A.</p>\n<p>A.</p>\n<p>A. <i>B</i>.</p>',
    { 3: '<p>A. <i>B</i>.</p>' },
  ],
  ['no text', '', '', { 1: '' }],
  [
    'HTML that is not the text',
    'One.\n\nTwo.\n\nThree.',
    '<div>something\n\nelse</div>',
    { 1: '<div>something\n\nelse</div>', 2: '', 3: '' },
  ],
])('%s', async (_, text, html, markup) => {
  expect(markupOf(html, text)).toEqual(markup);
  expect(await readAgain(text, markup)).toBe(html);
});

test('whatever the blocks are, the HTML is read as it was written', async () => {
  let seed = 1;
  const below = (n: number): number => {
    seed = (seed * 48271) % 2147483647;
    return seed % n;
  };
  for (let round = 0; round < 300; round += 1) {
    const blocks = Array.from(
      { length: 1 + below(6) },
      () => ['a', 'b', 'a & b', '<p>a</p>', '', 'é\n7'][below(6)] ?? '',
    );
    const lines = blocks.flatMap((block) => {
      const plain = `<p>${block.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p>`;
      return [[plain], [plain], [], ['<hr>', plain], [`<h2>${block}</h2>`], [plain, '', '<ul>']][below(6)] ?? [];
    });
    const [text, html] = [blocks.join('\n\n'), lines.join('\n')];
    expect(await readAgain(text, markupOf(html, text)), JSON.stringify({ text, html })).toBe(html);
  }
});

test('a text of many items without a plain paragraph takes no longer than its length', () => {
  const items = Array.from({ length: 20_000 }, (_, n) => `item ${n}`);
  const html = `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
  const startedAt = performance.now();
  expect(Object.keys(markupOf(html, items.join('\n\n')) ?? {}).length).toBe(20_000);
  expect(performance.now() - startedAt).toBeLessThan(5_000);
});
