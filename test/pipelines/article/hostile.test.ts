import { describe, expect, it } from 'vitest';
import { WireroomError } from '../../../config/wireroom-error.ts';
import { articleFromFeed, extractArticle } from '../../../pipelines/article/index.ts';
import { HOSTILE_PAGES } from '../../support/hostile-pages.ts';
import { ARTICLE, extractHtml, PARAGRAPH, pageOf, SITE } from './page.ts';

const many = (text: string, times: number) => text.repeat(times);

const outcomeOf = (html: string): string => {
  try {
    return extractHtml(html).outcome;
  } catch (error) {
    if (error instanceof WireroomError) return error.outcome;
    throw error;
  }
};

/** Some are megabytes, and the machine may be busy. */
const PATIENT = { timeout: 120_000 };

describe('a page made to break the extractor', () => {
  it.each(HOSTILE_PAGES.map((page) => [page.outcome, page.name, page] as const))(
    'is %s: %s',
    PATIENT,
    (outcome, _, page) => {
      expect(outcomeOf(page.html())).toBe(outcome);
    },
  );

  it.each([
    ['formatting that is never closed', many('<b><i>', 60)],
    ['an attribute of 500 KB', `<p class="${many('a ', 250_000)}">text</p>`],
    ['scripts that are closed 100,000 times', many('<script></script>', 100_000)],
  ])('is still an article with its text: %s', (_, before) => {
    expect(extractHtml(pageOf('', before + PARAGRAPH.repeat(3))).text).toContain('a crane had fallen into the basin');
  });

  it('is rejected with a message about the first limit it exceeds', () => {
    expect(() => extractHtml(pageOf('', many('<div>', 10_000)))).toThrow(
      'the page has 10000 levels of nested elements, over the limit of 256',
    );
  });

  it("does not affect the page's text if it comes from the feed", () => {
    const contentHtml = many('<div>', 10_000);
    expect(extractHtml(pageOf('', PARAGRAPH.slice(0, 60)), `${SITE}/a`, { contentHtml }).outcome).toBe('too_short');
    expect(() => articleFromFeed({ html: contentHtml, url: SITE, hints: {} })).toThrow(
      expect.objectContaining({ outcome: 'too_large' }),
    );
  });
});

/** Seconds of processor time; wall-clock time would include other programs. */
const cpuSeconds = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

describe('a very small page', () => {
  // The second parser took 26 s for the first, and Readability 10 s for the second.
  it.each([
    ['8,000 empty boxes', many('<div></div>', 8_000)],
    ['4,000 paragraphs without text', many('<p>', 4_000)],
    ['4,000 of them under a window title', `</body><title>Crane</title>${many('<p>', 4_000)}`],
  ])('is parsed only once if it contains no text: %s', PATIENT, (_, html) => {
    expect(cpuSeconds(() => outcomeOf(`<!doctype html><body>${html}`))).toBeLessThan(5);
  });
});

describe('the text of a feed entry', () => {
  const read = (html: string) => articleFromFeed({ html, url: SITE, hints: {} });

  it('is rejected if it has more lines than any page has elements', PATIENT, () => {
    expect(() => read(many('a\n', 800_000))).toThrow(expect.objectContaining({ outcome: 'too_large' }));
  });

  it('may have any number of empty lines', PATIENT, () => {
    const line = 'The crane fell, and it lies in the basin, as everybody in the town has seen by now.';
    expect(read(`${line}${many('\n', 800_000)}${line}`).text).toBe(`${line}\n\n${line}`);
  });
});

describe('a document that is not a page', () => {
  it.each(['text/html', 'text/plain', 'application/octet-stream', 'text/javascript', 'html', ''])(
    'is one when it begins as one, whatever its type says: %s',
    (contentType) => {
      const body = new TextEncoder().encode(pageOf('<title>Crane</title>'));
      expect(extractArticle({ body, contentType, url: `${SITE}/a` }).outcome).toBe('ok');
    },
  );

  it.each([
    ['a PDF by its type', 'application/pdf', pageOf('')],
    ['a picture by its type', 'image/png', pageOf('')],
    ['a PDF by its bytes', undefined, '%PDF-1.7 <p>'],
    ['a feed', 'application/xml', '<?xml version="1.0"?><rss version="2.0"><channel><title>x</title></channel></rss>'],
    ['JSON', undefined, '{"a":1}'],
    ['JSON with HTML in it', 'text/html', JSON.stringify({ body: ARTICLE })],
    ['a script with HTML in it', 'application/javascript', `show('${ARTICLE}');`],
    ['a style sheet', 'text/css', `/* ${ARTICLE} */`],
    ['a calendar', 'text/calendar', `BEGIN:VCALENDAR\nDESCRIPTION:${ARTICLE}`],
    ['nothing', 'text/html', ' \n'],
  ])('is not_html: %s', (_, contentType, text) => {
    const body = new TextEncoder().encode(text);
    const input = { body, url: `${SITE}/a`, ...(contentType !== undefined && { contentType }) };
    expect(() => extractArticle(input)).toThrow(expect.objectContaining({ outcome: 'not_html', url: `${SITE}/a` }));
  });
});
