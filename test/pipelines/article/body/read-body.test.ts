import { expect, test } from 'vitest';
import { readBody } from '../../../../pipelines/article/body/read-body.ts';
import { withDocument } from '../../../../pipelines/article/page/dom.ts';
import { PARAGRAPH, pageOf, SITE } from '../page.ts';

/** Pages, body, blocks and text from elsewhere. */
const PHASES = 4;
const TITLE = 'Crane in the basin';
const PAGE = pageOf(
  `<title>${TITLE}</title>`,
  `<nav>Home</nav><article><h1>${TITLE}</h1>${PARAGRAPH.repeat(3)}<aside>Weather: rain</aside>
   <div class="newsletter-box"><p>The harbour in your letter box, every day</p></div><div class="comments">First!</div></article>`,
);

test.each(['linkedom', 'jsdom'] as const)('the body is read without a change of the page, in %s', (engine) => {
  withDocument(PAGE, SITE, engine, (document) => {
    const { body } = document;
    const before = body.outerHTML;
    const { blocks } = readBody({ document, title: TITLE, url: SITE, rule: undefined }, { title: TITLE, authors: [] });
    expect(blocks).toHaveLength(3);
    expect(body.outerHTML).toBe(before);
  });
});

test('the page is walked at most once a phase', () => {
  withDocument(PAGE, SITE, 'linkedom', (document) => {
    const { body } = document;
    const first = body.firstChild;
    let walks = 0;
    Object.defineProperty(body, 'firstChild', {
      get() {
        walks += 1;
        return first;
      },
    });
    readBody({ document, title: TITLE, url: SITE, rule: undefined }, { title: TITLE, authors: [] });
    expect(walks).toBeGreaterThan(0);
    expect(walks).toBeLessThanOrEqual(PHASES);
  });
});

test('a page without an element around it is read whole', () => {
  const page = `<head><title>${TITLE}</title></head><body><h1>${TITLE}</h1>${PARAGRAPH.repeat(3)}</body>`;
  withDocument(page, SITE, 'linkedom', (document) => {
    expect(document.documentElement.localName).toBe('html');
    expect(document.body.textContent).toContain('The harbour');
    expect(document.title).toBe(TITLE);
  });
});
