import { describe, expect, it } from 'vitest';
import { durationOf } from '../../../../pipelines/article/attachments/stated-media.ts';
import { splitCaption } from '../../../../pipelines/article/blocks/picture-note.ts';
import { ARTICLE, extractHtml, PARAGRAPH, pageOf, SITE } from '../page.ts';

const jsonLd = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = (inside: string): string => `<article>${PARAGRAPH}${inside}${PARAGRAPH}${PARAGRAPH}</article>`;
const picture = (src: string): string => `<img src="${src}" width="800" height="500" alt="">`;

describe('pictures', () => {
  it('have the caption and the credit of their figure', () => {
    const figure = `<figure>${picture('/crane.jpg')}<figcaption>The crane. <span class="photo-credit">Photo: Ann Lee/AFP</span></figcaption></figure>`;
    expect(extractHtml(pageOf('', article(figure))).media).toEqual([
      {
        kind: 'picture',
        url: `${SITE}/crane.jpg`,
        title: 'The crane.',
        credit: 'Ann Lee/AFP',
        width: 800,
        height: 500,
        source: 'page',
      },
    ]);
  });

  it('have the credit of JSON-LD', () => {
    const image = {
      '@type': 'ImageObject',
      contentUrl: '/crane.jpg',
      caption: 'A crane',
      copyrightHolder: { '@type': 'Organization', name: 'Pier Archive' },
    };
    const { media } = extractHtml(pageOf(jsonLd(image), article(`<figure>${picture('/crane.jpg?w=400')}</figure>`)));
    expect(media).toMatchObject([{ title: 'A crane', credit: 'Pier Archive' }]);
  });

  it('begin with the lead picture, which is not repeated if it is in the text too', () => {
    const head = `<meta property="og:image" content="/lead.jpg?w=1200"><meta property="og:image:width" content="1200">`;
    const urls = (body: string) => extractHtml(pageOf(head, body)).media.map(({ url }) => url);
    expect(urls(article(picture('/other.jpg')))).toEqual([`${SITE}/lead.jpg?w=1200`, `${SITE}/other.jpg`]);
    expect(urls(article(picture('/lead.jpg?w=400')))).toEqual([`${SITE}/lead.jpg?w=400`]);
  });

  it('are no tracking pixels, icons or hostile addresses', () => {
    const inside = `${picture('https://stats.example/pixel.gif')}<img src="/i.png" width="1" height="1">${picture('javascript:alert(1)')}`;
    expect(
      extractHtml(pageOf('<meta property="og:image" content="data:image/png;base64,AA">', article(inside))).media,
    ).toEqual([]);
    const icon = '<meta property="og:image" content="/icon.png"><meta property="og:image:width" content="64">';
    expect(extractHtml(pageOf(icon)).media).toEqual([]);
  });

  it('of the feed count only if the page has none', () => {
    const hints = { media: [{ kind: 'picture', url: 'https://x.example/t.jpg', source: 'feed' }] as const };
    expect(extractHtml(pageOf(''), undefined, hints).media).toEqual(hints.media);
    expect(extractHtml(pageOf('', article(picture('/crane.jpg'))), undefined, hints).media).toHaveLength(1);
  });
});

it.each([
  ['The crane (Foto: dpa)', 'The crane', 'dpa'],
  ['Photo: Ann Lee/Getty Images', undefined, 'Ann Lee/Getty Images'],
  ['The crane on Monday. © AFP', 'The crane on Monday.', 'AFP'],
  ['The crane on Monday. Credit: Ann Lee (Reuters)', 'The crane on Monday.', 'Ann Lee (Reuters)'],
  ['The photo: a crane fell. It lies there still.', 'The photo: a crane fell. It lies there still.', undefined],
  ['Trucks wait. Photograph: Issa Maïga', 'Trucks wait.', 'Issa Maïga'],
  ['A petrel off the island. (Image: M. Hallam/BAS)', 'A petrel off the island.', 'M. Hallam/BAS'],
  ['A second photo: the crane', 'A second photo: the crane', undefined],
  ['The crane', 'The crane', undefined],
])('the credit of "%s"', (text, caption, credit) => {
  expect(splitCaption(text)).toEqual({ ...(caption && { caption }), ...(credit && { credit }) });
});

describe('videos and recordings', () => {
  const video = (n: number) => ({
    '@type': 'VideoObject',
    name: `Video ${n}`,
    contentUrl: `/${n}.mp4`,
    duration: 'PT1M35S',
  });

  it('are those of the article in JSON-LD, not those beside it', () => {
    const data = [{ '@type': 'NewsArticle', headline: 'The crane', video: video(1) }, video(2), video(3)];
    expect(extractHtml(pageOf(data.map(jsonLd).join(''))).media).toEqual([
      { kind: 'video', url: `${SITE}/1.mp4`, title: 'Video 1', durationS: 95, source: 'page' },
    ]);
  });

  it('are its players, with what the feed states about the same file', () => {
    const hints = { media: [{ kind: 'audio', url: `${SITE}/1.mp3`, durationS: 60, source: 'feed' }] as const };
    const player =
      '<audio controls><source src="/1.mp3" type="audio/mpeg"></audio><aside><video src="/ad.mp4"></video></aside>';
    expect(extractHtml(pageOf('', article(player)), undefined, hints).media).toEqual([
      { kind: 'audio', url: `${SITE}/1.mp3`, type: 'audio/mpeg', durationS: 60, source: 'page' },
    ]);
  });

  it.each([
    ['PT1H2M3S', 3723],
    ['P1DT1S', 86_401],
    ['PT95.5S', 95],
    ['PT0S', undefined],
    ['95', undefined],
    [95, undefined],
  ])('last %s', (text, seconds) => expect(durationOf(text)).toBe(seconds));
});

describe('links', () => {
  it('are those of the text, each page once, without tracking parameters', () => {
    const inside = `<p>The master wrote a <a href="https://other.example/report?utm_source=x"><b>long</b> report</a> about it, and so did
      <a href="/news/master">his own &amp; best office</a>, which <a href="/news/master#2">again</a> blamed <a href="#top">nobody</a>
      and <a href="javascript:alert(1)">no</a> <a href="/news/story">crane</a> of the town at all, on that day.</p>`;
    expect(extractHtml(pageOf('', article(inside))).links).toEqual([
      { url: 'https://other.example/report', text: 'long report' },
      { url: `${SITE}/news/master`, text: 'his own & best office' },
    ]);
  });

  it('are none in menus', () => {
    expect(extractHtml(pageOf('', `<nav><a href="/sport">Sport</a></nav>${ARTICLE}`)).links).toEqual([]);
  });
});

it('other languages are those that the page declares, without itself', () => {
  const head = ['fr:/fr/pont', 'pt-br:/br/ponte', 'en:/news/story', 'x-default:/', 'de:javascript:1', 'fr:/fr/autre']
    .map((pair) => pair.split(/:(.*)/))
    .map(([language, href]) => `<link rel="alternate" hreflang="${language}" href="${href}">`);
  expect(extractHtml(pageOf(head.join(''))).alternates).toEqual([
    { language: 'fr', url: `${SITE}/fr/pont` },
    { language: 'pt-BR', url: `${SITE}/br/ponte` },
  ]);
});
