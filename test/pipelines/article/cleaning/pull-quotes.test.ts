import { expect, it } from 'vitest';
import { extractHtml, PARAGRAPH, pageOf } from '../page.ts';

const QUOTE = 'Nobody had looked at the rope of this crane since the summer before last.';
const SAID = `<p>“${QUOTE}” says Ann Lee, who has been master of the harbour for eleven years, and who wrote the report.</p>`;
const textOf = (apart: string, said = SAID): string =>
  extractHtml(pageOf('<title>Crane in the basin</title>', `<article>${PARAGRAPH}${apart}${PARAGRAPH}${said}</article>`))
    .text;
const timesIn = (text: string): number => text.split(QUOTE).length - 1;

it.each([
  ['a paragraph', `<p>${QUOTE}</p>`],
  ['a quotation', `<blockquote><p>“${QUOTE}”</p></blockquote>`],
  ['a quotation with the name of the speaker', `<p>${QUOTE}</p><p>Harbour master Ann Lee</p>`],
])('a sentence of the text that is set apart as %s is not text twice', (_, apart) => {
  const text = textOf(apart);
  expect(timesIn(text)).toBe(1);
  expect(text).not.toContain('Harbour master');
});

it.each([
  ['is not in the text', `<p>${QUOTE}</p>`, PARAGRAPH],
  ['is a point of a list', `<ul><li>${QUOTE}</li></ul>`, SAID],
])('a sentence that %s stays', (_, apart, said) => {
  expect(textOf(apart, said)).toContain(QUOTE);
});

it('a standfirst that the text repeats stays above it', () => {
  const page = `<article><h1>Crane in the basin</h1><p>${QUOTE}</p>${PARAGRAPH}${PARAGRAPH}${SAID}</article>`;
  expect(timesIn(extractHtml(pageOf('<title>Crane in the basin</title>', page)).text)).toBe(2);
});

it('few words of the text are no text twice if the page marks them as a quotation', () => {
  const said =
    '<p>— I told my wife it was a shed — says the keeper, who has built a crane of her own in the garden.</p>';
  const words = 'I told my wife it was a shed';
  expect(textOf(`<blockquote><p>${words}</p></blockquote>`, said).split(words)).toHaveLength(2);
  expect(textOf('<blockquote><p>No, never.</p></blockquote>', said)).toContain('No, never.');
});

it('the line after a sentence set apart stays if it names nobody', () => {
  expect(textOf(`<p>${QUOTE}</p><p><strong>What the report says</strong></p>`)).toContain('What the report says');
});

/** A page of paragraphs, with a box between the second and the last. */
const pageWith = (box: string, said: string): string =>
  `<article>${PARAGRAPH}<p>${said}</p>${box}${PARAGRAPH}</article>`;

it.each([
  [
    'with quote marks of its own and a shortened end, between prose and a German role',
    '<div class="zitat-kasten"><p>„Am Anfang hat uns im Hafen niemand geglaubt …“</p><span>Marta Weiß, Hafenmeisterin</span></div>',
    '„Am Anfang hat uns im Hafen niemand geglaubt, und dann kam der Brief“, sagt Marta Weiß. Sie hat ihn aufgehoben.',
    ['Marta Weiß, Hafenmeisterin', 'geglaubt …'],
  ],
  [
    'of two sentences, between which the Spanish text says who speaks',
    '<blockquote class="destacado"><p>La grúa se cayó sola aquella noche. Nadie la tocó</p><footer>Capitán del puerto</footer></blockquote>',
    '«La grúa se cayó sola aquella noche», dijo Luis Prieto. «Nadie la tocó».',
    ['Nadie la tocó\n', 'Capitán del puerto'],
  ],
  [
    'that begins with a capital where the French text has a colon',
    '<p class="exergue"><strong>« Nous avions écrit que la corde ne tiendrait pas »</strong></p>',
    'La maîtresse du port le répète : « nous avions écrit que la corde ne tiendrait pas, et elle n’a pas tenu ».',
    ['« Nous'],
  ],
  [
    'in a script without spaces',
    '<div class="pull"><p>「綱は去年の夏から誰も見ていなかった」</p></div>',
    '港長は「綱は去年の夏から誰も見ていなかったし、記録もない」と話し、来月から毎週点検すると約束した。',
    ['なかった」\n'],
  ],
])('a sentence set apart %s is not text twice', (_, box, said, gone) => {
  const { text } = extractHtml(pageOf('<title>Crane in the basin</title>', pageWith(box, said)));
  expect(text).toContain(said);
  for (const line of gone) expect(text).not.toContain(line);
});

it.each([
  ['short', '<blockquote><p>“It was the rope.”</p></blockquote>', '“It was the rope.”'],
  [
    'in the text in part only, with its speaker',
    '<blockquote><p>“It was the rope of the crane that broke. I said so.”</p><p>Ann Lee</p></blockquote>',
    'I said so.”\n\nAnn Lee',
  ],
  [
    'followed in its line by a sentence that the text does not have',
    '<blockquote><p>“It was the rope of the crane that broke. I said so to them</p></blockquote>',
    'I said so to them',
  ],
  [
    'in the text nowhere else, although the page shows it twice',
    '<blockquote>“Nobody has read the report of last year.” — Ann Lee</blockquote><blockquote>“Nobody has read the report of last year.” — Ann Lee, master</blockquote>',
    'Nobody has read the report',
  ],
  [
    'a subheading',
    '<p><strong>It was the rope of the crane that broke</strong></p>',
    '\n\nIt was the rope of the crane that broke\n\n',
  ],
])('a sentence set apart that is %s stays', (_, box, kept) => {
  const said = '“It was the rope of the crane that broke,” said Ann Lee, who has been its master for eleven years.';
  expect(extractHtml(pageOf('<title>Crane in the basin</title>', pageWith(box, said))).text).toContain(kept);
});
