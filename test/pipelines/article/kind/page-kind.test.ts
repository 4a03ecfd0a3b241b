import { describe, expect, it } from 'vitest';
import { extractFixture, extractHtml, PARAGRAPH, pageOf, SITE } from '../page.ts';

const FEED_TEXT = `<p>${'The sheds were bought by the lighthouse service, as its accounts show. '.repeat(30)}</p>`;

describe('the kind of a page', () => {
  it('is paywall when only the free part was served, and the offer to subscribe is not part of the text', () => {
    const article = extractFixture('paywall');
    expect(article.outcome).toBe('paywall');
    expect(article.text).toMatch(/^For two years .* they are worth\.$/s);
    expect(article.bodySource).toBe('page');
  });

  it('stays paywall when the feed has more, and then its text is the body', () => {
    const article = extractFixture('paywall', { contentHtml: FEED_TEXT });
    expect(article).toMatchObject({ outcome: 'paywall', bodySource: 'feed' });
    expect(article.text).toContain('lighthouse service');
  });

  it('keeps the free part when the feed has less', () => {
    expect(extractFixture('paywall', { contentHtml: '<p>Somebody buys sheds.</p>' }).bodySource).toBe('page');
  });

  it('is no paywall when the whole article was served although its data call it locked', () => {
    const data = '{"@type":"NewsArticle","headline":"Crane in the basin","isAccessibleForFree":false}';
    const page = pageOf(`<script type="application/ld+json">${data}</script>`, PARAGRAPH.repeat(15));
    expect(extractHtml(page).outcome).toBe('ok');
  });

  it.each([
    ['consent-wall', 'consent_wall'],
    ['bot-wall', 'bot_wall'],
    ['section-front', 'not_an_article'],
    ['too-short', 'too_short'],
  ])('of %s is %s', (fixture, outcome) => {
    expect(extractFixture(fixture).outcome).toBe(outcome);
  });

  it('is no wall when an article is about walls', () => {
    const body = `<article><h1>Are you a robot?</h1>${'<p>Captchas ask whether you are a robot, and verify you are human, by pictures of bridges. Accept all cookies, say other boxes, and reject all is grey; our partners and their legitimate interest stay.</p>'.repeat(8)}</article>`;
    expect(extractHtml(pageOf('<meta property="og:type" content="article">', body)).outcome).toBe('ok');
  });

  it('is not_an_article at the root of a site', () => {
    expect(extractHtml(pageOf(''), `${SITE}/`).outcome).toBe('not_an_article');
  });

  it('is ok when the page is too short and the feed is not', () => {
    expect(extractFixture('too-short', { contentHtml: FEED_TEXT })).toMatchObject({
      outcome: 'ok',
      bodySource: 'feed',
    });
  });

  it('counts characters where there are no words to count', () => {
    const page = (text: string) => pageOf('', `<article><p>${text}</p></article>`);
    expect(extractHtml(page('港の時計台が鳴った。')).outcome).toBe('too_short');
    expect(extractHtml(page('港を見下ろす丘の上の時計台で九日朝に鐘が鳴らされた。'.repeat(3))).outcome).toBe('ok');
  });
});
