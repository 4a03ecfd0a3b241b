import { describe, expect, it } from 'vitest';
import { ARTICLE, extractHtml, PARAGRAPH, pageOf, SITE } from './page.ts';

const TITLE = 'Crane keeps the mail boat of Skellan in port';
const data = (node: object): string => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
const review = (name: string, day: string) => ({ '@type': 'Review', author: { name }, datePublished: day });

describe('author and day', () => {
  it('are those of a recipe, not of what readers say of it', () => {
    const recipe = {
      '@type': 'Recipe',
      name: 'Kelp soup',
      author: { '@type': 'Person', name: 'Anna Berg' },
      datePublished: '2024-03-01',
      review: [review('Ole Lund', '2025-05-02'), review('Jan Roy', '2025-06-03')],
    };
    const { authors, published } = extractHtml(pageOf(data(recipe), `<h1>Kelp soup</h1>${ARTICLE}`));
    expect(authors).toEqual(['Anna Berg']);
    expect(published?.at).toEqual(new Date('2024-03-01'));
  });

  it('are those of the only review of a product', () => {
    const product = { '@type': 'Product', name: 'Mail boat', review: [review('Anna Berg', '2024-03-01')] };
    const { authors, published } = extractHtml(pageOf(data(product), `<h1>${TITLE}</h1>${ARTICLE}`));
    expect(authors).toEqual(['Anna Berg']);
    expect(published?.at).toEqual(new Date('2024-03-01'));
  });

  it.each(['citation', 'comment'])('are not those of a %s', (property) => {
    const others = `<div itemprop="${property}" itemscope itemtype="https://schema.org/Comment">
      <meta itemprop="author" content="Ole Lund"><meta itemprop="datePublished" content="2006-01-02">Well said.</div>`;
    const page = pageOf('<meta name="author" content="Anna Berg">', `<h1>${TITLE}</h1>${ARTICLE}${others}`);
    const { authors, published } = extractHtml(page);
    expect(authors).toEqual(['Anna Berg']);
    expect(published).toBeUndefined();
  });

  it('are not those of teasers below the article, which are marked alike', () => {
    const by = (name: string) => `<p>By <a rel="author" href="/a/${name.at(0)}">${name}</a></p>`;
    const teaser = `<article><h2><a href="/news/2">Ferry sails again</a></h2>${by('Ole Lund')}</article>`;
    const article = `<article><h1>${TITLE}</h1>${by('Anna Berg')}${PARAGRAPH.repeat(3)}</article>`;
    expect(extractHtml(pageOf('', `${article}<section>${teaser}</section>`)).authors).toEqual(['Anna Berg']);
  });
});

describe('the headline', () => {
  const title = '<title>Marram Post - Harbour news - Crane keeps the mail boat of Skellan in port</title>';

  it('may end the window title', () => {
    expect(extractHtml(pageOf(title, `<h1>Marram</h1><h1>${TITLE}</h1>${ARTICLE}`)).title).toBe(TITLE);
  });

  it('is the heading that a title states, rather than a section in the address', () => {
    const page = pageOf(title, `<h1>Harbour news</h1><h1>${TITLE}</h1>${ARTICLE}`);
    expect(extractHtml(page, `${SITE}/harbour-news/story-4711`).title).toBe(TITLE);
  });
});
