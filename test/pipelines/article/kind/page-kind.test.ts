import { describe, expect, it } from 'vitest';
import { extractFixture, extractHtml, PARAGRAPH, pageOf, SITE } from '../page.ts';

const FEED_TEXT = `<p>${'The sheds were bought by the lighthouse service, as its accounts show. '.repeat(30)}</p>`;

describe('the kind of a page', () => {
  it('is paywall if the server sends only the free part; the offer to subscribe is not part of the text', () => {
    const article = extractFixture('paywall');
    expect(article.outcome).toBe('paywall');
    expect(article.text).toMatch(/^For two years .* they are worth\.$/s);
    expect(article.bodySource).toBe('page');
  });

  it("stays paywall if the feed has more text, and the feed's text is the body", () => {
    const article = extractFixture('paywall', { contentHtml: FEED_TEXT });
    expect(article).toMatchObject({ outcome: 'paywall', bodySource: 'feed' });
    expect(article.text).toContain('lighthouse service');
  });

  it('keeps the free part if the feed has less text', () => {
    expect(extractFixture('paywall', { contentHtml: '<p>Somebody buys sheds.</p>' }).bodySource).toBe('page');
  });

  it('is not paywall if the whole article is served although its data declare it locked', () => {
    const data = '{"@type":"NewsArticle","headline":"Crane in the basin","isAccessibleForFree":false}';
    const page = pageOf(`<script type="application/ld+json">${data}</script>`, PARAGRAPH.repeat(15));
    expect(extractHtml(page).outcome).toBe('ok');
  });

  it.each([
    ['lines of a dialogue', '<p>I have an account of this paper since 2019.</p>'.repeat(13)],
    ['prices', `<ul>${'<li>One year of all our papers for 20 pounds a month</li>'.repeat(12)}</ul>`],
    ['questions and answers', '<h3>Who may read this?</h3><p>Everybody who has paid for the month.</p>'.repeat(8)],
  ])('is paywall if the free part is short, however many %s follow its end', (_, dialogue) => {
    const data = '{"@type":"NewsArticle","headline":"Crane in the basin","isAccessibleForFree":false}';
    const body = `<article>${PARAGRAPH.repeat(10)}<p>Subscribe to continue reading.</p>${dialogue}</article>`;
    const article = extractHtml(pageOf(`<script type="application/ld+json">${data}</script>`, body));
    expect(article.outcome).toBe('paywall');
    expect(article.text).toMatch(/the master said\.$/);
  });

  it.each([
    ['consent-wall', 'consent_wall'],
    ['bot-wall', 'bot_wall'],
    ['section-front', 'not_an_article'],
    ['too-short', 'too_short'],
  ])('of %s is %s', (fixture, outcome) => {
    expect(extractFixture(fixture).outcome).toBe(outcome);
  });

  it.each(['Ошибка 404. Страница не найдена', 'Erreur 404 – Page introuvable'])(
    'is not_an_article if the title says so after a code: %s',
    (title) => {
      expect(extractHtml(pageOf(`<title>${title}</title>`, '<p>404</p>')).outcome).toBe('not_an_article');
    },
  );

  it('is not a wall if an article is about walls', () => {
    const body = `<article><h1>Are you a robot?</h1>${'<p>Captchas ask whether you are a robot, and verify you are human, by pictures of bridges. Accept all cookies, say other boxes, and reject all is grey; our partners and their legitimate interest stay.</p>'.repeat(8)}</article>`;
    expect(extractHtml(pageOf('<meta property="og:type" content="article">', body)).outcome).toBe('ok');
  });

  it('is not_an_article at the root of a site', () => {
    expect(extractHtml(pageOf(''), `${SITE}/`).outcome).toBe('not_an_article');
  });

  it('is ok if the page is too short and the feed is not', () => {
    expect(extractFixture('too-short', { contentHtml: FEED_TEXT })).toMatchObject({
      outcome: 'ok',
      bodySource: 'feed',
    });
  });

  it('depends on characters in scripts without blanks', () => {
    const page = (text: string) => pageOf('', `<article><p>${text}</p></article>`);
    expect(extractHtml(page('港の時計台が鳴った。')).outcome).toBe('too_short');
    expect(extractHtml(page('港を見下ろす丘の上の時計台で九日朝に鐘が鳴らされた。'.repeat(3))).outcome).toBe('ok');
  });
});
