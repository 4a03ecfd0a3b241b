import { describe, expect, it } from 'vitest';
import { sanitizeHtml, sanitizeParts } from '../../../../pipelines/article/blocks/sanitize.ts';
import { articleFromFeed } from '../../../../pipelines/article/index.ts';
import { extractFixture, extractHtml, PARAGRAPH, pageOf, SITE } from '../page.ts';

const htmlOf = (body: string): string =>
  extractHtml(pageOf('', `<article>${PARAGRAPH}${body}${PARAGRAPH}</article>`)).html;

describe('the HTML of an article', () => {
  it('contains no scripts and no styles', () => {
    const { html, text } = extractFixture('unsafe');
    expect(html).not.toMatch(/<(?:script|style|iframe|svg|math)|\son\w+=|javascript:|style=|target=/i);
    expect(html).toContain('<a href="https://example.org/a?b=1&amp;c=2" rel="noopener noreferrer">a house</a>');
    expect(html).toContain('He will move down to the village, where');
    expect(html).toContain('&lt;b&gt;ON&lt;/b&gt;');
    expect(text).toContain('It writes <b>ON</b> into a log');
  });

  it('has absolute links that tell the linked page nothing', () => {
    expect(
      htmlOf(
        '<p>All of it is in <a href="../report?a=1" rel="opener">the report of the harbour board</a>, says she.</p>',
      ),
    ).toContain(`<a href="${SITE}/report?a=1" rel="noopener noreferrer">the report of the harbour board</a>`);
  });

  it('keeps pictures at their place in the text, with lazy loading', () => {
    const html = htmlOf(
      '<figure><img src="/crane.jpg" width="800" height="600" alt="The crane"><figcaption>It fell.</figcaption></figure>',
    );
    expect(html).toBe(
      [
        PARAGRAPH,
        `<figure><img src="${SITE}/crane.jpg" alt="The crane" width="800" height="600" loading="lazy"></figure>`,
        PARAGRAPH,
      ].join('\n'),
    );
  });

  it('takes the address of a lazily loaded picture, in a size for a column of text', () => {
    const set = '/c-320.jpg 320w, /c-1200.jpg 1200w, /c-2400.jpg 2400w';
    expect(htmlOf(`<p><img src="data:image/gif;base64,R0lGOD" data-srcset="${set}"></p>`)).toContain(
      `src="${SITE}/c-1200.jpg"`,
    );
    expect(htmlOf('<p><img src="/spacer.gif" data-src="//cdn.example/c.jpg"></p>')).toContain(
      'src="https://cdn.example/c.jpg"',
    );
    expect(htmlOf(`<picture><source srcset="/c.webp 900w"><img></picture>`)).toContain(`src="${SITE}/c.webp"`);
  });

  it.each([
    ['a pixel by its size', '<img src="https://count.example/a.gif?x=1" width="1" height="1">'],
    ['a pixel by its style', '<img src="https://count.example/a?x=1" style="width:1px;height:1px">'],
    ['a picture that is hidden', '<img src="https://count.example/a.jpg" style="display:none">'],
    ['a pixel by its name', '<img src="https://news.example/img/pixel.gif?article=7">'],
    ['the pixel of a collecting society', '<img src="https://vg07.met.vgwort.de/na/abcdef">'],
    ['the pixel of a counting service', '<img src="https://www.social.example/tr?id=7&ev=PageView">'],
    ['a portrait of the author', '<img src="/authors/ann.jpg" width="60" height="60">'],
    ['the picture of another article', '<a href="/other-story"><img src="/other.jpg"></a>'],
    ['a picture of a menu', '<nav><img src="/menu.jpg"></nav>'],
    ['a picture in the page itself', '<img src="data:image/png;base64,iVBORw0KGgo=">'],
    ['a picture of another protocol', '<img src="ftp://files.example/a.jpg">'],
  ])('has no picture of %s', (_, body) => {
    expect(htmlOf(`<div>${body}</div>`)).not.toContain('<img');
  });

  it('has no pictures from before the headline or after the text', () => {
    const page = pageOf(
      '',
      `<img src="/logo.jpg"><p>Menu</p><p>More</p><article><h1>Crane</h1><img src="/crane.jpg">${PARAGRAPH.repeat(3)}</article><h2>Read next</h2><img src="/next.jpg">`,
    );
    expect(extractHtml(page).html.match(/[\w-]+\.jpg/g)).toEqual(['crane.jpg']);
  });

  it("has the feed's pictures when its text comes from the feed", () => {
    const html = `${PARAGRAPH}<p><img src="https://cdn.example/crane.jpg"></p>${PARAGRAPH}<img src="https://feeds.feedburner.com/~r/x/1">`;
    expect(articleFromFeed({ html, url: SITE, hints: {} }).html.match(/src="[^"]*"/g)).toEqual([
      'src="https://cdn.example/crane.jpg"',
    ]);
  });
});

describe('sanitizing', () => {
  it('leaves text without tags unchanged and sanitizes each part separately', () => {
    expect(sanitizeParts(['1 &lt; 2', '<em>so</em> <b>it</b>', '<a href="javascript:alert(1)">x</a>'])).toEqual([
      '1 &lt; 2',
      '<em>so</em> it',
      '<a>x</a>',
    ]);
  });

  it('keeps a part that closes its box from spilling into another', () => {
    expect(sanitizeParts(['</div></div><div><em>a', '<em>b</em>'])).toEqual(['<em>a</em>', '<em>b</em>']);
  });

  it('loads pictures lazily and drops those without a web address', () => {
    expect(
      sanitizeHtml('<img src="https://a.example/b.png" loading="eager" onload="x()"><img src="data:image/png,x">'),
    ).toBe('<img src="https://a.example/b.png" loading="lazy">');
  });
});
