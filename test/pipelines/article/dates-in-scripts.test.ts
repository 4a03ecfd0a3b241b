import { describe, expect, it } from 'vitest';
import { extractHtml, PARAGRAPH, pageOf, SITE } from './page.ts';

const TITLE = 'Crane keeps the mail boat of Skellan in port';
const URL_PATH = '/news/crane-keeps-mail-boat';
const DAY = '2024-01-03';
const BODY = `<h1>${TITLE}</h1><article>${PARAGRAPH.repeat(3)}</article>`;
const publishedIn = (scripts: string, body = BODY) =>
  extractHtml(pageOf(`<title>${TITLE} – Marram Post</title>`, `${body}${scripts}`), `${SITE}${URL_PATH}`).published;
const json = (data: object): string =>
  `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(data)}</script>`;
const others = ['2023-11-11', '2023-12-12', '2024-02-02'].map((day, at) => ({
  headline: `Another story of the coast, number ${at}`,
  url: `/news/another-${at}`,
  publishedAt: `${day}T08:00:00Z`,
  datePublished: `${day}T08:00:00Z`,
}));
/** The parts of a state that say nothing about the article, in the size that pages have. */
const noise = { settings: { theme: 'light', copy: 'Read all about cranes and harbours here every day. '.repeat(10) } };

describe('the day of publication that only data in scripts state', () => {
  it.each([
    [
      'a JSON element: beside the headline',
      json({ props: { pageProps: { article: { headline: TITLE, publishedAt: `${DAY}T08:00:00Z` }, more: others } } }),
    ],
    [
      'a JSON element: beside the path of the page, as a number',
      json({ props: { page: { canonical: URL_PATH, publishedDate: 1704268800000 }, latest: others, ...noise } }),
    ],
    [
      'a JSON element: in an object of its own',
      json({
        data: { story: { title: { short: TITLE }, dates: { firstPublished: { timestamp: 1704268800 } } }, more: others },
      }),
    ],
    [
      'a state: by the URL of the page',
      `<script>window.__PRELOADED_STATE__ = ${JSON.stringify({ article: { url: `${SITE}${URL_PATH}`, datePublished: `${DAY}T08:00:00Z` }, latest: others, ...noise })};</script>`,
    ],
    [
      'a state: with a headline in parts',
      `<script>Fusion.globalContent=${JSON.stringify({ headlines: { basic: TITLE }, first_publish_date: `${DAY}T08:00:00Z`, related: others, ...noise })};Fusion.x=1;</script>`,
    ],
    [
      'a state: a cache of many entries',
      `<script>window.__APOLLO_STATE__ = ${JSON.stringify({ 'Article:1': others[0], 'Article:2': { title: TITLE, publishedAt: `${DAY}T08:00:00Z` }, 'Article:3': others[2], ...noise })}</script>`,
    ],
    [
      'a data layer: pushed',
      `<script>dataLayer.push({'pageType': 'article', 'publishDate': '${DAY} 08:00:00', 'pageTitle': '${TITLE}'});</script>`,
    ],
    [
      'a data layer: assigned',
      `<script>window.dataLayer = [{"articleTitle":"${TITLE}","publicationDate":"${DAY}"}];</script>`,
    ],
    [
      'a data layer: without quotes around its keys',
      `<script>var utag_data = {page_type: "article", publish_date: "20240103", section: "harbour"};</script>`,
    ],
  ])('is read from %s', (_, script) => {
    expect(publishedIn(script)?.at.toISOString().slice(0, 10)).toBe(DAY);
  });

  it.each([
    ['of other stories', json({ latest: others, ...noise })],
    ['of the last change', json({ article: { headline: TITLE, modifiedAt: `${DAY}T08:00:00Z` } })],
    ['ahead', json({ article: { headline: TITLE, publishedAt: '2094-01-03T08:00:00Z' } })],
    ['of a comment', json({ comments: [{ text: 'Lift it!', publishedAt: `${DAY}T08:00:00Z` }] })],
    ['of several, none beside the headline', `<script>a({publishDate:'2024-01-03'});b({publishDate:'2024-01-05'});</script>`],
    ['in broken data', '<script id="__NEXT_DATA__" type="application/json">{"headline":"</script>'],
  ])('is not that %s', (_, script) => {
    expect(publishedIn(script)).toBeUndefined();
  });

  it('comes after a date that the page shows at its headline', () => {
    const shown = BODY.replace('</h1>', '</h1><p>5 January 2024</p>');
    expect(publishedIn(json({ article: { headline: TITLE, publishedAt: `${DAY}T08:00:00Z` } }), shown)).toMatchObject({
      at: new Date('2024-01-05'),
      source: 'text',
    });
  });
});
