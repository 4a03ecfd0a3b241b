import { expect, it } from 'vitest';
import { extractHtml, PARAGRAPH, pageOf } from '../page.ts';

const textWith = (line: string): string =>
  extractHtml(
    pageOf(
      '<meta name="author" content="Anna Berg">',
      `<article><h1>Crane in the basin</h1>${line}${PARAGRAPH.repeat(3)}</article>`,
    ),
  ).text;

it.each([
  'By Anna Berg, 3 May 2026: The crane of Skellan has fallen into the basin and nobody was hurt.',
  'Anna Berg died on 3 May 2026.',
  'The crane was built by Karl Moor on 3 May 1926, and on 4 May 1926 it fell for the first time.',
])('a sentence with an author or dates is: %s', (line) => {
  expect(textWith(`<p>${line}</p>`)).toContain(line);
});
