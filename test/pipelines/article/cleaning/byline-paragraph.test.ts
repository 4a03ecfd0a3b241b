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
  'By <a href="/berg">Anna Berg</a> Published 3 May 2026 at 14:30, updated 4 May 2026 at 09:12 Reading time: 4 minutes.',
  '<span>Von Anna Berg</span> <span>3. Mai 2026, 14:30 Uhr, zuletzt aktualisiert am 4. Mai 2026 um 09:12 Uhr</span> <span>Lesedauer: 4 Min.</span>',
  'Por Anna Berg | 3 de mayo de 2026 a las 14:30 | Actualizado el 4 de mayo de 2026 a las 09:12 | 4 minutos de lectura',
])('author, dates and reading time in one paragraph are not text: %s', (line) => {
  expect(textWith(`<div>${line}</div>`)).toMatch(/^The harbour/);
});

it.each([
  'By Anna Berg, 3 May 2026: The crane of Skellan has fallen into the basin and nobody was hurt.',
  'Anna Berg died on 3 May 2026.',
  'The crane was built by Karl Moor on 3 May 1926, and on 4 May 1926 it fell for the first time.',
])('a sentence with an author or dates is: %s', (line) => {
  expect(textWith(`<p>${line}</p>`)).toContain(line);
});
