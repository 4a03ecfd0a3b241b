const pageOf = (html: string): string => `<!doctype html><html><head><title>Crane</title></head><body>${html}`;

/** A page made to break or to hold up its reader. Some are megabytes, so each is made when it is wanted. */
export interface HostilePage {
  readonly name: string;
  readonly html: () => string;
  /** What reading it ends in. */
  readonly outcome: 'ok' | 'too_short' | 'too_large';
}

const many = (text: string, times: number): string => text.repeat(times);
const LINE = 'The crane fell, and it lies in the basin. ';
const PARAGRAPH = `<p>${many(LINE, 5)}</p>`;

const PAGES: readonly HostilePage[] = [
  // What a tree is built of.
  { name: 'boxes 1,000 deep', html: () => many('<div>', 1_000) + PARAGRAPH, outcome: 'too_large' },
  { name: 'boxes 10,000 deep', html: () => many('<div>', 10_000) + PARAGRAPH, outcome: 'too_large' },
  { name: 'boxes 100,000 deep', html: () => many('<div>', 100_000) + PARAGRAPH, outcome: 'too_large' },
  { name: 'spans 10,000 deep in a paragraph', html: () => `<p>${many('<span>', 10_000)}${LINE}`, outcome: 'too_large' },
  { name: 'lists 5,000 deep', html: () => many('<ul><li>x', 5_000), outcome: 'too_large' },
  { name: 'tables 2,000 deep', html: () => `${many('<table><tr><td>', 2_000)}cell`, outcome: 'too_large' },
  {
    name: 'formatting opened 10,000 times',
    html: () => many('<b><i>', 5_000) + many(PARAGRAPH, 200),
    outcome: 'too_large',
  },
  {
    name: 'links around paragraphs, 3,000 times',
    html: () => many(`<a href=x><p>${LINE}`, 3_000),
    outcome: 'too_large',
  },
  {
    name: 'text that a table gives away, 20,000 times',
    html: () => `<table>${many('<b>x', 20_000)}`,
    outcome: 'too_large',
  },
  {
    name: '100 branches 240 boxes deep',
    html: () => many(many('<div>', 240) + LINE + many('</div>', 240), 100),
    outcome: 'too_large',
  },
  {
    name: '100,000 cells',
    html: () => `<table>${many(`<tr>${many('<td>cell, text</td>', 20)}</tr>`, 5_000)}</table>`,
    outcome: 'too_large',
  },
  {
    name: '30,000 paragraphs',
    html: () => many('<p>Some words, and then some more of them.</p>', 30_000),
    outcome: 'too_large',
  },
  {
    name: '300,000 paragraphs',
    html: () => many('<p>Some words, and then some more of them.</p>', 300_000),
    outcome: 'too_large',
  },
  {
    name: '20 MB of text in one paragraph',
    html: () => `<p>${many('lorem ipsum, dolor ', 1_050_000)}`,
    outcome: 'too_large',
  },
  { name: '50,000 line breaks', html: () => `<div>${many('text, text<br><br>', 25_000)}</div>`, outcome: 'too_large' },
  { name: '30,000 links', html: () => many('<li><a href="/x">link, text</a></li>', 30_000), outcome: 'too_large' },
  {
    name: '20,000 forms that hide properties',
    html: () => many('<form name=body><input name=parentNode><input name=children></form>', 20_000),
    outcome: 'too_large',
  },
  {
    name: '500 forms that hide properties',
    html: () => many('<form name=body><input name=parentNode><input name=children></form>', 500) + PARAGRAPH,
    outcome: 'ok',
  },
  // Attributes.
  {
    name: '50,000 attributes in one tag',
    html: () => `<p ${Array.from({ length: 50_000 }, (_, at) => `a${at}=1`).join(' ')}>${LINE}</p>`,
    outcome: 'too_large',
  },
  {
    name: '100 attributes in each of 4,000 tags',
    html: () => many(`<p ${Array.from({ length: 100 }, (_, at) => `a${at}`).join(' ')}>x</p>`, 4_000),
    outcome: 'too_large',
  },
  {
    name: 'an attribute of 10 MB',
    html: () => `<p class="${many('a ', 5_000_000)}">${LINE}</p>`,
    outcome: 'too_large',
  },
  {
    name: '30,000 style attributes',
    html: () => many('<p style="color:red;background:url(x);margin:calc(1px + 2px)">text, text</p>', 30_000),
    outcome: 'too_large',
  },
  // What no parser should see.
  {
    name: '20 MB of script',
    html: () => `<script>${many('var a="x";', 2_000_000)}</script>${PARAGRAPH}`,
    outcome: 'ok',
  },
  {
    name: '5 MB of style sheet',
    html: () => `<style>${many('.a b>c:not(.d){color:red;margin:0 1px}', 130_000)}</style>${PARAGRAPH}`,
    outcome: 'ok',
  },
  {
    name: '20 MB of drawing',
    html: () => `<svg>${many('<path d="M0 0L1 1"/>', 1_000_000)}</svg>${PARAGRAPH}`,
    outcome: 'ok',
  },
  {
    name: 'a style sheet with an unbalanced calc()',
    html: () => `<style>a{width:calc((100% - 1px)}</style>${PARAGRAPH}`,
    outcome: 'ok',
  },
  {
    name: 'a style sheet that looks at everything',
    html: () =>
      `<style>${many(':not(:has(a b c d e f g h)) ~ * > *:nth-child(2n+1) {color:red}', 500)}</style>${many('<div><p class=a>text, text</p></div>', 3_000)}`,
    outcome: 'ok',
  },
  {
    name: 'structured data 100,000 levels deep',
    html: () => `<script type="application/ld+json">${many('[', 100_000)}${many(']', 100_000)}</script>${PARAGRAPH}`,
    outcome: 'ok',
  },
  {
    name: '90,000 articles in structured data',
    html: () =>
      `<script type="application/ld+json">[${many('{"@type":"NewsArticle","headline":"x"},', 90_000)}1]</script>${PARAGRAPH}`,
    outcome: 'ok',
  },
  {
    name: '35,000 scripts of structured data',
    html: () =>
      many(
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","author":{"@id":"y"}}</script>',
        35_000,
      ) + PARAGRAPH,
    outcome: 'ok',
  },
  // What costs the wire next to nothing.
  { name: '8,000 empty boxes', html: () => many('<div></div>', 8_000), outcome: 'too_short' },
  { name: '24,000 empty paragraphs', html: () => many('<p>', 24_000), outcome: 'too_short' },
  {
    name: '1,400 empty boxes and a field of text',
    html: () => `${many('<div></div>', 1_400)}<template>${LINE}</template>`,
    outcome: 'too_short',
  },
  { name: '900,000 end tags of paragraphs', html: () => many('</p>', 900_000) + PARAGRAPH, outcome: 'too_large' },
  { name: '700,000 end tags of line breaks', html: () => many('</br>', 700_000) + PARAGRAPH, outcome: 'too_large' },
  { name: '500,000 character references', html: () => `<p>${many('&notit;', 500_000)}`, outcome: 'too_large' },
  { name: '99,000 character references', html: () => `<p>${many('&notit;', 99_000)}${PARAGRAPH}`, outcome: 'ok' },
  // Syntax.
  {
    name: 'entities, NUL and numbers that are no characters',
    html: () => `<p>${many('&amp&lt;&#0;&#x110000;\u0000\ufffd&notanentity; ', 15_000)}`,
    outcome: 'ok',
  },
  {
    name: 'a comment that is never closed',
    html: () => `${PARAGRAPH}<!-- ${many('x', 100_000)}<script>${many('<![CDATA[', 10_000)}`,
    outcome: 'ok',
  },
  { name: 'scripts that are never closed', html: () => PARAGRAPH + many('<script ', 200_000), outcome: 'too_large' },
  {
    name: 'scripts that are opened and never closed',
    html: () => PARAGRAPH + many('<script>', 200_000),
    outcome: 'too_large',
  },
  { name: 'two million brackets', html: () => `${many('<', 2_000_000)}${PARAGRAPH}`, outcome: 'too_large' },
  { name: '900,000 end tags of nothing', html: () => many('</b>', 900_000) + PARAGRAPH, outcome: 'ok' },
  { name: '400,000 declarations', html: () => many('<!x>', 400_000) + PARAGRAPH, outcome: 'too_large' },
  {
    name: '8,000 keywords',
    html: () => `<html><head>${many('<meta property="article:tag" content="x">', 8_000)}</head><body>${PARAGRAPH}`,
    outcome: 'ok',
  },
];

export const HOSTILE_PAGES: readonly HostilePage[] = PAGES.map(({ html, ...page }) => ({
  ...page,
  html: () => pageOf(html()),
}));
