import type { Random } from '../../chaos/random.ts';
import type { Site } from './site.ts';

/** What the parts of a page are made from. */
export interface PageContext {
  readonly site: Site;
  readonly random: Random;
  /** Path of the page on its site. */
  readonly path: string;
  readonly title: string;
  readonly author: string;
  readonly publishedAt: Date;
  /** Returns the headline of another article. */
  readonly headline: () => string;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A path with words, as search engines like it. */
export function slugOf(title: string): string {
  return title
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-|-$/g, '');
}

const times = (count: number, part: (n: number) => string, { indent }: Site): string =>
  Array.from({ length: count }, (_, n) => `${indent}${part(n)}\n`).join('');

const image = ({ site: { css }, random }: PageContext, alt: string): string => {
  const name = `/media/${random.below(999_999)}/${slugOf(alt)}`;
  const sizes = [320, 640, 960, 1280].map((width) => `${name}-${width}.jpg?quality=80 ${width}w`).join(', ');
  return `<img ${css('image')} src="${name}-640.jpg" srcset="${sizes}" sizes="(min-width: 900px) 640px, 100vw" alt="${escaped(alt)}" loading="lazy" width="640" height="360">`;
};

const icon = ({ site: { css, hasIcons } }: PageContext, name: string): string =>
  hasIcons
    ? `<svg ${css('icon')} width="24" height="24" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2C6.48 2 2 6.48 2 12s4.48 10 10 10 10-4.48 10-10S17.52 2 12 2z"/><title>${name}</title></svg>`
    : `<i ${css(`icon-${name}`)}></i>`;

export function navigation(page: PageContext): string {
  const { site, headline } = page;
  const { css, sections } = site;
  const item = (n: number): string => {
    const label = n < sections.length ? (sections[n] ?? '') : headline().split(' ').slice(0, 2).join(' ');
    return `<li ${css('nav-item')}><a ${css('nav-link')} href="/${slugOf(label)}/" data-track="nav:${n}">${escaped(label)}</a></li>`;
  };
  return `<header ${css('header')} role="banner"><a ${css('skip')} href="#content">Skip to content</a>
<div ${css('header-inner')}><a ${css('logo')} href="/" title="${site.name}"><img src="/logo.svg" alt="${site.name}" width="220" height="48"></a>
<form ${css('search')} action="/search" role="search"><input type="search" name="q" placeholder="Search"><button type="submit" aria-label="Search">${icon(page, 'search')}</button></form>
<a ${css('subscribe-button')} href="/subscribe?source=header">Subscribe</a></div>
<nav ${css('nav')} aria-label="Main"><ul ${css('nav-list')}>${times(Math.ceil(site.links * 0.7), item, site)}</ul></nav></header>`;
}

export function footer(page: PageContext): string {
  const { site, headline } = page;
  const { css, name, links } = site;
  const item = (n: number): string =>
    `<li><a href="/about/${n}" rel="nofollow">${escaped(headline().split(' ').slice(0, 3).join(' '))}</a></li>`;
  return `<footer ${css('footer')}><div ${css('footer-columns')}><ul>${times(Math.ceil(links * 0.3), item, site)}</ul></div>
<p ${css('copyright')}>© 2026 ${name}. All rights reserved. <a href="/privacy">Privacy</a> <a href="/terms">Terms of use</a></p></footer>`;
}

export function shareBar(page: PageContext): string {
  const { css } = page.site;
  const at = encodeURIComponent(page.path);
  const button = (name: string): string =>
    `<li ${css('share-item')}><a ${css('share-link')} href="https://share.example/${name}?u=${at}" target="_blank" rel="noopener">${icon(page, name)}<span>${name}</span></a></li>`;
  return `<ul ${css('share')}>${['facebook', 'x', 'whatsapp', 'mail', 'print'].map(button).join('')}</ul>`;
}

export function byline({ site: { css }, author, publishedAt }: PageContext): string {
  return `<div ${css('byline')}><span ${css('author')}>By <a rel="author" href="/author/${slugOf(author)}">${author}</a></span>
<time ${css('date')} datetime="${publishedAt.toISOString()}">${publishedAt.toUTCString().slice(5, 22)}</time></div>`;
}

const adSlot = ({ site: { css }, random }: PageContext): string =>
  `<div ${css('ad')} data-ad-unit="/2100/article/${random.below(99)}" data-sizes="[[300,250],[728,90]]"><div ${css('ad-label')}>Advertisement</div><div id="ad-${random.below(99_999)}"></div></div>`;

/** A paragraph with a link or an emphasis in some of its words. */
const prose = ({ random, headline }: PageContext, text: string): string => {
  const words = text.split(' ').map(escaped);
  const at = random.below(Math.max(1, words.length - 4));
  const marked = (open: string, close: string): string =>
    [...words.slice(0, at), `${open}${words.slice(at, at + 3).join(' ')}${close}`, ...words.slice(at + 3)].join(' ');
  if (random.chance(0.2)) return marked(`<a href="/topics/${slugOf(headline())}">`, '</a>');
  if (random.chance(0.08)) return marked('<strong>', '</strong>');
  return words.join(' ');
};

/** The text of an article with what stands between its paragraphs: pictures, subheads, advertisements, links. */
export function body(page: PageContext, paragraphs: readonly string[]): string {
  const { site, random, headline } = page;
  const { css } = site;
  const figure = (): string => {
    const caption = headline();
    return `<figure ${css('figure')}>${image(page, caption)}<figcaption ${css('caption')}>${escaped(caption)}. <span ${css('credit')}>Photo: ${page.author}</span></figcaption></figure>`;
  };
  const between = (n: number): string => {
    if (n % 4 === 3 && random.chance(0.5)) return adSlot(page);
    if (n % 6 === 5 && random.chance(0.6)) return `<h2 ${css('subhead')}>${escaped(headline())}</h2>`;
    if (n % 5 === 2 && random.chance(0.4)) return figure();
    if (random.chance(0.05))
      return `<aside ${css('related-inline')}><strong>Read more:</strong> <a href="/news/${random.below(99_999)}">${escaped(headline())}</a></aside>`;
    return '';
  };
  const boxed = site.layout === 'app';
  const paragraph = (text: string, n: number): string => {
    const p = `<p ${css('paragraph')}>${prose(page, text)}</p>`;
    return `${site.indent}${boxed ? `<div ${css('text-block')} data-component="text-block">${p}</div>` : p}\n${between(n)}`;
  };
  return `${figure()}${paragraphs.map(paragraph).join('')}`;
}

/** A linked headline with a picture: what most of a news page is made of. */
export function teaser(page: PageContext): string {
  const { site, random, headline } = page;
  const { css } = site;
  const title = headline();
  const path = `/${slugOf(random.pick(['news', 'world', 'sport', 'culture']))}/${slugOf(title)}-${random.below(999_999)}`;
  const picture = random.chance(0.35)
    ? `<a href="${path}" tabindex="-1" aria-hidden="true">${image(page, title)}</a>`
    : '';
  return `<li ${css('teaser')} data-id="${random.below(9_999_999)}"><div ${css('teaser-inner')}>${picture}<h3 ${css('teaser-title')}><a ${css('teaser-link')} href="${path}">${escaped(title)}</a></h3><span ${css('teaser-date')}>${random.between(1, 28)} Nov</span></div></li>\n`;
}

export function comment({ site: { css }, random, headline }: PageContext): string {
  return `<li ${css('comment')} id="comment-${random.below(999_999)}"><article ${css('comment-body')}><footer ${css('comment-meta')}><b>Reader ${random.below(9_999)}</b> <time datetime="2026-11-27T10:00:00Z">yesterday</time></footer><div ${css('comment-content')}><p>${escaped(headline())}? ${escaped(headline())}.</p></div><a ${css('reply')} href="#respond">Reply</a></article></li>\n`;
}

export function newsletter({ site: { css, name } }: PageContext): string {
  return `<section ${css('newsletter')}><h3>The ${name} briefing</h3><p>Sign up for our newsletter and get the day's news in your inbox.</p><form action="/newsletter" method="post"><input type="email" name="email" required><button>Sign up</button></form></section>`;
}
