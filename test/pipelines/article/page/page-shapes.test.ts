import { describe, expect, it } from 'vitest';
import { extractFixture, extractHtml, PARAGRAPH, pageOf, SITE } from '../page.ts';

const paragraphsOf = (fixture: string): readonly string[] => extractFixture(fixture).text.split('\n\n');
/** The beginning of each paragraph. */
const beginningsOf = (fixture: string): readonly string[] =>
  paragraphsOf(fixture).map((paragraph) => paragraph.split(' ').slice(0, 3).join(' '));

describe('a page with a counted byline, a date without a time, its headline twice and a box about the author', () => {
  const article = extractFixture('counted-byline');

  it('has headline, author and day', () => {
    expect(article.title).toBe('Island councils agree on a single ferry line');
    expect(article.authors).toEqual(['Ines Vale']);
    expect(article.published).toEqual({ at: new Date('2024-03-12'), precision: 'day', source: 'text' });
  });

  it('has the body from its first sentence to its last', () => {
    const paragraphs = article.text.split('\n\n');
    expect(paragraphs).toHaveLength(5);
    expect(paragraphs[0]).toMatch(/^The councils of Skellan and Varn agreed on Tuesday/);
    expect(paragraphs.at(-1)).toMatch(/could not agree\.$/);
  });

  it('is extracted the same if the byline has lines of its own', () => {
    const page = pageOf(
      '<title>Island councils agree on a single ferry line</title>',
      `<h1>Island councils agree on a single ferry line</h1><div>Tue Mar 12 2024</div><div>Ines Vale (2310 articles)</div>
       <h2>Island councils agree on a single ferry line</h2>${PARAGRAPH.repeat(3)}
       <div><p>Ines Vale</p><p>Ines Vale</p><p>Ines Vale is a senior Correspondent who has been reporting about ferries for last 10 years. She follows the tides</p></div>`,
    );
    const { authors, published, text } = extractHtml(page);
    expect(authors).toEqual(['Ines Vale']);
    expect(published).toMatchObject({ at: new Date('2024-03-12'), precision: 'day' });
    expect(text.split('\n\n').map((paragraph) => paragraph.slice(0, 11))).toEqual(Array(3).fill('The harbour'));
  });
});

describe('the shape of a page', () => {
  it('may be a live blog: its posts with their headings, in the order of the page', () => {
    const text = extractFixture('live-blog').text;
    expect(text).toMatch(/Power back.*wait for a crew.*Schools to stay shut.*told by telephone.*Harbour closed.*gust/s);
    expect(text).not.toMatch(/Copy link|Share/);
    expect(extractFixture('live-blog')).toMatchObject({
      outcome: 'ok',
      title: 'Storm Odile live: harbour closed, schools to stay shut',
      published: { at: new Date('2025-01-14T06:10:00Z') },
    });
  });

  it('may be an interview: questions and answers alternate, however short', () => {
    expect(beginningsOf('interview')).toEqual([
      'Edda Holm casts',
      'Mrs Holm, how',
      'Four hundred and',
      'What did they',
      'Patience.',
      'And what is',
      'The waiting. You',
      'Will there be',
      'The old ones,',
    ]);
  });

  it('may be a list of items: each heading before its text, without captions', () => {
    expect(beginningsOf('listicle')).toEqual([
      '1. The sea',
      '2. The drowned',
      '3. Beacon Hill',
      'None of these',
      '1. The sea',
      'Start at the',
      '2. The drowned',
      'Only the foundations',
      'Buy the map',
      '3. Beacon Hill',
      'Eighty metres are',
      'What to take',
      'Shoes that may',
      'Something against the',
    ]);
  });

  it('may be AMP, whose own elements for menus, consent, advertisements and lists are not text', () => {
    const article = extractFixture('amp');
    expect(article.text.split('\n\n')).toHaveLength(3);
    expect(article.text).not.toMatch(/partners|Advertisement|Loading|All the news/);
    expect(article.canonicalUrl).toBe(`${SITE}/news/lock-keeper-crown`);
  });

  it('may consist of sections that Readability takes for separate articles', () => {
    const section = (heading: string, text: string) =>
      `<div class="c"><div class="paragraph"><h2><div>${heading}</div></h2><div class="text"><div>${text}</div></div></div><div class="clear"></div></div>`;
    const page = pageOf(
      '',
      `<article><h1>Crane in the basin</h1>${['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((name) => section(`Section ${name}`, PARAGRAPH.replace('closed', `closed (${name})`))).join('')}</article>`,
    );
    expect(extractHtml(page).text.match(/closed \(\w+\)/g)).toHaveLength(6);
  });

  it('may close its body before its article', () => {
    const page = `<html><head><title>Crane</title></head><body><p>x</p></body><main><article>${PARAGRAPH.repeat(4)}</article></main></html>`;
    expect(extractHtml(page).text).toContain('a crane had fallen');
  });

  it('may have a heading that is never closed', () => {
    const page = pageOf('', `<article><h2><p>The mayor said so.</p>${PARAGRAPH.repeat(3)}</article>`);
    expect(extractHtml(page).html.match(/<p>The harbour/g)).toHaveLength(3);
  });

  it('may consist of figures, none of which holds much of it', () => {
    const about = Array.from({ length: 20 }, (_, at) => `crane ${at}`);
    const figures = about.map((word) => `<figure>${PARAGRAPH.replaceAll('crane', word)}</figure>`).join('');
    const { text } = extractHtml(pageOf('', `<div><h1>Crane in the basin</h1>${figures}</div>`));
    for (const word of about) expect(text).toContain(`after a ${word} had fallen`);
  });

  it.each([
    ['a name', '<span class="credit">Orla Quint</span>'],
    ['an advertisement', '<a class="promo-link" href="/ropes">ropes of nine strands</a>'],
    ['a list', '<em id="related">and what is called that here</em>'],
  ])('may have words in its sentences that are named as %s', (_, words) => {
    const paragraph = `<p>The harbour was closed on Monday after ${words} had been found at the foot of the crane, the master said.</p>`;
    const { text } = extractHtml(
      pageOf('', `<article><h1>Crane in the basin</h1>${PARAGRAPH}${paragraph}${PARAGRAPH}</article>`),
    );
    expect(text).toContain(words.replace(/<[^>]*>/g, ''));
  });
});
